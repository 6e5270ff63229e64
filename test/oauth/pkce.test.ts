import { expect, test } from 'vitest'
import { createAuthorizationRequest } from '../../src/oauth/authorization-request.ts'
import { checkPkcePair, codeChallenge, createPkcePair } from '../../src/oauth/pkce.ts'
import { contextFor, REDIRECT_URI } from './provider.ts'

test('[AR-01] every verifier is legal, has 256 bits, and is new', () => {
  const verifiers = Array.from({ length: 10_000 }, () => createPkcePair().code_verifier)
  expect(verifiers.filter((verifier) => !/^[A-Za-z0-9\-._~]{43,128}$/.test(verifier))).toEqual([])
  expect(verifiers.filter((verifier) => Buffer.from(verifier, 'base64url').length !== 32)).toEqual([])
  expect(new Set(verifiers).size).toBe(verifiers.length)
  // Every bit is set about half of the time: six standard deviations either way.
  const ones = new Array<number>(256).fill(0)
  for (const verifier of verifiers) {
    for (const [index, byte] of Buffer.from(verifier, 'base64url').entries()) {
      for (let bit = 0; bit < 8; bit += 1)
        ones[index * 8 + bit] = (ones[index * 8 + bit] ?? 0) + ((byte >> bit) & 1)
    }
  }
  expect(ones.filter((count) => Math.abs(count - 5_000) > 300)).toEqual([])
})

test('[AR-02] the challenge is that of RFC 7636 appendix B', () => {
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
  expect(codeChallenge(verifier)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
  expect(checkPkcePair(verifier, 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')).toEqual({
    legal: true,
    matches: true,
  })
})

test.each([
  ['a'.repeat(42), false],
  ['a'.repeat(43), true],
  ['-._~'.repeat(32), true],
  ['a'.repeat(129), false],
  [`${'a'.repeat(43)}+`, false],
  [`${'a'.repeat(43)}\n`, false],
  ['', false],
])('a verifier like %j is legal: %s', (verifier, legal) => {
  expect(checkPkcePair(verifier, codeChallenge(verifier))).toEqual({ legal, matches: true })
  expect(checkPkcePair(verifier, `${codeChallenge(verifier)}=`)).toEqual({ legal, matches: false })
  expect(checkPkcePair(verifier, codeChallenge(`${verifier}x`))).toEqual({ legal, matches: false })
})

test('a pair is a verifier and its own challenge by S256', () => {
  const pair = createPkcePair()
  expect(pair.code_challenge_method).toBe('S256')
  expect(checkPkcePair(pair.code_verifier, pair.code_challenge)).toEqual({ legal: true, matches: true })
})

test('[AR-04] two requests for one account share neither state nor verifier', async () => {
  const context = await contextFor()
  const requests = Array.from({ length: 100 }, () => createAuthorizationRequest(context, REDIRECT_URI))
  expect(new Set(requests.map(({ state }) => state)).size).toBe(100)
  expect(new Set(requests.map(({ code_verifier }) => code_verifier)).size).toBe(100)
  expect(new Set(requests.map(({ url }) => new URL(url).searchParams.get('code_challenge'))).size).toBe(100)
})

test('[AR-05] state is 256 random bits and nothing else', async () => {
  const { state } = createAuthorizationRequest(await contextFor(), REDIRECT_URI)
  expect(state).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(Buffer.from(state, 'base64url').length).toBe(32)
})

test('an authorization request survives JSON, is frozen, and keeps the verifier out of its URL', async () => {
  const request = createAuthorizationRequest(await contextFor(), REDIRECT_URI)
  expect(JSON.parse(JSON.stringify(request))).toEqual(request)
  expect(Object.isFrozen(request)).toBe(true)
  expect(request.url).not.toContain(request.code_verifier)
  expect(request).not.toHaveProperty('scope')
})
