import fc from 'fast-check'
import { expect, test } from 'vitest'
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
