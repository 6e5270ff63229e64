/** Events of the service: what migration 0013 makes of a database that has others already, and that none is missing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, onTestFinished, test } from 'vitest'
import { migrationsFor } from '../../src/store/migrations.ts'
import type { Database } from '../../src/store/schema.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { insertSession } from '../contract/store-connect.ts'
import { insertProfile } from '../contract/store-rows.ts'

function temporaryFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'linkwright-service-events-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return join(directory, 'linkwright.db')
}

/** A file as version 0012 left it: with an event that was deleted since, and one that a host has not taken. */
async function oldFile(): Promise<string> {
  const path = temporaryFile()
  const connection = new DatabaseSync(path)
  const dialect = new SqliteDialect({
    database: {
      close: () => connection.close(),
      prepare(text) {
        const statement = connection.prepare(text)
        const given = (parameters: readonly unknown[]): SQLInputValue[] => [...parameters] as SQLInputValue[]
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...given(parameters)),
          run: (parameters) => statement.run(...given(parameters)),
          iterate: (parameters) => statement.iterate(...given(parameters)),
        }
      },
    },
  })
  const kysely = new Kysely<unknown>({ dialect })
  const migrations = migrationsFor({ dialect: 'sqlite' } as Database)
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: 'linkwright_migrations',
    migrationLockTableName: 'linkwright_migrations_lock',
    disableTransactions: true,
  })
  const { error } = await migrator.migrateTo('0012-bound-sessions')
  expect(error).toBeUndefined()
  const profile = `insert into profiles (id, connector, name, auth, fields, secrets, version, created_at, updated_at) values`
  for (const id of ['one', 'two'])
    await sql.raw(`${profile} ('${id}', 'example', '${id}', 'code', '{}', x'00', 1, 5, 5)`).execute(kysely)
  await sql`delete from audit_events where seq = 2`.execute(kysely)
  await kysely.destroy()
  return path
}

test('events stay, go on where they were counted to, and are still written and told', async () => {
  const path = await oldFile()
  const store = await openSqliteStore(path, { now: () => 1_000 })
  onTestFinished(() => store.close())
  const before = { seq: 1, type: 'profile.created', subject: 'one', profile_id: 'one', details: null }
  expect(await store.events.list({ limit: 10 })).toMatchObject([before])
  const { id } = await insertProfile({ store, others: [], pass: async () => {} })
  await store.host.loginLinks.refused('203.0.113.7')
  expect(await store.events.list({ limit: 10 })).toMatchObject([
    { seq: 4, type: 'console.login_failed', profile_id: null, connector: null },
    { seq: 3, type: 'profile.created', subject: id },
    before,
  ])
  const told = await store.events.claim(10, 1_000)
  expect(told.map(({ subject }) => subject)).toEqual(['one', id])
})

test('nothing is changed whose event cannot be written', async () => {
  const path = temporaryFile()
  const store = await openSqliteStore(path, { now: () => 1_000 })
  onTestFinished(() => store.close())
  const { apiKeys, connect, webhooks, loginLinks } = store.host
  const [id, url, secret] = ['id', 'https://receiver.example/', new Uint8Array(1)]
  const bound = { audience: null, owner: null, account_id: null }
  const key = { id, name: 'ci', scopes: 'admin', secret_hash: secret, ...bound }
  await apiKeys.insert(key, null)
  await webhooks.insert({ id, url, event_types: null, secret })
  const other = new DatabaseSync(path)
  onTestFinished(() => other.close())
  other.exec(`create trigger refuse before insert on audit_events begin select raise(abort, 'full'); end`)
  const changes: (() => Promise<unknown>)[] = [
    () => apiKeys.insert({ ...key, id: 'other' }, null),
    () => apiKeys.delete(id),
    () => webhooks.insert({ id: 'other', url, event_types: null, secret }),
    () => webhooks.update(id, { status: 'paused' }),
    () => webhooks.delete(id),
    () => loginLinks.insert({ token_hash: secret, key_id: null, admin_key: null }, 1_000),
    () => insertSession({ store, others: [], pass: async () => {} }, 1_000, { id }),
  ]
  for (const change of changes)
    await expect(change()).rejects.toMatchObject({ code: 'ERR_DATABASE_UNAVAILABLE' })
  expect(await apiKeys.list({ limit: 10 })).toMatchObject([{ id }])
  expect(await webhooks.list({ limit: 10 })).toMatchObject([{ id, status: 'active' }])
  expect(await loginLinks.take(secret)).toBeUndefined()
  expect(await connect.session({ id })).toBeUndefined()
})
