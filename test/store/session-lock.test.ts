/** How replicas on PostgreSQL know of each other: by a lock that ends with its connection. */
import { setTimeout as sleep } from 'node:timers/promises'
import { postgresStore } from 'linkwright/postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createLinkwright } from '../../src/create-linkwright.ts'
import type { RefreshClaim } from '../../src/ports/refresh-records.ts'
import type { Store } from '../../src/ports/store-port.ts'
import type { AccountRecord, Liveness, Notice } from '../../src/ports/store-records.ts'
import { CLAIM, newTokens } from '../contract/store-rows.ts'
import { type FaultyDatabase, startDatabase } from '../faults/database.ts'
import { KEYS } from '../support/linked.ts'
import { createPool, type PostgresServer, startPostgres } from '../support/postgres.ts'
import { addAccount, openStore } from '../support/postgres-store.ts'
import { startTransactionPooler } from '../support/transaction-pooler.ts'

const { holder: _holder, confirmation: _confirmation, ...OWN } = CLAIM
let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server[Symbol.asyncDispose]())

async function query(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

/** Waits until something holds. */
async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  await expect.poll(holds, { interval: 20 }).toBe(true)
}

/** Ends the sessions that hold locks of instances, as a network does that cuts long connections. */
const CUT_SESSIONS = `select pg_terminate_backend(pid) from pg_locks
  where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`

const LOCKS = `select pid from pg_locks
  where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`

