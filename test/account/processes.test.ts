/** Several processes on one SQLite file: together, and when one dies in the middle of a refresh. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { answerPlace, grantPlace, toAnswer } from '../../src/account/keys/sealed.ts'
import { DatabaseLockedError } from '../../src/errors/storage.ts'
import type { Clock } from '../../src/ports/ports.ts'
import type { Store } from '../../src/ports/store-port.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { parseKeyRing } from '../../src/vault/key-ring.ts'
import { createVault } from '../../src/vault/vault.ts'
import { startChild } from '../support/child.ts'
import {
  CLIENT,
  callbackOf,
  KEYS,
  link,
  OWNER,
  openLinkwright,
  openServer,
  temporaryFolder,
  testClock,
  USER,
} from '../support/linked.ts'
import { changed, oauthError, type TokenServer } from '../support/token-server.ts'

interface Scene {
  readonly server: TokenServer
  readonly path: string
  readonly account: Account
}

/** An account in a file, linked by a process that has ended. */
async function scene(lifetime = 3_600): Promise<Scene> {
  const server = await openServer()
  server.lifetime = lifetime
  const path = join(temporaryFolder(), 'linkwright.db')
  const linkwright = await openLinkwright(server, { database: path, keys: KEYS })
  const account = await link(linkwright)
  await linkwright.close()
  server.lifetime = 3_600
  return { server, path, account }
}

const childOptions = ({ server, path, account }: Scene): object => ({
  origin: server.origin,
  path,
  database: path,
  keys: KEYS,
  account,
})

async function dieAt(from: Scene, point: 'request' | 'answer' | 'journal'): Promise<void> {
  const child = startChild('dies-at', { ...childOptions(from), point })
  expect(await child.ended).toBe('SIGKILL')
}

