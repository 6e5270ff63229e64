/** What a token response gives, kept for an account. */

/** The key pair that an account's tokens are bound to (RFC 9449): a private JWK and its algorithm. A secret. */
export interface ProofKey {
  readonly alg: string
  readonly jwk: Readonly<Record<string, string>>
}

/**
 * The tokens that one account holds. A frozen plain object that survives JSON; every value in it but the times is a
 * secret, so store it sealed.
 *
 * Not to be confused with the "authorization grant" of RFC 6749, which is what is exchanged for these tokens.
 */
export interface Grant {
  readonly access_token: string
  /** `bearer` (RFC 6750), or `dpop`: of use only with proofs by `proof_key` (RFC 9449). */
  readonly token_type: 'bearer' | 'dpop'
  /** The key that the tokens are bound to. It stays the same through refreshes. */
  readonly proof_key?: ProofKey
  readonly refresh_token?: string
  /** The granted scopes, separated by spaces; absent where neither the request nor the response named any. */
  readonly scope?: string
  /** `x5t#S256` of the client certificate that the tokens are bound to (RFC 8705 section 3.1), where they are. */
  readonly certificate?: string
  /** Whom the tokens are for, where an ID token was asked for and checked (`sub`, OpenID Connect Core section 2). */
  readonly sub?: string
  /** When the request for these tokens was sent, in milliseconds since 1970. */
  readonly issued_at: number
  /** When the access token ends, in milliseconds since 1970; absent where the server did not say. */
  readonly expires_at?: number
  /** When the refresh token ends, in milliseconds since 1970; absent where the server did not say. */
  readonly refresh_token_expires_at?: number
  /** What the manifest captures from the callback, the token response and the steps: account fields from now on. */
  readonly captured?: Readonly<Record<string, string>>
  /** The names of the manifest's steps that are still to be taken before these tokens are used, in order. */
  readonly pending?: readonly string[]
  /** While steps of the link are pending: a digest of the configuration that the account was linked with. */
  readonly linking?: string
}
