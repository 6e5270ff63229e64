/** The database of something that is started to be tried: kept while it runs, and emptied at the next start. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Makes room for one, named after a port that is ours: nobody else uses it, and what is there is of an earlier run.
 *
 * @param folder Below `.linkwright`.
 */
export async function freshDatabase(folder: string, port: string | number): Promise<string> {
  const kept = join('.linkwright', folder)
  const database = join(kept, `${port}.db`)
  await mkdir(kept, { recursive: true, mode: 0o700 })
  for (const suffix of ['', '-wal', '-shm', '.key']) await rm(`${database}${suffix}`, { force: true })
  return database
}
