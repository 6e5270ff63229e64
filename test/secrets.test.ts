/**
 * Recognisable secrets are planted everywhere, everything that can fail is made to fail, and all that comes out (what
 * is thrown, logged, returned and on the disk) is searched for them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { inspect } from 'node:util'
import { beforeEach, expect, test } from 'vitest'
import type { Account } from '../src/account/account.ts'
import type { Linkwright } from '../src/create-linkwright.ts'
import type { Clock, Logger } from '../src/ports/ports.ts'
import type { Store } from '../src/ports/store-port.ts'
import { openSqliteStore } from '../src/store/sqlite.ts'
import {
  callbackOf,
  OWNER,
  openLinkwright,
  openServer,
  temporaryFolder,
  testClock,
  USER,
} from './support/linked.ts'
import { type Answer, changed, HANG_UP, http, oauthError, type TokenServer } from './support/token-server.ts'

const HOUR = 3_600_000
const KEY = Buffer.from('canary-vault-key-of-32-bytes-len').toString('base64')
const PROFILE = {
  client_id: 'client',
  client_secret: 'canary-client-secret-4711',
  api_key: 'canary-api-key-4711',
}
const FIELDS = { pin: 'canary-pin-4711' }
const STATIC = ['canary-client-secret', 'canary-api-key', 'canary-pin', 'canary-code', 'canary-raw', KEY]

let server: TokenServer
let folder: string
/** Everything that came out, as text. */
let seen: string[]

beforeEach(async () => {
  server = await openServer()
  folder = temporaryFolder()
  seen = []
})

function show(value: unknown): void {
  seen.push(inspect(value, { depth: 10, showHidden: true }), JSON.stringify(value) ?? '')
  if (value instanceof Error) seen.push(value.stack ?? '', String(value))
}

/** What a call throws, or returns. Access tokens are what `accessToken` is for, so those are not shown. */
async function watch(call: () => Promise<unknown>): Promise<string> {
  try {
    const value = await call()
    if (typeof value !== 'object' || value === null || !('access_token' in value)) show(value)
    return 'ok'
  } catch (error) {
    show(error)
    return (error as { code?: string }).code ?? 'none'
  }
}

const logger: Logger = Object.fromEntries(
  (['debug', 'info', 'warn', 'error'] as const).map((level) => [
    level,
    (details: object, message: string) => show([details, message]),
  ]),
) as Record<keyof Logger, Logger['debug']>

/** Everything secret: what was planted, what the server issued, and the verifiers that it was sent. */
function secrets(): string[] {
  const verifiers = server.tokenRequests.flatMap((form) => form.getAll('code_verifier'))
  const plain = [...STATIC, ...server.issued, ...verifiers]
  const basic = Buffer.from(`${PROFILE.client_id}:${PROFILE.client_secret}`).toString('base64')
  return [
    ...plain,
    ...plain.map((text) => Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1)),
    basic,
  ]
}

function expectNoSecret(texts: readonly (string | Buffer)[], where: string): void {
  for (const secret of secrets()) {
    expect(secret.length).toBeGreaterThan(8)
    for (const text of texts) {
      const at = text.indexOf(secret)
      const found = at < 0 ? '' : text.slice(Math.max(0, at - 200), at + 60).toString()
      expect(found, where).toBe('')
    }
  }
}

function disk(): Buffer[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.key'))
    .map((name) => readFileSync(join(folder, name)))
}

async function open(options: Parameters<typeof openLinkwright>[1] = {}): Promise<Linkwright> {
  const storage = { database: join(folder, 'linkwright.db'), keys: `canary:${KEY}` }
  return openLinkwright(server, { ...storage, logger, ...options })
}

/** A login up to its callback. */
async function begin(linkwright: Linkwright, profile_id: string): Promise<string> {
  const options = { profile_id, owner: OWNER, user: USER, fields: FIELDS, label: 'Label' }
  const begun = await linkwright.accounts.startLink(options)
  const { state: _state, url: _url, ...shown } = begun
  show(shown)
  const verifier = /code_verifier/.test(begun.url)
  expect(verifier).toBe(false)
  return callbackOf(linkwright, begun.state, `canary-code-${begun.state}`)
}

