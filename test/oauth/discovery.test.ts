import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { bindConnector } from '../../src/connector/connector.ts'
import { oauthContext } from '../../src/connector/context.ts'
import { discoverOnce } from '../../src/connector/discover-once.ts'
import { createAuthorizationRequest } from '../../src/connector/flows.ts'
import { parseProfile } from '../../src/connector/profile.ts'
import { createAddressGuard } from '../../src/http/address-guard.ts'
import { createAuthorizationServerTransport } from '../../src/http/authorization-server-transport.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import { discoverAuthorizationServer } from '../../src/oauth/discovery.ts'
import { CLIENT, NOW } from './provider.ts'

const OAUTH = '/.well-known/oauth-authorization-server'
const OIDC = '/.well-known/openid-configuration'

const asked: string[] = []
let routes: Record<string, (response: ServerResponse) => void> = {}
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  const route = routes[request.url ?? '']
  if (route === undefined) response.writeHead(404).end()
  else route(response)
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
afterAll(() => server.close())
beforeEach(() => {
  asked.length = 0
  routes = {}
})

const transport = createAuthorizationServerTransport({
  guard: createAddressGuard({ trustedOrigins: [origin] }),
})
const metadata = {
  issuer: origin,
  authorization_endpoint: `${origin}/authorize`,
  token_endpoint: `${origin}/token`,
  revocation_endpoint: `${origin}/revoke`,
}
const json =
  (body: unknown, status = 200) =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const discover = (issuer = origin) => discoverAuthorizationServer(issuer, transport, NOW)

describe('the metadata of an issuer (RFC 8414)', () => {
  test('is read from its well-known place', async () => {
    routes = { [OAUTH]: json(metadata) }
    expect(await discover()).toEqual(metadata)
    expect(asked).toEqual([`GET ${OAUTH}`])
  })

  test('is kept as far as a manifest could name it, and nothing of the rest', async () => {
    const used = {
      ...metadata,
      jwks_uri: `${origin}/jwks`,
      authorization_response_iss_parameter_supported: true,
    }
    const mtls_endpoint_aliases = { token_endpoint: 'https://evil.example/token' }
    routes = {
      [OAUTH]: json({ ...used, mtls_endpoint_aliases, scopes_supported: ['a'], pad: 'x'.repeat(10_000) }),
    }
    expect(await discover()).toEqual(used)
  })

  test("is read from the issuer's path, which comes after the well-known one", async () => {
    const own = { ...metadata, issuer: `${origin}/tenant` }
    routes = { [`${OAUTH}/tenant`]: json(own) }
    expect(await discover(`${origin}/tenant`)).toEqual(own)
  })

  test("is read from OpenID Connect's place where there is none", async () => {
    routes = { [OIDC]: json(metadata) }
    expect(await discover()).toEqual(metadata)
    expect(asked).toEqual([`GET ${OAUTH}`, `GET ${OIDC}`])
  })

  test.each([`http://127.0.0.1`, 'https://evil.example', undefined, null, 1])(
    '[NW-16] is refused when its issuer is %j',
    async (issuer) => {
      routes = { [OAUTH]: json({ ...metadata, issuer }) }
      await expect(discover()).rejects.toMatchObject({ code: 'ERR_ISSUER_MISMATCH', expected: origin })
    },
  )

  test('[NW-16] is refused when its issuer differs by a slash', async () => {
    routes = { [OAUTH]: json({ ...metadata, issuer: `${origin}/` }) }
    await expect(discover()).rejects.toThrow(`Expected the issuer "${origin}", found "${origin}/".`)
  })

  test.each(['authorization_endpoint', 'token_endpoint', 'revocation_endpoint', 'jwks_uri'])(
    '[NW-16] is refused when its %s is elsewhere',
    async (name) => {
      for (const endpoint of [
        'https://evil.example/x',
        origin.replace('http', 'https'),
        '/token',
        1,
        null,
        'javascript:1',
      ]) {
        routes = { [OAUTH]: json({ ...metadata, [name]: endpoint }) }
        await expect(discover()).rejects.toMatchObject({
          code: 'ERR_RESPONSE_NOT_CONFORM',
          reason: `the metadata's ${name} is not on the issuer's origin; name it in the manifest`,
        })
      }
    },
  )

  test.each([
    ['an issuer that cannot be made a string', { issuer: { toString: 1 } }, 'ERR_ISSUER_MISMATCH'],
    [
      'an endpoint that cannot be made a string',
      { token_endpoint: { toString: 1 } },
      'ERR_RESPONSE_NOT_CONFORM',
    ],
    ['an endpoint with a fragment', { fragment: 'authorization_endpoint' }, 'ERR_RESPONSE_NOT_CONFORM'],
    [
      'a promise of "iss" that is neither true nor false',
      { authorization_response_iss_parameter_supported: 'true' },
      'ERR_RESPONSE_NOT_CONFORM',
    ],
  ])('is refused with %s', async (_name, { fragment, ...change }: Record<string, unknown>, code) => {
    const endpoint = typeof fragment === 'string' ? { [fragment]: `${origin}/authorize#x` } : {}
    routes = { [OAUTH]: json({ ...metadata, ...change, ...endpoint }) }
    await expect(discover()).rejects.toMatchObject({ code })
  })

  test.each<[string, (response: ServerResponse) => void, object]>([
    ['an outage', json({}, 503), { code: 'ERR_PROVIDER_UNAVAILABLE', status: 503 }],
    ['too many requests', json({}, 429), { code: 'ERR_PROVIDER_UNAVAILABLE', status: 429 }],
    ['a list', json([metadata]), { code: 'ERR_RESPONSE_NOT_CONFORM', status: 200 }],
    ['a web page', (r) => r.end('<html>'), { code: 'ERR_RESPONSE_NOT_CONFORM', status: 200 }],
    ['a refusal', json(metadata, 403), { code: 'ERR_RESPONSE_NOT_CONFORM', status: 403 }],
    ['10 MB', json({ ...metadata, x: 'x'.repeat(1e7) }), { code: 'ERR_IN_DOUBT' }],
    [
      'a redirect',
      (r) => r.writeHead(302, { location: OIDC }).end(),
      { code: 'ERR_RESPONSE_NOT_CONFORM', status: 302 },
    ],
  ])('is refused when the answer is %s', async (_name, route, failure) => {
    routes = { [OAUTH]: route, [OIDC]: json(metadata) }
    await expect(discover()).rejects.toMatchObject(failure)
    expect(asked).toEqual([`GET ${OAUTH}`])
  })
})

