import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openStorage, type StorageOptions } from '../src/open-storage.ts'
import { startChild } from './support/child.ts'
import { CLIENT, KEYS, link, openLinkwright, openServer, temporaryFolder } from './support/linked.ts'

const OTHER_KEYS = `other:${Buffer.alloc(32, 9).toString('base64')}`
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const clock = { now: (): number => Date.now() }

/** Opens and closes; for what must fail. */
async function open(options: StorageOptions): Promise<void> {
  const { store } = await openStorage(options, clock)
  await store.close()
}

/** A file with one profile in it. */
async function used(options: Omit<StorageOptions, 'database'> = {}): Promise<string> {
  const database = join(temporaryFolder(), 'linkwright.db')
  const linkwright = await openLinkwright(await openServer(), { database, ...options })
  await linkwright.profiles.create({ connector: 'service', values: { auth: 'code', ...CLIENT } })
  await linkwright.close()
  return database
}

describe('the keys', () => {
  test('of an embedded database are made beside it at the first start, for its owner only, and kept', async () => {
    const database = await used()
    const text = readFileSync(`${database}.key`, 'utf8')
    expect(statSync(`${database}.key`).mode & 0o777).toBe(0o600)
    await open({ database })
    expect(readFileSync(`${database}.key`, 'utf8')).toBe(text)
  })

  test('[ST-05] that do not name the key of what is stored are refused at the start', async () => {
    const database = await used({ keys: KEYS })
    const before = readFileSync(database)
    await expect(open({ database, keys: OTHER_KEYS })).rejects.toMatchObject({
      code: 'ERR_KEY_UNKNOWN',
      keyId: 'test',
      whoMustAct: 'host',
    })
    expect(readFileSync(database)).toEqual(before)
    await open({ database, keys: `${OTHER_KEYS},${KEYS}` })
  })

  test('of the same name with other bytes are refused at the start', async () => {
    const database = await used({ keys: KEYS })
    const keys = `test:${Buffer.alloc(32, 8).toString('base64')}`
    await expect(open({ database, keys })).rejects.toMatchObject({ code: 'ERR_DECRYPTION_FAILED' })
  })

  test('[ST-08] are required for a database that others share, before it is opened', async () => {
    const database = (): never => {
      throw new Error('It must not be opened')
    }
    await expect(open({ database })).rejects.toMatchObject({ code: 'ERR_KEY_MISSING' })
    await expect(open({ database, keys: 'nonsense' })).rejects.toMatchObject({ code: 'ERR_KEY_INVALID' })
  })

  test('[ST-08] in a file that others may read are refused, and the file stays as it is', async () => {
    const database = await used()
    chmodSync(`${database}.key`, 0o644)
    await expect(open({ database })).rejects.toMatchObject({
      code: 'ERR_KEY_FILE',
      message: expect.stringContaining('chmod 600'),
    })
    expect(statSync(`${database}.key`).mode & 0o777).toBe(0o644)
  })

  test('[ST-08] in a file that is gone are not replaced by new ones while the database holds secrets', async () => {
    const database = await used()
    rmSync(`${database}.key`)
    await expect(open({ database })).rejects.toMatchObject({
      code: 'ERR_KEY_FILE',
      message: expect.stringContaining('it is gone, and the database holds what it sealed'),
    })
    expect(existsSync(`${database}.key`)).toBe(false)
  })

  test('[ST-08] are not found again by chance: another key file than the database had is refused', async () => {
    const [database, other] = [await used(), await used()]
    copyFileSync(`${other}.key`, `${database}.key`)
    await expect(open({ database })).rejects.toMatchObject({ code: 'ERR_KEY_UNKNOWN' })
  })

  test('in a file that is no key file are refused', async () => {
    const database = await used()
    writeFileSync(`${database}.key`, 'hello', { mode: 0o600 })
    await expect(open({ database })).rejects.toMatchObject({ code: 'ERR_KEY_FILE' })
  })

  test('of a database in memory are random, and nothing is written', async () => {
    await open({ database: ':memory:' })
    expect(existsSync(':memory:.key')).toBe(false)
  })
})

