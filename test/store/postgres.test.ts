import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from 'node:util'
import { createLinkwright, errors } from 'linkwright'
import { postgresStore } from 'linkwright/postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { MIGRATION_LOCK } from '../../src/store/postgres.ts'
import { storeContract } from '../contract/store.ts'
import { bytes, insertAccount, insertProfile, newAccount, newTokens } from '../contract/store-rows.ts'
import { stopClock } from '../support/database-clock.ts'
import { createPool, type PostgresServer, startPostgres } from '../support/postgres.ts'
import { addAccount, openStore } from '../support/postgres-store.ts'

const clock = { now: () => 0 }
let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server[Symbol.asyncDispose]())

async function openPool(url: string, options?: string): Promise<pg.Pool> {
  const pool = createPool(url, options)
  onTestFinished(() => pool.end())
  return pool
}

// One database for all tests of the contract, emptied before each: making one takes longer than the test.
let contract: { url: string; pass: (milliseconds: number) => Promise<void> } | undefined
async function contractDatabase(): Promise<NonNullable<typeof contract>> {
  const url = await server.createDatabase()
  return { url, pass: await stopClock(url) }
}
storeContract('PostgreSQL', async () => {
  contract ??= await contractDatabase()
  const { url, pass } = contract
  const open = postgresStore(url)
  const store = await open(clock)
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(
    'truncate linkwright.profiles, linkwright.audit_events, linkwright.event_outbox, linkwright.event_listeners, linkwright.webhooks, linkwright.api_keys cascade',
  )
  await admin.end()
  return {
    store,
    others: [await open(clock)],
    pass,
  }
})