describe('a connector whose manifest names only the issuer', () => {
  const connector = (more: object = {}) => {
    const manifest = parseManifest(
      JSON.stringify({
        manifest: 1,
        key: 'example',
        name: 'Example',
        version: '1.0.0',
        authorization_server: { issuer: 'https://login.example.com', ...more },
        auth: { code: { title: 'OAuth 2.0', grant_type: 'authorization_code' } },
        profile: {
          fields: [
            { name: 'client_id', title: 'Client ID', type: 'string' },
            { name: 'client_secret', title: 'Client secret', type: 'secret' },
          ],
        },
      }),
    )
    const clock = { now: () => NOW }
    return bindConnector(rebaseManifest(manifest, { 'https://login.example.com': origin }), {
      transport,
      apiTransport: transport,
      clock,
    })
  }

  test('asks once, also for several profiles at a time', async () => {
    routes = { [OAUTH]: json(metadata) }
    const one = connector()
    const profile = parseProfile(one, CLIENT)
    const contexts = await Promise.all([oauthContext(profile), oauthContext(parseProfile(one, CLIENT))])
    contexts.push(await oauthContext(profile))
    for (const { server: found } of contexts) expect(found).toEqual(metadata)
    expect(asked).toEqual([`GET ${OAUTH}`])
  })

  test('remembers the hundred issuers that were used last', async () => {
    const issuers = Array.from({ length: 101 }, (_item, index) => `${origin}/tenant-${index}`)
    routes = Object.fromEntries(
      issuers.map((issuer) => [`${OAUTH}${new URL(issuer).pathname}`, json({ ...metadata, issuer })]),
    )
    const one = connector()
    for (const issuer of issuers) await discoverOnce(one, issuer)
    expect(asked).toHaveLength(101)
    await discoverOnce(one, `${origin}/tenant-1`)
    expect(asked).toHaveLength(101)
    await discoverOnce(one, `${origin}/tenant-0`)
    expect(asked.slice(101)).toEqual([`GET ${OAUTH}/tenant-0`])
  })

  test('[EX-05] pushes its authorization requests where the metadata says that it must', async () => {
    const pushes = { require_pushed_authorization_requests: true }
    routes = { [OAUTH]: json({ ...metadata, ...pushes }) }
    const redirectUri = 'https://app.example.com/callback'
    await expect(
      createAuthorizationRequest(parseProfile(connector(), CLIENT), { redirectUri }),
    ).rejects.toMatchObject({ code: 'ERR_ENDPOINT_MISSING', whoMustAct: 'author' })
    routes = {
      [OAUTH]: json({ ...metadata, ...pushes, pushed_authorization_request_endpoint: `${origin}/par` }),
      '/par': json({ request_uri: 'urn:example:1', expires_in: 60 }, 201),
    }
    const { url } = await createAuthorizationRequest(parseProfile(connector(), CLIENT), { redirectUri })
    expect(url).toBe(`${origin}/authorize?client_id=client-1&request_uri=urn%3Aexample%3A1`)
    expect(asked.at(-1)).toBe('POST /par')
  })

  test('does not remember a failure', async () => {
    routes = { [OAUTH]: json({}, 503) }
    const profile = parseProfile(connector(), CLIENT)
    await expect(oauthContext(profile)).rejects.toMatchObject({ code: 'ERR_PROVIDER_UNAVAILABLE' })
    routes = { [OAUTH]: json(metadata) }
    expect((await oauthContext(profile)).server).toEqual(metadata)
    expect(asked).toHaveLength(2)
  })

  test('lets the manifest win, and asks nothing when that names all that a flow needs', async () => {
    routes = { [OAUTH]: json(metadata) }
    const token_endpoint = 'https://other.example.com/token'
    const some = await oauthContext(parseProfile(connector({ token_endpoint }), CLIENT))
    expect(some.server).toEqual({ ...metadata, token_endpoint })
    asked.length = 0
    const authorization_endpoint = 'https://other.example.com/authorize'
    const all = await oauthContext(
      parseProfile(connector({ token_endpoint, authorization_endpoint }), CLIENT),
    )
    expect(all.server).toEqual({ issuer: origin, token_endpoint, authorization_endpoint })
    expect(asked).toEqual([])
  })
})
