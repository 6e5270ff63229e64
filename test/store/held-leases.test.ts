/** The table of held leases on PostgreSQL, in place of an index of the accounts. */
import type pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Store } from '../../src/ports/store-port.ts'
import type { AccountRecord } from '../../src/ports/store-records.ts'
import { bytes, CLAIM, newAccount, newTokens } from '../contract/store-rows.ts'
import { createPool, type PostgresServer, startPostgres } from '../support/postgres.ts'
import { addAccount, openStore } from '../support/postgres-store.ts'

const { holder: _holder, confirmation: _confirmation, ...OWN } = CLAIM
let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server[Symbol.asyncDispose]())

interface Opened {
  readonly url: string
  readonly pool: pg.Pool
  readonly store: Store
  /** Which leases are noted. */
  held(): Promise<readonly string[]>
}

async function open(): Promise<Opened> {
  const url = await server.createDatabase()
  const pool = createPool(url)
  onTestFinished(() => pool.end())
  const store = await openStore(url)
  async function held(): Promise<readonly string[]> {
    const { rows } = await pool.query('select account_id, fence from linkwright.held_leases')
    return rows.map(({ account_id, fence }) => `${account_id} ${fence}`).sort()
  }
  return { url, pool, store, held }
}

function addAccounts(store: Store, number: number): Promise<readonly AccountRecord[]> {
  return Promise.all(Array.from({ length: number }, () => addAccount(store)))
}

async function relink(store: Store, account: AccountRecord): Promise<void> {
  const { profile_id, ...key } = account
  await store.accounts.relink(key, newAccount(profile_id), async () => bytes('linked again'))
}

/** Waits until a search finds so many, which it does once the server has seen that their holder is gone. */
async function orphansOf(store: Store, number: number): Promise<readonly string[]> {
  await expect.poll(async () => (await store.accounts.orphans(10)).length).toBe(number)
  return (await store.accounts.orphans(10)).map(({ id }) => id).sort()
}

test('a lease is noted when it is taken, and forgotten when it ends', async () => {
  const { store, held } = await open()
  const accounts = await addAccounts(store, 30)
  await Promise.all(accounts.map((account) => store.accounts.claimRefresh(account, OWN)))
  expect(await held()).toEqual(accounts.map(({ id }) => `${id} 1`).sort())
  await Promise.all(accounts.slice(2).map((account) => store.accounts.commit(account, newTokens(1, 1))))
  const [settled, salvaged] = accounts.map(({ id }) => `${id} 1`)
  expect(await held()).toEqual([settled, salvaged].sort())
  for (const account of accounts.slice(0, 1))
    await store.accounts.settle(account, 1, { failed: true, settled: false })
  expect(await held()).toEqual([salvaged])
  // What is salvaged ends no lease.
  for (const account of accounts.slice(1, 2))
    await store.accounts.commit(account, { ...newTokens(1, 1), salvaged: true })
  expect(await held()).toEqual([salvaged])
})

test('leases that something else has ended are no orphans, and forgotten once their holder is gone', async () => {
  const { url, store, held } = await open()
  const dead = await openStore(url)
  const [left, relinked, deleted] = await addAccounts(store, 3)
  if (left === undefined || relinked === undefined || deleted === undefined) throw new Error('unreachable')
  for (const account of [left, relinked, deleted]) await dead.accounts.claimRefresh(account, OWN)
  await relink(store, relinked)
  await store.accounts.delete(deleted)
  expect(await store.accounts.orphans(10)).toEqual([])
  expect(await held()).toHaveLength(3)
  await dead.close()
  expect(await orphansOf(store, 1)).toEqual([left.id])
  expect(await held()).toEqual([`${left.id} 1`])
})

test('leases of an earlier run of the server are forgotten by who opens the database', async () => {
  const { url, pool, held } = await open()
  await pool.query("insert into linkwright.held_leases values ('account', 1, 2, 3)")
  expect(await held()).toEqual(['account 1'])
  await openStore(url)
  await expect.poll(held).toEqual([])
})

test('leases that were held before there was the table are in it', async () => {
  const { url, pool, store } = await open()
  const [account, free] = await addAccounts(store, 2)
  if (account === undefined || free === undefined) throw new Error('unreachable')
  await store.accounts.claimRefresh(account, OWN)
  await store.close()
  await pool.query(`drop table linkwright.held_leases, linkwright.event_listeners;
    delete from linkwright.linkwright_migrations where name >= '0015';
    create index accounts_lease on linkwright.accounts (lease_holder) where lease_holder is not null`)
  expect(await orphansOf(await openStore(url), 1)).toEqual([account.id])
})

test('a refresh writes nothing into the indexes of the accounts', async () => {
  const { pool, store } = await open()
  const [account] = await addAccounts(store, 1)
  if (account === undefined) throw new Error('unreachable')
  for (const base of [1, 2, 3]) {
    await store.accounts.claimRefresh(account, { ...OWN, base })
    await store.accounts.commit(account, newTokens(base, base))
  }
  // A session says what it has counted when it ends.
  await store.close()
  const statistics =
    "select n_tup_upd::int as all, n_tup_hot_upd::int as hot from pg_stat_user_tables where relname = 'accounts'"
  await expect.poll(async () => (await pool.query(statistics)).rows).toEqual([{ all: 6, hot: 6 }])
})
