/** Secrets that are handed out once, and kept as a hash. */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

const BYTES = 32

/** 256 random bits, in base64url. */
export function createSecret(): string {
  return randomBytes(BYTES).toString('base64url')
}

/**
 * The hash that stands for a secret in the database. A plain SHA-256 is right for what is random: nobody can try
 * 2^256 values, so a slow hash, which every request would pay for, protects nothing. It is for passwords.
 */
export function hashSecret(secret: string): Uint8Array {
  return hash('sha256', secret, 'buffer')
}

/** Whether a secret is the one of a hash, in the same time whatever differs. */
export function isSecretOf(secret: string, expected: Uint8Array): boolean {
  const own = hashSecret(secret)
  return own.byteLength === expected.byteLength && timingSafeEqual(own, expected)
}
