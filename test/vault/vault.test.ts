import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DecryptionFailedError, KeyUnknownError } from '../../src/errors/vault.ts'
import type { SealedPlace } from '../../src/ports/ports.ts'
import { type KeyRing, parseKeyRing } from '../../src/vault/key-ring.ts'
import { additionalData, BY_RING, parseSealed, sealedPrefix } from '../../src/vault/sealed-format.ts'
import { createVault } from '../../src/vault/vault.ts'

const KEY = randomBytes(32)
const OTHER = randomBytes(32)
const PLACE: SealedPlace = { owner: 'tenant-1', table: 'accounts', row: 'a1', field: 'tokens', version: 7 }
const SECRET = 'refresh-token-canary-äöü-🔑'

const ring = (...keys: [string, Buffer][]): KeyRing =>
  parseKeyRing(keys.map(([id, key]) => `${id}:${key.toString('base64')}`).join(','))
const vault = createVault(ring(['k1', KEY]))

const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const place: fc.Arbitrary<SealedPlace> = fc.record({
  owner: text,
  table: text,
  row: text,
  field: text,
  version: fc.maxSafeInteger(),
})

describe('createVault', () => {
  test('opens what it sealed, whatever the text and the place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000 }), place, async (plaintext, where) => {
        expect(await vault.open(await vault.seal(plaintext, where), where)).toBe(plaintext)
      }),
      { numRuns: 200 },
    )
  })

  test('follows the documented format: 0x01, key id, salt, iv, ciphertext, tag', async () => {
    const sealed = await vault.seal(SECRET, PLACE)
    expect([...sealed.subarray(0, 4)]).toEqual([1, 2, ...Buffer.from('k1')])
    expect(sealed.byteLength).toBe(4 + 32 + 12 + Buffer.byteLength(SECRET) + 16)
    expect(Buffer.from(sealed).includes('canary')).toBe(false)
  })

  test('refuses text that UTF-8 cannot hold, rather than change it', async () => {
    await expect(vault.seal('\ud800', PLACE)).rejects.toThrow(TypeError)
    await expect(vault.seal('x', { ...PLACE, row: '\udc00' })).rejects.toThrow(TypeError)
    await expect(vault.seal('x', { ...PLACE, version: Number.NaN })).rejects.toThrow(TypeError)
  })

  test('shows neither keys nor secrets when printed', () => {
    const printed = inspect(vault, { depth: 10, showHidden: true }) + JSON.stringify(vault)
    for (const encoding of ['base64', 'hex', 'latin1'] as const) {
      expect(printed).not.toContain(KEY.toString(encoding).slice(0, 8))
    }
  })

  test('[ST-01] does not open when any single byte is changed', async () => {
    const sealed = await vault.seal(SECRET, PLACE)
    for (let i = 0; i < sealed.byteLength; i++) {
      const changed = Uint8Array.from(sealed)
      changed[i] = (changed[i] ?? 0) ^ 0x01
      await expect(vault.open(changed, PLACE), `byte ${i}`).rejects.toMatchObject({
        code: expect.stringMatching(/^ERR_(DECRYPTION_FAILED|KEY_UNKNOWN)$/),
      })
    }
  })

  test('[ST-01] does not open when cut or lengthened anywhere', async () => {
    const sealed = await vault.seal('x', PLACE)
    for (let length = 0; length < sealed.byteLength; length++) {
      await expect(vault.open(sealed.subarray(0, length), PLACE)).rejects.toBeInstanceOf(
        DecryptionFailedError,
      )
    }
    await expect(vault.open(Buffer.concat([sealed, Buffer.of(0)]), PLACE)).rejects.toBeInstanceOf(
      DecryptionFailedError,
    )
  })

  test.each([
    ['another owner', { owner: 'tenant-2' }],
    ['another table', { table: 'profiles' }],
    ['another row', { row: 'a2' }],
    ['another field', { field: 'client_secret' }],
  ])('[ST-02] does not open at %s', async (_case, change) => {
    const sealed = await vault.seal(SECRET, PLACE)
    const error = await vault.open(sealed, { ...PLACE, ...change }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DecryptionFailedError)
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION_FAILED', whoMustAct: 'host' })
  })

  test('[ST-03] does not open for another version of the row', async () => {
    const sealed = await vault.seal(SECRET, PLACE)
    await expect(vault.open(sealed, { ...PLACE, version: 8 })).rejects.toBeInstanceOf(DecryptionFailedError)
  })

  test.each([4, 8, 12])('[ST-04] does not accept a tag of %i bytes', async (authTagLength) => {
    // Sealed correctly except for the tag's length, by someone who has the key.
    const [salt, iv, header] = [randomBytes(32), randomBytes(12), sealedPrefix(BY_RING, 'k1')]
    const key = new Uint8Array(hkdfSync('sha256', KEY, salt, 'linkwright/vault/1', 32))
    const seal = (length: number): Uint8Array => {
      const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: length })
      cipher.setAAD(additionalData(header, PLACE))
      const ciphertext = Buffer.concat([cipher.update(SECRET, 'utf8'), cipher.final()])
      return Buffer.concat([header, salt, iv, ciphertext, cipher.getAuthTag()])
    }
    expect(await vault.open(seal(16), PLACE)).toBe(SECRET)
    await expect(vault.open(seal(authTagLength), PLACE)).rejects.toBeInstanceOf(DecryptionFailedError)
  })

  test('[ST-05] names the key that is missing, and the value opens once the key is back', async () => {
    const sealed = await vault.seal(SECRET, PLACE)
    const without = createVault(ring(['k2', OTHER]))
    const error = await without.open(sealed, PLACE).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(KeyUnknownError)
    expect(error).toMatchObject({ code: 'ERR_KEY_UNKNOWN', whoMustAct: 'host', keyId: 'k1' })
    expect(String(error)).toContain('"k1"')

    const rotated = createVault(ring(['k2', OTHER], ['k1', KEY]))
    expect(await rotated.open(sealed, PLACE)).toBe(SECRET)
    expect(parseSealed(sealed, PLACE).keyId).toBe('k1')
    expect(parseSealed(await rotated.seal(SECRET, PLACE), PLACE).keyId).toBe('k2')
  })

  test('[ST-05] a key that was replaced under the same id does not open', async () => {
    const sealed = await vault.seal(SECRET, PLACE)
    const replaced = createVault(ring(['k1', OTHER]))
    await expect(replaced.open(sealed, PLACE)).rejects.toBeInstanceOf(DecryptionFailedError)
  })

  test('[ST-09] every write has a salt and an iv of its own', async () => {
    const seen = new Set<string>()
    for (let i = 0; i < 20_000; i++) {
      const sealed = await vault.seal('', PLACE)
      seen.add(Buffer.from(sealed.subarray(4, 36)).toString('latin1'))
      seen.add(Buffer.from(sealed.subarray(36, 48)).toString('latin1'))
    }
    expect(seen.size).toBe(40_000)
  })

  test('[ST-10] no two places give the same additional data', async () => {
    const header = sealedPrefix(BY_RING, 'k1')
    const bytes = (where: SealedPlace): string => Buffer.from(additionalData(header, where)).toString('hex')
    expect(bytes({ ...PLACE, table: 'ab', row: 'c' })).not.toBe(bytes({ ...PLACE, table: 'a', row: 'bc' }))
    // Short texts over few characters collide easily where the encoding is ambiguous.
    const short = fc.string({ unit: fc.constantFrom('a', '\0', '\u0001', 'é'), maxLength: 3 })
    const shortPlace = fc.record({ owner: short, table: short, row: short, field: short, version: fc.nat(3) })
    fc.assert(
      fc.property(shortPlace, shortPlace, (one, two) => {
        expect(bytes(one) === bytes(two)).toBe(JSON.stringify(one) === JSON.stringify(two))
      }),
      { numRuns: 2000 },
    )
  })
})
