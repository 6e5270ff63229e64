/** The RSA key that signs access tokens and ID tokens. */
import { generateKeyPair, type JsonWebKey, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'

let key: Promise<JsonWebKey> | undefined

/** The private key as a JWK. Made once a process, because making one takes longer than starting a sandbox. */
export function signingKey(): Promise<JsonWebKey> {
  key ??= promisify(generateKeyPair)('rsa', { modulusLength: 2048 }).then(({ privateKey }) => ({
    ...privateKey.export({ format: 'jwk' }),
    kid: randomUUID(),
    alg: 'RS256',
    use: 'sig',
  }))
  return key
}
