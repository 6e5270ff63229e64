/**
 * Which change of a row is which event. The database writes the event itself, in the statement that makes the change:
 * whatever code changes a row, and wherever a process dies, there is no transition without its event.
 */
import type { EventType } from '../ports/event-records.ts'
import type { Database } from './schema.ts'

interface Rule {
  readonly type: EventType
  readonly on: 'insert' | 'update' | 'delete'
  /** On the row before (`old`) and after (`new`), in SQL that every database reads in the same way. */
  readonly when?: string
  /** Whether whoever made the change is named in the row's `changed_by`. Linkwright's own changes have no actor. */
  readonly byActor: boolean
}

const BECAME = (status: string): string => `new.status = '${status}' and old.status <> '${status}'`
const SAME_LINK = 'new.links = old.links'
const differs = (column: string): string => `coalesce(new.${column}, '') <> coalesce(old.${column}, '')`

const ACCOUNT_RULES: readonly Rule[] = [
  { type: 'account.linked', on: 'insert', byActor: true },
  { type: 'account.relinked', on: 'update', when: 'new.links > old.links', byActor: true },
  {
    type: 'account.refreshed',
    on: 'update',
    when: `new.token_version > old.token_version and ${SAME_LINK}`,
    byActor: false,
  },
  {
    type: 'account.degraded',
    on: 'update',
    when: `new.status = 'degraded' and (old.status <> 'degraded' or ${differs('who_must_act')})`,
    byActor: false,
  },
  {
    type: 'account.recovered',
    on: 'update',
    when: `new.status = 'active' and old.status in ('degraded', 'reauthorization_required') and ${SAME_LINK}`,
    byActor: false,
  },
  {
    type: 'account.reauthorization_required',
    on: 'update',
    when: BECAME('reauthorization_required'),
    byActor: false,
  },
  { type: 'account.suspended', on: 'update', when: BECAME('suspended'), byActor: true },
  {
    type: 'account.resumed',
    on: 'update',
    when: `old.status = 'suspended' and new.status <> 'suspended'`,
    byActor: true,
  },
  {
    type: 'account.origins_approved',
    on: 'update',
    when: `new.origins <> old.origins and ${SAME_LINK}`,
    byActor: true,
  },
  { type: 'account.revoked', on: 'delete', byActor: true },
]

/** Made by a later migration than the others, with the column that it looks at. */
const EDIT_RULE: Rule = {
  type: 'account.changed',
  on: 'update',
  when: 'new.edits > old.edits',
  byActor: true,
}

const PROFILE_RULES: readonly Rule[] = [
  { type: 'profile.created', on: 'insert', byActor: true },
  { type: 'profile.paused', on: 'update', when: BECAME('paused'), byActor: true },
  { type: 'profile.resumed', on: 'update', when: BECAME('active'), byActor: true },
  {
    type: 'profile.changed',
    on: 'update',
    when: `new.version > old.version and (new.status = old.status or new.fields <> old.fields or new.name <> old.name)`,
    byActor: true,
  },
  { type: 'profile.deleted', on: 'delete', byActor: true },
]

/** Audited and not told to hosts: a host knows that it was given a token. */
const NOT_ISSUED = `new.type <> '${'account.token_issued' satisfies EventType}'`

/** Nor are they told what is done to the service. */
const OF_ACCOUNT_OR_PROFILE = `(new.type like 'account.%' or new.type like 'profile.%') and ${NOT_ISSUED}`

const COLUMNS =
  'id, type, subject, account_id, owner, profile_id, connector, actor, status, reason, who_must_act, token_version, times, at'

/** The values of {@link COLUMNS} from a row called `row`; of one that is gone, `old`, the status is that it is. */
function valuesOf(
  table: 'accounts' | 'profiles',
  row: 'new' | 'old',
  id: string,
  type: string,
  actor: string,
): string {
  const isGone = row === 'old'
  const [about, gone, who, version] =
    table === 'accounts'
      ? [
          `${row}.id, ${row}.owner, ${row}.profile_id`,
          `'revoked'`,
          'new.who_must_act',
          `${row}.token_version`,
        ]
      : [`null, null, ${row}.id`, `'deleted'`, `case new.status when 'paused' then 'admin' end`, 'null']
  const status = isGone ? `${gone}, null, null` : `new.status, new.status_reason, ${who}`
  return `${id}, ${type}, ${row}.id, ${about}, ${row}.connector, ${actor}, ${status}, ${version}, null, ${row}.updated_at`
}

function sqliteTrigger(table: 'accounts' | 'profiles', { type, on, when, byActor }: Rule): string {
  const row = on === 'delete' ? 'old' : 'new'
  const actor = byActor ? `${row}.changed_by` : 'null'
  const values = valuesOf(table, row, 'lower(hex(randomblob(16)))', `'${type}'`, actor)
  return `create trigger "${type}" after ${on} on ${table} ${when === undefined ? '' : `when ${when} `}begin insert into audit_events (${COLUMNS}) values (${values}); end`
}

function intoOutbox(outbox: string): string {
  return `insert into ${outbox} (seq, subject, deliver_at, attempts) values (new.seq, new.subject, new.at, 0)`
}

function sqliteFill(delivered: string): string {
  return `create trigger event_outbox_fill after insert on audit_events when ${delivered} begin ${intoOutbox('event_outbox')}; end`
}

function sqliteStatements(delivered: string): string[] {
  return [
    ...ACCOUNT_RULES.map((rule) => sqliteTrigger('accounts', rule)),
    ...PROFILE_RULES.map((rule) => sqliteTrigger('profiles', rule)),
    sqliteFill(delivered),
  ]
}

