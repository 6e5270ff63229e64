/**
 * What the core needs from the outside world. Adapters in http/, vault/ and store/ implement these interfaces;
 * a host can hand in its own.
 */
import type { MetricName } from './metrics.ts'

/** An HTTP request as it is to leave, byte for byte. Header names are lower case. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** An HTTP response, read whole. Header names are lower case; a repeated header is joined by `, `. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** A client's certificate with its chain, and its private key, both PEM (RFC 8705). The key is a secret. */
export interface ClientCertificate {
  readonly certificate: string
  readonly key: string
}

/** Limits of one request. Times are in milliseconds. */
export interface SendOptions {
  /** The whole exchange, from the call to the last byte of the answer. */
  readonly timeout: number
  /**
   * Called once at the last moment before the first byte leaves, after name resolution, connection and TLS.
   * When it returns false nothing is sent and the transport throws `ERR_NOT_SENT` with reason `deadline`.
   */
  readonly mayStillSend?: () => boolean
  /** Ends the request early. A precious request (token, refresh, revocation) is sent without one. */
  readonly signal?: AbortSignal
  /** Largest response body in bytes. Default: 1 MiB for the authorization server, 32 MiB for the API. */
  readonly maxResponseBytes?: number
  /** What to present in the TLS handshake. A connection that was made with one carries no other request. */
  readonly clientCertificate?: ClientCertificate
  /**
   * Whether sending it twice does no harm, as it spends nothing. Such a request may go over a connection that was kept
   * open, and is sent once more, over a new one, where a kept one turns out to be closed.
   */
  readonly repeatable?: boolean
}

/**
 * Sends one request and reads the whole answer, whatever its status.
 *
 * It never follows a redirect, repeats only what is `repeatable`, and never asks for a compressed answer. It throws only
 * {@link NotSentError} (no byte left), {@link InDoubtError} (anything after that) and {@link AddressRefusedError}.
 */
export type Transport = (request: HttpRequest, options: SendOptions) => Promise<HttpResponse>

/** The time, in milliseconds since 1970. Tests and simulations pass their own. */
export interface Clock {
  now(): number
}

/** What Linkwright logs to; `console` and pino loggers fit. It is never given a secret. */
export interface Logger {
  debug(details: object, message: string): void
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

/** Where a sealed value lives. A ciphertext moved to another place, or kept for another time, does not open. */
export interface SealedPlace {
  readonly owner: string
  readonly table: string
  readonly row: string
  readonly field: string
  /** The row's version that the value belongs to; a constant for values that never change. */
  readonly version: number
}

/** Seals and opens secrets. Both throw an `ERR_KEY_…` or `ERR_DECRYPTION_FAILED` error, never a plaintext fallback. */
export interface Vault {
  /** The key that seals. */
  readonly keyId: string
  /** Every key that is configured here, the one that seals first. A key service may open with more. */
  readonly keyIds: readonly string[]
  /** What every value begins with that is sealed with a key: with the one that seals, or with the one named. */
  prefix(keyId?: string): Uint8Array
  seal(plaintext: string, place: SealedPlace): Promise<Uint8Array>
  open(sealed: Uint8Array, place: SealedPlace): Promise<string>
}

/** What a data key is wrapped for. */
export interface DataKeyContext {
  /** The key of the service that wraps: `keyId` for a new data key, the one that a value names for an old one. */
  readonly keyId: string
  /** Whose secrets the data key seals; empty for the host's own. Bind it: a wrapped key is good for one owner. */
  readonly owner: string
}

/**
 * A key service (KMS) outside of Linkwright. Its keys never leave it: it wraps and unwraps data keys, each sealing the
 * secrets of one owner. Implemented by the host; see docs/guides/keys.md.
 *
 * It is called about once an owner and replica in five minutes. It gives up after a few seconds by itself, and throws
 * `KeyServiceUnavailableError` when trying again may help (a timeout, 429, 5xx) and `KeyServiceDeniedError` when it
 * will not. Anything else that it throws counts as the former, and its message is shown nowhere.
 */
export interface KeyProvider {
  /** The key that new data keys are wrapped with: letters, digits, `_` and `-`, at most 32. Another one rotates. */
  readonly keyId: string
  /** Wraps a data key of 32 bytes, to at most 8192. */
  wrap(dataKey: Uint8Array, context: DataKeyContext): Promise<Uint8Array>
  /** Gives back what {@link wrap} was given with the same context; undefined for what it has not wrapped so. */
  unwrap(wrapped: Uint8Array, context: DataKeyContext): Promise<Uint8Array | undefined>
}

/** Work in the background that comes round again and again. */
export interface Job {
  /** Lower-case words with dashes; one name is one job on every instance. */
  readonly name: string
  /** From the end of one round to the beginning of the next, in milliseconds; spread by a fifth. */
  readonly interval: number
  /**
   * One round: what is due now, within {@link ROUND_LIMIT}. Two rounds may overlap on different instances, and one may
   * be cut off anywhere, so what it takes must be claimed in the database.
   *
   * @param signal Ends with the instance; a round then stops at the next good place.
   * @returns Whether more is due, so that the next round begins at once. What it throws is logged by its code, and
   *   the next round comes as usual.
   */
  run(signal: AbortSignal): Promise<boolean>
}

/** How long one round of a job may go on before it returns, in milliseconds. */
export const ROUND_LIMIT = 20_000

/** Hands out the rounds of jobs, among all instances that share a database where it can. */
export interface Scheduler {
  /** Begins. Given once; a job runs on every instance that names it, one round at a time among them. */
  start(jobs: readonly Job[]): Promise<void>
  /** Asks for a round of a job soon, on whichever instance is free. Never throws: the job comes round anyway. */
  wake(name: string): Promise<void>
  /** Ends: no round begins from here on, and those that run are waited for. */
  stop(): Promise<void>
}

/** What is known of a span or a measurement. Never a secret, nor a text from outside. */
export type Attributes = Readonly<Record<string, string | number>>

/** Where spans and measurements go. The metrics are those of `src/ports/metrics.ts`. */
export interface Telemetry {
  /**
   * Runs something as a span. A failure shows as its error code.
   *
   * @param run `add` gives the span more attributes; `error.type` among them marks it as failed.
   */
  span<T>(
    name: string,
    kind: 'internal' | 'client',
    attributes: Attributes,
    run: (add: (attributes: Attributes) => void) => Promise<T>,
  ): Promise<T>
  /** Adds to a counter. */
  count(metric: MetricName, attributes?: Attributes, by?: number): void
  /** Records a time in seconds. */
  duration(metric: MetricName, seconds: number, attributes?: Attributes): void
  /** Has a value read when metrics are collected. */
  observe(metric: MetricName, read: () => number | Promise<number>, attributes?: Attributes): void
  /** Nothing is read any more. */
  stop(): void
}