describe('a replica', () => {
  test('[CC-03] that has ended in the middle of a refresh is replaced at once, and one that runs is not', async () => {
    const url = await server.createDatabase()
    const dead = await openStore(url)
    const other = await openStore(url)
    const account = await addAccount(other)
    expect(await dead.accounts.claimRefresh(account, OWN)).toMatchObject({ fence: 1 })
    expect(await other.accounts.claimRefresh(account, OWN)).toBeUndefined()
    await dead.close()
    const patient = { ...OWN, confirmation: 300 }
    expect(await other.accounts.claimRefresh(account, patient)).toBeUndefined()
    let claim: RefreshClaim | undefined
    await eventually(async () => {
      claim = await other.accounts.claimRefresh(account, patient)
      return claim !== undefined
    })
    expect(claim).toMatchObject({ fence: 2, unsettled: true })
    expect(await other.accounts.get(account)).toMatchObject({ lease_suspected_at: null })
  })

  test('[CC-04] that has ended is noted for all its accounts at once, and those of one that runs are not', async () => {
    const url = await server.createDatabase()
    const dead = await openStore(url)
    const other = await openStore(url)
    const accounts = [await addAccount(other), await addAccount(other)]
    for (const account of accounts) await dead.accounts.claimRefresh(account, OWN)
    await other.accounts.claimRefresh(await addAccount(other), OWN)
    expect(await other.accounts.orphans(10)).toEqual([])
    await dead.close()
    await eventually(async () => (await other.accounts.orphans(1)).length > 0)
    await sleep(50)
    const orphans = await other.accounts.orphans(10)
    expect(orphans.map(({ id }) => id).sort()).toEqual(accounts.map(({ id }) => id).sort())
    for (const { suspected_for } of orphans) expect(suspected_for).toBeGreaterThan(40)
  })

  test('[CC-07] whose connection is cut takes its lock again, and is not taken for dead', async () => {
    const url = await server.createDatabase()
    const holder = await openStore(url)
    const other = await openStore(url)
    const account = await addAccount(other)
    await holder.accounts.claimRefresh(account, OWN)
    const seen: Liveness[] = []
    holder.listen({ notice() {}, liveness: (liveness) => void seen.push(liveness) })
    await query(url, CUT_SESSIONS)
    await eventually(() => seen.length >= 2 && holder.liveness() === 'session')
    expect(seen).toEqual(['down', 'session'])
    await eventually(() => other.liveness() === 'session')
    expect(await other.accounts.claimRefresh(account, OWN)).toBeUndefined()
    expect(await holder.accounts.commit(account, newTokens(1, 1))).toMatchObject({ token_version: 2 })
  })

  test('[CC-07] begins no refresh while its lock is not held, whatever it believes itself', async () => {
    const url = await server.createDatabase()
    const pool = createPool(url)
    onTestFinished(() => pool.end())
    let sessions = 0
    const store = await openStore({
      connect: async () => {
        const client = await pool.connect()
        const deaf = {
          query: (text: string, values: unknown[]) => client.query(text, values),
          release: (destroy?: boolean) => client.release(destroy),
          // The news that the server has ended the session does not arrive.
          on: (event: 'error' | 'end' | 'notification') =>
            void (event === 'error' && client.on('error', () => {})),
          removeListener() {},
        }
        sessions += 1
        return deaf
      },
      query: (statement) => pool.query(statement),
      end: async () => {},
    })
    const account = await addAccount(store)
    expect(sessions).toBeGreaterThan(1)
    await query(url, CUT_SESSIONS)
    await eventually(async () => (await query(url, LOCKS)).length === 0)
    expect(store.liveness()).toBe('session')
    expect(await store.accounts.claimRefresh(account, OWN)).toBeUndefined()
    expect(await store.accounts.get(account)).toMatchObject({ fence: 0, lease_until: null })
  })

  test("begins refreshes again after somebody has reset the server's statistics", async () => {
    const url = await server.createDatabase()
    const store = await openStore(url)
    const account = await addAccount(store)
    await query(url, "select pg_stat_reset_shared('bgwriter')")
    expect(await store.accounts.claimRefresh(account, OWN)).toBeUndefined()
    await eventually(async () => (await store.accounts.claimRefresh(account, OWN)) !== undefined)
    expect(store.liveness()).toBe('session')
  })

  test('whose connection is cut does not end the connection of one that looks whether it runs', async () => {
    const url = await server.createDatabase()
    const store = await openStore(url)
    const claim = await store.accounts.claimRefresh(await addAccount(store), OWN)
    const looking = new pg.Client({ connectionString: url })
    onTestFinished(() => looking.end())
    const ended: unknown[] = []
    looking.on('error', (error) => void ended.push(error))
    await looking.connect()
    const key = [`linkwright:${claim?.account.lease_holder}`]
    const has = looking.query('select pg_advisory_lock_shared(hashtextextended($1, 0))', key)
    await query(url, `${CUT_SESSIONS} and granted and mode = 'ExclusiveLock'`)
    await has
    await eventually(() => store.liveness() === 'down')
    await sleep(300)
    expect(store.liveness()).toBe('down')
    await looking.query('select pg_advisory_unlock_shared(hashtextextended($1, 0))', key)
    await eventually(() => store.liveness() === 'session')
    expect(ended).toEqual([])
  })

  test('[CC-11] behind a pooler in transaction mode does without, and says so', async () => {
    const pooler = await startTransactionPooler(await server.createDatabase())
    onTestFinished(() => pooler[Symbol.asyncDispose]())
    const store = await openStore(pooler.url)
    expect(store.liveness()).toBe('lease_only')
    const warnings: string[] = []
    const logger = {
      debug() {},
      info() {},
      warn: (_: object, text: string) => void warnings.push(text),
      error() {},
    }
    const linkwright = await createLinkwright({
      manifests: [],
      publicUrl: 'https://host.example',
      database: postgresStore(pooler.url),
      keys: KEYS,
      background: false,
      logger,
    })
    onTestFinished(() => linkwright.close())
    expect(warnings).toEqual([
      'No session lock can be had: a replica that dies is replaced when its lease ends',
    ])
    const account = await addAccount(store)
    const other = await openStore(pooler.url)
    const claim = await store.accounts.claimRefresh(account, OWN)
    expect(claim).toMatchObject({ fence: 1, account: { lease_epoch: null } })
    expect(await other.accounts.claimRefresh(account, OWN)).toBeUndefined()
    const brief = await addAccount(store)
    await store.accounts.claimRefresh(brief, { ...OWN, lease: 1 })
    let next: RefreshClaim | undefined
    await eventually(async () => {
      next = await other.accounts.claimRefresh(brief, OWN)
      return next !== undefined
    })
    expect(next).toMatchObject({ fence: 2 })
  })

  test('does without in a pool of one connection', async () => {
    const pool = new pg.Pool({ connectionString: await server.createDatabase(), max: 1 })
    onTestFinished(() => pool.end())
    const store = await openStore(pool)
    expect(store.liveness()).toBe('lease_only')
    expect(await store.accounts.claimRefresh(await addAccount(store), OWN)).toMatchObject({ fence: 1 })
  })

  test('hears what another one has changed, nothing that is no notice, and that it may have missed something', async () => {
    const url = await server.createDatabase()
    const [first, second] = [await openStore(url), await openStore(url)]
    const notices: (Notice | 'all')[] = []
    second.listen({ notice: (notice) => void notices.push(notice), liveness() {} })
    const own: unknown[] = []
    first.listen({ notice: (notice) => void own.push(notice), liveness() {} })
    await first.announce({ account_id: 'a' })
    await first.announce({ profile_id: 'p' })
    await eventually(() => notices.length === 2)
    expect(notices).toMatchObject([{ account_id: 'a' }, { profile_id: 'p' }])
    for (const payload of ['', 'null', '5', '"a"', '[]', '{}', '{"account_id":null}', '{'])
      await query(url, 'select pg_notify($1, $2)', ['linkwright', payload])
    await first.announce({ account_id: 'b' })
    await eventually(() => notices.length === 3)
    expect(notices[2]).toMatchObject({ account_id: 'b' })
    expect(own).toEqual([])
    await query(url, CUT_SESSIONS)
    await eventually(() => notices.length === 4)
    expect(notices[3]).toBe('all')
  })
})

