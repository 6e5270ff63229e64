/** Opening a connection to an address that the guard has checked. */
import type { LookupAddress } from 'node:dns'
import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { NotSentError } from '../errors/transport.ts'
import type { ClientCertificate } from '../ports/ports.ts'
import { type AddressGuard, errorCode, literalOrName } from './address-guard.ts'

/** Longest time for name resolution, TCP and TLS together, in milliseconds. */
const CONNECT_LIMIT = 10_000
/** Time for one of several addresses. Node's 250 ms are less than a round trip to some places. */
const ATTEMPT_LIMIT = 1000
/** What a signal is fired with: nobody reads it. */
const ENDED = new Error('ended')

/**
 * Connects to the origin of a URL that {@link AddressGuard.checkUrl} returned, over TLS when it is https.
 *
 * All addresses are checked first and the connection is pinned to them (tried in turn, RFC 8305). The certificate
 * is checked against the URL's host name. Nothing of the request has been sent when this returns or throws.
 *
 * @param options.signal  Ends the attempt; its reason is thrown.
 * @param options.clientCertificate  What to present when the server asks for a certificate.
 * @throws {AddressRefusedError} `ERR_ADDRESS_REFUSED`
 * @throws {NotSentError} `ERR_NOT_SENT` with reason `dns`, `connect` or `tls`.
 */
export async function openConnection(
  url: URL,
  guard: AddressGuard,
  options: { readonly signal?: AbortSignal; readonly clientCertificate?: ClientCertificate | undefined } = {},
): Promise<Socket> {
  const { signal, clientCertificate } = options
  // A signal of its own is not made: each would fire later, and cost as much as the connection.
  const ending = new AbortController()
  const end = (): void => ending.abort(ENDED)
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    end()
  }, CONNECT_LIMIT)
  signal?.addEventListener('abort', end, { once: true })
  if (signal?.aborted) end()
  let phase: 'dns' | 'connect' | 'tls' = 'dns'
  try {
    const addresses = await guard.resolve(url, ending.signal)
    phase = 'connect'
    return await connect(url, addresses, ending.signal, clientCertificate, () => {
      phase = 'tls'
    })
  } catch (error) {
    signal?.throwIfAborted()
    if (isLate) throw new NotSentError(url.origin, phase, 'ETIMEDOUT')
    throw phase === 'dns' ? error : new NotSentError(url.origin, phase, errorCode(error))
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

function connect(
  url: URL,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
  clientCertificate: ClientCertificate | undefined,
  onTcpConnected: () => void,
): Promise<Socket> {
  const secure = url.protocol === 'https:'
  const host = literalOrName(url)
  const target = {
    host,
    port: Number(url.port) || (secure ? 443 : 80),
    lookup: pinnedTo(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ATTEMPT_LIMIT,
    noDelay: true,
  }
  return new Promise((resolve, reject) => {
    const socket = secure
      ? connectTls({
          ...target,
          minVersion: 'TLSv1.2',
          ALPNProtocols: ['http/1.1'],
          ...(isIP(host) ? {} : { servername: host }),
          ...(clientCertificate && { cert: clientCertificate.certificate, key: clientCertificate.key }),
        })
      : connectTcp(target)
    const onAbort = (): void => {
      socket.destroy(new Error('aborted'))
    }
    const settle = (): void => {
      signal.removeEventListener('abort', onAbort)
      socket.off('error', onFailure).off('close', onFailure)
      // Until the HTTP client listens, an error of the socket would end the process.
      socket.on('error', () => {})
    }
    const onFailure = (error?: unknown): void => {
      settle()
      socket.destroy()
      reject(error instanceof Error ? error : new Error('closed'))
    }
    socket.once('error', onFailure).once('close', onFailure)
    socket.once('connect', onTcpConnected)
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      settle()
      resolve(socket)
    })
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
  })
}

/** A `lookup` for `net.connect` that knows the answer already. Node skips it for IP literals, which are checked. */
function pinnedTo(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = addresses
    if (options.all) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
}
