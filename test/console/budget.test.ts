import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../dist/console/', import.meta.url))
const KILOBYTE = 1_000

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(`${folder}.vite/manifest.json`, 'utf8'))

/** The files that a browser has before the page shows: the entry, what it imports at once, and their styles. */
function filesOf(entry: string, seen: Set<string> = new Set()): Set<string> {
  const chunk = manifest[entry]
  if (chunk === undefined) throw new Error(`${entry} was not built`)
  if (seen.has(chunk.file)) return seen
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file)
  for (const name of chunk.imports ?? []) filesOf(name, seen)
  return seen
}

const compressed = (file: string): number => gzipSync(readFileSync(folder + file), { level: 9 }).length

describe('the first load of a page', () => {
  const pages = Object.keys(manifest).filter((name) => name.endsWith('.html'))

  test('has the console', () => {
    expect(pages).toContain('index.html')
  })

  test.each(pages)('%s needs at most 300 kB, compressed', (page) => {
    const size = [...filesOf(page)].map(compressed).reduce((sum, bytes) => sum + bytes, 0)
    expect(size).toBeLessThan(300 * KILOBYTE)
  })
})
