/** What PostgreSQL leaves on the disk and shows, searched for secrets that were planted. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { postgresStore } from 'linkwright/postgres'
import { expect, onTestFinished, test } from 'vitest'
import type { Linkwright } from '../../src/create-linkwright.ts'
import { callbackOf, KEYS, link, OWNER, openLinkwright, openServer, USER } from '../support/linked.ts'
import { createPool, startPostgres } from '../support/postgres.ts'
import { changed, type TokenServer } from '../support/token-server.ts'

const CLIENT_SECRET = 'canary-client-secret-4711'
const PIN = 'canary-pin-4711'

/** A life that leaves something in every table. */
async function live(linkwright: Linkwright, server: TokenServer): Promise<string> {
  const account = await link(linkwright, { client_secret: CLIENT_SECRET }, { pin: PIN })
  await linkwright.accounts.refresh(account)
  const { profile_id } = account
  const begun = await linkwright.accounts.startLink({
    profile_id,
    owner: OWNER,
    user: USER,
    fields: { pin: PIN },
  })
  server.answer('token', (own) => changed(own, { token_type: 'mac' }))
  await linkwright.accounts.refresh(account).catch(() => {})
  await linkwright.accounts.finishLink({
    callback: callbackOf(linkwright, begun.state, 'canary-code'),
    user: USER,
  })
  await linkwright.accounts.unlink(await link(linkwright, { client_secret: CLIENT_SECRET }, { pin: PIN }))
  const open = await linkwright.accounts.startLink({ profile_id, owner: OWNER, user: USER })
  await linkwright.keys.rotate()
  return open.state
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
}

test('[ST-12] no dump, write-ahead log, statement statistics or server log of PostgreSQL holds a secret', async () => {
  const settings = {
    shared_preload_libraries: 'pg_stat_statements',
    log_statement: 'all',
    log_parameter_max_length: '-1',
    log_parameter_max_length_on_error: '-1',
  }
  const log: string[] = []
  await using postgres = await startPostgres(settings, (line) => log.push(String(line)))
  const url = await postgres.createDatabase()
  const pool = createPool(url)
  onTestFinished(() => pool.end())
  await pool.query('create extension pg_stat_statements')
  const server = await openServer()
  const linkwright = await openLinkwright(server, {
    database: postgresStore(url),
    keys: KEYS,
    background: false,
  })
  const state = await live(linkwright, server)
  const secrets = [
    CLIENT_SECRET,
    PIN,
    'canary-code',
    state,
    ...server.issued,
    ...server.tokenRequests.flatMap((form) => form.getAll('code_verifier')),
  ]
  expect(secrets.length).toBeGreaterThan(10)

  const { rows: tables } = await pool.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(relname) as name from pg_stat_user_tables`,
  )
  const dump: string[] = []
  for (const { name } of tables) {
    const { rows } = await pool.query<{ line: string }>(`select one::text as line from ${name} as one`)
    dump.push(...rows.map(({ line }) => line))
  }
  const { rows: statements } = await pool.query<{ query: string }>('select query from pg_stat_statements')
  expect(dump.length).toBeGreaterThan(10)
  expect(statements.length).toBeGreaterThan(10)
  await pool.query('checkpoint')
  const files = filesIn(join(postgres.directory, 'data'))
  expect(files.some((path) => path.includes('pg_wal/0'))).toBe(true)
  expect(log.join('\n')).toContain('insert into "linkwright"."accounts"')

  const forms = secrets.flatMap((secret) => [
    secret,
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1),
  ])
  const text = [...dump, ...statements.map(({ query }) => query), ...log].join('\n')
  expect(forms.filter((form) => text.includes(form))).toEqual([])
  for (const path of files) {
    const bytes = readFileSync(path)
    expect(
      forms.filter((form) => bytes.includes(form)),
      path,
    ).toEqual([])
  }
})
