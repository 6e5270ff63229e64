/** The client for authorization servers: few requests, each precious. */
import type { IncomingMessage } from 'node:http'
import type { Got } from 'got'
import type { HttpRequest, HttpResponse, SendOptions, Transport } from '../ports.ts'
import type { AddressGuard } from './address-guard.ts'
import { openConnection } from './connection.ts'
import { headersToSend, joinHeaders, startExchange } from './exchange.ts'

const ONE_MEBIBYTE = 1024 * 1024
const HEADER_LIMIT = 16 * 1024

/** got is loaded with the first request: importing Linkwright stays cheap. */
let loading: Promise<Got> | undefined
const loadGot = (): Promise<Got> => {
  loading ??= import('got').then((module) => module.default)
  return loading
}

/**
 * Makes the transport for token, refresh, revocation and metadata requests.
 *
 * Each request has a connection of its own, opened before got sees the request, so that everything up to the
 * handover is certainly not sent. Redirects, retries, cookies, an offer of compression, proxies from the environment: none.
 *
 * @param options.guard  From {@link createAddressGuard}.
 * @returns A {@link Transport}. Its errors never hold the request: a got error would carry the client secret.
 */
export function createAuthorizationServerTransport(options: { readonly guard: AddressGuard }): Transport {
  const { guard } = options
  return async (request, sendOptions) => {
    const url = guard.checkUrl(request.url)
    return send(await loadGot(), guard, url, request, sendOptions)
  }
}

async function send(
  got: Got,
  guard: AddressGuard,
  url: URL,
  request: HttpRequest,
  options: SendOptions,
): Promise<HttpResponse> {
  const exchange = startExchange(url.origin, options, ONE_MEBIBYTE)
  try {
    exchange.signal().throwIfAborted()
    const socket = await openConnection(url, guard, {
      signal: exchange.signal(),
      clientCertificate: options.clientCertificate,
    })
    try {
      const stream = got.stream(url, {
        method: request.method as 'POST',
        headers: headersToSend(request),
        ...(request.body === undefined ? {} : { body: request.body }),
        allowGetBody: true,
        createConnection: () => {
          if (!exchange.maySend(socket.writable)) throw new Error('refused')
          return socket
        },
        signal: exchange.signal(),
        followRedirect: false,
        throwHttpErrors: false,
        decompress: false,
        retry: { limit: 0 },
        maxHeaderSize: HEADER_LIMIT,
      })
      if (request.body === undefined) stream.end()
      const receiveHead = ({ statusCode = 0, rawHeaders }: IncomingMessage): void => {
        try {
          exchange.receiveHead(statusCode, joinHeaders(rawHeaders))
        } catch {
          stream.destroy()
        }
      }
      stream.once('response', receiveHead)
      // Nobody asked for another protocol. Node takes the connection out of HTTP and would wait for us to go on.
      stream.once('upgrade', receiveHead)
      for await (const chunk of stream) exchange.receiveBody(chunk)
      return await exchange.response()
    } finally {
      socket.destroy()
    }
  } catch (error) {
    throw exchange.failure(error)
  } finally {
    exchange.stop()
  }
}
