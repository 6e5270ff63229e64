import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Account } from '../../../src/account/account.ts'
import { answerPlace, fieldsPlace, grantPlace } from '../../../src/account/keys/sealed.ts'
import type { Linkwright, LinkwrightOptions } from '../../../src/create-linkwright.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import { parseKeyRing } from '../../../src/vault/key-ring.ts'
import { createVault } from '../../../src/vault/vault.ts'
import { startChild } from '../../support/child.ts'
import { collectJobs } from '../../support/jobs.ts'
import { link, OWNER, openLinkwright, openServer, temporaryFolder, USER } from '../../support/linked.ts'
import type { TokenServer } from '../../support/token-server.ts'

const OLD = `old:${Buffer.alloc(32, 1).toString('base64')}`
const NEW = `new:${Buffer.alloc(32, 2).toString('base64')}`
const VALUES = { client_secret: 'client-secret' }

let server: TokenServer
let database: string

beforeEach(async () => {
  server = await openServer()
  database = join(temporaryFolder(), 'linkwright.db')
})

function open(keys: string, options: Partial<LinkwrightOptions> = {}): Promise<Linkwright> {
  return openLinkwright(server, { database, keys, background: false, ...options })
}

/** Changes the database behind everyone's back. */
function tamper<T>(change: (connection: DatabaseSync) => T): T {
  const connection = new DatabaseSync(database)
  try {
    return change(connection)
  } finally {
    connection.close()
  }
}

/** Lets three minutes pass in which no instance has said that it seals with a key. */
const letPass = (): void =>
  tamper((connection) => connection.exec('update vault_keys set sealing_at = sealing_at - 200000'))

/** A database with a value in every sealed column, each under the old key. */
async function filled(): Promise<Account> {
  const linkwright = await open(OLD)
  const account = await link(linkwright, VALUES, {})
  await linkwright.accounts.startLink({ profile_id: account.profile_id, owner: OWNER, user: USER })
  await linkwright.close()
  // What a refresh that died and an unlinking at a provider that is down leave.
  const store = await openSqliteStore(database, { now: () => Date.now() })
  const vault = createVault(parseKeyRing(OLD))
  const record = await store.accounts.get(account)
  if (record === undefined) throw new Error('unreachable')
  const answer = await vault.seal('{}', answerPlace(account, 9))
  await store.accounts.journal(account, { fence: 9, base: 9, answer })
  const { owner, connector, profile_id, expires_at, origins } = record
  const gone = { owner, id: 'gone' }
  await store.revocations.add(
    {
      id: 'revocation',
      account_id: gone.id,
      owner,
      connector,
      profile_id,
      fields: await vault.seal('{}', fieldsPlace(gone)),
      grant: await vault.seal('{}', grantPlace(gone, 3)),
      grant_fence: 3,
      expires_at,
      origins,
      requested_by: null,
    },
    3_600_000,
  )
  await store.close()
  const fields = await vault.seal('{"region":"eu"}', fieldsPlace(account))
  tamper((connection) => connection.prepare('update accounts set fields = ?').run(fields))
  return account
}

const COLUMNS = [
  ['profiles', 'secrets'],
  ['accounts', 'fields'],
  ['accounts', 'grant'],
  ['grant_results', 'answer'],
  ['authorization_requests', 'sealed'],
  ['pending_revocations', 'fields'],
  ['pending_revocations', 'grant'],
] as const

/** The key ids that stand in each sealed column. */
function keyIds(): Record<string, string[]> {
  return tamper((connection) =>
    Object.fromEntries(
      COLUMNS.map(([table, column]) => [
        `${table}.${column}`,
        connection
          .prepare(`select distinct substr("${column}", 3, 3) as id from ${table}`)
          .all()
          .map(({ id }) => Buffer.from(id as Uint8Array).toString()),
      ]),
    ),
  )
}

test('a key that an instance has just begun to seal with is not one that may be removed', async () => {
  await (await open(OLD)).close()
  letPass()
  const sealing = await open(OLD)
  const { keys } = await open(`${NEW},${OLD}`)
  expect((await keys.list()).map(({ id, values, removable }) => [id, values, removable])).toEqual([
    ['new', 0, false],
    ['old', 0, false],
  ])
  await sealing.close()
  letPass()
  expect((await keys.list())[1]).toMatchObject({ id: 'old', removable: true })
})

