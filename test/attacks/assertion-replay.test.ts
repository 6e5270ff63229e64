/** Audience injection by a signed assertion: what proves the client to Evil is carried to Honest. */
import { generateKeyPairSync } from 'node:crypto'
import type { JWK } from 'oidc-provider'
import { expect, onTestFinished, test } from 'vitest'
import { createAuthorizationRequest } from '../../src/connector/flows.ts'
import { parseProfile } from '../../src/connector/profile.ts'
import { createConnector } from '../../src/create-connector.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import { startByteServer } from '../http/byte-server.ts'
import { startAuthorizationServer } from '../oauth/authorization-server.ts'
import { readJwt } from '../oauth/features/linked-client.ts'
import { REDIRECT_URI } from '../oauth/provider.ts'
import { http } from '../support/token-server.ts'

const EVIL = 'https://evil.example'
const HONEST = 'https://honest.example'

/** Redeems an assertion at a token endpoint, as whoever holds it can. */
function redeem(origin: string, client_assertion: string): Promise<Response> {
  const client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'client-1',
    client_assertion_type,
    client_assertion,
  })
  return fetch(`${origin}/token`, { method: 'POST', body })
}

/** The assertion in the pushed request of a login by a manifest with this issuer, and who received it. */
async function pushedAssertion(
  issuer: string,
  aud: 'issuer' | 'endpoint',
): Promise<{ assertion: string; honest: string; evil: string }> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const honest = await startAuthorizationServer({
    redirectUri: REDIRECT_URI,
    client: {
      token_endpoint_auth_method: 'private_key_jwt',
      jwks: { keys: [publicKey.export({ format: 'jwk' }) as JWK] },
    },
    configuration: { features: { clientCredentials: { enabled: true } } },
  })
  const evil = await startByteServer({
    onRequest: (socket) => void socket.end(http(201, { request_uri: 'urn:evil:1', expires_in: 60 })),
  })
  onTestFinished(async () => {
    await honest[Symbol.asyncDispose]()
    await evil[Symbol.asyncDispose]()
  })
  const manifest = parseManifest(
    JSON.stringify({
      manifest: 1,
      key: 'evil',
      name: 'Evil',
      version: '1.0.0',
      authorization_server: {
        issuer,
        authorization_endpoint: `${HONEST}/auth`,
        token_endpoint: `${HONEST}/token`,
        pushed_authorization_request_endpoint: `${EVIL}/par`,
        require_pushed_authorization_requests: true,
      },
      auth: {
        code: {
          title: 'OAuth 2.0',
          grant_type: 'authorization_code',
          token_request: { token_endpoint_auth_method: 'private_key_jwt', client_assertion: { aud } },
        },
      },
      profile: {
        fields: [
          { name: 'client_id', title: 'Client ID', type: 'string' },
          { name: 'client_private_key', title: 'Key', type: 'secret' },
        ],
      },
    }),
  )
  const connector = createConnector(
    rebaseManifest(manifest, { [HONEST]: honest.origin, [EVIL]: evil.origin }),
    {
      trustedOrigins: [honest.origin, evil.origin],
    },
  )
  const client_private_key = privateKey.export({ type: 'pkcs8', format: 'pem' })
  const profile = parseProfile(connector, { client_id: 'client-1', client_private_key })
  await createAuthorizationRequest(profile, { redirectUri: REDIRECT_URI })
  const [request = ''] = evil.requests
  const form = new URLSearchParams(request.slice(request.indexOf('\r\n\r\n') + 4))
  return { assertion: form.get('client_assertion') ?? '', honest: honest.origin, evil: evil.origin }
}

test.each(['issuer', 'endpoint'] as const)(
  "[SX-07] Evil gets an assertion by Honest's own key, for its %s: Honest does not take it",
  async (aud) => {
    const { assertion, honest, evil } = await pushedAssertion(EVIL, aud)
    expect(readJwt(assertion).claims['aud']).toBe(aud === 'issuer' ? evil : `${evil}/par`)
    const answer = await redeem(honest, assertion)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error: 'invalid_client' })
  },
)

test("[SX-07] Evil names Honest as its issuer: an assertion for the endpoint is still Evil's alone", async () => {
  const { assertion, honest, evil } = await pushedAssertion(HONEST, 'endpoint')
  expect(readJwt(assertion).claims['aud']).toBe(`${evil}/par`)
  expect((await redeem(honest, assertion)).status).toBe(401)
  // That Honest would take one is seen where everything is given away: its key, and a manifest that lies of its issuer.
  const given = await pushedAssertion(HONEST, 'issuer')
  expect((await redeem(given.honest, given.assertion)).status).toBe(200)
})
