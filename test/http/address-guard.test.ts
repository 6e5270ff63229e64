import type { LookupAddress } from 'node:dns'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { AddressRefusedError, NotSentError } from '../../src/errors/transport.ts'
import { createAddressGuard, isPublicAddress } from '../../src/http/address-guard.ts'

const guard = createAddressGuard()
const resolving = (...addresses: string[]) =>
  createAddressGuard({
    lookup: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  })

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('checkUrl', () => {
  test.each(['https://login.example.com/token?a=b', 'https://8.8.8.8:8443/', 'https://[2606:4700::1111]/'])(
    'allows %s',
    (url) => {
      expect(guard.checkUrl(url).href).toBe(url)
    },
  )

  test.each([
    'http://login.example.com/',
    'file:///etc/passwd',
    'data:text/plain,x',
    'javascript:alert(1)',
    'unix:/var/run/docker.sock',
    'ftp://login.example.com/',
    'ws://login.example.com/',
    'blob:https://login.example.com/x',
    'login.example.com/token',
    '//login.example.com/token',
    '',
  ])('[NW-01] refuses %j', (url) => {
    expect(() => guard.checkUrl(url)).toThrow(AddressRefusedError)
  })

  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '168.63.129.16',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '192.0.2.1',
    '192.88.99.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '017700000001',
    '127.1',
    '127.0.0.1.',
    '１２７.0.0.1',
    '127%2e0%2e0%2e1',
    '[::1]',
    '[::]',
    '[::7f00:1]',
    '[::ffff:7f00:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:0:7f00:1]',
    '[fe80::1]',
    '[fec0::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001::1]',
    '[2001:db8::1]',
    '[3fff::1]',
    '[5f00::1]',
    '[100::1]',
    '[ff02::1]',
    '[4000::1]',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    'ｌocalhost',
    'login.example.com.',
  ])('[NW-02] refuses https://%s/ before any lookup', (host) => {
    expect(() => guard.checkUrl(`https://${host}/`)).toThrow(AddressRefusedError)
  })

  test('refuses credentials in the URL, and does not repeat them', () => {
    for (const url of [
      'https://user:canary@login.example.com/',
      'http://user:canary@127.0.0.1:4010/',
      '//u:canary@x',
    ]) {
      const check = () => createAddressGuard({ trustedOrigins: ['http://127.0.0.1:4010'] }).checkUrl(url)
      expect(check).toThrow(AddressRefusedError)
      expect(check).not.toThrow(/canary/)
    }
  })

  test('says where, why and who must act', () => {
    expect(() => guard.checkUrl('http://login.example.com/token?code=1')).toThrow(
      expect.objectContaining({
        code: 'ERR_ADDRESS_REFUSED',
        whoMustAct: 'admin',
        origin: 'http://login.example.com',
        message: 'Linkwright does not send requests to http://login.example.com: only https is allowed.',
      }),
    )
  })

  test('[NW-10] refuses to send while certificate checks are switched off for the process', () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    expect(() => guard.checkUrl('https://login.example.com/')).toThrow(
      expect.objectContaining({ code: 'ERR_ADDRESS_REFUSED', whoMustAct: 'host' }),
    )
    const trusting = createAddressGuard({ trustedOrigins: ['https://localhost:8443'] })
    expect(trusting.checkUrl('https://localhost:8443/').port).toBe('8443')
  })

  test('exempts exactly the trusted origins, ports included', () => {
    const trusting = createAddressGuard({
      trustedOrigins: ['http://127.0.0.1:4010', 'https://Intranet.Example'],
    })
    expect(trusting.checkUrl('http://127.0.0.1:4010/token').port).toBe('4010')
    expect(trusting.checkUrl('https://intranet.example:443/x').host).toBe('intranet.example')
    for (const url of [
      'http://127.0.0.1:4011/',
      'https://127.0.0.1:4010/',
      'http://127.0.0.1/',
      'http://localhost:4010/',
    ]) {
      expect(() => trusting.checkUrl(url)).toThrow(AddressRefusedError)
    }
  })

  test.each([
    'http://127.0.0.1:4010/path',
    'http://u@127.0.0.1',
    '127.0.0.1:4010',
    'file:///',
    'https://x/?y',
    '*',
  ])('does not take %j for a trusted origin', (origin) => {
    expect(() => createAddressGuard({ trustedOrigins: [origin] })).toThrow(TypeError)
  })
})

describe('resolve', () => {
  const url = new URL('https://login.example.com/')

  test('returns all addresses when all are public', async () => {
    const addresses = await resolving('93.184.216.34', '2606:4700::1111').resolve(url)
    expect(addresses).toEqual([
      { address: '93.184.216.34', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ])
  })

  test.each([
    ['a private one', ['10.0.0.1']],
    ['a public and a private one', ['93.184.216.34', '10.0.0.1']],
    ['a public IPv4 and a loopback IPv6', ['93.184.216.34', '::1']],
    ['a mapped one', ['::ffff:10.0.0.1']],
    ['one with a zone', ['fe80::1%eth0']],
    ['something that is no address', ['login.example.com']],
  ])('[NW-03] refuses a name with %s among its addresses', async (_case, addresses) => {
    await expect(resolving(...addresses).resolve(url)).rejects.toMatchObject({
      code: 'ERR_ADDRESS_REFUSED',
      origin: 'https://login.example.com',
    })
  })

  test('[NW-03] does not look an IP literal up, and checks it', async () => {
    const none = createAddressGuard({ lookup: () => Promise.reject(new Error('not to be called')) })
    expect(await none.resolve(new URL('https://[2606:4700::1111]/'))).toEqual([
      { address: '2606:4700::1111', family: 6 },
    ])
    await expect(none.resolve(new URL('https://127.0.0.1/'))).rejects.toBeInstanceOf(AddressRefusedError)
  })

  test('an answer without addresses means: not sent', async () => {
    await expect(resolving().resolve(url)).rejects.toMatchObject({ code: 'ERR_NOT_SENT', reason: 'dns' })
  })

  test('asks the operating system when nothing else is given', async () => {
    const local = createAddressGuard({ trustedOrigins: ['http://localhost:1'] })
    const addresses: readonly LookupAddress[] = await local.resolve(new URL('http://localhost:1/'))
    expect(addresses.every(({ address }) => !isPublicAddress(address))).toBe(true)
    await expect(guard.resolve(new URL('https://localhost/'))).rejects.toBeInstanceOf(AddressRefusedError)
    await expect(guard.resolve(new URL('https://does-not-exist.invalid/'))).rejects.toBeInstanceOf(
      NotSentError,
    )
  })
})

test('[NW-02] an address that embeds an IPv4 address is never public', () => {
  const hex = (high: number, low: number): string => ((high << 8) | low).toString(16)
  fc.assert(
    fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)), ([a, b, c, d]) => {
      const embedded = `${hex(a, b)}:${hex(c, d)}`
      for (const prefix of ['::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::']) {
        expect(isPublicAddress(`${prefix}${embedded}`)).toBe(false)
      }
      expect(isPublicAddress(`2002:${embedded}::1`)).toBe(false)
      expect(isPublicAddress(`2001:0:1:2:3:4:${embedded}`)).toBe(false)
    }),
  )
})
