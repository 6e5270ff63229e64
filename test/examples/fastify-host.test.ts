import type { FastifyInstance } from 'fastify'
import { createLinkwright, type Linkwright, loadManifest, rebaseManifest } from 'linkwright'
import { postgresStore } from 'linkwright/postgres'
import type pg from 'pg'
import { CookieJar } from 'tough-cookie'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServer } from '../../docs/examples/fastify-host.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'
import { freePort } from '../support/free-port.ts'
import { KEYS } from '../support/linked.ts'
import { createPool, type PostgresServer, startPostgres } from '../support/postgres.ts'

let postgres: PostgresServer
let database: pg.Pool
let sandbox: Sandbox
let linkwright: Linkwright
let app: FastifyInstance
let origin: string

beforeAll(async () => {
  postgres = await startPostgres()
  database = createPool(await postgres.createDatabase())
  await database.query('create table sessions (id text, user_id text, team text, expires_at timestamptz)')
  const login = "insert into sessions values ($1, $2, $3, now() + interval '1 day')"
  await database.query(login, ['s-ann', 'ann', 'acme'])
  await database.query(login, ['s-bob', 'bob', 'other'])
  await database.query("insert into sessions values ('s-old', 'ann', 'acme', now() - interval '1 day')")

  sandbox = await startSandbox()
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  linkwright = await createLinkwright({
    manifests: [rebaseManifest(await loadManifest('connector.yaml'), sandbox.origins)],
    trustedOrigins: [sandbox.origin],
    publicUrl: origin,
    database: postgresStore(database),
    keys: KEYS,
    background: false,
  })
  const { client_id, client_secret } = await sandbox.createApp({
    redirect_uris: [linkwright.redirectUri('zoominfo')],
  })
  const values = { auth: 'authorization_code', client_id, client_secret }
  const profile = await linkwright.profiles.create({ connector: 'zoominfo', values })
  app = createServer(database, linkwright, profile.id)
  await app.listen({ port })
})
afterAll(async () => {
  await app.close()
  await linkwright.close()
  await sandbox.close()
  await database.end()
  await postgres[Symbol.asyncDispose]()
})

test('the example on Fastify links an account for its own user and calls the API with it', async () => {
  const cookieJar = new CookieJar()
  await cookieJar.setCookie('session=s-ann', origin)
  const page = await authorizeAsUser(`${origin}/link`, { ...sandbox.user, cookieJar, followCallback: true })
  expect(page.status).toBe(200)
  expect(JSON.parse(page.body)).toMatchObject({ data: [{ type: 'Contact' }, {}, {}] })

  const otherTeam = await fetch(page.url, { headers: { cookie: 'session=s-bob' } })
  expect(otherTeam.status).toBe(400)
  expect(await otherTeam.json()).toMatchObject({ code: 'ERR_ACCOUNT_NOT_FOUND', who_must_act: 'caller' })
})

test('it takes a callback only from the user who began, and nobody without a session', async () => {
  const cookieJar = new CookieJar()
  await cookieJar.setCookie('session=s-ann', origin)
  const callback = await authorizeAsUser(`${origin}/link`, { ...sandbox.user, cookieJar })
  const stolen = await fetch(callback, { headers: { cookie: 'session=s-bob' } })
  expect(await stolen.json()).toMatchObject({ code: 'ERR_USER_MISMATCH' })
  for (const cookie of ['session=made-up', 'session=s-old', '']) {
    const response = await fetch(`${origin}/link`, { headers: { cookie }, redirect: 'manual' })
    expect([response.status, await response.json()]).toEqual([401, { message: 'Log in first.' }])
  }
})