async function link(linkwright: Linkwright): Promise<Account> {
  const values = { auth: 'code', ...PROFILE, scopes: ['read'] }
  const profile = await linkwright.profiles.create({ connector: 'service', values })
  show(profile)
  const callback = await begin(linkwright, profile.id)
  const account = await linkwright.accounts.finishLink({ callback, user: USER })
  show(account)
  return account
}

const echo = 'canary-client-secret-4711 canary-code'
const FAILURES: readonly [name: string, answer: Answer][] = [
  ['invalid_grant that echoes', http(400, { error: 'invalid_grant', error_description: echo })],
  ['an unknown error that echoes', http(400, { error: `moon ${echo}`, error_description: echo })],
  ['429', http(429, { error: echo })],
  ['500', http(500, echo)],
  ['503 with a strange Retry-After', http(503, echo, { 'retry-after': echo })],
  ['404', http(404, { message: echo })],
  ['a page', http(200, `<html>${echo}`, { 'content-type': 'text/html' })],
  ['broken JSON', () => http(200, `{"access_token":"${echo}"`)],
  ['JSON that is no object', http(200, [echo])],
  ['a redirect', http(307, '', { location: `https://evil.example/?${echo}` })],
  ['nothing', HANG_UP],
  ['nothing, after it was processed', () => HANG_UP],
  ['half an answer', (own) => own.slice(0, -20)],
  ['bytes that are no HTTP', () => `canary-raw ${echo}\r\n\r\n`],
  ['another token type', (own) => changed(own, { token_type: 'mac' })],
  ['an access token with a line break', (own) => changed(own, { access_token: 'canary-raw\r\nx: y' })],
  ['an error beside tokens', (own) => changed(own, { error: 'server_error', error_description: echo })],
]

test('[LK-01] [LK-02] no failure of a token endpoint shows a secret, in any flow', async () => {
  const clock = testClock()
  const linkwright = await open({ clock })
  const account = await link(linkwright)
  const client = await linkwright.profiles.create({
    connector: 'service',
    values: { auth: 'client', ...PROFILE },
  })
  for (const [name, answer] of FAILURES) {
    const callback = await begin(linkwright, account.profile_id)
    server.answer('token', answer)
    expect(await watch(() => linkwright.accounts.finishLink({ callback, user: USER })), name).toMatch(/^ERR_/)
    server.answer('token', answer)
    const mint = (): Promise<Account> =>
      linkwright.accounts.linkClient({ profile_id: client.id, owner: OWNER })
    expect(await watch(mint), name).toMatch(/^ERR_/)
    const fresh = await link(linkwright)
    server.answer('token', answer)
    expect(await watch(() => linkwright.accounts.refresh(fresh)), name).toMatch(/^ERR_/)
    clock.advance(HOUR)
    await watch(() => linkwright.accounts.accessToken(fresh))
    server.answer('revoke', answer)
    await watch(() => linkwright.accounts.unlink(fresh))
  }
  server.answer('token', oauthError('invalid_client', 401))
  expect(await watch(() => linkwright.accounts.refresh(account))).toBe('ERR_PROFILE_PAUSED')
  expect(await watch(() => linkwright.accounts.refresh(account))).toBe('ERR_PROFILE_PAUSED')
  await watch(() => linkwright.profiles.list())
  await watch(() => linkwright.accounts.list(OWNER))
  show(linkwright)
  expectNoSecret(seen, 'seen')
  expectNoSecret(disk(), 'disk')
  await linkwright.close()
  expectNoSecret(disk(), 'disk after closing')
  expect(seen.length).toBeGreaterThan(200)
})

