/** Looks for secrets where they must not be. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** What was searched, and what was found. */
export interface Search {
  readonly bytes: number
  /** The names of the secrets that stand there in the clear. */
  readonly found: readonly string[]
}

/** Searches a database file, and what SQLite keeps beside it, for secrets in the clear. */
export async function searchDatabase(
  database: string,
  secrets: Readonly<Record<string, string>>,
): Promise<Search> {
  const folder = dirname(database)
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(basename(database)) && !name.endsWith('.key'),
  )
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))))
  const found = Object.entries(secrets).filter(([, secret]) => files.some((file) => file.includes(secret)))
  return {
    bytes: files.reduce((sum, file) => sum + file.length, 0),
    found: found.map(([name]) => name),
  }
}
