import { createCipheriv, createDecipheriv, webcrypto } from 'node:crypto'
import { expect, test } from 'vitest'
import type { SealedPlace } from '../../src/ports/ports.ts'
import { parseKeyRing } from '../../src/vault/key-ring.ts'
import { additionalData, BY_RING, parseSealed, sealedPrefix } from '../../src/vault/sealed-format.ts'
import { createVault } from '../../src/vault/vault.ts'

const KEY = new Uint8Array(Buffer.alloc(32, 7))
const PLACE: SealedPlace = { owner: 'o', table: 'accounts', row: 'r', field: 'grant', version: 3 }
const vault = createVault(parseKeyRing(`k1:${Buffer.from(KEY).toString('base64')}`))

/** Test cases 14 to 16 of "The Galois/Counter Mode of Operation" (McGrew, Viega), which NIST SP 800-38D refers to. */
const P =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39'
const C =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662'
const FEFF = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'
const VECTORS = [
  {
    key: '00'.repeat(32),
    iv: '00'.repeat(12),
    aad: '',
    plaintext: '00'.repeat(16),
    ciphertext: 'cea7403d4d606b6e074ec5d3baf39d18',
    tag: 'd0d1c8a799996bf0265b98b5d48ab919',
  },
  {
    key: FEFF,
    iv: 'cafebabefacedbaddecaf888',
    aad: '',
    plaintext: `${P}1aafd255`,
    ciphertext: `${C}898015ad`,
    tag: 'b094dac5d93471bdec1a502270e3cc6c',
  },
  {
    key: FEFF,
    iv: 'cafebabefacedbaddecaf888',
    aad: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    plaintext: P,
    ciphertext: C,
    tag: '76fc6ece0f4e1768cddf8853bb2d551b',
  },
]
const hex = (text: string): Buffer => Buffer.from(text, 'hex')

test.each(VECTORS)(
  '[ST-14] AES-256-GCM is the standard one: tag $tag',
  ({ key, iv, aad, plaintext, ciphertext, tag }) => {
    const cipher = createCipheriv('aes-256-gcm', hex(key), hex(iv), { authTagLength: 16 }).setAAD(hex(aad))
    expect(Buffer.concat([cipher.update(hex(plaintext)), cipher.final()]).toString('hex')).toBe(ciphertext)
    expect(cipher.getAuthTag().toString('hex')).toBe(tag)
    const wrong = hex(tag)
    wrong[0] = (wrong[0] ?? 0) ^ 1
    const decipher = createDecipheriv('aes-256-gcm', hex(key), hex(iv), { authTagLength: 16 })
    decipher.setAAD(hex(aad)).setAuthTag(wrong).update(hex(ciphertext))
    expect(() => decipher.final()).toThrow()
  },
)

/** The key and parameters of one value by WebCrypto, from the documented format alone. */
async function keyOf(salt: Uint8Array): Promise<webcrypto.CryptoKey> {
  const { subtle } = webcrypto
  const base = await subtle.importKey('raw', KEY, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode('linkwright/vault/1')
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info }
  return subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
const parameters = (iv: Uint8Array, header: Uint8Array): webcrypto.AesGcmParams => ({
  name: 'AES-GCM',
  iv: new Uint8Array(iv),
  additionalData: new Uint8Array(additionalData(header, PLACE)),
  tagLength: 128,
})

test('[ST-14] another implementation opens what the vault sealed, and the vault what it sealed', async () => {
  const { header, salt, iv, ciphertext, tag } = parseSealed(await vault.seal('sealed here', PLACE), PLACE)
  const body = new Uint8Array(Buffer.concat([ciphertext, tag]))
  const opened = await webcrypto.subtle.decrypt(parameters(iv, header), await keyOf(salt), body)
  expect(Buffer.from(opened).toString()).toBe('sealed here')

  const own = { header: sealedPrefix(BY_RING, 'k1'), salt: Buffer.alloc(32, 1), iv: Buffer.alloc(12, 2) }
  const plaintext = new TextEncoder().encode('sealed elsewhere')
  const sealed = await webcrypto.subtle.encrypt(
    parameters(own.iv, own.header),
    await keyOf(own.salt),
    plaintext,
  )
  const blob = Buffer.concat([own.header, own.salt, own.iv, Buffer.from(sealed)])
  expect(await vault.open(blob, PLACE)).toBe('sealed elsewhere')
})