/** Ids as they are on SQLite. */
const POSTGRES_ID = `replace(gen_random_uuid()::text, '-', '')`

function postgresFunction(schema: string, name: string, body: string): string {
  return `create or replace function ${schema}.${name}() returns trigger language plpgsql as $$ begin ${body}; return null; end $$`
}

function postgresTrigger(schema: string, table: string, { type, on, when, byActor }: Rule): string {
  const call = `${schema}.note_${on === 'delete' ? 'old' : 'new'}_${table}('${type}', '${byActor ? 'actor' : ''}')`
  return `create trigger "${type}" after ${on} on ${schema}.${table} for each row ${when === undefined ? '' : `when (${when}) `}execute function ${call}`
}

function postgresFill(schema: string, delivered: string): string {
  return `create trigger event_outbox_fill after insert on ${schema}.audit_events for each row when (${delivered}) execute function ${schema}.fill_event_outbox()`
}

function postgresStatements(schema: string): string[] {
  const statements: string[] = []
  for (const [table, rules] of [
    ['accounts', ACCOUNT_RULES],
    ['profiles', PROFILE_RULES],
  ] as const) {
    for (const row of ['new', 'old'] as const) {
      const actor = `case when tg_argv[1] = 'actor' then ${row}.changed_by end`
      const values = valuesOf(table, row, POSTGRES_ID, 'tg_argv[0]', actor)
      const insert = `insert into ${schema}.audit_events (${COLUMNS}) values (${values})`
      statements.push(postgresFunction(schema, `note_${row}_${table}`, insert))
    }
    statements.push(...rules.map((rule) => postgresTrigger(schema, table, rule)))
  }
  const fill = intoOutbox(`${schema}.event_outbox`)
  statements.push(postgresFunction(schema, 'fill_event_outbox', fill), postgresFill(schema, NOT_ISSUED))
  return statements
}

/** The statements that make the triggers. */
export function eventTriggers({
  dialect,
  schema = 'public',
}: Pick<Database, 'dialect' | 'schema'>): string[] {
  return dialect === 'sqlite' ? sqliteStatements(NOT_ISSUED) : postgresStatements(schema)
}

/** On SQLite, the statements that drop every trigger, before the table that they write to is made anew. */
export function droppedTriggers(): string[] {
  const names = [...ACCOUNT_RULES, EDIT_RULE, ...PROFILE_RULES].map(({ type }) => type)
  return [...names, 'event_outbox_fill'].map((name) => `drop trigger "${name}"`)
}

/** The statements of migration 0013: which events go into the outbox, and on SQLite every other trigger too. */
export function serviceTriggers(database: Pick<Database, 'dialect' | 'schema'>): string[] {
  const { dialect, schema = 'public' } = database
  return dialect === 'sqlite'
    ? [...sqliteStatements(OF_ACCOUNT_OR_PROFILE), editTrigger(database)]
    : [
        `drop trigger event_outbox_fill on ${schema}.audit_events`,
        postgresFill(schema, OF_ACCOUNT_OR_PROFILE),
      ]
}

const NEW_COLUMN = /\bnew\.(\w+)/g

/**
 * The statements of migration 0014. On PostgreSQL a condition of a trigger is read anew for each statement, which took
 * as long as the statement: one trigger looks at all rules, and only when a statement sets what one of them looks at.
 */
export function updateTrigger({
  dialect,
  schema = 'public',
}: Pick<Database, 'dialect' | 'schema'>): string[] {
  if (dialect === 'sqlite') return []
  const rules = [...ACCOUNT_RULES, EDIT_RULE].filter(({ on }) => on === 'update')
  const drops = rules.map(({ type }) => `drop trigger "${type}" on ${schema}.accounts`)
  const list = rules.map(({ type, byActor, when }) => `('${type}', ${byActor}, ${when})`)
  const columns = new Set(
    rules.flatMap(({ when = '' }) => Array.from(when.matchAll(NEW_COLUMN), ([, name]) => name)),
  )
  const actor = 'case when by_actor then new.changed_by end'
  const values = valuesOf('accounts', 'new', POSTGRES_ID, 'rule.type', actor)
  const insert = `insert into ${schema}.audit_events (${COLUMNS}) select ${values}
    from (values ${list.join(', ')}) as rule(type, by_actor, holds) where holds`
  return [
    ...drops,
    postgresFunction(schema, 'note_changed_account', insert),
    `create trigger account_changed after update of ${[...columns].join(', ')} on ${schema}.accounts for each row execute function ${schema}.note_changed_account()`,
  ]
}

/** The statements of migration 0016: the outbox is filled where somebody listens. */
export function listeningTriggers({
  dialect,
  schema = 'public',
}: Pick<Database, 'dialect' | 'schema'>): string[] {
  if (dialect === 'sqlite')
    return [
      'drop trigger event_outbox_fill',
      sqliteFill(`${OF_ACCOUNT_OR_PROFILE} and exists (select 1 from event_listeners)`),
    ]
  const fill = intoOutbox(`${schema}.event_outbox`)
  const body = `if exists (select 1 from ${schema}.event_listeners) then ${fill}; end if`
  return [postgresFunction(schema, 'fill_event_outbox', body)]
}

/** The statement that makes the trigger of migration 0006. */
export function editTrigger({ dialect, schema = 'public' }: Pick<Database, 'dialect' | 'schema'>): string {
  return dialect === 'sqlite'
    ? sqliteTrigger('accounts', EDIT_RULE)
    : postgresTrigger(schema, 'accounts', EDIT_RULE)
}