describe('processes with one database', () => {
  test('[CC-01] 4 processes with 25 callers each send one refresh for an ended token', async () => {
    const from = await scene(1)
    const options = { ...childOptions(from), callers: 25 }
    const children = Array.from({ length: 4 }, () => startChild('callers', options))
    for (const child of children) expect(await child.next()).toBe('ready')
    // The server takes its time, so that all of them wait for the one that has the lease.
    from.server.answer('token', async (own) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      return own
    })
    for (const child of children) child.go()
    const tokens = (await Promise.all(children.map((child) => child.next()))).flat()
    expect(tokens).toHaveLength(100)
    expect(new Set(tokens).size).toBe(1)
    expect(from.server.tokenRequests).toHaveLength(2)
    expect(from.server.reuses()).toBe(0)
  })

  test('[CC-03] a process that dies before it sends costs nothing, and is replaced at once', async () => {
    const from = await scene()
    await dieAt(from, 'request')
    const linkwright = await openLinkwright(from.server, { database: from.path, keys: KEYS })
    const begun = performance.now()
    expect(await linkwright.accounts.refresh(from.account)).toMatchObject({ token_version: 2 })
    expect(performance.now() - begun).toBeLessThan(30_000)
    expect(from.server.tokenRequests).toHaveLength(2)
    expect(from.server.reuses()).toBe(0)
  })

  test('[CC-03] an answer that was journaled before the process died is adopted, and nothing is sent', async () => {
    const from = await scene()
    await dieAt(from, 'journal')
    expect(from.server.tokenRequests).toHaveLength(2)
    const linkwright = await openLinkwright(from.server, { database: from.path, keys: KEYS })
    const token = await linkwright.accounts.refresh(from.account)
    expect(from.server.issued).toContain(token.access_token)
    expect(token.token_version).toBe(2)
    expect(from.server.tokenRequests).toHaveLength(2)
    expect(await linkwright.accounts.refresh(from.account)).toMatchObject({ token_version: 3 })
    expect(from.server.reuses()).toBe(0)
  })

  test('[CC-03] tokens that have ended when they are adopted are refreshed with their own refresh token', async () => {
    const from = await scene()
    from.server.lifetime = 1
    await dieAt(from, 'journal')
    from.server.lifetime = 3_600
    const clock = testClock()
    clock.advance(2_000)
    const linkwright = await openLinkwright(from.server, { database: from.path, keys: KEYS, clock })
    expect(await linkwright.accounts.refresh(from.account)).toMatchObject({ token_version: 3 })
    expect(from.server.reuses()).toBe(0)
  })

  test('[TR-18] the refresh token of an unusable answer survives a process that dies before it is stored', async () => {
    const from = await scene()
    from.server.answer('token', (own) => changed(own, { token_type: 'mac' }))
    await dieAt(from, 'journal')
    const linkwright = await openLinkwright(from.server, { database: from.path, keys: KEYS })
    expect(await linkwright.accounts.refresh(from.account)).toMatchObject({ token_type: 'bearer' })
    expect(from.server.reuses()).toBe(0)
  })

  test('[CC-03] an answer that died with its process ends the grant where the server gives no grace', async () => {
    const from = await scene()
    await dieAt(from, 'answer')
    const linkwright = await openLinkwright(from.server, { database: from.path, keys: KEYS })
    await expect(linkwright.accounts.refresh(from.account)).rejects.toMatchObject({
      code: 'ERR_REAUTHORIZATION_REQUIRED',
    })
    expect(await linkwright.accounts.get(from.account)).toMatchObject({ status: 'reauthorization_required' })
  })

  test.each([
    ['[RF-03] invalid_grant is no end when a sibling attempt has stored newer tokens', 'commit'],
    ['[RF-04] invalid_grant is no end when a sibling attempt has journaled an answer and died', 'journal'],
  ] as const)('%s', async (_name, how) => {
    const from = await scene()
    const linkwright = await openLinkwright(from.server, { database: from.path, keys: KEYS })
    const vault = createVault(parseKeyRing(KEYS))
    const store = await openSqliteStore(from.path, { now: () => Date.now() })
    const attempt = { fence: 1, base: 1 }
    // The sibling began first, and lost its lease.
    const lease = {
      base: 1,
      holder: 'elsewhere:1:a',
      lease: 60_000,
      strictWait: 0,
      force: false,
      refused: false,
    }
    await store.accounts.claimRefresh(from.account, lease)
    await store.accounts.settle(from.account, attempt.fence, { failed: false, settled: false })
    const body = { access_token: 'sibling-access', token_type: 'bearer', refresh_token: 'sibling-refresh' }
    from.server.answer('token', async () => {
      if (how === 'commit') {
        const grant = JSON.stringify({ ...body, issued_at: Date.now() })
        const sealed = await vault.seal(grant, grantPlace(from.account, attempt.fence))
        const times = { scope: null, expires_at: null, refresh_due_at: null }
        await store.accounts.commit(from.account, { ...attempt, ...times, grant: sealed })
      } else {
        const headers = { 'content-type': 'application/json' }
        const answer = toAnswer({ status: 200, headers, body: Buffer.from(JSON.stringify(body)) }, Date.now())
        const sealed = await vault.seal(JSON.stringify(answer), answerPlace(from.account, attempt.fence))
        await store.accounts.journal(from.account, { ...attempt, answer: sealed })
      }
      return oauthError('invalid_grant')
    })
    const token = await linkwright.accounts.refresh(from.account)
    expect(token).toMatchObject({ access_token: 'sibling-access', token_version: 2 })
    expect(await linkwright.accounts.get(from.account)).toMatchObject({
      status: 'active',
      status_reason: null,
    })
    // The attempt gave its lease back: the next one waits for nobody, and goes on from the sibling's token.
    const begun = performance.now()
    await linkwright.accounts.refresh(from.account).catch(() => {})
    expect(performance.now() - begun).toBeLessThan(30_000)
    expect(from.server.tokenRequests.at(-1)?.get('refresh_token')).toBe('sibling-refresh')
    await store.close()
  })

  test.each([
    ['request', 0],
    ['answer', 1],
    ['insert', 1],
  ])(
    '[CB-12] a login whose process dies at the %s is over: nothing is sent again, and nothing is half linked',
    async (point, requests) => {
      const server = await openServer()
      const path = join(temporaryFolder(), 'linkwright.db')
      const before = await openLinkwright(server, { database: path, keys: KEYS })
      const values = { auth: 'code', ...CLIENT }
      const { id: profile_id } = await before.profiles.create({ connector: 'service', values })
      const { state } = await before.accounts.startLink({ profile_id, owner: OWNER, user: USER })
      await before.close()
      const arrival = { callback: callbackOf(before, state), user: USER }
      const child = startChild('dies-at', { origin: server.origin, path, keys: KEYS, arrival, point })
      expect(await child.ended).toBe('SIGKILL')
      expect(server.tokenRequests).toHaveLength(requests)

      const clock = testClock()
      clock.advance(600_000)
      const after = await openLinkwright(server, { database: path, keys: KEYS, clock })
      await expect(after.accounts.finishLink(arrival)).rejects.toMatchObject({ code: 'ERR_STATE_USED' })
      expect(await after.accounts.list(OWNER)).toEqual([])
      expect(server.tokenRequests).toHaveLength(requests)
      expect(await link(after)).toMatchObject({ status: 'active' })
    },
  )

  test('[CC-09] tokens that arrive while another process holds the database are stored when it lets go', async () => {
    const from = await scene()
    const linkwright = await openLinkwright(from.server, { database: from.path, keys: KEYS })
    from.server.answer('token', async (own) => {
      const holder = startChild('holds-lock', { path: from.path, milliseconds: 2_000 })
      expect(await holder.next()).toBe('locked')
      return own
    })
    expect(await linkwright.accounts.refresh(from.account)).toMatchObject({ token_version: 2 })
    expect(await linkwright.accounts.get(from.account)).toMatchObject({ token_version: 2 })
    expect(from.server.tokenRequests).toHaveLength(2)
  })

  test('[CC-09] [CC-10] writes that the database refuses are repeated until it takes them', async () => {
    const from = await scene()
    const refusals = { journal: 1, commit: 5 }
    const journaled: unknown[] = []
    let emptied = 0
    async function database(clock: Clock): Promise<Store> {
      const store = await openSqliteStore(from.path, clock)
      const { journal, forgetAnswers, commit } = store.accounts
      const refuse = (what: keyof typeof refusals): void => {
        refusals[what] -= 1
        if (refusals[what] >= 0) throw new DatabaseLockedError()
      }
      const accounts: Store['accounts'] = {
        ...store.accounts,
        async journal(...parameters) {
          refuse('journal')
          await journal(...parameters)
          journaled.push(parameters[1].fence)
        },
        async forgetAnswers(...parameters) {
          await forgetAnswers(...parameters)
          emptied += 1
        },
        async commit(...parameters) {
          refuse('commit')
          return commit(...parameters)
        },
      }
      return { ...store, accounts }
    }
    const logged: string[] = []
    const logger = {
      debug() {},
      info() {},
      warn() {},
      error: (details: object, message: string) => void logged.push(`${message}: ${JSON.stringify(details)}`),
    }
    const linkwright = await openLinkwright(from.server, { database, keys: KEYS, logger })
    expect(await linkwright.accounts.refresh(from.account)).toMatchObject({ token_version: 2 })
    const repeated = 'A write failed and is repeated: {"what":"tokens","code":"ERR_DATABASE_LOCKED"}'
    // What cannot be stored at once is journaled meanwhile, which is tried again too.
    await expect.poll(() => emptied).toBe(1)
    expect(journaled).toEqual([1])
    expect(logged).toEqual(Array.from({ length: 5 }, () => repeated))
    expect(from.server.tokenRequests).toHaveLength(2)
  })
})
