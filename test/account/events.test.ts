import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type EventHandler, startDelivery } from '../../src/account/events/deliver-events.ts'
import type { LinkwrightEvent } from '../../src/account/events/event.ts'
import type { LinkwrightOptions } from '../../src/create-linkwright.ts'
import type { Clock, Logger } from '../../src/ports/ports.ts'
import type { Store } from '../../src/ports/store-port.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { insertAccount } from '../contract/store-rows.ts'
import {
  CLIENT,
  KEYS,
  link,
  linked,
  OWNER,
  openLinkwright,
  openServer,
  temporaryFolder,
  testClock,
} from '../support/linked.ts'
import { http, oauthError } from '../support/token-server.ts'

const HOUR = 3_600_000

/** A host that notes what it is told. */
function noting(): { readonly told: LinkwrightEvent[]; readonly onEvent: EventHandler } {
  const told: LinkwrightEvent[] = []
  return { told, onEvent: (event) => void told.push(event) }
}

const types = (events: readonly LinkwrightEvent[]): string[] => events.map(({ type }) => type)

describe('a host', () => {
  test('is told each event of an account once and in order, whatever happens to it', async () => {
    const { told, onEvent } = noting()
    const { server, linkwright, account, clock } = await linked({ onEvent })
    await linkwright.accounts.refresh(account)
    await linkwright.as('support-7').accounts.suspend(account)
    await linkwright.as('support-8').accounts.resume(account)
    server.answer('token', oauthError('invalid_scope'))
    await expect(linkwright.accounts.refresh(account)).rejects.toThrow()
    clock.advance(10 * HOUR)
    await linkwright.accounts.accessToken(account)
    server.answer('token', oauthError('invalid_grant'))
    await expect(linkwright.accounts.refresh(account)).rejects.toThrow()
    await linkwright.accounts.unlink(account)
    const ofAccount = (): LinkwrightEvent[] => told.filter(({ account_id }) => account_id === account.id)
    await expect.poll(() => types(ofAccount()).at(-1)).toBe('account.revocation_done')
    const shown = ofAccount().map(({ type, actor, reason, who_must_act }) =>
      [type, actor, reason, who_must_act].join(' ').trim(),
    )
    expect(shown.toSpliced(5, 2)).toEqual([
      'account.linked host',
      'account.refreshed',
      'account.suspended support-7 suspended host',
      'account.resumed support-8',
      'account.degraded  ERR_TOKEN_ERROR_RESPONSE admin',
      'account.reauthorization_required  invalid_grant user',
      'account.revoked host',
      'account.revocation_done host',
    ])
    expect(shown.slice(5, 7).sort()).toEqual(['account.recovered', 'account.refreshed'])
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
    const { events } = await linkwright.events.list({ account_id: account.id, types: ['account.linked'] })
    expect(events).toEqual([told.find(({ type }) => type === 'account.linked')])
  })

  test('is told that the profile is paused when the provider refuses its client, once', async () => {
    const { told, onEvent } = noting()
    const { server, linkwright, account } = await linked({ onEvent })
    server.answer('token', oauthError('invalid_client', 401))
    for (let attempt = 0; attempt < 3; attempt += 1)
      await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({ code: 'ERR_PROFILE_PAUSED' })
    const profile = await linkwright.profiles.get(account.profile_id)
    expect(profile).toMatchObject({
      status: 'paused',
      status_reason: 'invalid_client',
      who_must_act: 'admin',
    })
    await linkwright.as('admin-1').profiles.resume(profile.id)
    await linkwright.as('admin-2').profiles.pause(profile.id)
    await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({
      code: 'ERR_PROFILE_PAUSED',
      message: expect.stringContaining('an admin paused it. Resume it.'),
    })
    await linkwright.profiles.resume(profile.id)
    const ofProfile = (): LinkwrightEvent[] => told.filter(({ account_id }) => account_id === null)
    await expect.poll(() => types(ofProfile()).length).toBe(5)
    expect(ofProfile().map(({ type, actor, reason }) => [type, actor, reason])).toEqual([
      ['profile.created', 'host', null],
      ['profile.paused', null, 'invalid_client'],
      ['profile.resumed', 'admin-1', null],
      ['profile.paused', 'admin-2', 'paused'],
      ['profile.resumed', 'host', null],
    ])
    expect((await linkwright.accounts.get(account)).status).toBe('active')
  })

  test('that fails or throws is told again, later and later, and nothing waits for it', async () => {
    let failures = 3
    const told: LinkwrightEvent[] = []
    const warned: object[] = []
    const warn = (details: object): void => void warned.push(details)
    const logger: Logger = { debug() {}, info() {}, warn, error() {} }
    let postponed = 0
    async function database(given: Clock): Promise<Store> {
      const store = await openSqliteStore(':memory:', given)
      const { postpone } = store.events
      const counting: typeof postpone = async (...event) => {
        await postpone(...event)
        postponed += 1
      }
      return { ...store, events: { ...store.events, postpone: counting } }
    }
    const { linkwright, account, clock } = await linked({
      database,
      keys: KEYS,
      logger,
      onEvent: async (event) => {
        if (event.type === 'account.linked' && failures > 0) {
          failures -= 1
          throw new Error('secret of the host')
        }
        told.push(event)
      },
    })
    await linkwright.accounts.refresh(account)
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await expect.poll(() => postponed).toBe(attempt + 1)
      clock.advance(2_000 * 2 ** attempt)
      await linkwright.accounts.refresh(account)
    }
    await expect.poll(() => told.length).toBe(6)
    expect(types(told.filter(({ account_id }) => account_id !== null))).toEqual([
      'account.linked',
      ...Array.from({ length: 4 }, () => 'account.refreshed'),
    ])
    expect(warned).toContainEqual(expect.objectContaining({ type: 'account.linked', attempts: 3 }))
    expect(JSON.stringify(warned)).not.toContain('secret of the host')
  })

  test('that never answers holds up neither a refresh nor the events of other accounts', async () => {
    const told: string[] = []
    const { linkwright, account } = await linked({
      onEvent: (event) => {
        told.push(`${event.type} ${event.account_id}`)
        return event.account_id === account?.id ? new Promise(() => {}) : undefined
      },
    })
    await linkwright.accounts.refresh(account)
    const other = await link(linkwright)
    await linkwright.accounts.suspend(other)
    await expect.poll(() => told).toContain(`account.suspended ${other.id}`)
    expect(told).not.toContain(`account.refreshed ${account.id}`)
  })

  test('that died between the change and the delivery is told after the restart', async () => {
    const server = await openServer()
    const storage = { database: `${temporaryFolder()}/linkwright.db`, keys: KEYS }
    const { told, onEvent } = noting()
    await (await openLinkwright(server, { ...storage, onEvent })).close()
    const deaf = await openLinkwright(server, storage)
    const account = await link(deaf)
    await deaf.accounts.suspend(account)
    await deaf.close()
    expect(told).toEqual([])
    await openLinkwright(server, { ...storage, onEvent })
    await expect.poll(() => types(told)).toHaveLength(3)
    expect(types(told).filter((type) => type.startsWith('account.'))).toEqual([
      'account.linked',
      'account.suspended',
    ])
  })

  test('of several instances on one database is told each event by one of them', async () => {
    const server = await openServer()
    const storage = { database: `${temporaryFolder()}/linkwright.db`, keys: KEYS }
    const { told, onEvent } = noting()
    const one = await openLinkwright(server, { ...storage, onEvent })
    await openLinkwright(server, { ...storage, onEvent })
    const account = await link(one)
    for (let turn = 0; turn < 5; turn += 1) await one.accounts.refresh(account)
    await expect.poll(() => told.length).toBe(7)
    await sleep(100)
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length)
  })
})

