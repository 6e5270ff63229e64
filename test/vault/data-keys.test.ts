import { inspect } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { keyService } from '../../docs/examples/key-service.ts'
import type { KeyProvider, SealedPlace, Vault } from '../../src/ports/ports.ts'
import { createDataKeys } from '../../src/vault/data-keys.ts'
import { parseKeyRing } from '../../src/vault/key-ring.ts'
import { createVault } from '../../src/vault/vault.ts'
import { type KeyService, startKeyService } from '../support/key-service.ts'
import { type TestClock, testClock } from '../support/linked.ts'

const MINUTE = 60_000
const SECRET = 'refresh-token-canary'
const UNAVAILABLE = { code: 'ERR_KEY_SERVICE_UNAVAILABLE', whoMustAct: 'nobody' }
const DENIED = { code: 'ERR_KEY_SERVICE_DENIED', whoMustAct: 'host' }
const UNOPENED = { code: 'ERR_DECRYPTION_FAILED', whoMustAct: 'host' }
const RING = parseKeyRing(`ring:${Buffer.alloc(32, 7).toString('base64')}`)

let service: KeyService
let clock: TestClock

beforeEach(async () => {
  service = await startKeyService()
  clock = testClock()
  told = []
  const started = service
  return () => started[Symbol.asyncDispose]()
})

const place = (row = 'a1', owner = 'tenant-1'): SealedPlace => ({
  owner,
  table: 'accounts',
  row,
  field: 'grant',
  version: 1,
})

/** What the service has told so far. */
let told: unknown[]

/** A service that hangs is not waited for as long as one that is only slow. */
function provider(keyId = 'kms-1'): KeyProvider {
  const ask = (): KeyProvider => {
    const timeout = service.mode === 'hangs' ? 50 : 15_000
    return keyService({ url: service.url, token: service.token, keyId, timeout })
  }
  return {
    keyId,
    wrap: (...given) => ask().wrap(...given),
    async unwrap(...given) {
      const key = await ask().unwrap(...given)
      told.push(key)
      return key
    },
  }
}

/** A vault of a replica that has nothing in memory. */
function replica(keyId?: string): Vault {
  return createVault(undefined, createDataKeys(provider(keyId), clock))
}

