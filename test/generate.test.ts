import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { generate } from '../scripts/generate.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the generated files are what the schemas give now', async () => {
  const files = await generate()
  const committed = ['src/generated', 'docs/reference/actions']
    .flatMap((folder) => readdirSync(root + folder).map((name) => `${folder}/${name}`))
    .filter((path) => !path.endsWith('exchanges.json'))
  expect(Object.keys(files)).toEqual(expect.arrayContaining(committed))
  for (const [path, text] of Object.entries(files)) {
    expect(readFileSync(root + path, 'utf8') === text, `${path} is stale: run npm run generate`).toBe(true)
  }
})
