import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ADVICE, adviceFor } from '../../src/account/advice.ts'

/** Others of the caller's request, and of a login that is simply begun again. */
const NEVER_A_REASON =
  /^ERR_(ACCOUNT|ACTION|AUTHORIZATION_DENIED|CALLBACK|CONFIGURATION|MANIFEST_(SYNTAX|UNREADABLE)|PROFILE_(CHANGED|IN_USE|NOT_FOUND)|REAUTHORIZATION|REDIRECT|STATE|USER)/

/** What an account or a profile is left with that is no error's code; see `refresh-failure.ts` and `status.ts`. */
const WORDS = [
  'invalid_grant',
  'lifetime_ended',
  'refresh_interrupted',
  'no_refresh_token',
  'suspended',
  'paused',
  'invalid_client',
  'unauthorized_client',
  'unknown',
]

const folder = fileURLToPath(new URL('../../src/errors/', import.meta.url))
/** Of requests to the host, of connect sessions, and of calls: no account or profile is left with one of these. */
const OF_REQUESTS = ['action.ts', 'connect.ts', 'credits.ts', 'host.ts', 'proxy.ts']
const source = readdirSync(folder)
  .filter((name) => !OF_REQUESTS.includes(name))
  .map((name) => readFileSync(folder + name, 'utf8'))
const codes = [...source.join('').matchAll(/override readonly code = '(ERR_[A-Z_]+)'/g)].map(
  ([, code = '']) => code,
)

describe('advice', () => {
  test('is there for every reason that an account or a profile can have, and for no other', () => {
    expect(codes.length).toBeGreaterThan(30)
    const reasons = codes.filter((code) => !NEVER_A_REASON.test(code))
    expect(Object.keys(ADVICE).toSorted()).toEqual([...reasons, ...WORDS].toSorted())
  })

  test('is whole sentences that say who must act, in words for people', () => {
    const WHO = /The user|An admin|Whoever runs the host|author|Nobody|tried again/
    for (const [reason, text] of Object.entries(ADVICE)) {
      expect(text, reason).toMatch(/^[A-Z].*\.$/)
      expect(text, reason).toMatch(WHO)
      expect(text, reason).not.toMatch(/ERR_|RFC|token endpoint|invalid_/)
    }
  })

  test('is silent while there is nothing to do', () => {
    expect(adviceFor('active', null, null)).toBeNull()
    expect(adviceFor('active', 'ERR_NOT_SENT', null)).toBeNull()
  })

  test('does not ask for a login that a second try may spare', () => {
    expect(adviceFor('degraded', 'invalid_grant', 'nobody')).toContain('tried again')
    expect(adviceFor('reauthorization_required', 'invalid_grant', 'user')).toContain(
      'must link the account again',
    )
  })

  test('says at least who must act where the reason is not known', () => {
    expect(adviceFor('degraded', 'ERR_OF_TOMORROW', 'admin')).toMatch(/^An admin/)
    expect(adviceFor('degraded', '__proto__', 'user')).toMatch(/^The user/)
    expect(adviceFor('degraded', null, null)).toMatch(/^Nobody/)
    expect(adviceFor('degraded', null, 'constructor')).toMatch(/^Nobody/)
  })
})
