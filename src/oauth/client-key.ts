/** Reading the client's private key from a profile field. */
import { createPrivateKey, type KeyObject, type webcrypto } from 'node:crypto'
import { ClientKeyInvalidError } from '../errors/client.ts'

/** A private key that is ready to sign with. */
export interface SigningKey {
  readonly key: webcrypto.CryptoKey
  /** The JWS algorithm (RFC 7518, RFC 8037). */
  readonly alg: string
  /** The `kid` of a JWK that names one. */
  readonly kid?: string
}

const FIELD = 'client_private_key'
const MIN_RSA_BITS = 2_048
const CURVES: Readonly<Record<string, { readonly alg: string; readonly namedCurve: string }>> = {
  prime256v1: { alg: 'ES256', namedCurve: 'P-256' },
  secp384r1: { alg: 'ES384', namedCurve: 'P-384' },
  secp521r1: { alg: 'ES512', namedCurve: 'P-521' },
}

function fail(why: string): never {
  throw new ClientKeyInvalidError(FIELD, why)
}

function read(text: string): { key: KeyObject; kid?: string } {
  try {
    if (text.trimStart().startsWith('{')) {
      const jwk = JSON.parse(text) as Record<string, unknown>
      const kid = jwk['kid']
      return { key: createPrivateKey({ key: jwk, format: 'jwk' }), ...(typeof kid === 'string' && { kid }) }
    }
    // A form of one line, or an environment variable, may have turned its line ends into "\n".
    return { key: createPrivateKey(text.replaceAll('\\n', '\n')) }
  } catch {
    // What Node says of it may show a part of it.
    return fail('it is neither PEM nor a JWK, or protected by a password')
  }
}

/** The algorithms that a key can sign with: the first is the default. */
function algorithmsOf(key: KeyObject): { algs: readonly string[]; namedCurve?: string } {
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {}
  switch (key.asymmetricKeyType) {
    case 'rsa':
      if (modulusLength < MIN_RSA_BITS) return fail(`an RSA key needs ${MIN_RSA_BITS} bits or more`)
      return { algs: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] }
    case 'ec': {
      const curve = CURVES[namedCurve]
      return curve === undefined
        ? fail('its curve is none of P-256, P-384 and P-521')
        : { algs: [curve.alg], namedCurve: curve.namedCurve }
    }
    case 'ed25519':
      return { algs: ['EdDSA', 'Ed25519'] }
    default:
      return fail('its type is none of RSA, EC and Ed25519')
  }
}

/**
 * Imports a private key for signing.
 *
 * @param text PEM (PKCS #8, PKCS #1 or SEC 1) or a JWK, without a password.
 * @param declared The algorithm that the manifest names, if any.
 * @throws {ClientKeyInvalidError} `ERR_CLIENT_KEY_INVALID`.
 */
export async function importClientKey(text: string, declared?: string): Promise<SigningKey> {
  const { key, kid } = read(text)
  const { algs, namedCurve } = algorithmsOf(key)
  const alg = declared ?? algs[0] ?? ''
  if (!algs.includes(alg)) fail(`a key of this type cannot sign with ${alg}`)
  const hash = `SHA-${alg.slice(2)}`
  const algorithm =
    namedCurve !== undefined
      ? { name: 'ECDSA', namedCurve }
      : alg.startsWith('Ed')
        ? { name: 'Ed25519' }
        : { name: alg.startsWith('PS') ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash }
  return {
    key: key.toCryptoKey(algorithm, false, ['sign']),
    alg,
    ...(kid !== undefined && { kid }),
  }
}