describe('a role that may not', () => {
  /** A database, and a role in it that owns nothing and may not call these functions. */
  async function withoutFunctions(...functions: string[]): Promise<{ url: string; admin: string }> {
    const admin = await server.createDatabase()
    const [{ name } = { name: '' }] = await query(admin, 'select current_database() as name')
    const role = `managed_${name}`
    await query(admin, `create role ${role} login password 'password'`)
    await query(admin, `grant create on database ${name} to ${role}`)
    for (const one of functions) await query(admin, `revoke execute on function ${one} from public`)
    return { url: admin.replace('postgres:password@', `${role}:password@`), admin }
  }
  const BEGINNING = ['pg_postmaster_start_time()']
  const LOG = ['pg_current_wal_lsn()', 'pg_current_wal_insert_lsn()', 'pg_walfile_name(pg_lsn)']

  test('look into the write-ahead log, as on a managed server, does without it', async () => {
    const { url } = await withoutFunctions(...LOG)
    await expect(query(url, 'select pg_current_wal_insert_lsn()')).rejects.toMatchObject({ code: '42501' })
    const store = await openStore(url)
    const other = await openStore(url)
    expect([store.liveness(), store.whyDown()]).toEqual(['session', undefined])
    const account = await addAccount(store)
    expect(await store.accounts.claimRefresh(account, OWN)).toMatchObject({ fence: 1 })
    expect(await other.accounts.claimRefresh(account, OWN)).toBeUndefined()
    expect(await other.accounts.orphans(10)).toEqual([])
  })

  test('know when the server was started is told why no refresh begins, and goes on once it may', async () => {
    const { url, admin } = await withoutFunctions(...BEGINNING)
    const told: unknown[] = []
    const note = (level: string) => (about: object, text: string) => void told.push([level, about, text])
    const linkwright = await createLinkwright({
      manifests: [],
      publicUrl: 'https://host.example',
      database: postgresStore(url),
      keys: KEYS,
      background: false,
      logger: { debug() {}, info: note('info'), warn: note('warn'), error: note('error') },
    })
    onTestFinished(() => linkwright.close())
    const down = { liveness: 'down', reason: '42501' }
    expect(linkwright.health()).toEqual({ ok: false, writes: 'stored', ...down })
    expect(told).toEqual([
      ['error', down, 'The lock that shows that this instance runs cannot be taken: no refresh begins'],
    ])
    await query(admin, `grant execute on function ${BEGINNING[0]} to public`)
    await eventually(() => linkwright.health().ok)
    expect(linkwright.health()).toEqual({ ok: true, writes: 'stored', liveness: 'session' })
    expect(told.at(-1)).toEqual([
      'info',
      { liveness: 'session' },
      'This instance can show again that it runs',
    ])
  })
})

describe('a server that was', () => {
  async function open(): Promise<{
    database: FaultyDatabase
    store: Store
    other: Store
    account: AccountRecord
  }> {
    const database = await startDatabase()
    onTestFinished(() => database[Symbol.asyncDispose]())
    const store = await openStore(database.url)
    const other = await openStore(database.url)
    return { database, store, other, account: await addAccount(store) }
  }
  /** Resolves when a store has lost its session and has it again. */
  const isBack = (store: Store): Promise<void> =>
    new Promise((resolve) => {
      store.listen({ notice() {}, liveness: (liveness) => void (liveness === 'session' && resolve()) })
    })
  const isUp = async (store: Store): Promise<boolean> => {
    await store.now().catch(() => {})
    return store.liveness() === 'session'
  }

  test.each(['restart', 'crashOneBackend'] as const)(
    '[CC-07] stopped (%s) makes nobody look dead: locks of its last run say nothing',
    async (how) => {
      const { database, store, other, account } = await open()
      const gone = await openStore(database.url)
      await gone.accounts.claimRefresh(account, OWN)
      const before = await store.accounts.get(account)
      const back = Promise.all([store, other].map(isBack))
      await database[how]()
      await gone.close()
      await back
      expect(await other.accounts.claimRefresh(account, OWN)).toBeUndefined()
      const fresh = await addAccount(store)
      const claim = await store.accounts.claimRefresh(fresh, OWN)
      expect(claim?.account.lease_epoch).not.toBe(before?.lease_epoch)
    },
  )

  test('[CC-08] replaced by a standby that lagged behind gets back what it had missed', async () => {
    const { database, store, other, account } = await open()
    await database.follow()
    await eventually(() => isUp(store))
    await eventually(() => isUp(other))
    const inFlight = await addAccount(store)
    await sleep(300)
    let claimed: Promise<unknown> = Promise.resolve()
    let fence = 0
    const lost = setTimeout(async () => {
      const claim = await store.accounts.claimRefresh(account, OWN)
      await store.accounts.commit(account, newTokens(claim?.fence ?? 0, 1))
      claimed = store.accounts.claimRefresh(inFlight, OWN).then((one) => {
        fence = one?.fence ?? 0
      })
    }, 300)
    onTestFinished(() => clearTimeout(lost))
    await database.failOver(1_000)
    await claimed
    await eventually(() => isUp(store))
    await eventually(() => isUp(other))
    expect(await other.accounts.get(account)).toMatchObject({ token_version: 2, grant_fence: 1, fence: 1 })
    expect(await other.accounts.get(inFlight)).toMatchObject({ fence, lease_until: expect.any(Number) })
    expect(await other.accounts.claimRefresh(inFlight, OWN)).toBeUndefined()
    expect(await other.accounts.claimRefresh(account, { ...OWN, base: 2 })).toMatchObject({ fence: 2 })
  })
})
