/** JSON to value, for the parts of a manifest that programs write: read many times faster than as YAML, and to the same. */
import { countEntries } from './count-entries.ts'
import { depthExceeds } from './depth.ts'
import { lazySource } from './lazy-source.ts'
import { MAX_CHARACTERS, MAX_DEPTH, MAX_ENTRIES, type YamlValue } from './read-yaml.ts'

/** A text in quotes, or what stands between a key and its value. */
const MARKS = /"[^"\\]*(?:\\.[^"\\]*)*"|:/g

function countPairs(text: string): number {
  let pairs = 0
  for (const [mark] of text.matchAll(MARKS)) pairs += mark === ':' ? 1 : 0
  return pairs
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce<number>((sum, child) => sum + countKeys(child), own)
}

/**
 * Reads a JSON text within the limits of {@link readYaml}.
 *
 * @returns The value and its source; undefined for what is no JSON, has a key twice or is too much: `readYaml`, which
 *   reads JSON too (YAML 1.2 section 1.3), says what is wrong with it, and where.
 */
export function readJson(text: string, file: string, path: string): YamlValue | undefined {
  if (text.length > MAX_CHARACTERS) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (depthExceeds(value, MAX_DEPTH)) return undefined
  const entries = countEntries(value, MAX_ENTRIES)
  // Of a key that is written twice, JSON.parse keeps the last.
  if (entries > MAX_ENTRIES || countPairs(text) !== countKeys(value)) return undefined
  return { value, source: lazySource(text, file, path), entries }
}
