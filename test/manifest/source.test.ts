import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggest } from '../../src/manifest/findings.ts'
import { fromPointer, toPointer } from '../../src/manifest/source.ts'

test('a path survives being written as a JSON Pointer (RFC 6901)', () => {
  expect(toPointer(['a/b', 'm~n', 0, ''])).toBe('/a~1b/m~0n/0/')
  expect(toPointer([])).toBe('')
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'a') })), (path) => {
      expect(fromPointer(toPointer(path))).toEqual(path)
    }),
  )
})

test.each([
  ['clientid', ['client_id', 'client_secret'], 'Did you mean "client_id"?'],
  ['scop', ['scope', 'state'], 'Did you mean "scope"?'],
  ['colour', ['scope', 'state'], undefined],
  ['x', [], undefined],
])('suggests for %j among %j: %j', (name, names, expected) => {
  expect(suggest(name, names)).toBe(expected)
})
