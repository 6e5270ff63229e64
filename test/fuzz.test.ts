/** The short form of `npm run fuzz`: what it once found, and a few seconds of new inputs, the same in every run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fuzz, read } from './fuzz/fuzz.ts'
import { targets } from './fuzz/targets.ts'

const RUNS = 15_000
const corpus = new URL('fixtures/fuzz/', import.meta.url)

/** The inputs that were found for a reader: one JSON file of texts each, named after it. */
function found(name: string): string[] {
  const file = new URL(`${name.replaceAll(' ', '-').toLowerCase()}.json`, corpus)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []
}

describe('a value or an error of ours, whatever comes', () => {
  test.each(targets)('$name: what was found before', async (target) => {
    for (const input of [...target.seeds, ...found(target.name)]) await read(target, input)
  })

  test.each(targets)('$name: inputs of a fixed seed', async (target) => {
    const { accepted, refused } = await fuzz(target, 4_711, Math.ceil((RUNS * target.share) / 100))
    expect(accepted + refused).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(0)
  })

  test('every file of found inputs belongs to a reader', () => {
    const names = targets.map(({ name }) => `${name.replaceAll(' ', '-').toLowerCase()}.json`)
    for (const file of readdirSync(corpus)) expect(names).toContain(file)
  })
})
