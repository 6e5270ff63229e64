import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createLinkwright, type Linkwright } from '../../src/create-linkwright.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { OWNER, PUBLIC_URL, type TestClock, testClock } from '../support/linked.ts'

const AMARA = { id: 4_191_000_000, email: 'amara.abara@alderbrook-software.example' }
const manifest = await loadManifest(
  fileURLToPath(new URL('../../docs/examples/zoominfo-legacy.yaml', import.meta.url)),
)

let sandbox: Sandbox
let linkwright: Linkwright
let clock: TestClock

beforeAll(async () => {
  sandbox = await startSandbox()
  clock = testClock()
  linkwright = await createLinkwright({
    manifests: [rebaseManifest(manifest, sandbox.origins)],
    publicUrl: PUBLIC_URL,
    database: ':memory:',
    trustedOrigins: [sandbox.origin],
    clock,
  })
})
beforeEach(() => pass(2))
afterAll(async () => {
  await linkwright.close()
  await sandbox.close()
})

/** Seconds, for both sides. */
function pass(seconds: number): void {
  clock.advance(seconds * 1000)
  sandbox.advanceTime(seconds)
}

async function link(values: Record<string, unknown>) {
  const { id } = await linkwright.profiles.create({ connector: 'zoominfo-legacy', values })
  return linkwright.accounts.linkClient({ owner: OWNER, profile_id: id })
}

const byPassword = () => link({ auth: 'password', ...sandbox.user })

async function byKey() {
  const { client_id: key_id, ...key } = sandbox.createLegacyKey('lee.okafor@northwind-data.example')
  const { username, private_key: client_private_key } = key
  return link({ auth: 'private_key', username, key_id, client_private_key })
}

test.each([
  ['a user name and password', byPassword],
  ['a JWT that the client signs', byKey],
])(
  'ZoomInfo Enterprise: %s gives a JWT, which is fetched anew after its 60 minutes',
  async (_by, linkAccount) => {
    const account = await linkAccount()
    const { accounts } = linkwright
    const logins = () => sandbox.stats().api['POST /authenticate']?.succeeded ?? 0
    const before = logins()
    const search = await accounts.call(account, 'contacts.search', {
      rpp: 2,
      companyName: 'alderbrook software',
    })
    expect(search.body).toMatchObject({ totalResults: 5, currentPage: 1, data: [{ company: {} }, {}] })
    expect(logins()).toBe(before)
    pass(3601)
    const enriched = await accounts.call(account, 'contacts.enrich', {
      matchPersonInput: [{ personId: AMARA.id }, { personId: 1 }],
      outputFields: ['email'],
    })
    expect(enriched.body).toMatchObject({
      data: {
        result: [{ matchStatus: 'FULL_MATCH', data: [{ email: AMARA.email }] }, { matchStatus: 'NO_MATCH' }],
      },
    })
    expect(logins()).toBe(before + 1)
  },
)

test('ZoomInfo Enterprise: pages are followed to the last one', async () => {
  const account = await byPassword()
  const pages: number[] = []
  for await (const { body } of linkwright.accounts.pages(account, 'companies.search', { rpp: 40 })) {
    pages.push((body as { data: unknown[] }).data.length)
  }
  expect(pages.filter((length) => length > 0)).toEqual([40, 20])
})

test('ZoomInfo Enterprise: a wrong password, and a key of somebody else, are the profile’s fault', async () => {
  const wrong = { code: 'ERR_TOKEN_ERROR_RESPONSE', error: 'invalid_client' }
  await expect(link({ auth: 'password', ...sandbox.user, password: 'wrong' })).rejects.toMatchObject(wrong)
  pass(2)
  const { client_id: key_id } = sandbox.createLegacyKey('lee.okafor@northwind-data.example')
  const { private_key, username } = sandbox.createLegacyKey('dana.reyes@northwind-data.example')
  await expect(
    link({ auth: 'private_key', username, key_id, client_private_key: private_key }),
  ).rejects.toMatchObject(wrong)
})

test('ZoomInfo Enterprise: what is refused comes with its message, and its JWT opens nothing of the new API', async () => {
  const account = await byPassword()
  await expect(linkwright.accounts.call(account, 'companies.search', { page: 11, rpp: 100 })).rejects.toThrow(
    'Only the first 1000 records can be reached',
  )
  const { access_token } = await linkwright.accounts.accessToken(account)
  const response = await fetch(`${sandbox.origin}/gtm/data/v1/users/usage`, {
    headers: { authorization: `Bearer ${access_token}` },
  })
  expect(response.status).toBe(401)
})
