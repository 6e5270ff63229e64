import { setTimeout as sleep } from 'node:timers/promises'
import { postgresStore } from 'linkwright/postgres'
import { expect, onTestFinished, test } from 'vitest'
import type { LinkwrightEvent } from '../../src/account/events/event.ts'
import { KEYS, link, openLinkwright, openServer } from '../support/linked.ts'
import { startPostgres } from '../support/postgres.ts'

test('of four replicas on PostgreSQL one is told each event, in the order of its account', async () => {
  const postgres = await startPostgres()
  onTestFinished(() => postgres[Symbol.asyncDispose]())
  const url = await postgres.createDatabase()
  const server = await openServer()
  const told: LinkwrightEvent[] = []
  const onEvent = async (event: LinkwrightEvent): Promise<void> => {
    await sleep(5 * Math.random())
    told.push(event)
  }
  const open = () =>
    openLinkwright(server, { database: postgresStore(url), keys: KEYS, background: false, onEvent })
  const replicas = await Promise.all([open(), open(), open(), open()])
  const accounts = await Promise.all(replicas.map((replica) => link(replica)))
  for (let turn = 0; turn < 3; turn += 1)
    await Promise.all(
      accounts.map((account, index) => replicas[(index + turn) % 4]?.accounts.refresh(account)),
    )
  await Promise.all(accounts.map((account, index) => replicas[3 - index]?.accounts.unlink(account)))
  await expect.poll(() => told.length).toBe(4 * 7)
  await sleep(200)
  expect(new Set(told.map(({ id }) => id)).size).toBe(4 * 7)
  for (const { id } of accounts) {
    expect(told.filter(({ account_id }) => account_id === id).map(({ type }) => type)).toEqual([
      'account.linked',
      'account.refreshed',
      'account.refreshed',
      'account.refreshed',
      'account.revoked',
      'account.revocation_done',
    ])
  }
})
