import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createHolder } from '../../src/store/holder.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { type StoreUnderTest, storeContract } from '../contract/store.ts'
import { insertSession } from '../contract/store-connect.ts'
import { CLAIM, claimed, insertAccount, insertProfile, opened } from '../contract/store-rows.ts'
import { startChild } from '../support/child.ts'

function temporaryFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'linkwright-store-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return join(directory, 'linkwright.db')
}

/** SQLite's clock is the caller's, so no test has to wait. */
async function openAt(path: string, connections: number): Promise<StoreUnderTest> {
  let now = Date.now()
  const clock = { now: () => now }
  const open = (): ReturnType<typeof openSqliteStore> => openSqliteStore(path, clock)
  const store = await open()
  const others = await Promise.all(Array.from({ length: connections }, open))
  const pass = async (milliseconds: number): Promise<void> => {
    now += milliseconds
  }
  return { store, others, pass }
}

storeContract('SQLite in memory', () => openAt(':memory:', 0))
storeContract('a SQLite file', () => openAt(temporaryFile(), 3))

test('times of a row that begin together are read from the clock once', async () => {
  let now = 1_000_000
  const clock = {
    now() {
      now += 7
      return now
    },
  }
  const store = await openSqliteStore(':memory:', clock)
  onTestFinished(() => store.close())
  const { created_at, expires_at } = await insertSession({ store, others: [], pass: async () => {} }, 40)
  expect(expires_at - created_at).toBe(40)
})

describe('[RF-11] when the clock is set', () => {
  const open = (): Promise<StoreUnderTest> => openAt(':memory:', 0)

  test('forward, a holder that runs keeps its lease, and one that is not known does not', async () => {
    const subject = await opened(open)
    const account = await insertAccount(subject)
    await claimed(subject, account, { holder: createHolder() })
    await subject.pass(80_000)
    expect(await subject.store.accounts.claimRefresh(account, CLAIM)).toBeUndefined()
    await subject.pass(4 * CLAIM.lease)
    expect(await claimed(subject, account)).toMatchObject({ fence: 2 })
    await subject.pass(80_000)
    expect(await claimed(subject, account)).toMatchObject({ fence: 3 })
  })

  test('back, a lease of a holder that is not known ends all the same', async () => {
    const subject = await opened(open)
    const account = await insertAccount(subject)
    await claimed(subject, account)
    await subject.pass(-60_000)
    expect(await subject.store.accounts.claimRefresh(account, CLAIM)).toBeUndefined()
    await subject.pass(-3_600_000)
    expect(await claimed(subject, account)).toMatchObject({ fence: 2 })
  })

  test('back, nobody waits for the old time of the next try', async () => {
    const subject = await opened(open)
    const account = await insertAccount(subject)
    const { fence } = await claimed(subject, account)
    await subject.store.accounts.settle(account, fence, { failed: true, settled: true, retry_after: 5_000 })
    expect(await subject.store.accounts.claimRefresh(account, CLAIM)).toBeUndefined()
    await subject.pass(-3_600_000)
    expect(await claimed(subject, account)).toMatchObject({ fence: 2 })
  })
})

test('[CC-09] while another process holds the lock, a statement waits and the event loop goes on', async () => {
  const path = temporaryFile()
  const subject = await openAt(path, 0)
  onTestFinished(() => subject.store.close())
  const profile = await insertProfile(subject)
  const other = startChild('holds-lock', { path, milliseconds: 1_000 })
  expect(await other.next()).toBe('locked')
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 10)
  const updated = await subject.store.profiles.update(profile.id, 1, { name: 'Renamed' })
  clearInterval(timer)
  expect(updated).toMatchObject({ name: 'Renamed' })
  // Blocked, it would have turned once or twice.
  expect(turns).toBeGreaterThan(3)
})
