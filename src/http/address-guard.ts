/** The address guard: which URLs and which addresses Linkwright may send a request to. */
import type { LookupAddress } from 'node:dns'
import { lookup as systemLookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { quoteForeign } from '../errors/base.ts'
import { AddressRefusedError, NotSentError } from '../errors/transport.ts'

/** All addresses of a host name. The default asks the operating system. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>

/** What the host allows. */
export interface AddressGuardOptions {
  /**
   * Origins such as `http://127.0.0.1:4010` that may use http and any address. Compared exactly, port included.
   * Meant for the sandbox, for tests and for an authorization server inside the host's own network.
   */
  readonly trustedOrigins?: readonly string[]
  /** Another resolver than the operating system's. Its answers are checked all the same. */
  readonly lookup?: Lookup
}

/** The guard that both transports go through. */
export interface AddressGuard {
  /**
   * Parses a URL and refuses it unless it is https, without credentials, and its host is neither an IP literal
   * outside the public ranges nor a name of this machine.
   *
   * @throws {AddressRefusedError} `ERR_ADDRESS_REFUSED`
   */
  checkUrl(url: string): URL
  /**
   * Resolves the host of a URL that {@link checkUrl} returned, and refuses it when any of its addresses is not
   * public. Connect to the addresses returned here and to nothing else: a second lookup may answer differently.
   *
   * @throws {AddressRefusedError} `ERR_ADDRESS_REFUSED`
   * @throws {NotSentError} `ERR_NOT_SENT` with reason `dns` when the name does not resolve.
   */
  resolve(url: URL, signal?: AbortSignal): Promise<readonly LookupAddress[]>
}

/** Makes an {@link AddressGuard}. Without options it allows https to public addresses only. */
export function createAddressGuard(options: AddressGuardOptions = {}): AddressGuard {
  const trusted = new Set((options.trustedOrigins ?? []).map(parseOrigin))
  const lookup = options.lookup ?? ((hostname) => systemLookup(hostname, { all: true }))

  function checkUrl(text: string): URL {
    const url = URL.parse(text)
    if (!url) throw new AddressRefusedError(quoteForeign(withoutCredentials(text), 100), 'it is not a URL')
    const refuse = (why: string, who: 'admin' | 'host' = 'admin'): never => {
      throw new AddressRefusedError(printableOrigin(url), why, who)
    }
    if (url.username || url.password) refuse('the URL contains a user name or a password')
    if (trusted.has(url.origin)) return url
    if (url.protocol !== 'https:') refuse('only https is allowed')
    if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
      refuse('NODE_TLS_REJECT_UNAUTHORIZED=0 switches certificate checks off', 'host')
    }
    const host = literalOrName(url)
    if (isIP(host)) {
      if (!isPublicAddress(host)) refuse('its address is not a public one')
    } else if (host.endsWith('.') || host === 'localhost' || host.endsWith('.localhost')) {
      refuse('its host name ends with a dot or names this machine')
    }
    return url
  }

  async function resolve(url: URL, signal?: AbortSignal): Promise<readonly LookupAddress[]> {
    const host = literalOrName(url)
    const family = isIP(host)
    const addresses = family ? [{ address: host, family }] : await lookUp(url.origin, host, signal)
    if (!trusted.has(url.origin) && !addresses.every(({ address }) => isPublicAddress(address))) {
      throw new AddressRefusedError(
        printableOrigin(url),
        'its name resolves to an address that is not public',
      )
    }
    return addresses
  }

  async function lookUp(
    origin: string,
    host: string,
    signal?: AbortSignal,
  ): Promise<readonly LookupAddress[]> {
    const answer = await orAborted(lookup(host), signal).catch((error: unknown) => {
      signal?.throwIfAborted()
      throw new NotSentError(origin, 'dns', errorCode(error))
    })
    if (answer.length === 0) throw new NotSentError(origin, 'dns', 'ENODATA')
    return answer
  }

  return Object.freeze({ checkUrl, resolve })
}

/** The host of a URL as `net.isIP` wants it: IPv6 literals without brackets. */
export function literalOrName(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

/** The `code` of a system error, or nothing: messages of such errors may carry text from outside. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : ''
}

/** Global unicast IPv6; everything outside it is special-purpose or not assigned (RFC 4291 §2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/** Azure's WireServer: a metadata service on an address that looks public. */
const WIRE_SERVER = '168.63.129.16'

/** Whether an IP address is a public unicast one. Addresses that embed another (6to4, NAT64, mapped) are not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address === WIRE_SERVER) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST)
}

function parseOrigin(text: string): string {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new TypeError('An origin to trust is one such as "http://127.0.0.1:4010", without path or query')
  }
  return url.origin
}

function printableOrigin(url: URL): string {
  return (url.origin === 'null' ? url.protocol : url.origin).slice(0, 200)
}

function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/]*@/, '//…@')
}

/** Stops waiting when the signal fires; the operating system's lookup itself cannot be cancelled. */
function orAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', onAbort))
}
