import { expect, test } from 'vitest'
import type { CapturedValue } from '../../src/generated/manifest.ts'
import { captureValues } from '../../src/oauth/captured-values.ts'

const captured = (value: unknown, more: Partial<CapturedValue> = {}) =>
  captureValues([{ name: 'site', pointer: '/v', ...more }], { v: value }, 0)
const found = (value: string) => ({ captured: { site: value }, missing: [], lifetime: undefined })
const NOT_FOUND = { captured: {}, missing: ['site'], lifetime: undefined }

test.each<[string, unknown, Partial<CapturedValue>, object]>([
  ['a text', 'a', {}, found('a')],
  ['a number', 0, {}, found('0')],
  ['a boolean', false, {}, found('false')],
  ['nothing', undefined, {}, NOT_FOUND],
  ['an empty text', '', {}, NOT_FOUND],
  ['a list', ['a'], {}, NOT_FOUND],
  ['2 048 characters', 'x'.repeat(2_048), {}, found('x'.repeat(2_048))],
  ['2 049 characters', 'x'.repeat(2_049), {}, NOT_FOUND],
  ['a secret of 16 384 characters', 'x'.repeat(16_384), { secret: true }, found('x'.repeat(16_384))],
  ['a secret of 16 385 characters', 'x'.repeat(16_385), { secret: true }, NOT_FOUND],
  ['what the pattern matches', 'eu', { pattern: '[a-z]+' }, found('eu')],
  ['what the pattern does not match', 'eu1', { pattern: '[a-z]+' }, NOT_FOUND],
  ['a label that is missing', undefined, { name: 'label' }, { ...NOT_FOUND, missing: ['label'] }],
])('%s', (_what, value, more, expected) => {
  expect(captured(value, more)).toStrictEqual(expected)
})

test.each([
  [[60, 30.5, 90], 30],
  [[0, -1, 'never'], undefined],
  [[0.9, 1], 1],
  [[], undefined],
])('tokens that end in %j seconds end in %j', (ends, lifetime) => {
  const captures = ends.map((_end, index) => ({
    name: `t${index}`,
    pointer: '/token',
    expires: { pointer: `/ends/${index}`, unit: 'seconds' as const },
  }))
  const body = { token: 'a', ends }
  expect(captureValues([{ name: 'site', pointer: '/token' }, ...captures], body, 0).lifetime).toBe(lifetime)
})
