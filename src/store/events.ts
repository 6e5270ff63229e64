/** The audit trail, and the outbox of events that a host has not taken yet. */
import { randomBytes } from 'node:crypto'
import { type Compilable, type InsertObject, type RawBuilder, sql } from 'kysely'
import type { EventStore } from '../ports/event-port.ts'
import type { EventRecord, NewEvent } from '../ports/event-records.ts'
import type { Database, Tables } from './schema.ts'

/** Ids as the database makes them. */
export const newEventId = (): string => randomBytes(16).toString('hex')

function eventValues(event: NewEvent): NewEvent & { readonly id: string; readonly subject: string } {
  return { ...event, id: newEventId(), subject: event.account_id ?? event.profile_id }
}

/** The row of an event that no change of another row makes. */
export function eventRow(event: NewEvent, at: RawBuilder<number>): InsertObject<Tables, 'audit_events'> {
  return { token_version: null, times: null, ...eventValues(event), status: null, details: null, at }
}

/** PostgreSQL's driver gives a bigint as text. */
function numbered<T extends { readonly seq: number }>(row: T): T {
  return { ...row, seq: Number(row.seq) }
}

const TEXTS = [
  'id',
  'type',
  'subject',
  'account_id',
  'owner',
  'profile_id',
  'connector',
  'actor',
  'reason',
  'who_must_act',
] as const
const NUMBERS = ['token_version', 'times'] as const
const COLUMNS = [...TEXTS, ...NUMBERS]

/** Many rows as one value: a statement with a place for each of theirs is longer in the making than in the running. */
function insertRows({ kysely, dialect, now, schema }: Database, rows: RawBuilder<string>): Compilable<never> {
  const columns = sql.join(COLUMNS.map((name) => sql.ref(name)))
  const typed = [...TEXTS.map((name) => `${name} text`), ...NUMBERS.map((name) => `${name} integer`)].join()
  const source =
    dialect === 'postgres'
      ? sql`select ${columns}, ${now} from json_to_recordset(${rows}::json) as event(${sql.raw(typed)})`
      : sql`select ${sql.join(COLUMNS.map((name) => sql`value ->> ${sql.lit(name)}`))}, ${now} from json_each(${rows})`
  const insert = sql<never>`insert into ${sql.table(schema === undefined ? 'audit_events' : `${schema}.audit_events`)} (${columns}, at) ${source}`
  return { compile: () => insert.compile(kysely) }
}

/** The statements about events. */
export function createEventStore(database: Database): EventStore {
  const { kysely, dialect, now, prepare } = database
  const later = (milliseconds: number): RawBuilder<number> => sql<number>`${now} + ${milliseconds}`
  const insert = prepare<{ rows: string }, never>((place) => insertRows(database, place('rows')))
  return {
    async add(events) {
      await insert({ rows: JSON.stringify(events.map(eventValues)) })
    },

    async list({ account_id, owner, profile_id, connector, types, since, until, before, limit }) {
      const rows = await kysely
        .selectFrom('audit_events')
        .selectAll()
        .$if(account_id !== undefined, (query) => query.where('subject', '=', account_id ?? ''))
        .$if(owner !== undefined, (query) => query.where('owner', '=', owner ?? ''))
        .$if(profile_id !== undefined, (query) => query.where('profile_id', '=', profile_id ?? ''))
        .$if(connector !== undefined, (query) => query.where('connector', '=', connector ?? ''))
        .$if(types !== undefined, (query) => query.where('type', 'in', [...(types ?? [])]))
        .$if(since !== undefined, (query) => query.where('at', '>=', since ?? 0))
        .$if(until !== undefined, (query) => query.where('at', '<=', until ?? 0))
        .$if(before !== undefined, (query) => query.where('seq', '<', before ?? 0))
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute()
      return rows.map(numbered)
    },

    async listen() {
      // Usually somebody has, and nothing is written: a database that is read-only for a while keeps nobody from starting.
      const known = await kysely.selectFrom('event_listeners').select('name').executeTakeFirst()
      if (known !== undefined) return
      const registration = kysely.insertInto('event_listeners').values({ name: 'host' })
      await registration.onConflict((conflict) => conflict.doNothing()).execute()
    },

    async claim(limit, lease) {
      const claimed = await kysely
        .updateTable('event_outbox')
        .set({ deliver_at: later(lease), attempts: sql<number>`attempts + 1` })
        .where('seq', 'in', (query) =>
          query
            .selectFrom('event_outbox as due')
            .select('due.seq')
            .where('due.deliver_at', '<=', now)
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('event_outbox as earlier')
                    .select(sql.lit(1).as('one'))
                    .whereRef('earlier.subject', '=', 'due.subject')
                    .whereRef('earlier.seq', '<', 'due.seq'),
                ),
              ),
            )
            .orderBy('due.deliver_at')
            .orderBy('due.seq')
            .limit(limit)
            .$if(dialect === 'postgres', (rows) => rows.forUpdate().skipLocked()),
        )
        .returning(['seq', 'attempts'])
        .execute()
      if (claimed.length === 0) return []
      const attempts = new Map(claimed.map((row) => [Number(row.seq), row.attempts]))
      const rows = await kysely
        .selectFrom('audit_events')
        .selectAll()
        .where('seq', 'in', [...attempts.keys()])
        .orderBy('seq')
        .execute()
      return rows.map(numbered).map((row: EventRecord) => ({ ...row, attempts: attempts.get(row.seq) ?? 1 }))
    },

    async delivered(seq) {
      await kysely.deleteFrom('event_outbox').where('seq', '=', seq).execute()
    },

    async postpone(seq, delay) {
      await kysely
        .updateTable('event_outbox')
        .set({ deliver_at: later(delay) })
        .where('seq', '=', seq)
        .execute()
    },

    async backlog() {
      const row = await kysely
        .selectFrom('event_outbox')
        .innerJoin('audit_events', 'audit_events.seq', 'event_outbox.seq')
        .select(({ fn }) => [
          fn.countAll<number | string>().as('pending'),
          sql<number | null>`${now} - min(audit_events.at)`.as('age'),
        ])
        .executeTakeFirstOrThrow()
      return { pending: Number(row.pending), age: Math.max(0, row.age ?? 0) }
    },

    async reap(types, age, limit) {
      const { numDeletedRows } = await kysely
        .deleteFrom('audit_events')
        .where('seq', 'in', (query) =>
          query
            .selectFrom('audit_events')
            .select('seq')
            .where('type', 'in', [...types])
            .where('at', '<', later(-age))
            .limit(limit),
        )
        .executeTakeFirst()
      return Number(numDeletedRows)
    },

    async giveUp(age, limit) {
      const { numDeletedRows } = await kysely
        .deleteFrom('event_outbox')
        .where('seq', 'in', (query) =>
          query
            // Only these are looked at: where nobody listens any more, the outbox is long.
            .selectFrom((outbox) =>
              outbox.selectFrom('event_outbox').select('seq').orderBy('seq').limit(limit).as('oldest'),
            )
            .leftJoin('audit_events', 'audit_events.seq', 'oldest.seq')
            .select('oldest.seq')
            .where(({ or, eb }) =>
              or([eb('audit_events.at', 'is', null), eb('audit_events.at', '<', later(-age))]),
            ),
        )
        .executeTakeFirst()
      return Number(numDeletedRows)
    },
  }
}
