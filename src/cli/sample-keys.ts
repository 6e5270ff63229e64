/** Keys and a certificate that nobody trusts, so that a flow that signs with them can be explained without a profile. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { Auth } from '../generated/manifest.ts'
import { authenticationOf, credentialsOf } from '../manifest/authentication.ts'

function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** A key for the algorithm that the manifest names; without one, ES256. */
function sampleKey(alg = 'ES256'): { privateKey: KeyObject; publicKey: KeyObject } {
  if (alg.startsWith('Ed')) return generateKeyPairSync('ed25519')
  if (!alg.startsWith('ES')) return generateKeyPairSync('rsa', { modulusLength: 2_048 })
  return generateKeyPairSync('ec', { namedCurve: `P-${alg === 'ES512' ? '521' : alg.slice(2)}` })
}

/** One value in DER (ITU-T X.690), shorter than 64 KiB. */
function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(parts)
  const { length } = body
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}

const SEQUENCE = 0x30
const ECDSA_WITH_SHA256 = der(SEQUENCE, der(0x06, Buffer.from('2a8648ce3d040302', 'hex')))
const COMMON_NAME = der(0x06, Buffer.from('550403', 'hex'))

/** A certificate (RFC 5280 section 4.1) that is valid for ever, and signed by its own key. */
function sampleCertificate(): { client_certificate: string; client_certificate_key: string } {
  const { privateKey, publicKey } = sampleKey()
  const text = (value: string): Uint8Array => der(0x0c, Buffer.from(value))
  const name = der(SEQUENCE, der(0x31, der(SEQUENCE, COMMON_NAME, text('sample'))))
  const time = (value: string): Uint8Array => der(0x18, Buffer.from(value))
  const toBeSigned = der(
    SEQUENCE,
    der(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    der(SEQUENCE, time('20200101000000Z'), time('99991231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', toBeSigned, privateKey))
  const base64 = Buffer.from(der(SEQUENCE, toBeSigned, ECDSA_WITH_SHA256, signature)).toString('base64')
  return {
    client_certificate: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    client_certificate_key: pem(privateKey),
  }
}

/** The keys among the credentials of an authentication type, by the names of their profile fields. */
export function sampleKeys(auth: Auth): Readonly<Record<string, string>> {
  const needed = credentialsOf(auth)
  const { token_endpoint_auth_signing_alg: alg } = authenticationOf(auth, 'token_request')
  return {
    ...(needed.includes('client_private_key') && { client_private_key: pem(sampleKey(alg).privateKey) }),
    ...(needed.includes('client_certificate') && sampleCertificate()),
  }
}