describe('a key rotation', () => {
  test('seals every sealed column anew; then the old key can go, and everything opens', async () => {
    const account = await filled()
    for (const ids of Object.values(keyIds())) expect(ids).toEqual(['old'])
    const rotating = await open(`${NEW},${OLD}`)
    const progress: unknown[] = []
    const first = await rotating.keys.rotate({ onProgress: (one) => progress.push(one) })
    expect(first).toMatchObject({ key: 'new', unopened: 0, problems: [], complete: true })
    expect(progress.at(-1)).toEqual({ done: first.resealed, total: first.resealed })
    for (const ids of Object.values(keyIds())) expect(ids).toEqual(['new'])
    // An instance that may still run seals with it.
    expect(first.keys).toMatchObject([
      { id: 'new', state: 'primary', values: first.resealed, removable: false },
      { id: 'old', state: 'decrypt_only', values: 0, removable: false },
    ])
    letPass()
    const second = await rotating.keys.rotate()
    expect(second).toMatchObject({ resealed: 0, keys: [{ id: 'new' }, { id: 'old', removable: true }] })
    await rotating.close()

    const linkwright = await open(NEW)
    expect(await linkwright.keys.check()).toEqual({ opened: first.resealed, unopened: 0, problems: [] })
    expect(await linkwright.keys.list()).toMatchObject([{ id: 'new', values: first.resealed }])
    expect(await linkwright.accounts.accessToken(account)).toMatchObject({ token_version: 1 })
    expect(await linkwright.profiles.get(account.profile_id)).toMatchObject({
      values: { client_secret: expect.stringContaining('•') },
    })
    await linkwright.accounts.refresh(account)
    expect(server.reuses()).toBe(0)
  })

  test('changes nothing but the ciphertext, and writes no event', async () => {
    await filled()
    const everything = (): unknown =>
      tamper((connection) => ({
        accounts: connection
          .prepare('select * from accounts')
          .all()
          .map(({ grant, fields, ...rest }) => rest),
        profiles: connection
          .prepare('select * from profiles')
          .all()
          .map(({ secrets, ...rest }) => rest),
        events: connection.prepare('select count(*) as number from audit_events').get(),
      }))
    const before = everything()
    await (await open(`${NEW},${OLD}`)).keys.rotate()
    expect(everything()).toEqual(before)
  })

  test('happens by itself in the background once a new key is in front, and takes the old one off', async () => {
    await filled()
    const background = collectJobs((clock) => openSqliteStore(database, clock))
    const linkwright = await open(`${NEW},${OLD}`, { background: true, database: background.database })
    letPass()
    expect(await background.run('reseal')).toBe(false)
    for (const ids of Object.values(keyIds())) expect(ids).toEqual(['new'])
    await linkwright.close()
    await open(NEW)
  })

  test('that is told to end does, and is finished by the next one', async () => {
    await filled()
    const linkwright = await open(`${NEW},${OLD}`)
    const ended = await linkwright.keys.rotate({ signal: AbortSignal.abort() })
    expect(ended).toMatchObject({ complete: false, resealed: 0 })
    const background = await linkwright.keys.rotate()
    expect(background).toMatchObject({ complete: true, unopened: 0 })
  })

  test('[ST-07] killed in the middle leaves every value readable, and goes on where it was', async () => {
    const linkwright = await open(OLD)
    const account = await link(linkwright, VALUES, {})
    const { profile_id } = account
    for (let count = 0; count < 120; count += 1)
      await linkwright.accounts.startLink({ profile_id, owner: OWNER, user: USER })
    const { total } = { total: (await linkwright.keys.check()).opened }
    await linkwright.close()
    const keys = `${NEW},${OLD}`
    const remaining: number[] = []
    for (let kill = 0; kill < 3; kill += 1) {
      const child = startChild('rotates', { origin: server.origin, database, keys })
      remaining.push(((await child.next()) as { total: number }).total)
      child.process.kill('SIGKILL')
      await child.ended
      const survivor = await open(keys)
      expect(await survivor.keys.check()).toEqual({ opened: total, unopened: 0, problems: [] })
      await survivor.close()
    }
    expect(remaining[0]).toBe(total)
    expect(remaining[1]).toBeLessThan(total)
    const last = await open(keys)
    expect(await last.keys.rotate()).toMatchObject({ complete: true, unopened: 0 })
    expect((await last.keys.list())[1]).toMatchObject({ id: 'old', values: 0 })
  })
})

