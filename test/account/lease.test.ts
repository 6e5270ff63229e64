/** Refreshes that go wrong half-way: whatever comes, the lease is given back and nothing received is lost. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { answerPlace, toAnswer } from '../../src/account/keys/sealed.ts'
import { DatabaseLockedError, DatabaseUnavailableError } from '../../src/errors/storage.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import type { Clock } from '../../src/ports/ports.ts'
import type { Store } from '../../src/ports/store-port.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { parseKeyRing } from '../../src/vault/key-ring.ts'
import { createVault } from '../../src/vault/vault.ts'
import { KEYS, link, linked, OWNER, openLinkwright, openServer, temporaryFolder } from '../support/linked.ts'
import { changed, http, oauthError } from '../support/token-server.ts'

const HOUR = 3_600_000

/** A database in memory, or in a file, that the test gets at. */
function sharedStore(path = ':memory:'): {
  readonly keys: string
  readonly store: () => Store
  readonly database: (clock: Clock) => Promise<Store>
  /** Runs instead of a statement, which it may call. */
  readonly override: { update?: Store['profiles']['update']; commit?: Store['accounts']['commit'] }
  readonly counts: { claims: number }
} {
  let opened: Store | undefined
  const override: ReturnType<typeof sharedStore>['override'] = {}
  const counts = { claims: 0 }
  return {
    keys: KEYS,
    override,
    counts,
    store() {
      if (opened === undefined) throw new Error('The store is not open')
      return opened
    },
    async database(clock) {
      const store = await openSqliteStore(path, clock)
      opened = store
      return {
        ...store,
        profiles: {
          ...store.profiles,
          update: (...given) => (override.update ?? store.profiles.update)(...given),
        },
        accounts: {
          ...store.accounts,
          commit: (...given) => (override.commit ?? store.accounts.commit)(...given),
          claimRefresh(...given) {
            counts.claims += 1
            return store.accounts.claimRefresh(...given)
          },
        },
      }
    },
  }
}

describe('the lease', () => {
  test('[RF-06] is given back before the profile is paused', async () => {
    const shared = sharedStore()
    const { server, linkwright, account } = await linked(shared)
    server.answer('token', oauthError('invalid_client', 401))
    shared.override.update = () => Promise.reject(new DatabaseLockedError())
    await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({ code: 'ERR_DATABASE_LOCKED' })
    expect(await shared.store().accounts.get(account)).toMatchObject({ lease_until: null })
    delete shared.override.update
    expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_version: 2 })
  })

  test('[RF-06] a profile that was corrected meanwhile is not paused, and the refresh goes on with it', async () => {
    const shared = sharedStore()
    const { server, linkwright, account } = await linked(shared)
    server.answer('token', oauthError('invalid_client', 401))
    shared.override.update = async (...pause) => {
      delete shared.override.update
      const { version } = await linkwright.profiles.get(account.profile_id)
      const values = { client_secret: 'corrected' }
      await linkwright.profiles.update(account.profile_id, { version, values })
      return shared.store().profiles.update(...pause)
    }
    expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_version: 2 })
    expect(await linkwright.profiles.get(account.profile_id)).toMatchObject({ status: 'active' })
  })

  test('[CC-09] is given back when tokens cannot be stored at all, and the next attempt adopts them', async () => {
    const shared = sharedStore()
    const { server, linkwright, account, clock } = await linked(shared)
    shared.override.commit = () => Promise.reject(new DatabaseUnavailableError('42501'))
    await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({ reason: '42501' })
    const left = await shared.store().accounts.get(account)
    expect(left).toMatchObject({ lease_until: null, intent_base: 1, failures: 1 })
    delete shared.override.commit
    clock.advance(10_000)
    expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_version: 2 })
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('is not taken for a paused profile', async () => {
    const shared = sharedStore()
    const { server, linkwright, account } = await linked(shared)
    server.answer('token', oauthError('invalid_client', 401))
    const paused = { code: 'ERR_PROFILE_PAUSED' }
    await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject(paused)
    const { claims } = shared.counts
    await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject(paused)
    expect(shared.counts.claims).toBe(claims)
  })
})

test('[RF-06] a client that is refused where an account has a say in the request pauses no profile', async () => {
  const server = await openServer()
  const text = await readFile(new URL('../fixtures/manifests/service.yaml', import.meta.url), 'utf8')
  const verifier = '- { name: code_verifier, in: body, value: "${pkce.code_verifier}" }'
  const team = '- { name: team, in: body, value: "${account.team}" }'
  const manifest = rebaseManifest(parseManifest(text.replace(verifier, `${verifier}\n        ${team}`)), {
    'https://login.service.example': server.origin,
    'https://api.service.example': server.origin,
  })
  const linkwright = await openLinkwright(server, { manifests: [manifest] })
  const account = await link(linkwright, {}, { team: 'red' })
  server.answer('token', oauthError('invalid_client', 401))
  await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({ error: 'invalid_client' })
  expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'degraded', who_must_act: 'admin' })
  expect(await linkwright.profiles.get(account.profile_id)).toMatchObject({ status: 'active' })
})

