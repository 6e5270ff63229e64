/** Puts the pictures that the end-to-end tests have taken where the docs show them. `npm run screenshots` does both. */
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const taken = `${root}test-results/pictures/`
const shown = `${root}docs/images/`

await mkdir(shown, { recursive: true })
for (const name of await readdir(taken)) {
  await copyFile(taken + name, shown + name)
  console.log(`docs/images/${name}`)
}
