import { describe, expect, test } from 'vitest'
import { compilePattern, isLinear, matchesWhole } from '../../src/manifest/pattern.ts'

describe('a pattern', () => {
  test.each(['^\\S+$', '^[a-z0-9\\]-]{1,63}$', '^(?:eu|us)$', '(?<x>a)', '^\\u0041\\/\\p{L}$', 'a|b'])(
    '%s can be matched in linear time',
    (pattern) => {
      expect(isLinear(pattern)).toBe(true)
    },
  )

  test.each(['(?=a)', '(?<!a)b', '(a)\\1', 'a{1,2000}', '((a{100}){100}){100}'])('%s cannot', (pattern) => {
    expect(isLinear(pattern)).toBe(false)
  })

  test.each(['^(a+)+$', '^(a|a)*$', '^(\\w+\\s?)*$', '^a*a*a*a*a*$'])(
    '%s is through with any value at once',
    (pattern) => {
      const hostile = `${'a'.repeat(8_191)}!`
      expect(compilePattern(pattern).test(hostile)).toBe(false)
      expect(matchesWhole(pattern, hostile)).toBe(false)
      expect(matchesWhole(pattern, 'aaa')).toBe(true)
    },
  )

  test('is looked for anywhere in a field, and must match the whole of what a callback brings', () => {
    for (const [pattern, value] of [
      ['eu|us', 'eu.evil.example'],
      ['^eu|us$', 'evil.example/us'],
      ['^[a-z]+', 'eu/'],
    ] as const) {
      expect(compilePattern(pattern).test(value)).toBe(true)
      expect(matchesWhole(pattern, value)).toBe(false)
    }
    expect(matchesWhole('^eu|us$', 'us')).toBe(true)
    expect(matchesWhole('^eu$', 'eu\n')).toBe(false)
  })
})
