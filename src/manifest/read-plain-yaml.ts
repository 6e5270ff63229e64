/**
 * YAML to value, for texts that say nothing unusual: read many times faster than by the parser that knows positions,
 * and to the same.
 */
import { CORE_SCHEMA, load } from 'js-yaml'
import { countEntries } from './count-entries.ts'
import { depthExceeds } from './depth.ts'
import { lazySource } from './lazy-source.ts'
import { MAX_DEPTH, MAX_ENTRIES, SHORT, type YamlValue } from './read-yaml.ts'

/**
 * What the two parsers, or YAML's versions, may read differently: tabs and what is not printed, tags, anchors and
 * aliases, keys of null or marked by "?", several documents, indentation that is counted, numbers beyond all size. A text
 * that has it, if only in prose, is left to the other parser.
 */
const UNUSUAL =
  /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]|^(?:---|\.\.\.)|(?:^|[\s,[{:-])(?:!|[&*][^\s*&]|\?(?:\s|$)|(?:~|null)?\s*:(?:\s|$))|[|>][+-]?[1-9]|\de[+-]?\d{3}|__proto__/im

/**
 * Reads a YAML 1.2 text within the limits of `readYaml`.
 *
 * @returns The value and its source; undefined for a text that is unusual, wrong or too much: `readYaml` says what is
 *   wrong with it, and where.
 */
export function readPlainYaml(text: string, file: string, path: string = file): YamlValue | undefined {
  if (text.length > SHORT || UNUSUAL.test(text)) return undefined
  let value: unknown
  try {
    value = load(text, { schema: CORE_SCHEMA })
  } catch {
    return undefined
  }
  if (depthExceeds(value, MAX_DEPTH)) return undefined
  const entries = countEntries(value, MAX_ENTRIES)
  if (entries > MAX_ENTRIES) return undefined
  return { value, source: lazySource(text, file, path), entries }
}
