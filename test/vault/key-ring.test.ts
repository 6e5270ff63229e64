import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { KeyInvalidError } from '../../src/errors/vault.ts'
import { parseKeyRing } from '../../src/vault/key-ring.ts'

const KEY = randomBytes(32).toString('base64')

describe('parseKeyRing', () => {
  test('keeps the order: the first key seals, all open', () => {
    const ring = parseKeyRing(`new:${randomBytes(32).toString('base64url')}, old:${KEY}`)
    expect(ring.ids).toEqual(['new', 'old'])
    expect(ring.key('old')?.export().toString('base64')).toBe(KEY)
    expect(ring.key('older')).toBeUndefined()
  })

  test('shows no key bytes when printed', () => {
    const ring = parseKeyRing(`k1:${KEY}`)
    for (const text of [inspect(ring, { depth: 10, showHidden: true }), JSON.stringify(ring)]) {
      expect(text).toContain('k1')
      expect(text).not.toContain(KEY.slice(0, 10))
    }
  })

  test.each([
    ['[ST-08] no key at all', '', 'entry 1 '],
    ['a key without an id', KEY, 'entry 1 '],
    ['an id and a key the wrong way round', `${KEY}:k1`, 'entry 1 '],
    ['an empty entry', `k1:${KEY},`, 'entry 2 '],
    ['a key of 31 bytes', `k1:${randomBytes(31).toString('base64')}`, 'entry 1 '],
    ['a key of 33 bytes', `k1:${randomBytes(33).toString('base64')}`, 'entry 1 '],
    ['a key in hexadecimal', `k1:${randomBytes(32).toString('hex')}`, 'entry 1 '],
    ['characters that base64 does not have', `k1:${KEY.slice(0, 20)} ${KEY.slice(20)}`, 'entry 1 '],
    ['an id with a space', `k 1:${KEY}`, 'entry 1 '],
    ['an id of 33 characters', `${'k'.repeat(33)}:${KEY}`, 'entry 1 '],
    [
      'an id that is used twice',
      `k1:${KEY},k1:${randomBytes(32).toString('base64')}`,
      'entry 2 uses the id "k1"',
    ],
    ['a third part', `k1:${KEY}:primary`, 'entry 1 '],
  ])('refuses %s, and quotes nothing of it', (_case, text, message) => {
    const error = thrownBy(() => parseKeyRing(text))
    expect(error).toBeInstanceOf(KeyInvalidError)
    expect(error).toMatchObject({ code: 'ERR_KEY_INVALID', whoMustAct: 'host' })
    expect(error.message).toContain(message)
    const printed = inspect(error, { depth: 10 }) + JSON.stringify(error)
    expect(printed).not.toContain(KEY.slice(0, 10))
  })
})

function thrownBy(action: () => unknown): Error {
  try {
    action()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}