describe('a damaged row', () => {
  type Change = (row: { grant: Uint8Array; other: Uint8Array }) => SQLInputValue

  /** Two accounts of one owner, of which the first one's row is damaged, and what its ciphertext was. */
  async function damaged(
    change: Change,
  ): Promise<{ linkwright: Linkwright; bad: Account; good: Account; grant: Uint8Array }> {
    const first = await open(OLD)
    const [bad, good] = [await link(first, VALUES, {}), await link(first, VALUES, {})]
    await first.close()
    const grant = tamper((connection) => {
      const read = connection.prepare('select "grant" from accounts where id = ?')
      const sealedOf = ({ id }: Account): Uint8Array => (read.get(id) as { grant: Uint8Array }).grant
      const row = { grant: sealedOf(bad), other: sealedOf(good) }
      connection.prepare('update accounts set "grant" = ? where id = ?').run(change(row), bad.id)
      return row.grant
    })
    return { linkwright: await open(`${NEW},${OLD}`), bad, good, grant }
  }

  const flipped: Change = ({ grant }) => grant.map((byte, index) => (index === 100 ? byte ^ 1 : byte))

  test.each<[string, Change]>([
    ['[ST-02] a ciphertext of another row', ({ other }) => other],
    ['[ST-01] one flipped bit', flipped],
    ['[ST-01] text in place of bytes', () => 'text'],
  ])('%s is refused and named, and nothing else is affected', async (_name, change) => {
    const { linkwright, bad, good } = await damaged(change)
    const named = { code: 'ERR_DECRYPTION_FAILED', table: 'accounts', row: bad.id, field: 'grant' }
    await expect(linkwright.accounts.accessToken(bad)).rejects.toMatchObject(named)
    await expect(linkwright.accounts.refresh(bad)).rejects.toMatchObject(named)
    expect(await linkwright.accounts.accessToken(good)).toMatchObject({ token_version: 1 })
    expect(await linkwright.keys.check()).toMatchObject({ unopened: 1, problems: [named] })
    const rotation = await linkwright.keys.rotate()
    expect(rotation).toMatchObject({ unopened: 1, problems: [named], complete: true })
    expect(rotation.keys[1]).toMatchObject({ id: 'old', removable: false })
    expect(await linkwright.accounts.refresh(good)).toMatchObject({ token_version: 2 })
    expect(server.tokenRequests.filter((form) => form.get('grant_type') === 'refresh_token')).toHaveLength(1)
  })

  test('[ST-13] says nothing about the account, which works again when the row is back', async () => {
    const { linkwright, bad, grant } = await damaged(flipped)
    await expect(linkwright.accounts.accessToken(bad)).rejects.toMatchObject({
      code: 'ERR_DECRYPTION_FAILED',
    })
    await expect(linkwright.accounts.refresh(bad)).rejects.toMatchObject({ code: 'ERR_DECRYPTION_FAILED' })
    expect(await linkwright.accounts.get(bad)).toMatchObject({ status: 'active', status_reason: null })
    tamper((connection) => connection.prepare('update accounts set "grant" = ?').run(grant))
    expect(await linkwright.accounts.refresh(bad)).toMatchObject({ token_version: 2 })
  })
})

test('[ST-05] a key that is missing while something needs it is named, and the database stays as it is', async () => {
  await filled()
  await (await open(`${NEW},${OLD}`)).close()
  await expect(open(NEW)).rejects.toMatchObject({ code: 'ERR_KEY_UNKNOWN', keyId: 'old', whoMustAct: 'host' })
  for (const ids of Object.values(keyIds())) expect(ids).toEqual(['old'])
  await open(OLD).then(
    () => expect.unreachable(),
    (error) => expect(error).toMatchObject({ code: 'ERR_KEY_UNKNOWN', keyId: 'new' }),
  )
})