describe('the store on PostgreSQL', () => {
  test('is made once when ten processes start at the same time', async () => {
    const url = await server.createDatabase()
    const stores = await Promise.all(Array.from({ length: 10 }, () => openStore(url)))
    const [first] = stores
    if (first === undefined) throw new Error('unreachable')
    const { id } = await insertProfile({ store: first, others: [], pass: async () => {} })
    for (const store of stores) expect(await store.profiles.get(id)).toMatchObject({ id, version: 1 })
    const pool = await openPool(url)
    const { rows } = await pool.query('select name from linkwright.linkwright_migrations')
    expect(rows.map(({ name }) => name)).toEqual([...new Set(rows.map(({ name }) => name))])
  })

  test('waits for another process that upgrades it, longer than for any other statement', async () => {
    const url = await server.createDatabase()
    const other = new pg.Client({ connectionString: url })
    await other.connect()
    await other.query(`select pg_advisory_lock(${MIGRATION_LOCK})`)
    const opening = openStore(await openPool(url, '-c statement_timeout=100'))
    const waiting = 'select 1 from pg_locks where locktype = $1 and not granted'
    await expect.poll(async () => (await other.query(waiting, ['advisory'])).rowCount).toBe(1)
    await sleep(300)
    await other.end()
    expect(await (await opening).now()).toBeGreaterThan(0)
  })

  test("keeps out of the way of the host's own tables", async () => {
    const url = await server.createDatabase()
    const pool = await openPool(url)
    await pool.query('create table accounts (mine text); create table profiles (mine text)')
    const store = await openStore(url)
    expect(await store.profiles.list()).toEqual([])
    expect((await pool.query('select * from accounts')).fields.map(({ name }) => name)).toEqual(['mine'])
  })

  test("uses the host's pool and does not end it", async () => {
    const pool = await openPool(await server.createDatabase())
    const store = await postgresStore(pool)(clock)
    await store.close()
    await store.close()
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    expect(pool.totalCount).toBe(pool.idleCount)
  })

  test('ends a pool of its own, once', async () => {
    const url = await server.createDatabase()
    const store = await postgresStore(url)(clock)
    await store.close()
    await store.close()
    await expect(store.now()).rejects.toMatchObject({ code: 'ERR_DATABASE_UNAVAILABLE' })
  })

  test("takes its time from the database, not from this machine's clock", async () => {
    const store = await openStore(await server.createDatabase())
    const now = await store.now()
    expect(Number.isInteger(now)).toBe(true)
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000)
  })

  test('gives numbers, whatever the host has made of bigint and numeric', async () => {
    const pool = await openPool(await server.createDatabase())
    pg.types.setTypeParser(20, (value) => BigInt(value))
    pg.types.setTypeParser(1700, (value) => value)
    onTestFinished(() => {
      pg.types.setTypeParser(20, (value) => value)
    })
    const store = await openStore(pool)
    const account = await addAccount(store)
    const numbers = ['status_at', 'token_version', 'fence', 'expires_at', 'failures', 'created_at'] as const
    for (const name of numbers) expect(account[name], name).toBeTypeOf('number')
    expect(account.expires_at).toBe(2_000_000_000_000)
    expect(account.grant).toBeInstanceOf(Uint8Array)
  })

  test('refuses a database that a newer version has upgraded, and changes nothing', async () => {
    const url = await server.createDatabase()
    await (await postgresStore(url)(clock)).close()
    const pool = await openPool(url)
    await pool.query("insert into linkwright.linkwright_migrations values ('9999-later', 'then')")
    await expect(postgresStore(url)(clock)).rejects.toMatchObject({
      code: 'ERR_DATABASE_NEWER',
      whoMustAct: 'host',
    })
    const { rows } = await pool.query("select name from linkwright.linkwright_migrations where name > '9'")
    expect(rows).toHaveLength(1)
  })

  test('leaves no half schema behind when it cannot be made', async () => {
    const url = await server.createDatabase()
    const pool = await openPool(url)
    await pool.query('create schema linkwright; create table linkwright.grant_results (in_the_way int)')
    await expect(postgresStore(url)(clock)).rejects.toMatchObject({
      code: 'ERR_DATABASE_UNAVAILABLE',
      reason: '42P07',
    })
    const { rows } = await pool.query("select tablename from pg_tables where schemaname = 'linkwright'")
    expect(rows).toEqual([{ tablename: 'grant_results' }])
  })

  test('says that a session may only read', async () => {
    const url = await server.createDatabase()
    await (await postgresStore(url)(clock)).close()
    const pool = await openPool(url, '-c default_transaction_read_only=on')
    const store = await openStore(pool)
    await expect(insertProfile({ store, others: [], pass: async () => {} })).rejects.toMatchObject({
      code: 'ERR_DATABASE_READ_ONLY',
    })
  })

  test('says that a lock was not to be had', async () => {
    const url = await server.createDatabase()
    const pool = await openPool(url, '-c lock_timeout=50')
    const store = await openStore(pool)
    const subject = { store, others: [], pass: async () => {} }
    const account = await insertAccount(subject)
    const blocker = await pool.connect()
    await blocker.query('begin; lock table linkwright.accounts')
    await expect(store.accounts.delete(account)).rejects.toMatchObject({ code: 'ERR_DATABASE_LOCKED' })
    await blocker.query('rollback')
    blocker.release()
    expect(await store.accounts.delete(account)).toBe(true)
  })

  test('gathers what many ask for at the same time into few statements', async () => {
    const url = await server.createDatabase()
    const pool = await openPool(url)
    const texts: string[] = []
    const counting: Parameters<typeof postgresStore>[0] = {
      connect: () => pool.connect(),
      end: () => pool.end(),
      query(statement) {
        texts.push(statement.text)
        return pool.query(statement)
      },
    }
    const store = await openStore(counting)
    const account = await addAccount(store)
    texts.length = 0
    const read = await Promise.all(Array.from({ length: 90 }, () => store.accounts.tokens(account)))
    expect(read.map((row) => row?.id)).toEqual(Array.from({ length: 90 }, () => account.id))
    expect(texts).toHaveLength(2)
    texts.length = 0
    const accounts = [account, await addAccount(store), await addAccount(store)]
    const commitAll = async (fence: number, length: number): Promise<void> => {
      const tokens = { ...newTokens(fence, fence), grant: new Uint8Array(length) }
      texts.length = 0
      await Promise.all(accounts.map((one) => store.accounts.commit(one, tokens)))
    }
    await commitAll(1, 65_536)
    expect(texts).toHaveLength(2)
    // A long one goes by itself, at once.
    await commitAll(2, 65_537)
    expect(texts).toHaveLength(3)
    for (const one of accounts) expect(await store.accounts.get(one)).toMatchObject({ token_version: 3 })
  })

  test('a row that another statement holds, or a value that the database refuses, keeps no other account waiting', async () => {
    const url = await server.createDatabase()
    const pool = await openPool(url)
    const store = await openStore(url)
    const subject = { store, others: [], pass: async () => {} }
    const accounts = await Promise.all(Array.from({ length: 12 }, () => insertAccount(subject)))
    const [blocked, refused] = accounts.slice(-2)
    const blocker = await pool.connect()
    await blocker.query('begin')
    await blocker.query('select 1 from linkwright.accounts where id = $1 for update', [blocked?.id])
    let isBlocked = true
    const committing = accounts.map((account) =>
      store.accounts.commit(account, {
        ...newTokens(1, 1),
        scope: account === refused ? 'read\u0000write' : 'read',
      }),
    )
    void committing.at(-2)?.then(() => {
      isBlocked = false
    })
    await expect(committing.at(-1)).rejects.toMatchObject({ code: 'ERR_DATABASE_UNAVAILABLE' })
    for (const stored of committing.slice(0, -2)) expect(await stored).toMatchObject({ token_version: 2 })
    expect(isBlocked).toBe(true)
    await blocker.query('rollback')
    blocker.release()
    expect(await committing.at(-2)).toMatchObject({ id: blocked?.id, token_version: 2 })
  })

  test('reads tokens after a connection was made to forget its statements', async () => {
    const pool = await openPool(await server.createDatabase())
    const store = await openStore(pool)
    const account = await addAccount(store)
    expect(await store.accounts.tokens(account)).toMatchObject({ id: account.id })
    const { rows } = await pool.query('select name from pg_prepared_statements')
    expect(rows).toContainEqual({ name: expect.stringMatching(/^linkwright-/) })
    await pool.query('discard all')
    expect(await store.accounts.tokens(account)).toMatchObject({ id: account.id })
  })

  test('goes on after its connections were cut', async () => {
    const url = await server.createDatabase()
    const store = await openStore(url)
    await Promise.all([store.now(), store.now(), store.now()])
    const pool = await openPool(url)
    await pool.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = $1',
      ['linkwright'],
    )
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => store.now()))
    for (const answer of answers) {
      if (answer.status === 'rejected')
        expect(answer.reason).toMatchObject({ code: 'ERR_DATABASE_UNAVAILABLE', whoMustAct: 'host' })
    }
    expect(await store.now()).toBeGreaterThan(0)
  })

  test('[LK-02] shows no value, password or statement in an error, and chains none', async () => {
    const url = await server.createDatabase()
    const store = await openStore(url)
    const secret = 'canary-value'
    const wrongPassword = url.replace(':password@', `:${secret}@`)
    const failing = [
      store.accounts.insert(newAccount(secret, { grant: bytes(secret), label: secret })),
      store.profiles.insert({
        id: `${secret}\u0000`,
        connector: secret,
        name: '',
        auth: '',
        fields: '',
        secrets: bytes(secret),
      }),
      postgresStore(wrongPassword)(clock),
      postgresStore(`postgres://user:${secret}@127.0.0.1:1/db`)(clock),
      postgresStore(`postgres://user:${secret}@host:not-a-port/db`)(clock),
      postgresStore(url.replace(/test_\d+/, secret.replace('-', '_')))(clock),
    ]
    for (const outcome of await Promise.allSettled(failing)) {
      if (outcome.status === 'fulfilled') throw new Error('It must fail')
      expect(outcome.reason).toBeInstanceOf(errors.DatabaseUnavailableError)
      expect(outcome.reason.cause).toBeUndefined()
      const printed =
        inspect(outcome.reason, { depth: 10, showHidden: true }) + JSON.stringify(outcome.reason)
      expect(printed).not.toContain(secret)
      expect(printed).not.toContain('insert into')
    }
    expect(() => postgresStore(`mysql://user:${secret}@host/db`)).toThrow(
      new TypeError('A PostgreSQL URL begins with "postgres://"'),
    )
  })

  test('needs keys: there is no key file for a database that others share', async () => {
    const url = await server.createDatabase()
    const options = { manifests: [], publicUrl: 'https://host.example', database: postgresStore(url) }
    await expect(createLinkwright(options)).rejects.toMatchObject({ code: 'ERR_KEY_MISSING' })
    const pool = await openPool(url)
    const { rows } = await pool.query("select 1 from pg_namespace where nspname = 'linkwright'")
    expect(rows).toEqual([])
  })
})
