/** The key file of an embedded installation. */
import { randomBytes } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { link, mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { KeyFileError, KeyInvalidError } from '../errors/vault.ts'
import { type KeyRing, parseKeyRing } from './key-ring.ts'

/** Where the key file of a database is. */
export function keyFileOf(database: string): string {
  return `${database}.key`
}

/** A key file is some lines of text; what is longer is something else. */
const LONGEST_FILE = 64 * 1024
const OWNER_ONLY = 0o600
const ANY_ACCESS_OF_OTHERS = 0o077

/**
 * Reads the key ring from a file. Where it does not exist, makes it with one random key, unless something is sealed
 * already: a new key would open none of it.
 *
 * The file holds what {@link parseKeyRing} reads and is accessible to its owner only. Processes that start at the
 * same time end with the same key. When this returns, a new key is on the disk: a secret sealed with it can be
 * opened after a power failure.
 *
 * @param path  Where the file is, or is to be. Directories on the way are made.
 * @param mayCreate  Whether nothing is sealed yet.
 * @throws {KeyFileError} `ERR_KEY_FILE`
 */
export async function openKeyFile(path: string, mayCreate: boolean): Promise<KeyRing> {
  return explaining(path, async () => {
    const text = readKeyFile(path) ?? (mayCreate ? await createKeyFile(path) : undefined)
    if (text === undefined)
      throw new KeyFileError(
        path,
        'it is gone, and the database holds what it sealed; restore it, or set LINKWRIGHT_KEYS to what it held',
      )
    // `linkwright keys rotate` changes the file while other processes go on.
    return Object.freeze({ ...parseKeyRing(text.trim()), reread: () => openKeyFile(path, false) })
  })
}

/** Runs what works with the file, and throws nothing but `ERR_KEY_FILE`. */
export async function explaining<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof KeyInvalidError) throw new KeyFileError(path, 'it does not hold keys as "id:base64"')
    if (error instanceof KeyFileError) throw error
    throw new KeyFileError(path, `the file system answered ${systemCode(error) ?? 'with an error'}`)
  }
}

/**
 * The text of the file, or undefined when there is none. It is read at once: a start would wait longer for the threads
 * that read otherwise than for the file.
 */
export function readKeyFile(path: string): string | undefined {
  let file: number
  try {
    // Without O_NONBLOCK, opening a FIFO would wait for a writer.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
  try {
    const status = fstatSync(file)
    if (!status.isFile() || status.size > LONGEST_FILE)
      throw new KeyFileError(path, 'it is not a short text file')
    if (process.platform !== 'win32' && status.mode & ANY_ACCESS_OF_OTHERS) {
      throw new KeyFileError(path, 'others than its owner have access to it; run "chmod 600" on it')
    }
    // In a folder that others may write to, someone could have put a key there that he knows.
    if (process.platform !== 'win32' && ![0, process.geteuid?.()].includes(status.uid)) {
      throw new KeyFileError(path, 'it belongs to another user')
    }
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

/** A random key with a random name, as it stands in a file. */
export function newKey(): string {
  return `file-${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64')}`
}

/** Writes a complete file beside the wanted one, on the disk when `place` is called to give it its name. */
export async function viaDraft(
  path: string,
  text: string,
  place: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString('hex')}.tmp`
  try {
    const file = await open(draft, 'wx', OWNER_ONLY)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await place(draft)
  } finally {
    await rm(draft, { force: true })
  }
  await syncDirectory(dirname(path))
}

/**
 * Links a new file into place, which only one process can do. Nobody can read half a key, and nobody's key is
 * replaced.
 */
async function createKeyFile(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await viaDraft(path, `${newKey()}\n`, async (draft) => {
    await link(draft, path).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error
    })
  })
  const text = readKeyFile(path)
  if (text === undefined) throw new KeyFileError(path, 'it was removed while it was made')
  return text
}

/** Makes the new name durable. Windows has no such call, and needs none. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const directory = await open(path, constants.O_RDONLY)
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
