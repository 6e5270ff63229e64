/** One HTTP exchange: its deadline, the last moment before sending, the answer, and what a failure means. */
import type { LinkwrightError } from '../errors/base.ts'
import { AddressRefusedError, InDoubtError, NotSentError } from '../errors/transport.ts'
import type { HttpRequest, HttpResponse, SendOptions } from '../ports.ts'
import { errorCode } from './address-guard.ts'
import { startDeadline } from './deadline.ts'
import { CODINGS, inflate } from './inflate.ts'

/** The state of one exchange, shared by both transports. */
export interface Exchange {
  /** Fires at the deadline and when the caller's signal does. */
  signal(): AbortSignal
  /** Has a function called when {@link signal} fires; at once where it has. Cheaper than the signal. */
  onEnd(end: () => void): void
  /** Whether {@link signal} has fired. */
  hasEnded(): boolean
  /**
   * Whether the request may leave now, over a connection that is still open. From the moment this returns true,
   * every failure is in doubt.
   */
  maySend(connected: boolean): boolean
  /**
   * Takes the status and the headers, whose names are lower case. Throws when the body is in a coding that cannot be
   * undone.
   */
  receiveHead(status: number, headers: Record<string, string>): void
  /** Takes a piece of the body. Throws when the body is longer than the limit. */
  receiveBody(chunk: Uint8Array): void
  /**
   * The whole answer, once its end has arrived; at once where it was not compressed. Throws when the body is longer than
   * the limit once inflated.
   */
  response(): HttpResponse | Promise<HttpResponse>
  /**
   * What a failure at this moment means, as an error of our own that holds nothing of the given one but its code.
   * Reasons before sending: `dns`, `connect`, `tls`, `deadline`, `aborted`, `malformed` (the request is not HTTP);
   * after: `timeout`, `aborted`, `reset`, `truncated`, `malformed`, `encoding`, `too_large`.
   */
  failure(error: unknown): LinkwrightError
  /** Ends the deadline. */
  stop(): void
}

/** Begins an exchange with an origin. The time runs from here. */
export function startExchange(origin: string, options: SendOptions, defaultLimit: number): Exchange {
  const limit = options.maxResponseBytes ?? defaultLimit
  const deadline = startDeadline(options.timeout, options.signal)
  let phase: 'before' | 'refused' | 'sent' | 'answered' = 'before'
  let status = 0
  let headers: Record<string, string> = {}
  let coding = 'identity'
  let size = 0
  let refusal: NotSentError | InDoubtError | undefined
  const refuse = (reason: string, detail?: string): never => {
    refusal = new InDoubtError(origin, reason, detail)
    throw refusal
  }
  const tooLarge = (): never => refuse('too_large', `more than ${limit} bytes`)
  const chunks: Uint8Array[] = []

  return {
    signal: deadline.signal,
    onEnd(end) {
      deadline.onEnd = end
      if (deadline.reason() !== undefined) end()
    },
    hasEnded: () => deadline.reason() !== undefined,
    maySend(connected) {
      if (phase !== 'before') return false
      phase = 'refused'
      if (!connected) refusal = new NotSentError(origin, 'connect', 'the connection was closed')
      else if (!deadline.passed() && options.mayStillSend?.() !== false) phase = 'sent'
      return phase === 'sent'
    },
    receiveHead(receivedStatus, received) {
      phase = 'answered'
      status = receivedStatus
      headers = received
      if (status === 101) refuse('malformed', '101 Switching Protocols')
      coding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase()
      if (!CODINGS.includes(coding)) refuse('encoding')
    },
    receiveBody(chunk) {
      size += chunk.byteLength
      if (size > limit) tooLarge()
      chunks.push(chunk)
    },
    response() {
      if (refusal) throw refusal
      if (phase !== 'answered') refuse('reset')
      const [first] = chunks
      const whole = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks)
      const answer = (body: Uint8Array): HttpResponse =>
        Object.freeze({ status, headers: Object.freeze(headers), body })
      if (coding === 'identity') return answer(whole)
      return inflate(coding, whole, limit).then(answer, (error: unknown) =>
        errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : refuse('encoding', errorCode(error)),
      )
    },
    failure(error) {
      if (refusal) return refusal
      if (error instanceof AddressRefusedError || error instanceof NotSentError) return error
      const reason = deadline.reason()
      if (phase === 'before' || phase === 'refused') {
        if (reason !== undefined) return new NotSentError(origin, reason)
        if (phase === 'refused') return new NotSentError(origin, 'deadline')
        return new NotSentError(origin, 'malformed', errorCode(error))
      }
      if (reason === 'deadline') return new InDoubtError(origin, 'timeout')
      if (reason === 'aborted') return new InDoubtError(origin, 'aborted')
      return new InDoubtError(origin, inDoubtReason(error, phase === 'answered'), errorCode(error))
    },
    stop: deadline.stop,
  }
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
