/** The client for API calls: many requests, where speed counts. */
import type { Agent, Dispatcher } from 'undici'
import { NotSentError } from '../errors/transport.ts'
import type { ClientCertificate, HttpRequest, HttpResponse, SendOptions, Transport } from '../ports/ports.ts'
import type { AddressGuard } from './address-guard.ts'
import { openConnection } from './connection.ts'
import {
  failureOf,
  headersToSend,
  maySend,
  receiveBody,
  receiveHead,
  responseOf,
  startExchange,
  stopExchange,
} from './exchange.ts'

const RESPONSE_LIMIT = 32 * 1024 * 1024
const HEADER_LIMIT = 16 * 1024
const CONNECTIONS_PER_ORIGIN = 64
/** Client certificates whose connections are kept open. */
const MAX_AGENTS = 100

/** A {@link Transport} that holds connections open between requests. */
export interface ApiTransport extends Transport {
  /** Waits for the requests that were sent and closes all connections. Others, and later ones, are not sent. */
  close(): Promise<void>
}

/**
 * Makes the transport for API calls. Connections are kept alive, each pinned to addresses the guard has checked.
 *
 * @param options.guard  From {@link createAddressGuard}.
 */
export function createApiTransport(options: { readonly guard: AddressGuard }): ApiTransport {
  const { guard } = options
  /**
   * The connections of each client certificate, and those without one: none is ever shared between two. undici is
   * loaded with the first request: importing Linkwright stays cheap.
   */
  const agents = new Map<string, Promise<Agent>>()
  let plain: Agent | Promise<Agent> | undefined
  const closing = new AbortController()

  function agentFor(presented: ClientCertificate | undefined): Agent | Promise<Agent> {
    if (presented === undefined) {
      plain ??= createAgent(guard, closing.signal, undefined).then((agent) => {
        plain = agent
        return agent
      })
      return plain
    }
    const name = JSON.stringify([presented.certificate, presented.key])
    const agent = agents.get(name) ?? createAgent(guard, closing.signal, presented)
    // The last used stands last; the first one makes room.
    agents.delete(name)
    agents.set(name, agent)
    const [oldest] = agents.keys()
    if (agents.size > MAX_AGENTS && oldest !== undefined) {
      agents.get(oldest)?.then((unused) => unused.close())
      agents.delete(oldest)
    }
    return agent
  }

  const transport: Transport = async (request, sendOptions) => {
    const url = guard.checkUrl(request.url)
    if (closing.signal.aborted) throw closedError(url)
    const agent = agentFor(sendOptions.clientCertificate)
    return dispatch(agent instanceof Promise ? await agent : agent, url, request, sendOptions)
  }
  return Object.assign(transport, {
    async close() {
      closing.abort()
      const opened = await Promise.all([...agents.values(), ...(plain === undefined ? [] : [plain])])
      await Promise.all(opened.map(async (agent) => agent.closed || agent.close()))
    },
  })
}

async function createAgent(
  guard: AddressGuard,
  closing: AbortSignal,
  clientCertificate: ClientCertificate | undefined,
): Promise<Agent> {
  const { Agent } = await import('undici')
  return new Agent({
    // undici's own connector skips `lookup` for IP literals; this one sees every connection.
    connect({ protocol, host, hostname }, callback) {
      const url = new URL(`${protocol}//${host ?? hostname}`)
      openConnection(url, guard, { signal: closing, clientCertificate }).then(
        (socket) => callback(null, socket),
        (error: Error) => callback(closing.aborted ? closedError(url) : error, null),
      )
    },
    allowH2: false,
    connections: CONNECTIONS_PER_ORIGIN,
    maxHeaderSize: HEADER_LIMIT,
    // The exchange's deadline stands for these: they do not fire on a server that sends a byte now and then.
    headersTimeout: 0,
    bodyTimeout: 0,
  })
}

function closedError(url: URL): NotSentError {
  return new NotSentError(url.origin, 'connect', 'the transport is closed')
}

/** Sends over the agent, and collects the answer. Any failure ends the request at once, also while it waits for a connection. */
function dispatch(agent: Agent, url: URL, request: HttpRequest, options: SendOptions): Promise<HttpResponse> {
  const { origin } = url
  const exchange = startExchange(origin, options, RESPONSE_LIMIT)
  const { deadline } = exchange
  const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>()
  let controller: Dispatcher.DispatchController | undefined
  const fail = (error: unknown): void => {
    stopExchange(exchange)
    reject(failureOf(exchange, error))
  }
  const end = (error?: unknown): void => {
    fail(error)
    controller?.abort(new Error('ended'))
  }
  const succeed = (response: HttpResponse): void => {
    stopExchange(exchange)
    resolve(response)
  }
  if (deadline.reason !== undefined) {
    end()
    return promise
  }
  deadline.onEnd = end
  // What a handler throws ends the request, and undici hands it to onResponseError.
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(started) {
      controller = started
      // False also when undici starts a request a second time: it is never sent twice.
      if (!maySend(exchange, true)) end()
    },
    onResponseStart(_controller, status, headers) {
      if (status >= 200)
        receiveHead(exchange, status, joinRepeated(headers as Record<string, string | string[]>))
    },
    onResponseData(_controller, chunk) {
      receiveBody(exchange, chunk)
    },
    onResponseEnd() {
      const response = responseOf(exchange)
      if (response instanceof Promise) response.then(succeed, end)
      else succeed(response)
    },
    onResponseError(_controller, error) {
      fail(error)
    },
  }
  const path = url.pathname + url.search
  const { method, body = null } = request
  agent.dispatch({ origin, path, method, headers: headersToSend(request), body }, handler)
  return promise
}

/** Headers as undici has parsed them, in latin1 and with names in lower case; a repeated one is joined by `, `. */
function joinRepeated(parsed: Readonly<Record<string, string | string[]>>): Record<string, string> {
  const headers = parsed as Record<string, string>
  for (const name in parsed) {
    const value = parsed[name]
    // A name that an assignment would not reach is none that anybody reads.
    if (Array.isArray(value)) headers[name] = value.join(', ')
  }
  return headers
}
