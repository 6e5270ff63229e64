/** Webhooks and their deliveries. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { WebhookRecord } from '../../src/ports/webhook-port.ts'
import type { OpenStore, StoreUnderTest } from './store.ts'
import { bytes, opened, text } from './store-rows.ts'

const LEASE = 60_000
const EVENT = { id: 'event-1', type: 'account.linked', payload: '{"type":"account.linked"}' }
const REFUSED = { status: 'pending', last_status: 503, last_error: 'ERR_WEBHOOK_REFUSED' } as const
const TAKEN = { status: 'delivered', last_status: 204, last_error: null, retry_after: null } as const

function insertWebhook({ store }: StoreUnderTest, event_types: string | null = null): Promise<WebhookRecord> {
  const id = randomUUID()
  return store.host.webhooks.insert({
    id,
    url: 'https://receiver.example/',
    event_types,
    secret: bytes('sealed'),
  })
}

export function webhookCases(open: OpenStore): void {
  describe('webhooks', () => {
    test('are in the audit trail with who changed them, by their origin alone', async () => {
      const subject = await opened(open)
      const { webhooks } = subject.store.host
      const url = 'https://receiver.example:8443/hooks/secret-of-the-path?key=secret-of-the-query'
      const { id } = await webhooks.insert(
        { id: randomUUID(), url, event_types: null, secret: bytes('sealed') },
        'a',
      )
      await webhooks.update(id, { event_types: 'account.linked account.revoked', status: 'paused' }, 'b')
      await webhooks.update(id, {}, 'c')
      await webhooks.update(randomUUID(), { status: 'paused' }, 'd')
      expect([await webhooks.delete(id, 'e'), await webhooks.delete(id, 'f')]).toEqual([true, false])
      const events = (await subject.store.events.list({ account_id: id, limit: 10 })).reverse()
      const origin = 'https://receiver.example:8443'
      const changed = { origin, event_types: ['account.linked', 'account.revoked'], status: 'paused' }
      expect(events.map(({ type, actor, details }) => [type, actor, JSON.parse(details ?? '')])).toEqual([
        ['webhook.created', 'a', { origin, status: 'active' }],
        ['webhook.changed', 'b', changed],
        ['webhook.deleted', 'e', changed],
      ])
      expect(JSON.stringify(events)).not.toMatch(/secret|sealed/)
      expect(await subject.store.events.backlog()).toMatchObject({ pending: 0 })
    })

    test('are told what they ask for: each event once, however often it is noted', async () => {
      const subject = await opened(open)
      const { webhooks } = subject.store.host
      const every = await insertWebhook(subject)
      const one = await insertWebhook(subject, 'account.revoked account.linked')
      await insertWebhook(subject, 'account.revoked')
      const paused = await insertWebhook(subject)
      await webhooks.update(paused.id, { status: 'paused' })
      await Promise.all([webhooks.enqueue(EVENT), webhooks.enqueue(EVENT)])
      const claimed = await webhooks.claim(10, LEASE)
      expect(claimed.map(({ webhook_id }) => webhook_id).toSorted()).toEqual([every.id, one.id].toSorted())
      for (const delivery of claimed) {
        expect(delivery).toMatchObject({ event_id: 'event-1', payload: EVENT.payload, attempts: 1 })
        expect(delivery.url).toBe('https://receiver.example/')
        expect(text(delivery.secret)).toBe('sealed')
      }
      expect(await webhooks.claim(10, LEASE)).toEqual([])
    })

    test('a delivery is taken by one of all who look, and comes again when its lease ends', async () => {
      const subject = await opened(open)
      const { webhooks } = subject.store.host
      await insertWebhook(subject)
      for (let index = 0; index < 20; index++) await webhooks.enqueue({ ...EVENT, id: `event-${index}` })
      const stores = [subject.store, ...subject.others, subject.store]
      const taken = (await Promise.all(stores.map(({ host }) => host.webhooks.claim(20, LEASE)))).flat()
      expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length)
      const rest = await webhooks.claim(20, LEASE)
      expect(taken.length + rest.length).toBe(20)
      await webhooks.enqueue({ ...EVENT, id: 'event-20' })
      const [late] = await webhooks.claim(1, 1)
      await subject.pass(10)
      const [next] = await webhooks.claim(1, LEASE)
      expect(next).toMatchObject({ id: late?.id, attempts: 2 })
      // Whoever had it first, and was late, changes nothing.
      if (late !== undefined) await webhooks.tried(late, TAKEN)
      const found = await webhooks.deliveries(late?.webhook_id ?? '', { status: 'delivered', limit: 50 })
      expect(found).toEqual([])
    })

    test('a delivery that failed waits for its time, and can be asked for at once', async () => {
      const subject = await opened(open)
      const { webhooks } = subject.store.host
      const { id } = await insertWebhook(subject)
      await webhooks.enqueue(EVENT)
      const [first] = await webhooks.claim(1, LEASE)
      if (first === undefined) throw new Error('Nothing was claimed')
      await webhooks.tried(first, { ...REFUSED, retry_after: 50 })
      expect(await webhooks.claim(1, LEASE)).toEqual([])
      await subject.pass(60)
      const [second] = await webhooks.claim(1, LEASE)
      expect(second).toMatchObject({ id: first.id, attempts: 2 })
      await webhooks.tried({ ...first, attempts: 2 }, { ...REFUSED, status: 'failed', retry_after: null })
      expect(await webhooks.deliveries(id, { limit: 9 })).toMatchObject([
        { status: 'failed', last_status: 503, next_try_at: null, attempts: 2 },
      ])
      expect(await webhooks.redeliver(randomUUID(), first.id)).toBeUndefined()
      expect(await webhooks.redeliver(id, first.id)).toMatchObject({ status: 'pending', attempts: 0 })
      const [third] = await webhooks.claim(1, LEASE)
      if (third !== undefined) await webhooks.tried(third, TAKEN)
      expect(await webhooks.deliveries(id, { limit: 9 })).toMatchObject([
        { status: 'delivered', last_status: 204, delivered_at: expect.any(Number) },
      ])
    })

    test('are listed page by page, take their deliveries with them, and old deliveries are deleted', async () => {
      const subject = await opened(open)
      const { webhooks } = subject.store.host
      const first = await insertWebhook(subject)
      await subject.pass(5)
      const second = await insertWebhook(subject)
      const page = await webhooks.list({ limit: 1 })
      expect(page.map(({ id }) => id)).toEqual([second.id])
      expect((await webhooks.list({ before: page[0], limit: 9 })).map(({ id }) => id)).toEqual([first.id])
      expect(await webhooks.update(randomUUID(), { status: 'paused' })).toBeUndefined()
      await webhooks.enqueue(EVENT)
      for (const delivery of await webhooks.claim(9, LEASE)) await webhooks.tried(delivery, TAKEN)
      await subject.pass(20)
      await webhooks.reap(60_000)
      expect(await webhooks.deliveries(first.id, { limit: 9 })).toHaveLength(1)
      await webhooks.reap(10)
      expect(await webhooks.deliveries(first.id, { limit: 9 })).toEqual([])
      await webhooks.enqueue({ ...EVENT, id: 'event-2' })
      expect(await webhooks.delete(first.id)).toBe(true)
      expect(await webhooks.delete(first.id)).toBe(false)
      expect(await webhooks.deliveries(first.id, { limit: 9 })).toEqual([])
      expect(await webhooks.claim(9, LEASE)).toHaveLength(1)
    })

    test('their secrets are sealed values, which a rotation of keys goes through', async () => {
      const subject = await opened(open)
      const { id } = await insertWebhook(subject)
      const found = await subject.store.sealed.list({ limit: 10 })
      expect(found).toMatchObject([
        { place: { owner: '', table: 'webhooks', row: id, field: 'secret', version: 0 } },
      ])
    })
  })
}
