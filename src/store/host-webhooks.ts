/** The statements about webhooks. */
import { randomUUID } from 'node:crypto'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { NewServiceEvent } from '../ports/event-records.ts'
import type { Position, WebhookRecord, WebhookStore } from '../ports/webhook-port.ts'
import { noteServiceEvent } from './note-service-event.ts'
import type { Database } from './schema.ts'

/** Of its URL the origin: the rest of one may be a secret. */
function webhookEvent(
  type: NewServiceEvent['type'],
  { id, url, event_types, status }: WebhookRecord,
  actor: string | null,
): NewServiceEvent {
  const types = event_types === null ? {} : { event_types: event_types.split(' ') }
  return { type, subject: id, actor, details: { origin: new URL(url).origin, ...types, status } }
}

/** Makes them. */
export function createWebhookStore({ kysely, dialect, now }: Database): WebhookStore {
  const later = (milliseconds: number | null): RawBuilder<number | null> =>
    sql<number | null>`${now} + ${milliseconds}`
  const isBefore = ({ created_at, id }: Position): RawBuilder<SqlBool> =>
    sql<SqlBool>`(created_at, id) < (${created_at}, ${id})`

  return {
    insert: (webhook, by = null) =>
      kysely.transaction().execute(async (transaction) => {
        const record = await transaction
          .insertInto('webhooks')
          .values({ ...webhook, status: 'active', created_at: now })
          .returningAll()
          .executeTakeFirstOrThrow()
        await noteServiceEvent(transaction, now, webhookEvent('webhook.created', record, by))
        return record
      }),

    get: (id) => kysely.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst(),

    list: ({ before, limit }) =>
      kysely
        .selectFrom('webhooks')
        .selectAll()
        .$if(before !== undefined, (rows) => rows.where(isBefore(before ?? { created_at: 0, id: '' })))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    update: (id, change, by = null) =>
      kysely.transaction().execute(async (transaction) => {
        const record = await transaction
          .updateTable('webhooks')
          // A change of nothing is a statement too.
          .set({ ...change, id })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirst()
        if (record !== undefined && Object.keys(change).length > 0)
          await noteServiceEvent(transaction, now, webhookEvent('webhook.changed', record, by))
        return record
      }),

    delete: (id, by = null) =>
      kysely.transaction().execute(async (transaction) => {
        const deleted = transaction.deleteFrom('webhooks').where('id', '=', id).returningAll()
        const record = await deleted.executeTakeFirst()
        if (record === undefined) return false
        await noteServiceEvent(transaction, now, webhookEvent('webhook.deleted', record, by))
        return true
      }),

    async enqueue({ id, type, payload }) {
      const webhooks = await kysely
        .selectFrom('webhooks')
        .select(['id', 'event_types'])
        .where('status', '=', 'active')
        .execute()
      const wanted = webhooks.filter(({ event_types }) => event_types?.split(' ').includes(type) ?? true)
      if (wanted.length === 0) return
      await kysely
        .insertInto('webhook_deliveries')
        .values(
          wanted.map((webhook) => ({
            id: randomUUID(),
            webhook_id: webhook.id,
            event_id: id,
            event_type: type,
            payload,
            status: 'pending' as const,
            attempts: 0,
            last_status: null,
            last_error: null,
            next_try_at: now,
            created_at: now,
            delivered_at: null,
          })),
        )
        .onConflict((conflict) => conflict.columns(['webhook_id', 'event_id']).doNothing())
        .execute()
    },

    async claim(limit, lease) {
      const due = kysely
        .selectFrom('webhook_deliveries as due')
        .innerJoin('webhooks', 'webhooks.id', 'due.webhook_id')
        .select('due.id')
        .where('webhooks.status', '=', 'active')
        .where('due.next_try_at', '<=', now)
        .orderBy('due.next_try_at')
        .limit(limit)
        .$if(dialect === 'postgres', (rows) => rows.forUpdate('due').skipLocked())
      const claimed = await kysely
        .updateTable('webhook_deliveries')
        .set({ attempts: sql<number>`attempts + 1`, next_try_at: later(lease) })
        .where('id', 'in', due)
        .returning(['id', 'webhook_id', 'event_id', 'event_type', 'payload', 'attempts'])
        .execute()
      if (claimed.length === 0) return []
      const webhooks = await kysely
        .selectFrom('webhooks')
        .select(['id', 'url', 'secret'])
        .where(
          'id',
          'in',
          claimed.map(({ webhook_id }) => webhook_id),
        )
        .execute()
      const byId = new Map(webhooks.map(({ id, ...webhook }) => [id, webhook]))
      return claimed.flatMap((delivery) => {
        const webhook = byId.get(delivery.webhook_id)
        return webhook === undefined ? [] : [{ ...delivery, ...webhook }]
      })
    },

    async tried({ id, attempts }, { retry_after, ...outcome }) {
      await kysely
        .updateTable('webhook_deliveries')
        .set({
          ...outcome,
          next_try_at: retry_after === null ? null : later(retry_after),
          delivered_at: outcome.status === 'delivered' ? now : null,
        })
        .where('id', '=', id)
        .where('attempts', '=', attempts)
        .where('status', '=', 'pending')
        .execute()
    },

    deliveries: (webhookId, { status, before, limit }) =>
      kysely
        .selectFrom('webhook_deliveries')
        .selectAll()
        .where('webhook_id', '=', webhookId)
        .$if(status !== undefined, (rows) => rows.where('status', '=', status ?? 'pending'))
        .$if(before !== undefined, (rows) => rows.where(isBefore(before ?? { created_at: 0, id: '' })))
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    redeliver: (webhookId, id) =>
      kysely
        .updateTable('webhook_deliveries')
        .set({ status: 'pending', attempts: 0, next_try_at: now, delivered_at: null })
        .where('webhook_id', '=', webhookId)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst(),

    async reap(age) {
      await kysely
        .deleteFrom('webhook_deliveries')
        .where('next_try_at', 'is', null)
        .where('created_at', '<', sql<number>`${now} - ${age}`)
        .execute()
    },
  }
}
