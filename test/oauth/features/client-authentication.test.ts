import { createPublicKey, generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto'
import type { JWK } from 'oidc-provider'
import { describe, expect, test } from 'vitest'
import { refreshGrant, requestClientCredentials, revokeGrant } from '../../../src/connector/flows.ts'
import { pem } from '../../http/byte-server.ts'
import {
  type AuthorizationServer,
  type ServerOptions,
  startAuthorizationServer,
} from '../authorization-server.ts'
import { REDIRECT_URI } from '../provider.ts'
import { formOf, logIn, profileAt, readJwt } from './linked-client.ts'

const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const SECRET = 'secret-1-that-has-thirty-two-bytes-or-more'

function keyPair(type: 'ec' | 'rsa' | 'ed25519'): { privateKey: KeyObject; publicKey: KeyObject } {
  if (type === 'ec') return generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519')
}

const start = (options: Omit<ServerOptions, 'redirectUri'>): Promise<AuthorizationServer> =>
  startAuthorizationServer({ redirectUri: REDIRECT_URI, ...options })

describe('private_key_jwt, at oidc-provider', () => {
  test.each([
    ['EC key as PEM', 'ec', 'pem', 'ES256'],
    ['RSA key as PEM in one line', 'rsa', 'line', 'RS256'],
    ['RSA key as a JWK', 'rsa', 'jwk', 'RS256'],
    ['Ed25519 key as a JWK', 'ed25519', 'jwk', 'EdDSA'],
  ] as const)('[TQ-08] logs in, refreshes and revokes with an %s', async (_name, type, form, alg) => {
    const { privateKey, publicKey } = keyPair(type)
    const text = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    const client_private_key = {
      pem: text,
      line: text.replaceAll('\n', '\\n'),
      jwk: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'key-1' }),
    }[form]
    await using server = await start({
      client: {
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: { keys: [{ ...(publicKey.export({ format: 'jwk' }) as JWK), kid: 'key-1' }] },
      },
    })
    const { profile, sent } = await profileAt(server, 'private-key-jwt', {
      client_private_key,
      tenant: 'tenant-1',
    })
    const grant = await logIn(server, profile)
    const refreshed = await refreshGrant(profile, grant)
    await revokeGrant(profile, refreshed)
    const forms = sent.map(formOf)
    const assertions = forms.map((fields) => readJwt(fields['client_assertion']))
    for (const [index, { header, claims }] of assertions.entries()) {
      expect(forms[index]).toMatchObject({ client_id: 'client-1', client_assertion_type: ASSERTION })
      expect(forms[index]).not.toHaveProperty('client_secret')
      expect(sent[index]?.request.headers).not.toHaveProperty('authorization')
      expect(header).toEqual({ alg, ...(form === 'jwk' && { kid: 'key-1' }) })
      expect(claims).toMatchObject({ iss: 'client-1', sub: 'client-1', nbf: claims['iat'] })
      expect(Number(claims['exp']) - Number(claims['iat'])).toBe(index === 2 ? 60 : 300)
    }
    // [SX-07] One audience each, and never a list.
    const revocation = `${server.origin}/token/revocation`
    expect(assertions.map(({ claims }) => claims['aud'])).toEqual([server.origin, server.origin, revocation])
    expect(assertions.map(({ claims }) => claims['tenant'])).toEqual(['tenant-1', 'tenant-1', undefined])
    expect(new Set(assertions.map(({ claims }) => claims['jti'])).size).toBe(3)
  })

  test('names the key of the profile, and says so when the server does not know the key', async () => {
    const { privateKey } = keyPair('ec')
    const { publicKey } = keyPair('ec')
    await using server = await start({
      client: {
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: { keys: [{ ...(publicKey.export({ format: 'jwk' }) as JWK), kid: 'key-1' }] },
      },
    })
    const { profile, sent } = await profileAt(server, 'private-key-jwt', {
      client_private_key: privateKey.export({ type: 'sec1', format: 'pem' }),
      client_private_key_id: 'key-2',
    })
    await expect(logIn(server, profile)).rejects.toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
      error: 'invalid_client',
      whoMustAct: 'admin',
    })
    expect(sent.map((one) => readJwt(formOf(one)['client_assertion']).header)).toEqual([
      { alg: 'ES256', kid: 'key-2' },
    ])
  })

  const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }) as string
  test.each([
    ['no key', 'canary-key', 'it is neither PEM nor a JWK, or protected by a password'],
    [
      'a public key',
      createPublicKey(keyPair('ec').privateKey).export({ type: 'spki', format: 'pem' }),
      'neither',
    ],
    ['a short RSA key', pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey), '2048 bits'],
    [
      'a key with another curve',
      pemOf(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey),
      'its curve is none of P-256, P-384 and P-521',
    ],
    [
      'a key that is for no signatures',
      pemOf(generateKeyPairSync('x25519').privateKey),
      'its type is none of RSA, EC and Ed25519',
    ],
  ])('sends nothing with %s', async (_name, client_private_key, message) => {
    await using server = await start({})
    const { profile, sent } = await profileAt(server, 'private-key-jwt', { client_private_key })
    const failure = logIn(server, profile)
    await expect(failure).rejects.toMatchObject({
      code: 'ERR_CLIENT_KEY_INVALID',
      field: 'client_private_key',
      whoMustAct: 'admin',
      message: expect.stringContaining(message),
    })
    await expect(failure).rejects.not.toThrow('canary')
    expect(sent).toEqual([])
  })
})