test('[LK-01] no failure of a callback shows its code, its state or a token in it', async () => {
  const linkwright = await open()
  const { profile_id } = await link(linkwright)
  const uri = linkwright.redirectUri('service')
  const changes: ((callback: string) => string)[] = [
    (callback) => `${callback}&code=canary-code-2`,
    (callback) => `${callback}&state=other`,
    (callback) => callback.replace(/code=[^&]*/, 'code='),
    (callback) => `${callback}&access_token=canary-raw`,
    (callback) => `${callback}#access_token=canary-raw`,
    (callback) => `${callback}&iss=https://evil.example`,
    (callback) => `${callback}&error=canary-raw&error_description=canary-raw`,
    (callback) => `${callback}&x=${'canary-raw'.repeat(2_000)}`,
    (callback) => callback.replace(uri, 'https://canary-raw.example/callback'),
    (callback) => callback.replace(/state=[^&]*/, 'state=canary-raw'),
    () => 'canary-code is no URL',
    () => `${uri}?code=canary-code`,
  ]
  for (const change of changes) {
    const callback = change(await begin(linkwright, profile_id))
    expect(await watch(() => linkwright.accounts.finishLink({ callback, user: USER })), callback).toMatch(
      /^ERR_/,
    )
  }
  const callback = await begin(linkwright, profile_id)
  expect(await watch(() => linkwright.accounts.finishLink({ callback, user: 'someone' }))).toBe(
    'ERR_USER_MISMATCH',
  )
  expectNoSecret(seen, 'seen')
})

test('[LK-01] no failure of a call, a form or a template shows a secret', async () => {
  const linkwright = await open()
  const account = await link(linkwright)
  const { access_token } = await linkwright.accounts.accessToken(account)
  const echoed = { error: { code: access_token, message: `Token ${access_token}`, requestId: access_token } }
  server.answer(
    'api',
    http(403, echoed),
    http(500, echoed, { 'x-request-id': access_token }),
    HANG_UP,
    HANG_UP,
  )
  expect(await watch(() => linkwright.accounts.call(account, 'items.list'))).toBe('ERR_ACTION_FAILED')
  expect(await watch(() => linkwright.accounts.call(account, 'items.list'))).toBe('ERR_ACTION_FAILED')
  expect(await watch(() => linkwright.accounts.call(account, 'items.list'))).toBe('ERR_IN_DOUBT')
  const wrong = { size: 'canary-raw', more: 'canary-raw' }
  expect(await watch(() => linkwright.accounts.call(account, 'items.list', wrong))).toBe(
    'ERR_ACTION_INPUT_INVALID',
  )
  const dots = { id: '..', part: 'canary-raw' }
  expect(await watch(() => linkwright.accounts.call(account, 'items.get', dots))).toBe('ERR_TEMPLATE_UNSAFE')

  const { version } = await linkwright.profiles.get(account.profile_id)
  const broken = { version, values: { api_key: 'canary-api-key\r\nx-evil: 1' } }
  await watch(() => linkwright.profiles.update(account.profile_id, broken))
  expect(await watch(() => linkwright.accounts.call(account, 'items.list'))).toBe('ERR_TEMPLATE_UNSAFE')
  for (const change of [
    { client_secret: 'canary-raw'.repeat(1_000) },
    { client_secret: ['canary-raw'] },
    { pin: 'canary-raw' },
  ]) {
    const values = { auth: 'code', ...PROFILE, ...change }
    expect(await watch(() => linkwright.profiles.create({ connector: 'service', values }))).toBe(
      'ERR_PROFILE_INVALID',
    )
  }
  const options = {
    profile_id: account.profile_id,
    owner: OWNER,
    user: USER,
    fields: { pin: ['canary-pin'] },
  }
  expect(await watch(() => linkwright.accounts.startLink(options))).toBe('ERR_ACCOUNT_FIELDS_INVALID')
  expectNoSecret(seen, 'seen')
  expectNoSecret(disk(), 'disk')
})

