import { execFile } from 'node:child_process'
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect, promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { KeyFileError } from '../../src/errors/vault.ts'
import { openKeyFile } from '../../src/vault/key-file.ts'

const MODULE = new URL('../../src/vault/key-file.ts', import.meta.url).href
const KEY = 'QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE='

let directory: string
let path: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'key-file-'))
  path = join(directory, 'linkwright.key')
})
afterEach(() => vi.restoreAllMocks())
afterEach(() => rm(directory, { recursive: true, force: true }))

describe('openKeyFile', () => {
  test('makes a file with one random key that only its owner can read, and reads it ever after', async () => {
    path = join(directory, 'not', 'yet', 'linkwright.key')
    const first = await openKeyFile(path, true)
    const second = await openKeyFile(path, true)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(first.ids).toHaveLength(1)
    expect(second.ids).toEqual(first.ids)
    const [id] = first.ids
    expect(second.key(id)?.export()).toEqual(first.key(id)?.export())
    expect(await readdir(join(directory, 'not', 'yet'))).toEqual(['linkwright.key'])
  })

  test('reads a ring of several keys, also through a link', async () => {
    await writeFile(path, `new:${KEY},old:${KEY}\n`, { mode: 0o600 })
    await symlink(path, join(directory, 'link'))
    expect((await openKeyFile(join(directory, 'link'), true)).ids).toEqual(['new', 'old'])
  })

  test('gives processes that start at once the same key', async () => {
    const script = `
      const { openKeyFile } = await import(${JSON.stringify(MODULE)})
      while (Date.now() < Number(process.argv[2]));
      const ring = await openKeyFile(process.argv[1], true)
      console.log(ring.ids.join(), ring.key(ring.ids[0]).export().toString('base64'))`
    const start = String(Date.now() + 1500)
    const outputs = await Promise.all(
      Array.from({ length: 6 }, () =>
        promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, path, start]),
      ),
    )
    const keys = new Set(outputs.map(({ stdout }) => stdout.trim()))
    expect(keys.size).toBe(1)
    expect((await readFile(path, 'utf8')).trim()).toBe([...keys].join().replace(' ', ':'))
    expect(await readdir(directory)).toEqual(['linkwright.key'])
  })

  test.each([0o640, 0o604, 0o644, 0o620, 0o601])('refuses a file with mode %o', async (mode) => {
    await openKeyFile(path, true)
    await chmod(path, mode)
    const error = await openKeyFile(path, true).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(KeyFileError)
    expect(error).toMatchObject({ code: 'ERR_KEY_FILE', whoMustAct: 'host', path })
    expect(String(error)).toContain('chmod 600')
  })

  test('refuses a key that another user has put there, behind a link too', async () => {
    const planted = join(directory, 'planted')
    await writeFile(planted, `known:${KEY}\n`, { mode: 0o600 })
    if (process.geteuid?.() === 0) await chown(planted, 4_242, 4_242)
    else vi.spyOn(process, 'geteuid').mockReturnValue(4_242)
    await symlink(planted, path)
    await expect(openKeyFile(path, true)).rejects.toThrow('it belongs to another user')
  })

  test.each([
    ['is empty', ''],
    ['holds a key without id', KEY],
    ['holds several lines', `k1:${KEY}\nk2:${KEY}\n`],
    ['is very long', `k1:${KEY},`.repeat(5000)],
  ])('refuses a file that %s, and leaves it alone', async (_case, content) => {
    await writeFile(path, content, { mode: 0o600 })
    const error = await openKeyFile(path, true).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'ERR_KEY_FILE', whoMustAct: 'host' })
    expect(inspect(error, { depth: 10 }) + JSON.stringify(error)).not.toContain(KEY.slice(0, 10))
    expect(await readFile(path, 'utf8')).toBe(content)
  })

  test('refuses a directory, and a path below a file', async () => {
    await mkdir(path)
    await expect(openKeyFile(path, true)).rejects.toMatchObject({ code: 'ERR_KEY_FILE' })
    await writeFile(join(directory, 'file'), '')
    await expect(openKeyFile(join(directory, 'file', 'key'), true)).rejects.toThrow(/answered ENOTDIR/)
  })
})
