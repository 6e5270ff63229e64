/** What is wrong with the client's own keys. Nothing was sent. */
import { LinkwrightError, type WhoMustAct } from './base.ts'

/** A key or a certificate of the connector profile cannot be used. The message never shows a part of it. */
export class ClientKeyInvalidError extends LinkwrightError {
  override readonly code = 'ERR_CLIENT_KEY_INVALID'
  override readonly whoMustAct: WhoMustAct = 'admin'
  /** The profile field. */
  readonly field: string

  constructor(field: string, why: string) {
    super(`"${field}" cannot be used: ${why}.`)
    this.field = field
  }
}

/**
 * The server refused a refresh of tokens that are bound to the client's certificate, and the profile's certificate is
 * another one by now (RFC 8705 section 3). The account is as it was.
 */
export class CertificateChangedError extends LinkwrightError {
  override readonly code = 'ERR_CERTIFICATE_CHANGED'
  override readonly whoMustAct: WhoMustAct = 'admin'

  constructor() {
    super(
      'The tokens are bound to another client certificate than the profile has now. Restore it, or link again.',
    )
  }
}