test('[LK-02] no failure of the database or of the keys shows a secret', async () => {
  const linkwright = await open()
  const account = await link(linkwright)
  await linkwright.close()
  const database = join(folder, 'linkwright.db')
  const otherKey = Buffer.from('canary-raw-key-of-32-bytes-long!').toString('base64')
  for (const keys of [
    `other:${otherKey}`,
    `canary:${otherKey}`,
    KEY,
    `canary:${KEY}:x`,
    `canary:${KEY},canary:${KEY}`,
  ]) {
    expect(await watch(() => open({ keys })), keys).toMatch(/^ERR_(KEY|DECRYPTION)_/)
  }

  // A database of the host's own that quotes values in its errors, as they all do.
  let refusals = 3
  async function refusing(clock: Clock): Promise<Store> {
    const store = await openSqliteStore(database, clock)
    const commit: Store['accounts']['commit'] = async (key, tokens) => {
      refusals -= 1
      if (refusals < 0) return store.accounts.commit(key, tokens)
      throw Object.assign(new Error(`canary-raw ${Buffer.from(tokens.grant)}`), {
        code: 'HOST',
        detail: 'canary-raw',
      })
    }
    return { ...store, accounts: { ...store.accounts, commit } }
  }
  const refused = await open({ database: refusing })
  // What was received stays journaled, and is stored as soon as the database takes it.
  const { token_version } = await refused.accounts.get(account)
  while (refusals > 0) {
    expect(await watch(() => refused.accounts.refresh(account))).toBe('ERR_DATABASE_UNAVAILABLE')
  }
  await refused.accounts.refresh(account)
  expect(await refused.accounts.get(account)).toMatchObject({ token_version: token_version + 1 })
  await refused.close()

  const tampered = new DatabaseSync(database)
  tampered.exec(`update accounts set "grant" = x'01'`)
  tampered.close()
  const damaged = await open()
  expect(await watch(() => damaged.accounts.accessToken(account))).toBe('ERR_DECRYPTION_FAILED')
  expect(await watch(() => damaged.accounts.refresh(account))).toBe('ERR_DECRYPTION_FAILED')
  // ST-13: that says nothing about the account.
  expect(await damaged.accounts.get(account)).toMatchObject({ status: 'active' })
  expectNoSecret([...seen, otherKey === KEY ? KEY : ''], 'seen')
  for (const text of seen) expect(text).not.toContain(otherKey)
})

test('[ST-12] nothing secret is on the disk in the clear, but for the key file', async () => {
  const linkwright = await openLinkwright(server, { database: join(folder, 'linkwright.db'), logger })
  const account = await link(linkwright)
  const begun = await begin(linkwright, account.profile_id)
  await linkwright.accounts.refresh(account)
  server.answer('token', (own) => changed(own, { token_type: 'mac' }))
  await watch(() => linkwright.accounts.refresh(account))
  const state = new URL(begun).searchParams.get('state') ?? ''
  for (const bytes of disk()) expect(bytes.indexOf(state)).toBe(-1)
  expectNoSecret(disk(), 'disk')
  expect(readdirSync(folder).sort()).toContain('linkwright.db-wal')
  await linkwright.close()
  expectNoSecret(disk(), 'disk after closing')
  const key = readFileSync(join(folder, 'linkwright.db.key'), 'utf8').trim().split(':')[1] ?? ''
  for (const bytes of disk()) {
    expect(bytes.indexOf(key)).toBe(-1)
    expect(bytes.indexOf(Buffer.from(key, 'base64'))).toBe(-1)
  }
})

test('[LK-03] nothing that is returned holds a refresh token or a client secret, and printing shows no access token', async () => {
  const linkwright = await open()
  const account = await link(linkwright)
  const token = await linkwright.accounts.accessToken(account)
  const refresh = server.issued.filter((text) => text.startsWith('refresh-'))
  for (const text of refresh) expect(JSON.stringify(token)).not.toContain(text)
  expect(Object.keys(token).sort()).toEqual([
    'access_token',
    'expires_at',
    'scope',
    'token_type',
    'token_version',
  ])
  await watch(() => linkwright.accounts.get(account))
  await watch(() => linkwright.accounts.list(OWNER))
  await watch(() => linkwright.profiles.get(account.profile_id))
  await watch(() => linkwright.profiles.list('service'))
  await watch(() => linkwright.accounts.call(account, 'items.list'))
  show(linkwright.connector('service'))
  show(linkwright)
  expectNoSecret(seen, 'seen')
})
