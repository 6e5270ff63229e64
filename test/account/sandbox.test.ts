/** Linked accounts at the sandbox, by the manifest that ships. */
import { fileURLToPath } from 'node:url'
import { createLinkwright, type Linkwright, loadManifest, rebaseManifest } from 'linkwright'
import { type Sandbox, startSandbox } from 'linkwright/sandbox'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'

const OWNER = 'tenant-1'
const USER = 'person-1'
const SCOPES = ['api:data:contact', 'api:data:company']

describe('an account at the sandbox', () => {
  let sandbox: Sandbox
  let linkwright: Linkwright
  let profile_id: string

  beforeAll(async () => {
    sandbox = await startSandbox()
    const manifest = await loadManifest(fileURLToPath(new URL('../../connector.yaml', import.meta.url)))
    linkwright = await createLinkwright({
      manifests: [rebaseManifest(manifest, sandbox.origins)],
      publicUrl: 'http://127.0.0.1:9',
      database: ':memory:',
      trustedOrigins: [sandbox.origin],
    })
    const redirect_uris = [linkwright.redirectUri(manifest.key)]
    const { client_id, client_secret } = await sandbox.createApp({ redirect_uris, scopes: SCOPES })
    const values = { auth: 'authorization_code', client_id, client_secret, scopes: SCOPES }
    profile_id = (await linkwright.profiles.create({ connector: manifest.key, values })).id
  })
  afterAll(async () => {
    await linkwright.close()
    await sandbox.close()
  })
  beforeEach(() => sandbox.setFaults())

  async function link(): ReturnType<Linkwright['accounts']['finishLink']> {
    const { url } = await linkwright.accounts.startLink({ profile_id, owner: OWNER, user: USER })
    const callback = await authorizeAsUser(url, sandbox.user)
    return linkwright.accounts.finishLink({ callback, user: USER })
  }

  test('[RF-01] is linked, tested, and refreshed many times without a reuse', async () => {
    const account = await link()
    expect(account.scope).toContain('api:data:contact')
    expect(await linkwright.accounts.test(account)).toMatchObject({ status: 200 })
    const reuses = sandbox.stats().refresh_token_reuse
    for (let round = 0; round < 30; round += 1) await linkwright.accounts.refresh(account)
    expect(sandbox.stats().refresh_token_reuse).toBe(reuses)
    expect(await linkwright.accounts.test(account)).toMatchObject({ status: 200 })
  })

  test('[CB-09] a callback that comes again gets its account, and the provider sees the code once', async () => {
    const { url } = await linkwright.accounts.startLink({ profile_id, owner: OWNER, user: USER })
    const arrival = { callback: await authorizeAsUser(url, sandbox.user), user: USER }
    const account = await linkwright.accounts.finishLink(arrival)
    expect(await linkwright.accounts.finishLink(arrival)).toEqual(account)
    // A second use of the code would have revoked the tokens.
    expect(await linkwright.accounts.test(account)).toMatchObject({ status: 200 })
  })

  test('is refreshed when the API refuses the token', async () => {
    const account = await link()
    sandbox.expireAccessTokens()
    expect(await linkwright.accounts.test(account)).toMatchObject({ status: 200 })
    expect(await linkwright.accounts.get(account)).toMatchObject({ token_version: 2, status: 'active' })
  })

  test('needs a new login when access was withdrawn, and works again after it', async () => {
    const account = await link()
    sandbox.revokeTokens()
    await expect(linkwright.accounts.test(account)).rejects.toMatchObject({
      code: 'ERR_REAUTHORIZATION_REQUIRED',
    })
    const options = { profile_id, owner: OWNER, user: USER, account_id: account.id }
    const { url } = await linkwright.accounts.startLink(options)
    const callback = await authorizeAsUser(url, sandbox.user)
    const again = await linkwright.accounts.finishLink({ callback, user: USER })
    expect(again).toMatchObject({ id: account.id, status: 'active' })
    expect(await linkwright.accounts.test(account)).toMatchObject({ status: 200 })
  })

  test('[RF-14] survives an outage of the token endpoint', async () => {
    const account = await link()
    sandbox.setFaults({ endpoint: 'token', fault: 'status', status: 503 })
    await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({
      code: 'ERR_PROVIDER_UNAVAILABLE',
    })
    expect(await linkwright.accounts.test(account)).toMatchObject({ status: 200 })
    sandbox.setFaults()
    await linkwright.accounts.refresh(account)
    expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'active' })
  })

  test('is unlinked at the provider too', async () => {
    const account = await link()
    const { access_token } = await linkwright.accounts.accessToken(account)
    expect(await linkwright.accounts.unlink(account)).toEqual({ revocation: 'revoked' })
    const { status } = await fetch(`${sandbox.origin}/gtm/data/v1/users/usage`, {
      headers: { authorization: `Bearer ${access_token}`, accept: 'application/vnd.api+json' },
    })
    expect(status).toBe(401)
  })
})
