/** The client for authorization servers: few requests, each precious. */
import type { Agent, IncomingMessage } from 'node:http'
import type { Agent as TlsAgent } from 'node:https'
import type { Socket } from 'node:net'
import type { Got, StreamOptions } from 'got'
import { InDoubtError } from '../errors/transport.ts'
import type { HttpRequest, HttpResponse, SendOptions, Transport } from '../ports/ports.ts'
import type { AddressGuard } from './address-guard.ts'
import { openConnection } from './connection.ts'
import { signalOf } from './deadline.ts'
import {
  type Exchange,
  failureOf,
  headersToSend,
  joinHeaders,
  maySend,
  receiveBody,
  receiveHead,
  responseOf,
  startExchange,
  stopExchange,
} from './exchange.ts'
import { type KeptConnections, keepConnections } from './kept-connections.ts'

const ONE_MEBIBYTE = 1024 * 1024
const HEADER_LIMIT = 16 * 1024

/** One request, one answer. */
const OPTIONS = {
  allowGetBody: true,
  followRedirect: false,
  throwHttpErrors: false,
  decompress: false,
  retry: { limit: 0 },
  maxHeaderSize: HEADER_LIMIT,
} as const

/** got is loaded with the first request: importing Linkwright stays cheap. */
let loading: Promise<Got> | undefined
const loadGot = (): Promise<Got> => {
  loading ??= import('got').then(({ default: got }) => got.extend(OPTIONS))
  return loading
}

/**
 * Makes the transport for token, refresh, revocation and metadata requests.
 *
 * Each request has a connection of its own, opened before got sees the request, so that everything up to the
 * handover is certainly not sent; only one that is `repeatable` may go over a connection that was kept from another.
 * Redirects, retries, cookies, an offer of compression, proxies from the environment: none.
 *
 * @param options.guard  From {@link createAddressGuard}.
 * @returns A {@link Transport}. Its errors never hold the request: a got error would carry the client secret.
 */
export function createAuthorizationServerTransport(options: { readonly guard: AddressGuard }): Transport {
  const { guard } = options
  const connections = keepConnections()
  return async (request, sendOptions) => {
    const url = guard.checkUrl(request.url)
    const got = await loadGot()
    const sending: Sending = { got, guard, connections, url, request, options: sendOptions }
    const kept = mayBeKept(sendOptions) ? connections.take(url.origin) : undefined
    if (kept === undefined) return send(sending)
    try {
      return await send(sending, kept)
    } catch (error) {
      // Servers close what is not used, and the notice of it may be on its way.
      if (!(error instanceof InDoubtError && error.reason === 'reset')) throw error
      return send(sending)
    }
  }
}

interface Sending {
  readonly got: Got
  readonly guard: AddressGuard
  readonly connections: KeptConnections
  readonly url: URL
  readonly request: HttpRequest
  readonly options: SendOptions
}

/** A connection that was made with a certificate is its client's alone. */
const mayBeKept = ({ repeatable, clientCertificate }: SendOptions): boolean =>
  repeatable === true && clientCertificate === undefined

/** What got sends a request over. */
interface Route {
  readonly over: Pick<StreamOptions, 'createConnection' | 'agent'>
  /** Called when the answer is whole, or there will be none. */
  readonly leave: (isWhole: boolean) => void
}

async function routeFor(
  { connections, guard, url: { origin }, url, options }: Sending,
  exchange: Exchange,
  signal: AbortSignal,
  kept: Agent | undefined,
): Promise<Route> {
  const handOver = (isOpen: boolean): void => {
    if (!maySend(exchange, isOpen)) throw new Error('refused')
  }
  const alongKept = (agent: Agent): Route => ({
    over: { agent: { http: agent, https: agent as TlsAgent } },
    leave: (isWhole) => (isWhole ? connections.giveBack(origin, agent) : agent.destroy()),
  })
  if (kept !== undefined) {
    handOver(true)
    return alongKept(kept)
  }
  const { clientCertificate } = options
  const socket = await openConnection(url, guard, { signal, clientCertificate })
  const connect = (): Socket => {
    handOver(socket.writable)
    return socket
  }
  if (mayBeKept(options)) return alongKept(connections.open(origin, connect))
  return { over: { createConnection: connect }, leave: () => socket.destroy() }
}

async function send(sending: Sending, kept?: Agent): Promise<HttpResponse> {
  const { got, url, request, options } = sending
  const exchange = startExchange(url.origin, options, ONE_MEBIBYTE)
  const signal = signalOf(exchange.deadline)
  let isWhole = false
  try {
    signal.throwIfAborted()
    const { over, leave } = await routeFor(sending, exchange, signal, kept)
    try {
      const stream = got.stream(url, {
        ...over,
        method: request.method as 'POST',
        headers: headersToSend(request),
        ...(request.body === undefined ? {} : { body: request.body }),
        signal,
      })
      if (request.body === undefined) stream.end()
      const onHead = ({ statusCode = 0, rawHeaders }: IncomingMessage): void => {
        try {
          receiveHead(exchange, statusCode, joinHeaders(rawHeaders))
        } catch {
          stream.destroy()
        }
      }
      stream.once('response', onHead)
      // Nobody asked for another protocol. Node takes the connection out of HTTP and would wait for us to go on.
      stream.once('upgrade', onHead)
      for await (const chunk of stream) receiveBody(exchange, chunk)
      const response = await responseOf(exchange)
      isWhole = true
      return response
    } finally {
      leave(isWhole)
    }
  } catch (error) {
    throw failureOf(exchange, error)
  } finally {
    stopExchange(exchange)
  }
}
