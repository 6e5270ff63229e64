/** Files that the package brings along. */
import { readFile } from 'node:fs/promises'

/** The folder above `src/` and `dist/`: this file, and the chunk that it becomes, are as deep. */
const ROOT = new URL('../../', import.meta.url)

/** Reads one as text. */
export function readPackageFile(path: string): Promise<string> {
  return readFile(new URL(path, ROOT), 'utf8')
}
