/** What a provider, or whoever has an account there, puts into the values that are kept in clear columns. */
import { expect, test } from 'vitest'
import { captureValues } from '../../src/oauth/captured-values.ts'
import { scopeOf } from '../../src/oauth/token-response.ts'

const capture = (name: string, value: unknown, more: object = {}) =>
  captureValues([{ name, pointer: '/v', ...more }], { v: value }, 0)

test.each([
  ['a\u0000b', 'a?b'],
  ['line\r\nERROR forged', 'line??ERROR forged'],
  ['\u202egnp.exe', '?gnp.exe'],
  ['\ud800', '?'],
  ['\u001b[2J', '?[2J'],
  ['x'.repeat(5_000), 'x'.repeat(200)],
  ['Zoë 山田 😀', 'Zoë 山田 😀'],
])('a label of %.20j is shown as one short line, and costs no login', (given, shown) => {
  expect(capture('label', given)).toMatchObject({ captured: { label: shown }, missing: [] })
})

test.each(['a\u0000b', 'a\nb', '\u007f'])(
  'a subject or a host with a control character is none: %j',
  (given) => {
    for (const name of ['subject', 'host']) expect(capture(name, given)).toMatchObject({ missing: [name] })
    expect(capture('key', given, { secret: true })).toMatchObject({ captured: { key: given } })
  },
)

test.each(['a\u0000b', 'a\nb', '\u202e', '"', ['a\u0000'], { toString: 1 }])(
  'a scope that a step brings is a scope, or none: %j',
  (given) => {
    expect(scopeOf(given)).toBeUndefined()
  },
)
