/** Patterns of a manifest, matched in linear time: the values come from people and through their browsers. */
import { createRequire } from 'node:module'
import type { RE2JS } from 're2js'

/** A compiled pattern. */
export interface Pattern {
  test(value: string): boolean
  /** The pattern as it is written. Ajv tells patterns apart by it. */
  toString(): string
}

const require = createRequire(import.meta.url)
/** From beginning to end one class, repeated: no engine can go back in it, so that Node's own does. */
const ONE_CLASS = /^\^(?:\[(?:[^\\\]]|\\.)+\]|\\[dDsSwW])(?:[+*?]|\{\d+(?:,\d*)?\})?\$$/

/** RE2 takes no look-around, no back reference and no large repetition. Loaded at first use. */
function compileLinear(pattern: string): RE2JS {
  const { RE2JS }: typeof import('re2js') = require('re2js')
  return RE2JS.compile(RE2JS.translateRegExp(pattern))
}

/** Whether a regular expression can be matched in linear time. */
export function isLinear(pattern: string): boolean {
  try {
    return ONE_CLASS.test(pattern) || compileLinear(pattern) !== undefined
  } catch {
    return false
  }
}

/**
 * Compiles a pattern that the manifest's rules accepted.
 *
 * @returns A pattern that is looked for anywhere in a value, as ECMAScript does; its author anchors it.
 */
export function compilePattern(pattern: string): Pattern {
  const matcher = ONE_CLASS.test(pattern) ? new RegExp(pattern, 'u') : compileLinear(pattern)
  return { test: (value) => matcher.test(value), toString: () => pattern }
}

/** Ajv's way to compile patterns by {@link compilePattern}. `code` is for validators that are written to files. */
export const ajvPatterns: typeof compilePattern & { code: string } = Object.assign(compilePattern, {
  code: 'compilePattern',
})

/** Whether the whole of a value matches, also where the author anchored one alternative only: `^a|b$`. */
export function matchesWhole(pattern: string, value: string): boolean {
  return ONE_CLASS.test(pattern)
    ? new RegExp(pattern, 'u').test(value)
    : compileLinear(pattern).testExact(value)
}
