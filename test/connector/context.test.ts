import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bindConnector } from '../../src/connector/connector.ts'
import {
  baseUrlOf,
  contextDigest,
  oauthContext,
  scopesOf,
  tokenOrigins,
} from '../../src/connector/context.ts'
import { createAuthorizationRequest, parseAuthorizationResponse } from '../../src/connector/flows.ts'
import { parseProfile } from '../../src/connector/profile.ts'
import { createConnector } from '../../src/create-connector.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'
import { AuthorizationResponse } from '../../src/oauth/authorization-response.ts'
import { connectorWith } from './manifest.ts'

const GOOD = { client_id: 'client-1', client_secret: 'secret-1' }
const templated = connectorWith({
  authorization_server: {
    issuer: 'https://${account.subdomain}.example.com',
    authorization_endpoint: 'https://${account.subdomain}.example.com/authorize',
    token_endpoint: 'https://${account.subdomain}.example.com/token',
    revocation_endpoint: 'https://revoke.example.com/',
  },
  auth: {
    code: {
      title: 'OAuth 2.0',
      grant_type: 'authorization_code',
      refresh_request: { url: 'https://refresh.example.com/${profile.client_id}' },
    },
  },
  api: { base_url: 'https://api.example.com/${account.subdomain}/v1' },
  accountFields: [{ name: 'subdomain', title: 'Subdomain', type: 'string' }],
})
const profile = parseProfile(templated, GOOD)
const account = { subdomain: 'acme' }

describe('the context of a profile and an account', () => {
  test('has every endpoint filled in', async () => {
    const { server, client } = await oauthContext(profile, account)
    expect(server).toEqual({
      issuer: 'https://acme.example.com',
      authorization_endpoint: 'https://acme.example.com/authorize',
      token_endpoint: 'https://acme.example.com/token',
      revocation_endpoint: 'https://revoke.example.com/',
    })
    expect(client).toEqual(GOOD)
    expect(baseUrlOf(profile, account)).toBe('https://api.example.com/acme/v1')
  })

  test('cannot be made without what its endpoints need', async () => {
    await expect(oauthContext(profile)).rejects.toMatchObject({
      code: 'ERR_TEMPLATE_UNRESOLVED',
      message:
        'The template "https://${account.subdomain}.example.com" cannot be filled in: account.subdomain has no value.',
    })
    expect(() => baseUrlOf(profile)).toThrow(expect.objectContaining({ missing: 'account.subdomain' }))
  })

  test('knows every origin that tokens may go to, each once', async () => {
    const context = await oauthContext(profile, account)
    expect(tokenOrigins(context, baseUrlOf(profile, account))).toEqual([
      'https://acme.example.com',
      'https://api.example.com',
      'https://refresh.example.com',
      'https://revoke.example.com',
    ])
    expect(tokenOrigins(context, undefined)).not.toContain('https://api.example.com')
  })

  test('says where the manifest mentions a part of it', async () => {
    expect((await oauthContext(profile, account)).locate(['refresh_request'])).toBe('connector.yaml:1')
  })

  test('says so too of a part that stands in a file of its own', async () => {
    const base = await readFile(
      fileURLToPath(new URL('../fixtures/manifests/valid/unsupported_version.yaml', import.meta.url)),
      'utf8',
    )
    const text =
      'manifest: 1\nkey: example\nextends: base.yaml\nauth: { code: { refresh: { rotation: none } } }'
    const shared = createConnector(parseManifest(text, { files: { 'base.yaml': base } }))
    const context = await oauthContext(parseProfile(shared, { client_id: 'a', client_secret: 'b' }))
    expect(context.locate(['grant_type'])).toBe('base.yaml:11')
    expect(context.locate(['refresh', 'rotation'])).toBe('connector.yaml:4')
  })

  test('goes through a whole login, with the account fields at each step', async () => {
    const redirectUri = 'https://app.example.com/callback'
    const request = await createAuthorizationRequest(profile, { redirectUri, accountFields: account })
    expect(request.url).toMatch(/^https:\/\/acme\.example\.com\/authorize\?/)
    const callback = `${redirectUri}?code=a&state=${request.state}&iss=https://acme.example.com`
    const response = await parseAuthorizationResponse(profile, request, callback, account)
    expect(AuthorizationResponse.partsOf(response).request).toBe(request)
    await expect(
      parseAuthorizationResponse(profile, request, callback, { subdomain: 'other' }),
    ).rejects.toMatchObject({ code: 'ERR_ISSUER_MISMATCH' })
  })
})

describe('the digest of a context', () => {
  const digestWith = async (server: object, values: object = {}): Promise<string> => {
    const { authorization_server } = connectorWith().manifest
    const connector = connectorWith({ authorization_server: { ...authorization_server, ...server } })
    return contextDigest(await oauthContext(parseProfile(connector, { ...GOOD, ...values })))
  }

  test('[SX-11] changes with the endpoints and the client, and with nothing else', async () => {
    const digest = await digestWith({})
    expect(await digestWith({})).toBe(digest)
    expect(await digestWith({}, { client_secret: 'rotated' })).toBe(digest)
    expect(await digestWith({ token_endpoint: 'https://evil.example/token' })).not.toBe(digest)
    expect(await digestWith({}, { client_id: 'client-2' })).not.toBe(digest)
  })

  test.each(['token_request', 'refresh_request', 'revocation_request'])(
    "changes with a value in the %s's own URL, also beside one that the login has yet to tell",
    async (request) => {
      const connector = connectorWith({
        auth: {
          code: {
            title: 'OAuth 2.0',
            grant_type: 'authorization_code',
            authorization_response: { capture: [{ name: 'dc', parameter: 'dc', pattern: '^[a-z]+$' }] },
            [request]: { url: 'https://${account.dc}.${profile.region}.example.com/' },
          },
        },
        fields: [
          { name: 'region', title: 'Region', type: 'string' },
          { name: 'note', title: 'Note', type: 'string', optional: true },
        ],
      })
      const digestOf = async (values: object): Promise<string> =>
        contextDigest(await oauthContext(parseProfile(connector, { ...GOOD, ...values })))
      const digest = await digestOf({ region: 'eu' })
      expect(await digestOf({ region: 'eu', note: 'other', client_secret: 'rotated' })).toBe(digest)
      expect(await digestOf({ region: 'evil' })).not.toBe(digest)
    },
  )
})

describe('the scopes that a profile asks for', () => {
  const connector = connectorWith({
    scopes: [
      { scope: 'a', title: 'A' },
      { scope: 'b', title: 'B' },
    ],
    fields: [
      { name: 'scopes', title: 'Scopes', type: 'multi_select', options_from: 'scopes', optional: true },
    ],
  })

  test.each([
    [undefined, []],
    [[], []],
    [
      ['b', 'a'],
      ['a', 'b'],
    ],
    [
      ['z', 'b', 'y', 'a'],
      ['a', 'b', 'z', 'y'],
    ],
  ])('%j are sent as %j', (scopes, sent) => {
    expect(scopesOf(parseProfile(connector, { ...GOOD, ...(scopes && { scopes }) }))).toEqual(sent)
  })
})

test('a connector is made only of a parsed manifest', () => {
  const { manifest, ports } = connectorWith()
  expect(() => bindConnector({ ...manifest }, ports)).toThrow(
    new TypeError('Not a Manifest: pass what parseManifest or loadManifest returned'),
  )
  expect(Object.isFrozen(bindConnector(manifest, ports))).toBe(true)
})