describe('a vault whose keys are at a key service', () => {
  test('asks it once an owner, and not again for minutes', async () => {
    const vault = replica()
    const sealed = await Promise.all([1, 2, 3].map((row) => vault.seal(SECRET, place(`a${row}`))))
    await vault.seal(SECRET, place('a4', 'tenant-2'))
    const other = replica()
    for (const [index, value] of sealed.entries()) {
      expect(await other.open(value, place(`a${index + 1}`))).toBe(SECRET)
    }
    // What was opened is what new values are sealed with, so that replicas come to use one data key.
    const again = await other.seal(SECRET, place('a5'))
    expect(await vault.open(again, place('a5'))).toBe(SECRET)
    clock.advance(4 * MINUTE)
    await vault.open(sealed[0] ?? again, place('a1'))
    expect(service.calls).toEqual(['wrap tenant-1', 'wrap tenant-2', 'unwrap tenant-1'])
  })

  test('[ST-02] opens a value only at its place, and with the data key of its owner', async () => {
    const vault = replica()
    const sealed = await vault.seal(SECRET, place())
    await expect(vault.open(sealed, place('a2'))).rejects.toMatchObject(UNOPENED)
    await expect(vault.open(sealed, place('a1', 'tenant-2'))).rejects.toMatchObject(UNOPENED)
    await expect(replica().open(sealed, place('a1', 'tenant-2'))).rejects.toMatchObject(UNOPENED)
  })

  test('[ST-01] opens nothing that has one byte changed', async () => {
    const vault = replica()
    const sealed = await vault.seal('x', place())
    for (let index = 0; index < sealed.byteLength; index += 1) {
      const changed = Uint8Array.from(sealed)
      changed[index] = (changed[index] ?? 0) ^ 1
      await expect(vault.open(changed, place()), `byte ${index}`).rejects.toMatchObject({
        code: expect.stringMatching(/^ERR_(DECRYPTION_FAILED|KEY_UNKNOWN)$/),
      })
    }
  })

  test.each(['hangs', 'throttles', 'fails'] as const)(
    '[ST-11] goes on with the keys in memory for an hour while the service %s, and needs it for others',
    async (mode) => {
      const vault = replica()
      const sealed = await vault.seal(SECRET, place())
      service.mode = mode
      clock.advance(6 * MINUTE)
      expect(await vault.open(sealed, place())).toBe(SECRET)
      expect(await vault.open(await vault.seal('new', place('a2')), place('a2'))).toBe('new')
      await expect(replica().open(sealed, place())).rejects.toMatchObject(UNAVAILABLE)
      await expect(vault.seal(SECRET, place('a1', 'tenant-2'))).rejects.toMatchObject(UNAVAILABLE)
      clock.advance(60 * MINUTE)
      await expect(vault.open(sealed, place())).rejects.toMatchObject(UNAVAILABLE)
      service.mode = 'works'
      expect(await vault.open(sealed, place())).toBe(SECRET)
    },
  )

  test('[ST-11] asks a service that is back behind the caller, and is good for another hour', async () => {
    const vault = replica()
    const sealed = await vault.seal(SECRET, place())
    clock.advance(6 * MINUTE)
    expect(await vault.open(sealed, place())).toBe(SECRET)
    await expect.poll(() => told).toHaveLength(1)
    clock.advance(59 * MINUTE)
    service.mode = 'fails'
    expect(await vault.open(sealed, place())).toBe(SECRET)
  })

  test('[ST-11] drops a key that the service denies', async () => {
    const vault = replica()
    const sealed = await vault.seal(SECRET, place())
    service.mode = 'denies'
    await expect(replica().open(sealed, place())).rejects.toMatchObject(DENIED)
    await expect(vault.seal(SECRET, place('a1', 'tenant-2'))).rejects.toMatchObject(DENIED)
    clock.advance(6 * MINUTE)
    await expect.poll(() => vault.open(sealed, place()).catch((error) => error.code)).toBe(DENIED.code)
    await expect(vault.seal(SECRET, place())).rejects.toMatchObject(DENIED)
  })

  test('[ST-11] names the value where the service has another key of that name, or gives a wrong one', async () => {
    const sealed = await replica().seal(SECRET, place())
    service.mode = 'lies'
    await expect(replica().open(sealed, place())).rejects.toMatchObject(UNOPENED)
    service.mode = 'works'
    expect(await replica().open(sealed, place())).toBe(SECRET)
    service.replaceKey('kms-1')
    await expect(replica().open(sealed, place())).rejects.toMatchObject({
      ...UNOPENED,
      row: 'a1',
      field: 'grant',
    })
  })

  test('a provider that never answers, or answers with nothing, is a service that is down', async () => {
    const silence = new Promise<never>(() => {})
    const silent: KeyProvider = { keyId: 'kms-1', wrap: () => silence, unwrap: () => silence }
    const sealed = await replica().seal(SECRET, place())
    const vault = createVault(undefined, createDataKeys(silent, clock, 20))
    await expect(vault.open(sealed, place())).rejects.toMatchObject(UNAVAILABLE)
    await expect(vault.seal(SECRET, place())).rejects.toMatchObject(UNAVAILABLE)
    const nothing = { ...silent, wrap: async () => undefined as unknown as Uint8Array }
    const empty = createVault(undefined, createDataKeys(nothing, clock))
    await expect(empty.seal(SECRET, place())).rejects.toMatchObject(UNAVAILABLE)
  })

  test('[LK-02] shows nothing of what a provider throws', async () => {
    const broken: KeyProvider = {
      keyId: 'kms-1',
      wrap: () => Promise.reject(new Error('canary-credential')),
      unwrap: () => Promise.reject(new Error('canary-credential')),
    }
    const vault = createVault(undefined, createDataKeys(broken, clock))
    const error: unknown = await vault.seal(SECRET, place()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject(UNAVAILABLE)
    expect(inspect(error, { depth: 9 })).not.toContain('canary')
  })

  test('opens what the ring sealed before, and what an older key of the service wrapped', async () => {
    const byRing = await createVault(RING).seal('ring', place())
    const byOld = await replica('kms-1').seal('old', place())
    const vault = createVault(RING, createDataKeys(provider('kms-2'), clock))
    expect(await vault.open(byRing, place())).toBe('ring')
    expect(await vault.open(byOld, place())).toBe('old')
    const sealed = await vault.seal('new', place())
    expect(Buffer.from(sealed).subarray(0, 7)).toEqual(Buffer.from(vault.prefix()))
    expect(Buffer.from(byRing).subarray(0, 6)).toEqual(Buffer.from(vault.prefix('ring')))
    expect(Buffer.from(byOld).subarray(0, 7)).toEqual(Buffer.from(vault.prefix('kms-1')))
    await expect(createVault(RING).open(sealed, place())).rejects.toMatchObject({ code: 'ERR_KEY_UNKNOWN' })
  })

  test('refuses a key of the ring with the name of a key of the service', () => {
    const dataKeys = createDataKeys(provider('ring'), clock)
    expect(() => createVault(RING, dataKeys)).toThrow(expect.objectContaining({ code: 'ERR_KEY_INVALID' }))
    expect(() => createDataKeys(provider('no id'), clock)).toThrow(
      expect.objectContaining({ code: 'ERR_KEY_INVALID' }),
    )
  })
})
