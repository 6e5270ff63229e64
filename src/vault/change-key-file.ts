/** Changing the keys in the key file of an embedded installation. */
import { realpath, rename, stat } from 'node:fs/promises'
import { KeyFileError } from '../errors/vault.ts'
import { explaining, newKey, readKeyFile, viaDraft } from './key-file.ts'
import { parseKeyRing } from './key-ring.ts'

/** The entries of the file, as they stand there. */
function entriesOf(path: string): string[] {
  const text = readKeyFile(path)
  if (text === undefined) throw new KeyFileError(path, 'it is gone')
  parseKeyRing(text.trim())
  return text.trim().split(',')
}

/** Puts a whole new file in the place of the old one: whoever reads it sees one or the other. */
async function write(path: string, entries: readonly string[]): Promise<void> {
  // Of a link, what it leads to.
  const file = await realpath(path)
  await viaDraft(file, `${entries.join(',')}\n`, (draft) => rename(draft, file))
}

/**
 * Puts a new random key in front of the one that a key file holds, for its owner only. When this returns, it is on the
 * disk. A file of several keys is left as it is: its rotation is not over yet.
 *
 * Two processes must not do it at once: hold the database's write lock (`withWriteLock`).
 *
 * @returns Whether a key was added.
 * @throws {KeyFileError} `ERR_KEY_FILE`
 */
export async function addKey(path: string): Promise<boolean> {
  return explaining(path, async () => {
    const entries = entriesOf(path)
    if (entries.length > 1) return false
    await write(path, [newKey(), ...entries])
    return true
  })
}

/**
 * Takes keys out of a key file that nothing is sealed with any more. The one in front stays whatever is asked.
 *
 * A process that read the file before it was changed may still seal with an old key, until it has announced it in the
 * database; so the file must have stood unchanged for as long as that takes. Hold the database's write lock.
 *
 * @param quiet How long, in milliseconds.
 * @returns The ids of those that were removed.
 * @throws {KeyFileError} `ERR_KEY_FILE`
 */
export async function removeKeys(path: string, ids: readonly string[], quiet: number): Promise<string[]> {
  return explaining(path, async () => {
    const [first = '', ...others] = entriesOf(path)
    const idOf = (entry: string): string => entry.trim().slice(0, entry.trim().indexOf(':'))
    const gone = others.map(idOf).filter((id) => ids.includes(id))
    const { mtimeMs } = await stat(path)
    if (gone.length === 0 || Date.now() - mtimeMs < quiet) return []
    await write(path, [first, ...others.filter((entry) => !gone.includes(idOf(entry)))])
    return gone
  })
}
