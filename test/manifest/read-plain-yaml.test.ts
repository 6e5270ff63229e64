import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainYaml } from '../../src/manifest/read-plain-yaml.ts'
import { readYaml } from '../../src/manifest/read-yaml.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const FOLDERS = ['', 'docs/examples/', 'test/fixtures/manifests/valid/', 'test/fixtures/manifests/invalid/']
const texts = FOLDERS.flatMap((folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(root + folder + name, 'utf8')),
)

/** Whatever is read quickly is read to the same by the parser that knows positions. */
function expectSame(text: string): boolean {
  const plain = readPlainYaml(text, 'a.yaml')
  if (plain === undefined) return false
  const closely = readYaml(text, 'a.yaml')
  expect('value' in closely ? closely.value : closely.issues, text).toEqual(plain.value)
  expect('entries' in closely && closely.entries).toBe(plain.entries)
  return true
}

describe('a text that is read quickly', () => {
  test('has the value that the other parser gives it, in every manifest of the repository', () => {
    expect(texts.filter(expectSame).length).toBeGreaterThan(texts.length / 2)
    expect(expectSame(readFileSync(`${root}connector.yaml`, 'utf8'))).toBe(true)
  })

  test.each([
    ...['0x1F', '0o17', '017', '0b11', '1_000', '1e3', '1.', '.5', '+1', '-0', '.inf', '.NaN', '1e400'],
    ...['~', 'Null', '', 'TRUE', 'yes', '2026-01-31', '1:20', '9007199254740993', '0oa1b', '<<', '='],
    ...[
      'a #b',
      'a#b',
      '"a\\x41\\u00e9\\n"',
      "'it''s'",
      '"a"#c',
      '@a',
      '`a',
      '%a',
      '!a',
      '!!str 1',
      '&a b',
      '*a',
    ],
    ...[
      '|-\n  x',
      '>-\n  x\n  y',
      '>\n\n  x\n\n\n  y\n    z\n',
      '|2\n    x\n',
      '|+\n  x\n\n',
      '"a\n  b"',
      'a\n\n  b',
    ],
    ...[
      '[a, b,]',
      '{a, b}',
      '{"a":1}',
      '{"a":b}',
      '{a:1}',
      '[1,,2]',
      '[a]: b',
      '{? a : b}',
      '{~: 1}',
      '{: 1}',
    ],
    ...[
      '? a',
      ':a',
      'a:',
      'http://x',
      'a\tb',
      '\u2028',
      '\u0085',
      '\u00e9',
      '{ __proto__: { a: 1 } }',
      '- a',
    ],
  ])('has it for %j too, wherever it stands', (scalar) => {
    for (const text of [
      `k: ${scalar}\n`,
      `- ${scalar}\n`,
      `k:\n  - [${scalar}]\n`,
      `${scalar}\n`,
      `${scalar}: 1\n`,
    ])
      expectSame(text)
  })

  test('has it when it is spoilt', () => {
    const bit = fc.constantFrom(
      '\n',
      '  ',
      ': ',
      '- ',
      ' #',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '|',
      '>-\n',
      '? ',
      '&',
      '*',
    )
    const spoilt = fc.tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(400),
      fc.array(fc.tuple(fc.nat(), fc.nat(6), bit)),
    )
    fc.assert(
      fc.property(spoilt, ([text, from, length, edits]) => {
        const start = from % text.length
        let piece = text.slice(text.lastIndexOf('\n', start) + 1, start + length)
        for (const [at, cut, what] of edits.slice(0, 4)) {
          const place = at % (piece.length + 1)
          piece = piece.slice(0, place) + what + piece.slice(place + cut)
        }
        expectSame(piece)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test.each([
    ['an alias', 'a: &x [1]\nb: *x'],
    ['a tag', 'a: !!str 1'],
    ['a key that is written twice', 'a: 1\na: 2'],
    ['a second document', 'a: 1\n---\nb: 2'],
    ['a tab', 'a:\tb'],
    ['what is no YAML', 'a: [1'],
    ['levels too deep', '[ '.repeat(65) + ']'.repeat(65)],
    ['too much of it', `a: ${'x'.repeat(100_000)}`],
    ['nothing in it', '# only a comment\n'],
  ])('is none with %s', (_what, text) => {
    expect(readPlainYaml(text, 'a.yaml')).toBeUndefined()
  })
})
