/** Proofs of possession: tokens that only the holder of a key can use (DPoP, RFC 9449). Loaded where they are asked for. */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import {
  allowInsecureRequests,
  type CryptoKeyPair,
  customFetch,
  DPoP,
  type DPoPHandle,
  modifyAssertion,
  protectedResourceRequest,
} from 'oauth4webapi'
import { ResponseNotConformError } from '../errors/protocol.ts'
import type { Clock, HttpResponse } from '../ports/ports.ts'
import { importClientKey } from './client-key.ts'
import type { OAuthContext } from './context.ts'
import type { ProofKey } from './grant.ts'
import { parseJsonObject } from './response.ts'

const MAX_KEYS = 1_000
const MAX_ORIGINS = 1_000
const ALGORITHMS = ['ES256', 'EdDSA', 'Ed25519', 'RS256', 'PS256'] as const
/** RFC 9449 section 8.1. */
const NONCE = /^[\x21\x23-\x5b\x5d-\x7e]{1,1024}$/

/** Imported keys: importing takes as long as signing. */
const keyPairs = new LRUCache<string, Promise<CryptoKeyPair>>({ max: MAX_KEYS })
/** The last nonce that each server gave. */
const nonces = new LRUCache<string, string>({ max: MAX_ORIGINS })

/**
 * Makes the key pair of one account, for the first of our algorithms that the server takes.
 *
 * @throws {ResponseNotConformError} `ERR_RESPONSE_NOT_CONFORM` when it takes none of them.
 */
export function createProofKey({ server }: OAuthContext): ProofKey {
  const supported = server.dpop_signing_alg_values_supported
  const alg = ALGORITHMS.find((candidate) => supported?.includes(candidate) ?? true)
  if (alg === undefined) throw new ResponseNotConformError('the server takes no DPoP algorithm of ours', 200)
  const { privateKey } =
    alg === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : alg.startsWith('Ed')
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('rsa', { modulusLength: 2_048 })
  return Object.freeze({ alg, jwk: privateKey.export({ format: 'jwk' }) as ProofKey['jwk'] })
}

/** The `jkt` of a key: the SHA-256 thumbprint of its public part (RFC 7638, RFC 9449 section 10). */
export function proofKeyThumbprint({ jwk }: ProofKey): string {
  const members = { EC: ['crv', 'kty', 'x', 'y'], OKP: ['crv', 'kty', 'x'], RSA: ['e', 'kty', 'n'] }
  const names = members[jwk['kty'] as keyof typeof members]
  const text = JSON.stringify(Object.fromEntries(names.map((name) => [name, jwk[name]])))
  return createHash('sha256').update(text).digest('base64url')
}

async function importKeyPair({ alg, jwk }: ProofKey): Promise<CryptoKeyPair> {
  const { key: privateKey } = await importClientKey(JSON.stringify(jwk), alg)
  const publicKey = createPublicKey(createPrivateKey({ key: jwk, format: 'jwk' }))
  return {
    privateKey,
    publicKey: publicKey.toCryptoKey(privateKey.algorithm as { name: string }, true, ['verify']),
  }
}

/**
 * What makes oauth4webapi put a proof on a request: one with the nonce that the request's server gave last.
 *
 * @param method The request's method, where the manifest wants another than oauth4webapi composes.
 */
export async function dpopHandle(key: ProofKey, clock: Clock, method?: string): Promise<DPoPHandle> {
  const name = proofKeyThumbprint(key)
  const keyPair = keyPairs.get(name) ?? importKeyPair(key)
  keyPairs.set(name, keyPair)
  return DPoP({}, await keyPair, {
    [modifyAssertion](header, payload) {
      header['alg'] = key.alg
      if (method !== undefined) payload['htm'] = method
      payload['iat'] = Math.floor(clock.now() / 1_000)
      const nonce = nonces.get(new URL(String(payload['htu'])).origin)
      if (nonce !== undefined) payload['nonce'] = nonce
    },
  })
}

/** The headers of an API call with a token that is bound to a key: the token, and a new proof for this call. */
export async function proofHeaders(
  key: ProofKey,
  accessToken: string,
  call: { readonly method: string; readonly url: string },
  clock: Clock,
): Promise<Readonly<Record<string, string>>> {
  let composed: Readonly<Record<string, string>> = {}
  await protectedResourceRequest(accessToken, call.method, new URL(call.url), undefined, undefined, {
    DPoP: await dpopHandle(key, clock),
    [allowInsecureRequests]: true,
    [customFetch]: async (_url, { headers }) => {
      composed = headers
      return new Response()
    },
  })
  return composed
}

/** Whether an answer says that the request was not processed, for want of a nonce (RFC 9449 sections 8 and 9). */
function isNonceDemand({ status, headers }: HttpResponse, error: unknown): boolean {
  if ((status === 400 || status === 401) && error === 'use_dpop_nonce') return true
  const challenge = headers['www-authenticate'] ?? ''
  return status === 401 && /\bdpop\b/i.test(challenge) && /\berror="use_dpop_nonce"/i.test(challenge)
}

/**
 * Keeps the nonce of an answer for the next proofs to its origin.
 *
 * @returns Whether the server rejected the request for want of just this nonce: only then may it be sent once more.
 */
export function takeNonce(url: string, response: HttpResponse): boolean {
  const nonce = response.headers['dpop-nonce'] ?? ''
  if (!NONCE.test(nonce)) return false
  const { origin } = new URL(url)
  nonces.set(origin, nonce)
  return isNonceDemand(response, parseJsonObject(response)?.['error'])
}
