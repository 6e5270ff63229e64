/** Proof Key for Code Exchange (RFC 7636), S256 only. */

/** Loaded at first use: it is a good part of what starting a process costs. */
const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto')

const VERIFIER = /^[A-Za-z0-9\-._~]{43,128}$/

/** A verifier and its challenge. Use a pair for one authorization request only. */
export interface PkcePair {
  readonly code_verifier: string
  readonly code_challenge: string
  readonly code_challenge_method: 'S256'
}

/** The S256 challenge of a verifier (RFC 7636 section 4.2). */
export function codeChallenge(codeVerifier: string): string {
  return crypto().createHash('sha256').update(codeVerifier, 'ascii').digest('base64url')
}

/** Makes a new pair: 256 random bits, 43 characters (RFC 7636 section 4.1). */
export function createPkcePair(): PkcePair {
  const code_verifier = crypto().randomBytes(32).toString('base64url')
  return { code_verifier, code_challenge: codeChallenge(code_verifier), code_challenge_method: 'S256' }
}

/** Whether a verifier is legal, and whether a challenge belongs to it. */
export function checkPkcePair(codeVerifier: string, challenge: string): { legal: boolean; matches: boolean } {
  const expected = Buffer.from(codeChallenge(codeVerifier))
  const given = Buffer.from(challenge)
  return {
    legal: VERIFIER.test(codeVerifier),
    matches: expected.length === given.length && crypto().timingSafeEqual(expected, given),
  }
}