describe('client_secret_jwt, at oidc-provider', () => {
  test('signs the code exchange with the secret, and refreshes by the method that the manifest names for it', async () => {
    await using server = await start({ client: { token_endpoint_auth_method: 'client_secret_jwt' } })
    const { profile, sent } = await profileAt(server, 'client-secret-jwt', { client_secret: SECRET })
    const grant = await logIn(server, profile)
    // The server knows one method for the client; the manifest's other one is refused by it, and seen here.
    await expect(refreshGrant(profile, grant)).rejects.toMatchObject({ error: 'invalid_client' })
    const [exchange, refresh] = sent
    expect(readJwt(exchange && formOf(exchange)['client_assertion'])).toMatchObject({
      header: { alg: 'HS256' },
      claims: { aud: server.origin, iss: 'client-1' },
    })
    expect(exchange?.request.body).not.toContain(SECRET)
    expect(exchange?.request.headers).not.toHaveProperty('authorization')
    expect(refresh?.request.headers['authorization']).toBe(`Basic ${btoa(`client-1:${SECRET}`)}`)
    expect(refresh && Object.keys(formOf(refresh)).sort()).toEqual(['grant_type', 'refresh_token'])
  })
})

describe('mutual TLS, at oidc-provider', () => {
  const identity = (name: string): Record<string, string> => ({
    client_certificate: pem(name),
    client_certificate_key: pem(`${name}-key`),
  })
  const fingerprint = (name: string): string => new X509Certificate(pem(name)).toString()
  const bound = {
    token_endpoint_auth_method: 'tls_client_auth',
    tls_client_auth_subject_dn: 'CN=client.test',
    tls_client_certificate_bound_access_tokens: true,
  } as const

  test('[EX-09] logs in, refreshes and revokes by its certificate alone, at the alias', async () => {
    await using server = await start({ tls: true, client: bound })
    const { profile, sent } = await profileAt(server, 'mutual-tls', { auth: 'main', ...identity('client') })
    // The browser has no certificate; the client presents its own in each request.
    const grant = await logIn(server, profile)
    await revokeGrant(profile, await refreshGrant(profile, grant))
    const own = server.requests.filter(({ line }) => line.startsWith('POST /token'))
    expect(own).toEqual([
      { line: 'POST /token', certificate: fingerprint('client') },
      { line: 'POST /token', certificate: fingerprint('client') },
      { line: 'POST /token/revocation', certificate: fingerprint('client') },
    ])
    expect(sent.map(({ request }) => request.url.slice(server.origin.length))).toEqual([
      '/token?mtls',
      '/token?mtls',
      '/token/revocation',
    ])
    for (const one of sent) {
      expect(formOf(one)).toMatchObject({ client_id: 'client-1' })
      expect(formOf(one)).not.toHaveProperty('client_secret')
      expect(one.request.headers).not.toHaveProperty('authorization')
    }
  })

  test('knows a client by a certificate that no authority signed', async () => {
    const certificate = new X509Certificate(pem('other-client'))
    await using server = await start({
      tls: true,
      client: {
        token_endpoint_auth_method: 'self_signed_tls_client_auth',
        jwks: {
          keys: [
            {
              ...(certificate.publicKey.export({ format: 'jwk' }) as JWK),
              x5c: [certificate.raw.toString('base64')],
            },
          ],
        },
      },
    })
    const right = await profileAt(server, 'mutual-tls', { auth: 'self_signed', ...identity('other-client') })
    expect(await requestClientCredentials(right.profile)).toMatchObject({ token_type: 'bearer' })
    const wrong = await profileAt(server, 'mutual-tls', { auth: 'self_signed', ...identity('client') })
    await expect(requestClientCredentials(wrong.profile)).rejects.toMatchObject({ error: 'invalid_client' })
  })

  test.each([
    [
      'a certificate of another key',
      { client_certificate: pem('client'), client_certificate_key: pem('other-client-key') },
      'client_certificate_key',
      'it is not the key of the certificate',
    ],
    [
      'a certificate that has ended',
      { client_certificate: pem('expired'), client_certificate_key: pem('provider-key') },
      'client_certificate',
      'it has ended on',
    ],
    [
      'no certificate',
      { client_certificate: 'canary', client_certificate_key: pem('client-key') },
      'client_certificate',
      'it is not PEM',
    ],
  ])('sends nothing with %s', async (_name, values, field, message) => {
    await using server = await start({ tls: true, client: bound })
    const { profile, sent } = await profileAt(server, 'mutual-tls', { auth: 'self_signed', ...values })
    await expect(requestClientCredentials(profile)).rejects.toMatchObject({
      code: 'ERR_CLIENT_KEY_INVALID',
      field,
      message: expect.stringContaining(message),
    })
    expect(sent).toEqual([])
  })
})

describe('credentials in ways without a name', () => {
  test('[TQ-02] Basic with the secret as user name: nothing else authenticates', async () => {
    await using server = await start({})
    const { profile, sent } = await profileAt(server, 'unnamed-credentials', {
      auth: 'main',
      client_secret: SECRET,
    })
    await expect(logIn(server, profile)).rejects.toMatchObject({ code: 'ERR_TOKEN_ERROR_RESPONSE' })
    const [exchange] = sent
    expect(exchange?.request.headers['authorization']).toBe(`Basic ${btoa(`${SECRET}:`)}`)
    expect(exchange && Object.keys(formOf(exchange)).sort()).toEqual([
      'code',
      'code_verifier',
      'grant_type',
      'redirect_uri',
    ])
  })

  test('other parameter names', async () => {
    await using server = await start({})
    const values = { auth: 'renamed', client_secret: SECRET }
    const { profile, sent } = await profileAt(server, 'unnamed-credentials', values)
    await expect(requestClientCredentials(profile)).rejects.toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
    })
    expect(sent.map(formOf)).toEqual([
      { app_id: 'client-1', app_key: SECRET, grant_type: 'client_credentials', scope: 'read' },
    ])
  })
})
