/** One HTTP exchange: its deadline, the last moment before sending, the answer, and what a failure means. */
import type { LinkwrightError } from '../errors/base.ts'
import { AddressRefusedError, InDoubtError, NotSentError } from '../errors/transport.ts'
import type { HttpRequest, HttpResponse, SendOptions } from '../ports/ports.ts'
import { errorCode } from './address-guard.ts'
import { type Deadline, hasEnded, startDeadline, stopDeadline } from './deadline.ts'
import { CODINGS, inflate } from './inflate.ts'

/** The state of one exchange, which the functions below move on. Plain data, no closures: one is made for each request. */
export interface Exchange {
  readonly origin: string
  readonly options: SendOptions
  /** The longest body, in bytes. */
  readonly limit: number
  readonly deadline: Deadline
  phase: 'before' | 'refused' | 'sent' | 'answered'
  status: number
  /** Their names are lower case. */
  headers: Record<string, string>
  coding: string
  readonly chunks: Uint8Array[]
  size: number
  refusal: NotSentError | InDoubtError | undefined
}

/** Begins an exchange with an origin. The time runs from here, until {@link stopExchange}. */
export function startExchange(origin: string, options: SendOptions, defaultLimit: number): Exchange {
  return {
    origin,
    options,
    limit: options.maxResponseBytes ?? defaultLimit,
    deadline: startDeadline(options.timeout, options.signal),
    phase: 'before',
    status: 0,
    headers: {},
    coding: 'identity',
    chunks: [],
    size: 0,
    refusal: undefined,
  }
}

/** Ends the deadline. */
export function stopExchange({ deadline }: Exchange): void {
  stopDeadline(deadline)
}

function refuse(exchange: Exchange, reason: string, detail?: string): never {
  exchange.refusal = new InDoubtError(exchange.origin, reason, detail)
  throw exchange.refusal
}

function tooLarge(exchange: Exchange): never {
  return refuse(exchange, 'too_large', `more than ${exchange.limit} bytes`)
}

/**
 * Whether the request may leave now, over a connection that is still open. From the moment this returns true,
 * every failure is in doubt.
 */
export function maySend(exchange: Exchange, connected: boolean): boolean {
  const { origin, options, deadline, phase } = exchange
  if (phase !== 'before') return false
  exchange.phase = 'refused'
  if (!connected) exchange.refusal = new NotSentError(origin, 'connect', 'the connection was closed')
  else if (!hasEnded(deadline) && options.mayStillSend?.() !== false) exchange.phase = 'sent'
  return exchange.phase === 'sent'
}

/**
 * Takes the status and the headers, whose names are lower case. Throws when the body is in a coding that cannot be
 * undone.
 */
export function receiveHead(exchange: Exchange, status: number, headers: Record<string, string>): void {
  exchange.phase = 'answered'
  exchange.status = status
  exchange.headers = headers
  if (status === 101) refuse(exchange, 'malformed', '101 Switching Protocols')
  exchange.coding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (!CODINGS.includes(exchange.coding)) refuse(exchange, 'encoding')
}

/** Takes a piece of the body. Throws when the body is longer than the limit. */
export function receiveBody(exchange: Exchange, chunk: Uint8Array): void {
  exchange.size += chunk.byteLength
  if (exchange.size > exchange.limit) tooLarge(exchange)
  exchange.chunks.push(chunk)
}

function answer({ status, headers }: Exchange, body: Uint8Array): HttpResponse {
  return Object.freeze({ status, headers: Object.freeze(headers), body })
}

/**
 * The whole answer, once its end has arrived; at once where it was not compressed. Throws when the body is longer than
 * the limit once inflated.
 */
export function responseOf(exchange: Exchange): HttpResponse | Promise<HttpResponse> {
  const { refusal, phase, chunks, coding, limit } = exchange
  if (refusal) throw refusal
  if (phase !== 'answered') refuse(exchange, 'reset')
  const [first] = chunks
  const whole = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks)
  if (coding === 'identity') return answer(exchange, whole)
  return inflate(coding, whole, limit).then(
    (body) => answer(exchange, body),
    (error: unknown) =>
      errorCode(error) === 'ERR_BUFFER_TOO_LARGE'
        ? tooLarge(exchange)
        : refuse(exchange, 'encoding', errorCode(error)),
  )
}

/**
 * What a failure at this moment means, as an error of our own that holds nothing of the given one but its code.
 * Reasons before sending: `dns`, `connect`, `tls`, `deadline`, `aborted`, `malformed` (the request is not HTTP);
 * after: `timeout`, `aborted`, `reset`, `truncated`, `malformed`, `encoding`, `too_large`.
 */
export function failureOf({ origin, deadline, phase, refusal }: Exchange, error: unknown): LinkwrightError {
  if (refusal) return refusal
  if (error instanceof AddressRefusedError || error instanceof NotSentError) return error
  const { reason } = deadline
  if (phase === 'before' || phase === 'refused') {
    if (reason !== undefined) return new NotSentError(origin, reason)
    if (phase === 'refused') return new NotSentError(origin, 'deadline')
    return new NotSentError(origin, 'malformed', errorCode(error))
  }
  if (reason === 'deadline') return new InDoubtError(origin, 'timeout')
  if (reason === 'aborted') return new InDoubtError(origin, 'aborted')
  return new InDoubtError(origin, inDoubtReason(error, phase === 'answered'), errorCode(error))
}

/** The headers to send: those given, our name unless another is given, and never an offer to compress. */
export function headersToSend(request: HttpRequest): Record<string, string> {
  return { 'user-agent': 'linkwright', ...request.headers, 'accept-encoding': 'identity' }
}

function inDoubtReason(error: unknown, answered: boolean): string {
  const code = errorCode(error)
  if (code === 'HPE_HEADER_OVERFLOW' || code === 'UND_ERR_HEADERS_OVERFLOW') return 'too_large'
  const cutShort = answered ? 'truncated' : 'reset'
  if (code === 'HPE_INVALID_EOF_STATE') return cutShort
  if (code.startsWith('HPE_') || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return 'malformed'
  // The parser of undici gives no code.
  return error instanceof Error && error.name === 'HTTPParserError' ? 'malformed' : cutShort
}

/** Header lines, names and values in turn, as headers; a repeated one is joined by `, `. */
export function joinHeaders(lines: readonly string[]): Record<string, string> {
  const joined: Record<string, string> = {}
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const name = String(lines[i]).toLowerCase()
    const value = String(lines[i + 1])
    if (Object.hasOwn(joined, name)) joined[name] = `${joined[name]}, ${value}`
    else if (name !== '__proto__') joined[name] = value
    // An assignment would be to what stands behind the object.
    else Object.defineProperty(joined, name, { value, enumerable: true, writable: true, configurable: true })
  }
  return joined
}
