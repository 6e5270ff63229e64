import { expect, test } from 'vitest'
import { createIssueAudit, newIssueCount } from '../../../src/account/session/issue-audit.ts'
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
  const session = { issued: newIssueCount(account, 1) }
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
