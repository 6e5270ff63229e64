import { expect, test } from 'vitest'
import { createIssueAudit } from '../../../src/account/session/issue-audit.ts'
import { DatabaseUnavailableError } from '../../../src/errors/storage.ts'
import type { NewEvent } from '../../../src/ports/event-records.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import { insertAccount } from '../../contract/store-rows.ts'

test('what the database does not take is counted on, and written the next time', async () => {
  const store = await openSqliteStore(':memory:', { now: () => Date.now() })
  const account = await insertAccount({ store, others: [], pass: async () => {} })
  let isDown = true
  const during: object[] = []
  const add = async (events: readonly NewEvent[]): Promise<void> => {
    during.push(audit.total())
    if (isDown) throw new DatabaseUnavailableError('ECONNREFUSED')
    await store.events.add(events)
  }
  const logged: object[] = []
  const error = (details: object): void => void logged.push(details)
  const logger = { debug() {}, info() {}, warn() {}, error }
  const audit = createIssueAudit({ events: { ...store.events, add } }, logger)
  const session = { issued: audit.countOf(account, 1) }
  audit.count(session, 'a')
  audit.countUncached(session, 'b')
  await audit.flush()
  expect(logged).toEqual([{ code: 'ERR_DATABASE_UNAVAILABLE' }])
  audit.count(session, 'a')
  expect(audit.total()).toEqual({ cached: 2, uncached: 1 })
  isDown = false
  await audit.stop()
  const events = await store.events.list({ types: ['account.token_issued'], limit: 10 })
  expect(events.map(({ actor, times }) => [actor, times]).sort()).toEqual([
    ['a', 2],
    ['b', 1],
  ])
  expect(audit.total()).toEqual({ cached: 2, uncached: 1 })
  // A counter that goes back while it is written would count everything twice.
  expect(during).toEqual([
    { cached: 1, uncached: 1 },
    { cached: 2, uncached: 1 },
  ])
  await store.close()
})

test('sessions of the same tokens that follow each other make one event', async () => {
  const store = await openSqliteStore(':memory:', { now: () => Date.now() })
  const account = await insertAccount({ store, others: [], pass: async () => {} })
  const logger = { debug() {}, info() {}, warn() {}, error() {} }
  const audit = createIssueAudit(store, logger)
  const handOut = (version: number, actor: string): void =>
    audit.countUncached({ issued: audit.countOf(account, version) }, actor)
  handOut(1, 'a')
  handOut(1, 'b')
  handOut(1, 'a')
  handOut(2, 'a')
  handOut(2, 'a')
  await audit.flush()
  handOut(2, 'a')
  await audit.stop()
  const events = await store.events.list({ types: ['account.token_issued'], limit: 10 })
  expect(events.map(({ token_version, actor, times }) => [token_version, actor, times]).sort()).toEqual([
    [1, 'a', 2],
    [1, 'b', 1],
    [2, 'a', 1],
    [2, 'a', 2],
  ])
  await store.close()
})
