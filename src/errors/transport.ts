/** Failures between Linkwright and a provider's server. Each says whether the request may have been processed. */
import { LinkwrightError, type WhoMustAct } from './base.ts'

/**
 * The request was definitely not sent: no byte of it left this machine. Sending it again is safe.
 *
 * `reason` is a fixed word (`dns`, `connect`, `tls`, `deadline`, `aborted`, `malformed`), never the provider's text.
 */
export class NotSentError extends LinkwrightError {
  override readonly code = 'ERR_NOT_SENT'
  override readonly whoMustAct: WhoMustAct = 'nobody'
  readonly origin: string
  readonly reason: string

  constructor(origin: string, reason: string, detail = '') {
    super(`The request to ${origin} was not sent (${reason}${detail ? `: ${detail}` : ''}). Try again later.`)
    this.origin = origin
    this.reason = reason
  }
}

/**
 * Bytes of the request left, and no complete answer arrived: the server may have processed it.
 * A request that spends something (an authorization code, a rotating refresh token) must not simply be repeated.
 */
export class InDoubtError extends LinkwrightError {
  override readonly code = 'ERR_IN_DOUBT'
  override readonly whoMustAct: WhoMustAct = 'nobody'
  readonly origin: string
  readonly reason: string

  constructor(origin: string, reason: string, detail = '') {
    super(
      `No complete answer came from ${origin} (${reason}${detail ? `: ${detail}` : ''}); it may have processed the request.`,
    )
    this.origin = origin
    this.reason = reason
  }
}

/** The address guard refused a URL: wrong scheme, or an address in a private, link-local or metadata range. */
export class AddressRefusedError extends LinkwrightError {
  override readonly code = 'ERR_ADDRESS_REFUSED'
  override readonly whoMustAct: WhoMustAct
  readonly origin: string

  constructor(origin: string, why: string, whoMustAct: WhoMustAct = 'admin') {
    super(`Linkwright does not send requests to ${origin}: ${why}.`)
    this.origin = origin
    this.whoMustAct = whoMustAct
  }
}
