import { expect, test } from 'vitest'
import type { LinkwrightEvent } from '../../src/account/events/event.ts'
import type { Linkwright, LinkwrightOptions } from '../../src/create-linkwright.ts'
import { startChild } from '../support/child.ts'
import { KEYS, link, openLinkwright, openServer, temporaryFolder, testClock } from '../support/linked.ts'
import type { TokenServer } from '../support/token-server.ts'

/** A child dies at a point; then another process opens what it left, two minutes later. */
async function diedAt(point: 'unlink' | 'event', options: Partial<LinkwrightOptions> = {}) {
  const server = await openServer()
  const storage = { database: `${temporaryFolder()}/linkwright.db`, keys: KEYS, background: false }
  const first = await openLinkwright(server, storage)
  const account = await link(first)
  await first.close()
  const { origin } = server
  const child = startChild('dies-telling', { origin, path: storage.database, keys: KEYS, account, point })
  const said = point === 'event' ? await child.next() : undefined
  expect(await child.ended).toBe('SIGKILL')
  const clock = testClock()
  clock.advance(120_000)
  const linkwright: Linkwright = await openLinkwright(server, { ...storage, ...options, clock })
  return { server, linkwright, account, said } satisfies { server: TokenServer; [key: string]: unknown }
}

test('[EX-02] killed between an unlinking and telling the provider: the account is gone, and the provider is told later', async () => {
  const { server, linkwright, account } = await diedAt('unlink')
  await expect(linkwright.accounts.get(account)).rejects.toMatchObject({ code: 'ERR_ACCOUNT_NOT_FOUND' })
  expect(server.revocations).toEqual([])
  expect(await linkwright.revocations.list()).toMatchObject([{ account_id: account.id, last_error: null }])
  expect(await linkwright.revocations.retry()).toEqual({ pending: 0 })
  expect(server.revocations).toHaveLength(1)
})

test('killed while the host takes an event: the same event comes again, after those before it', async () => {
  const told: LinkwrightEvent[] = []
  const onEvent = (event: LinkwrightEvent): void => void told.push(event)
  const { account, said } = await diedAt('event', { onEvent })
  const own = (): LinkwrightEvent[] => told.filter(({ account_id }) => account_id === account.id)
  await expect.poll(() => own().at(-1)).toEqual(said)
  expect(own().filter(({ type }) => type === 'account.suspended')).toHaveLength(1)
})
