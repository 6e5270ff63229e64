import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addKey, removeKeys } from '../../src/vault/change-key-file.ts'
import { openKeyFile } from '../../src/vault/key-file.ts'
import { createVault } from '../../src/vault/vault.ts'

const QUIET = 180_000
const PLACE = { owner: 'o', table: 't', row: 'r', field: 'f', version: 1 }

let directory: string
let path: string
let old: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'key-file-'))
  path = join(directory, 'linkwright.key')
  old = (await openKeyFile(path, true)).ids[0]
})
afterEach(() => rm(directory, { recursive: true, force: true }))

test('a new key is put in front of the one there is, for the owner only; a second one is not while there are two', async () => {
  const before = await readFile(path, 'utf8')
  expect(await addKey(path)).toBe(true)
  const { ids } = await openKeyFile(path, false)
  expect(ids).toEqual([expect.not.stringMatching(old), old])
  expect((await readFile(path, 'utf8')).endsWith(`,${before}`)).toBe(true)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await addKey(path)).toBe(false)
  expect((await openKeyFile(path, false)).ids).toEqual(ids)
  expect(await readdir(directory)).toEqual(['linkwright.key'])
})

test('an old key is removed once the file has stood as long as a process may go unheard, and the first never', async () => {
  await addKey(path)
  const { ids } = await openKeyFile(path, false)
  expect(await removeKeys(path, ids, QUIET)).toEqual([])
  const then = new Date(Date.now() - QUIET - 1_000)
  await utimes(path, then, then)
  expect(await removeKeys(path, [], QUIET)).toEqual([])
  expect(await removeKeys(path, ids, QUIET)).toEqual([old])
  expect((await openKeyFile(path, false)).ids).toEqual([ids[0]])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('a process that read the file before opens what others seal with the new key, and seals with its own', async () => {
  const vault = createVault(await openKeyFile(path, false))
  await addKey(path)
  const newer = createVault(await openKeyFile(path, false))
  const sealed = await newer.seal('secret', PLACE)
  expect(await vault.open(sealed, PLACE)).toBe('secret')
  expect(vault.keyId).toBe(old)
  expect(await newer.open(await vault.seal('other', PLACE), PLACE)).toBe('other')
  expect(Buffer.from(vault.prefix(newer.keyId))).toEqual(Buffer.from(newer.prefix()))
})

test('a link stays a link, and a file that others may read is not changed', async () => {
  const link = join(directory, 'link')
  await symlink(path, link)
  expect(await addKey(link)).toBe(true)
  expect((await openKeyFile(path, false)).ids).toHaveLength(2)
  await chmod(path, 0o644)
  const before = await readFile(path, 'utf8')
  await expect(addKey(path)).rejects.toMatchObject({ code: 'ERR_KEY_FILE' })
  expect(await readFile(path, 'utf8')).toBe(before)
  await writeFile(path, 'nothing', { mode: 0o600 })
  await chmod(path, 0o600)
  await expect(removeKeys(path, [old], 0)).rejects.toThrow('it does not hold keys as "id:base64"')
})