describe('the journal', () => {
  test('[CC-03] an answer that cannot be opened is not passed over: nothing is sent', async () => {
    const shared = sharedStore()
    const { server, linkwright, account } = await linked(shared)
    const { accounts } = shared.store()
    const claim = { base: 1, holder: 'gone', lease: 1, strictWait: 0, force: true, refused: false }
    const dead = await accounts.claimRefresh(account, claim)
    if (dead === undefined) throw new Error('It was not claimed')
    const other = createVault(parseKeyRing(`other:${Buffer.alloc(32, 9).toString('base64')}`))
    const answer = toAnswer({ status: 200, headers: {}, body: Buffer.from('{}') }, 0)
    const sealed = await other.seal(JSON.stringify(answer), answerPlace(account, dead.fence))
    await accounts.journal(account, { fence: dead.fence, base: 1, answer: sealed })
    await accounts.settle(account, dead.fence, { failed: false, settled: false })
    const sent = server.tokenRequests.length
    for (let time = 0; time < 2; time += 1) {
      await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({ code: 'ERR_KEY_UNKNOWN' })
      expect(await accounts.get(account)).toMatchObject({
        lease_until: null,
        intent_base: 1,
        status: 'active',
      })
    }
    expect(server.tokenRequests).toHaveLength(sent)
    expect(await accounts.journaled(account, 1)).toHaveLength(1)
  })

  test('keeps no answer that holds no tokens, nor one that was judged', async () => {
    const path = join(temporaryFolder(), 'linkwright.db')
    const { server, linkwright, account } = await linked({ database: path, keys: KEYS })
    server.answer('token', http(503, 'x'), oauthError('moon_phase'), http(200, 'no JSON'))
    for (let time = 0; time < 3; time += 1) await linkwright.accounts.refresh(account).catch(() => {})
    const database = new DatabaseSync(path)
    expect(database.prepare('select count(*) as rows from grant_results').get()).toEqual({ rows: 0 })
    database.close()
  })
})

test('[TR-18] the wait grows although each unusable answer brings a new refresh token', async () => {
  const shared = sharedStore()
  const { server, linkwright, account } = await linked(shared)
  const unusable = (own: string): string => changed(own, { token_type: 'mac' })
  server.answer('token', unusable, unusable, unusable)
  for (let failures = 1; failures <= 3; failures += 1) {
    await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({
      code: 'ERR_RESPONSE_NOT_CONFORM',
    })
    expect(await shared.store().accounts.get(account)).toMatchObject({
      failures,
      lease_until: null,
      status: failures < 3 ? 'active' : 'degraded',
    })
  }
  expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_type: 'bearer' })
  expect(server.reuses()).toBe(0)
  expect(await shared.store().accounts.get(account)).toMatchObject({ failures: 0, status: 'active' })
})

describe('a session in memory', () => {
  test.each(['suspend', 'unlink'] as const)(
    'is not brought back by a read that began before %s',
    async (how) => {
      const { linkwright, account } = await linked({
        ...(() => {
          const shared = sharedStore()
          return {
            keys: KEYS,
            database: async (clock: Clock): Promise<Store> => {
              const store = await shared.database(clock)
              let reads = 0
              const get: Store['profiles']['get'] = async (id) => {
                reads += 1
                const record = await store.profiles.get(id)
                // The third read is that of the session: the account was read before.
                if (reads === 3) await linkwright.accounts[how](account)
                return record
              }
              return { ...store, profiles: { ...store.profiles, get } }
            },
          }
        })(),
      })
      await linkwright.accounts.accessToken(account)
      await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
        code: how === 'suspend' ? 'ERR_ACCOUNT_SUSPENDED' : 'ERR_ACCOUNT_NOT_FOUND',
      })
    },
  )
})

test('[RF-11] after the clock was set back, a refusal by the API starts a refresh all the same', async () => {
  const { server, linkwright, account, clock } = await linked()
  server.expireAccessTokens()
  await linkwright.accounts.call(account, 'items.list')
  clock.advance(-HOUR)
  server.expireAccessTokens()
  expect(await linkwright.accounts.call(account, 'items.list')).toMatchObject({ status: 200 })
  expect(await linkwright.accounts.get(account)).toMatchObject({ owner: OWNER, token_version: 3 })
})

test('whoever is refused while the refresh that a refusal has started is in flight waits for it', async () => {
  const { server, linkwright, account } = await linked()
  server.expireAccessTokens()
  let second: Promise<unknown> | undefined
  server.answer('token', async (own) => {
    second = linkwright.accounts.call(account, 'items.list')
    second.catch(() => {})
    const before = server.apiRequests.length
    while (server.apiRequests.length === before) await new Promise((resolve) => setTimeout(resolve, 5))
    return own
  })
  expect(await linkwright.accounts.call(account, 'items.list')).toMatchObject({ status: 200 })
  expect(await second).toMatchObject({ status: 200 })
  expect(server.tokenRequests).toHaveLength(2)
})