test('a delivery whose process dies comes again when its lease has ended, with the same id', async () => {
  const clock = testClock()
  const store = await openSqliteStore(':memory:', clock)
  onTestFinished(() => store.close())
  await store.events.listen()
  await insertAccount({ store, others: [], pass: async () => {} })
  const logger: Logger = { debug() {}, info() {}, warn() {}, error() {} }
  const dead = await store.events.claim(10, 60_000)
  const { told, onEvent } = noting()
  const delivery = startDelivery(store, logger, onEvent)
  delivery.nudge()
  await sleep(50)
  expect(told).toEqual([])
  clock.advance(60_001)
  delivery.nudge()
  await expect.poll(() => told.map(({ id }) => id).sort()).toEqual(dead.map(({ id }) => id).sort())
  await delivery.stop()
})

describe('the audit trail', () => {
  const audited: Partial<LinkwrightOptions> = { actor: 'service-a' }

  test('counts the tokens that each actor was given, by account and token version, and writes them when it closes', async () => {
    const server = await openServer()
    const storage = { database: `${temporaryFolder()}/linkwright.db`, keys: KEYS }
    const linkwright = await openLinkwright(server, { ...storage, ...audited })
    const account = await link(linkwright)
    const jane = linkwright.as('jane')
    for (let call = 0; call < 5; call += 1) await linkwright.accounts.accessToken(account)
    for (let call = 0; call < 3; call += 1) await jane.accounts.accessToken(account)
    await jane.accounts.refresh(account)
    await linkwright.accounts.accessToken(account)
    await linkwright.accounts.call(account, 'items.list')
    await linkwright.close()
    const again = await openLinkwright(server, storage)
    const { events } = await again.events.list({ types: ['account.token_issued'] })
    const shown = events.map(({ actor, times, token_version, owner }) => [actor, times, token_version, owner])
    expect(shown.sort()).toEqual([
      ['jane', 1, 2, OWNER],
      ['jane', 3, 1, OWNER],
      ['service-a', 1, 2, OWNER],
      ['service-a', 5, 1, OWNER],
    ])
  })

  test('is read page by page, and refuses what is no page', async () => {
    const { linkwright, account } = await linked()
    for (let turn = 0; turn < 4; turn += 1) await linkwright.accounts.refresh(account)
    const first = await linkwright.events.list({ account_id: account.id, limit: 2 })
    const second = await linkwright.events.list({
      account_id: account.id,
      limit: 3,
      cursor: first.cursor ?? '',
    })
    expect(types(second.events)).toEqual(['account.refreshed', 'account.refreshed', 'account.linked'])
    expect(second.cursor).toBeUndefined()
    expect(new Set([...first.events, ...second.events].map(({ id }) => id)).size).toBe(5)
    await expect(linkwright.events.list({ cursor: 'x' })).rejects.toThrow(TypeError)
    await expect(linkwright.events.list({ limit: 0 })).rejects.toThrow(TypeError)
    expect(() => linkwright.as('')).toThrow(TypeError)
    expect(() => linkwright.as('a\nb')).toThrow(TypeError)
  })

  test('names who changed a profile, and holds none of its values', async () => {
    const { linkwright, account } = await linked()
    const admin = linkwright.as('key:12')
    const profile = await admin.profiles.get(account.profile_id)
    await admin.profiles.update(profile.id, { version: 1, values: { client_secret: 'another-secret-value' } })
    const empty = await admin.profiles.create({ connector: 'service', values: { auth: 'code', ...CLIENT } })
    await admin.profiles.delete(empty.id)
    const { events } = await linkwright.events.list()
    expect(events.slice(0, 3).map(({ type, actor }) => [type, actor])).toEqual([
      ['profile.deleted', 'key:12'],
      ['profile.created', 'key:12'],
      ['profile.changed', 'key:12'],
    ])
    expect(JSON.stringify(events)).not.toMatch(/secret|client/)
  })

  test('[EX-02] notes an unlinking that the provider does not know of yet', async () => {
    const { server, linkwright, account } = await linked()
    server.answer('revoke', http(503, ''))
    await linkwright.accounts.unlink(account)
    const { events } = await linkwright.events.list({ owner: OWNER, limit: 1 })
    expect(events).toMatchObject([{ type: 'account.revoked', account_id: account.id, actor: 'host' }])
  })
})
