import { createHash, X509Certificate } from 'node:crypto'
import { describe, expect, onTestFinished, test } from 'vitest'
import { explain } from '../../../src/connector/explain.ts'
import { createLinkwright } from '../../../src/create-linkwright.ts'
import { createAddressGuard } from '../../../src/http/address-guard.ts'
import { createApiTransport } from '../../../src/http/api-transport.ts'
import { createAuthorizationServerTransport } from '../../../src/http/authorization-server-transport.ts'
import { pem } from '../../http/byte-server.ts'
import { OWNER, USER } from '../../support/linked.ts'
import { startAuthorizationServer } from '../authorization-server.ts'
import { REDIRECT_URI } from '../provider.ts'
import { manifestFor, profileAt } from './linked-client.ts'

const identity = (name: string): Record<string, string> => ({
  client_certificate: pem(name),
  client_certificate_key: pem(`${name}-key`),
})
const textOf = (name: string): string => new X509Certificate(pem(name)).toString()

describe('an account whose tokens are bound to the certificate, at oidc-provider', () => {
  test('[EX-09] calls the API with it; after the certificate was changed, refreshing waits for the admin', async () => {
    await using server = await startAuthorizationServer({
      redirectUri: REDIRECT_URI,
      tls: true,
      // A public client: its refresh tokens are bound to the certificate too (RFC 8705 section 4).
      client: { token_endpoint_auth_method: 'none', tls_client_certificate_bound_access_tokens: true },
    })
    const guard = createAddressGuard({
      trustedOrigins: [server.origin],
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    const apiTransport = createApiTransport({ guard })
    const linkwright = await createLinkwright({
      manifests: [await manifestFor(server, 'mutual-tls')],
      publicUrl: 'https://app.example.com',
      database: ':memory:',
      transport: createAuthorizationServerTransport({ guard }),
      apiTransport,
    })
    onTestFinished(async () => {
      await linkwright.close()
      await apiTransport.close()
    })
    const { accounts, profiles } = linkwright
    const profile = await profiles.create({
      connector: 'example',
      values: { auth: 'public', client_id: 'client-1', ...identity('client') },
    })
    const begun = await accounts.startLink({ profile_id: profile.id, owner: OWNER, user: USER })
    const account = await accounts.finishLink({ callback: await server.authorize(begun.url), user: USER })
    // The step after the link has presented it, too.
    expect(account).toMatchObject({ status: 'active', subject: 'user-1' })
    expect(server.requests.at(-1)).toEqual({ line: 'GET /me', certificate: textOf('client') })
    expect(await accounts.call(account, 'me.get')).toMatchObject({ status: 200, body: { sub: 'user-1' } })
    expect(server.requests.at(-1)).toEqual({ line: 'GET /me', certificate: textOf('client') })

    await profiles.update(profile.id, { version: 1, values: identity('other-client') })
    await expect(accounts.refresh(account)).rejects.toMatchObject({
      code: 'ERR_CERTIFICATE_CHANGED',
      whoMustAct: 'admin',
    })
    expect(await accounts.get(account)).toMatchObject({ status: 'degraded', who_must_act: 'admin' })
    // The old connection is still open, and is not the new certificate's.
    await expect(accounts.call(account, 'me.get')).rejects.toMatchObject({ code: 'ERR_REFRESH_DELAYED' })
    expect(server.requests.findLast(({ line }) => line === 'GET /me')?.certificate).toBe(
      textOf('other-client'),
    )

    await profiles.update(profile.id, { version: 2, values: identity('client') })
    await accounts.refresh(account)
    expect(await accounts.get(account)).toMatchObject({ status: 'active' })
    expect(await accounts.call(account, 'me.get')).toMatchObject({ body: { sub: 'user-1' } })
  })
})

test('explain tells by its thumbprint which certificate each request presents', async () => {
  const { profile } = await profileAt({ origin: 'https://login.example.com' }, 'mutual-tls', {
    auth: 'public',
    ...identity('client'),
  })
  const requests = await explain(profile, { flow: 'authorization_code', redirectUri: REDIRECT_URI })
  const thumbprint = createHash('sha256')
    .update(new X509Certificate(pem('client')).raw)
    .digest('base64url')
  expect(requests.map(({ name, client_certificate }) => [name, client_certificate])).toEqual([
    ['authorization_request', undefined],
    ['token_request', thumbprint],
    ['step:who_am_i', thumbprint],
  ])
  expect(JSON.stringify(requests)).not.toContain('PRIVATE KEY')
})
