/** Builds the pages of the console into `dist/console`, each file also compressed, as a host sends it. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const assets = `${root}dist/console/assets/`

export async function buildConsole(): Promise<void> {
  await build({ configFile: `${root}vite.config.ts`, logLevel: 'warn' })
  for (const name of await readdir(assets)) {
    await writeFile(`${assets}${name}.gz`, await promisify(gzip)(await readFile(assets + name), { level: 9 }))
  }
}