describe('a database that cannot be used', () => {
  test('is locked by another process', async () => {
    const database = await used({ keys: KEYS })
    const holder = startChild('holds-lock', { path: database, milliseconds: 60_000 })
    expect(await holder.next()).toBe('locked')
    await expect(open({ database, keys: KEYS })).rejects.toMatchObject({
      code: 'ERR_DATABASE_LOCKED',
      message: 'The database is locked by another process. Try again, or stop the other process.',
      whoMustAct: 'host',
    })
    holder.process.kill('SIGKILL')
    await holder.ended
    await open({ database, keys: KEYS })
  })

  test('is opened once the other process lets go', async () => {
    const database = await used({ keys: KEYS })
    const holder = startChild('holds-lock', { path: database, milliseconds: 500 })
    expect(await holder.next()).toBe('locked')
    await open({ database, keys: KEYS })
  })

  test.each([
    [
      'is no database',
      Buffer.from('This is a text file, and longer than a header of SQLite is: '.repeat(40)),
    ],
    ['is damaged', undefined],
  ])('%s: it is refused and stays as it is', async (_name, content) => {
    const database = await used({ keys: KEYS })
    const bytes = content ?? readFileSync(database)
    if (content === undefined) bytes.fill(0xff, 100, 4_096)
    writeFileSync(database, bytes)
    await expect(open({ database, keys: KEYS })).rejects.toMatchObject({
      code: 'ERR_DATABASE_CORRUPT',
      whoMustAct: 'host',
    })
    expect(readFileSync(database).equals(bytes)).toBe(true)
  })

  test('is of a newer version: it is refused and stays as it is', async () => {
    const database = await used({ keys: KEYS })
    const other = new DatabaseSync(database)
    other.exec("insert into linkwright_migrations values ('9999-later', 'then')")
    other.close()
    const before = readFileSync(database)
    await expect(open({ database, keys: KEYS })).rejects.toMatchObject({ code: 'ERR_DATABASE_NEWER' })
    expect(readFileSync(database).equals(before)).toBe(true)
  })

  test('is in a folder that does not exist, or is a folder', async () => {
    const folder = temporaryFolder()
    const unavailable = { code: 'ERR_DATABASE_UNAVAILABLE', reason: 'SQLITE_CANTOPEN' }
    await expect(open({ database: join(folder, 'absent', 'x.db'), keys: KEYS })).rejects.toMatchObject(
      unavailable,
    )
    await expect(open({ database: folder, keys: KEYS })).rejects.toMatchObject(unavailable)
    expect(readdirSync(folder)).toEqual([])
  })

  test('is read-only, or in a folder that is', async () => {
    const database = await used({ keys: KEYS })
    const folder = join(database, '..')
    onTestFinished(() => chmodSync(folder, 0o755))
    chmodSync(database, 0o444)
    chmodSync(folder, 0o555)
    const child = startChild('opens', { database, keys: KEYS }, NOBODY)
    expect(await child.next()).toMatchObject({
      code: expect.stringMatching(/^ERR_DATABASE_(READ_ONLY|UNAVAILABLE)$/),
      who_must_act: 'host',
    })
    chmodSync(folder, 0o777)
    const readOnly = startChild('opens', { database, keys: KEYS }, NOBODY)
    expect(await readOnly.next()).toMatchObject({ code: 'ERR_DATABASE_READ_ONLY' })
    const absent = join(folder, 'locked')
    mkdirSync(absent, { mode: 0o555 })
    const inFolder = startChild('opens', { database: join(absent, 'new.db'), keys: KEYS }, NOBODY)
    expect(await inFolder.next()).toMatchObject({
      code: 'ERR_DATABASE_UNAVAILABLE',
      reason: 'SQLITE_CANTOPEN',
    })
    expect(readdirSync(absent)).toEqual([])
  })

  test('is full: the account that was being linked is not half there', async () => {
    const server = await openServer()
    const database = join(temporaryFolder(), 'linkwright.db')
    const linkwright = await openLinkwright(server, { database, keys: KEYS })
    const account = await link(linkwright)
    expect(await linkwright.accounts.list(account.owner)).toHaveLength(1)
    const child = startChild('fills', { database, keys: KEYS })
    expect(await child.next()).toMatchObject({ code: 'ERR_DATABASE_UNAVAILABLE', who_must_act: 'host' })
    expect(await linkwright.accounts.get(account)).toEqual(account)
    expect(await linkwright.profiles.list()).toHaveLength(1)
  })
})
