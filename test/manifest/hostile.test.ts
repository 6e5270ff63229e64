/** Manifests that are meant to harm their reader: refused, in few words and in bounded memory. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const child = fileURLToPath(new URL('../support/children/reads-hostile.ts', import.meta.url))

/** What the first issue of each says. */
const EXPECTED: Readonly<Record<string, string>> = {
  'ten million characters': 'too_large The text has 10000423 characters',
  'a thousand lists in each other': 'too_deep Values are nested too deeply',
  'a thousand maps in each other': 'too_deep Values are nested too deeply',
  'two million brackets': 'too_large The text has more than 200000 words and marks',
  'a million entries': 'too_large The text has more than 200000 words and marks',
  'aliases of aliases': 'too_many_aliases Aliases expand too far',
  'a hundred aliases of a long list': 'too_many_aliases Aliases expand too far',
  'keys with a meaning for JavaScript': 'unknown_key Unknown key "__proto__"',
  'a scope of a million characters': `undeclared_scope The scope "${'x'.repeat(489)}…`,
  'a template of a million characters': `template_unknown_name "profile.${'x'.repeat(491)}…`,
  'a key of a thousand characters, often': `unknown_key Unknown key "${'x'.repeat(60)}…"`,
  'nineteen thousand undeclared scopes': 'undeclared_scope The scope "number-0" is not declared',
  'nineteen thousand values of a wrong type': 'wrong_type Expected string, found number',
  'a schema a thousand levels deep':
    'unreadable_reference The schema cannot be read: "a.json" is nested too deeply',
  'a schema of ten million characters':
    'unreadable_reference The schema cannot be read: the files have more than 10000000 characters together',
  'a schema of fifty thousand entries':
    'unreadable_reference The schema cannot be read: it has more than 20000 entries',
  'a pattern that goes back for ever':
    'invalid_schema This is not a JSON Schema (2020-12): error parsing regexp: invalid escape sequence: `\\1`',
}

interface Result {
  readonly name: string
  readonly issues: readonly { readonly code: string; readonly message: string; readonly line: number }[]
  readonly last?: { readonly code: string; readonly message: string }
  readonly length: number
}

test('each is refused with a message that can be read, and memory for none of them', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [child], { encoding: 'utf8' })
  expect(stderr).toBe('')
  const { results, megabytes, polluted }: { results: Result[]; megabytes: number; polluted: boolean } =
    JSON.parse(stdout)
  const first = results.map(({ name, issues: [issue] }) => [name, `${issue?.code} ${issue?.message}`])
  expect(Object.fromEntries(first)).toEqual(EXPECTED)
  expect(results.filter(({ issues: [issue] }) => (issue?.line ?? 0) < 1)).toEqual([])
  expect(Math.max(...results.map(({ length }) => length))).toBeLessThan(40_000)
  const cutShort = results.filter(({ last }) => last?.code === 'too_many_issues')
  expect(cutShort.map(({ last }) => last?.message)).toEqual([
    '50 more issues are not shown',
    'At least 900 more issues are not shown',
    'At least 900 more issues are not shown',
  ])
  expect(polluted).toBe(false)
  // Node itself takes some sixty; two million brackets took two thousand before their number was looked at.
  expect(megabytes).toBeLessThan(500)
})
