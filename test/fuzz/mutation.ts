/** Good inputs, spoilt: an arbitrary that fast-check can repeat by its seed and make small when it finds something. */
import fc from 'fast-check'

/** What readers stumble over: other types, names of Object.prototype, control characters, other places' syntax. */
const DICTIONARY: readonly string[] = [
  '{"toString":1}',
  '{"toString":{},"valueOf":[]}',
  '"__proto__":{"a":1}',
  '"constructor":',
  'null',
  'true',
  '[]',
  '{}',
  '-0',
  '1e400',
  '9007199254740993',
  '"',
  "'",
  '\\',
  '\\u0000',
  '\\ud800',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u001b[2J',
  '\r\n',
  '\t',
  '%',
  '%00',
  '%2e%2e',
  '&',
  '&state=x',
  '=',
  '#',
  '?',
  '/',
  '//',
  '..',
  '@',
  ':',
  ',',
  '|',
  '>',
  '- ',
  '? ',
  '&a ',
  '*a',
  '<<: *a',
  '!!js/function x',
  '!<x>',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '${',
  '}',
  '$${',
  '${profile.client_secret}',
  "${base64(hmac_sha256('a', 'b'))}",
  '${a || b}',
  '$ref: x',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":',
  'x'.repeat(2_000),
  '\ud83d\ude00',
]

interface Edit {
  readonly kind: 'insert' | 'replace' | 'delete' | 'repeat'
  readonly at: number
  readonly length: number
  readonly text: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'replace', 'delete', 'repeat'),
  at: fc.nat(1_000_000),
  length: fc.nat(30),
  text: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...DICTIONARY) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  ),
})

function apply(text: string, { kind, at, length, text: own }: Edit): string {
  const start = at % (text.length + 1)
  const [before, piece, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ]
  switch (kind) {
    case 'insert':
      return before + own + piece + after
    case 'replace':
      return before + own + after
    case 'delete':
      return before + after
    case 'repeat':
      return before + piece + piece + after
  }
}

/** One of `seeds` after a few edits. */
export function mutated(seeds: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([seed, edits]) => edits.reduce(apply, seed))
}
