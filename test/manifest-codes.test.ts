import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../src/manifest/', import.meta.url))
const folder = fileURLToPath(new URL('fixtures/manifests/invalid/', import.meta.url))

test('there is a bad example for every code in the source', () => {
  // These two look at manifests that the validator accepts; their own tests have the examples.
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !['check-action-schemas.ts', 'repeated-keys.ts'].includes(file),
  )
  const inSource = files.flatMap((file) => [
    ...readFileSync(source + file, 'utf8').matchAll(
      /(?:\breport\(\s*|\b(?:code:|CODE =) |\brefuse\(\s*file,\s*)'([a-z_]+)'/g,
    ),
  ])
  const examples = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const shown = examples.flatMap((name) => [
    ...readFileSync(folder + name, 'utf8').matchAll(/^# expect: \S+ ([a-z_]+)/gm),
  ])
  expect(inSource.length).toBeGreaterThan(30)
  expect(new Set(shown.map(([, code]) => code))).toEqual(new Set(inSource.map(([, code]) => code)))
})
