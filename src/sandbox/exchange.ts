/** One request and its response, with the body read. */
import { IncomingMessage, type ServerResponse } from 'node:http'

/** What every part of the sandbox gets to handle. */
export interface Exchange {
  readonly method: string
  readonly url: URL
  readonly incoming: IncomingMessage
  readonly body: Buffer
  readonly response: ServerResponse
}

const BODY_LIMIT = 1024 * 1024

/** Reads a request body of at most 1 MiB. Undefined when it is larger; the rest is then not read. */
export async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > BODY_LIMIT) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The same request again, to hand to a server that wants to read it itself: with another path, body or headers.
 * A header that is undefined is taken away.
 */
export function replay(
  exchange: Exchange,
  changes: { url?: string; body?: Buffer; headers?: Record<string, string | undefined> },
): IncomingMessage {
  const { incoming, method } = exchange
  const body = changes.body ?? exchange.body
  const request = new IncomingMessage(incoming.socket)
  const headers = { ...incoming.headers, ...changes.headers }
  delete headers['transfer-encoding']
  if (body.length > 0) headers['content-length'] = String(body.length)
  request.headers = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
  request.method = method
  request.url = changes.url ?? `${exchange.url.pathname}${exchange.url.search}`
  request.httpVersion = incoming.httpVersion
  if (body.length > 0) request.push(body)
  request.push(null)
  request.complete = true
  return request
}

/** Sends a whole answer. */
export function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('content-length', Buffer.byteLength(body))
  response.end(body)
}

/** Sends a JSON answer. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const json = { 'content-type': 'application/json', 'cache-control': 'no-store' }
  send(response, status, { ...json, ...headers }, JSON.stringify(body))
}
