/** What a manifest says of its provider, and how careful that makes the coordinator. */
import { expect, test } from 'vitest'
import { refreshRules } from '../../../src/account/refresh/refresh-behaviour.ts'
import { decorrelated } from '../../../src/account/refresh/refresh-outcome.ts'
import { grantEndsAt } from '../../../src/account/session/session.ts'

test('what is not declared is taken for the worst', () => {
  const worst = {
    timeout: 60_000,
    lease: 75_000,
    strictWait: 15_000,
    confirmation: 2_000,
    mayRepeat: false,
    ageWhenDue: 1_000,
    grace: 0,
    interval: undefined,
  }
  expect(refreshRules()).toEqual(worst)
  expect(
    refreshRules({
      rotation: 'always',
      reuse_grace: 0,
      reuse_revokes_family: true,
      successor: 'latest_only',
      old_access_token: 'revoked',
    }),
  ).toEqual(worst)
})

test.each([
  [
    'a third of the grace, so that there is time for another request',
    { reuse_grace: 60 },
    { timeout: 20_000, lease: 35_000 },
  ],
  ['not less than ten seconds', { reuse_grace: 6 }, { timeout: 10_000, lease: 25_000 }],
  ['not more than a minute', { reuse_grace: 1_800 }, { timeout: 60_000 }],
  [
    'a late holder is waited for where the last answer ends the one before',
    { reuse_grace: 60 },
    { strictWait: 15_000, confirmation: 2_000 },
  ],
  ['a sixth of a short grace, for several may die in it', { reuse_grace: 6 }, { confirmation: 1_000 }],
  ['and not where both are good', { reuse_grace: 60, successor: 'same' }, { strictWait: 0, confirmation: 0 }],
  [
    'unless the grace is shorter than a lease',
    { reuse_grace: 6, successor: 'new' },
    { strictWait: 15_000, confirmation: 0 },
  ],
  [
    'a token that stays may be sent again',
    { rotation: 'none' },
    { mayRepeat: true, strictWait: 0, timeout: 60_000 },
  ],
  [
    'so may one whose reuse ends nothing',
    { reuse_revokes_family: false },
    { mayRepeat: true, strictWait: 0 },
  ],
  [
    'old access tokens that stay valid are believed as long as others',
    { old_access_token: 'valid' },
    { ageWhenDue: 30_000 },
  ],
  [
    'those that end with the grace for half of it',
    { old_access_token: 'until_grace', reuse_grace: 20 },
    { ageWhenDue: 10_000 },
  ],
  ['a rate is a distance', { max_rate: 50 }, { interval: 20 }],
] as const)('%s', (_title, behaviour, rules) => {
  expect(refreshRules(behaviour)).toMatchObject(rules)
})

test('each wait after a failure is between a second and three times the last one', () => {
  expect(decorrelated(null, undefined, () => 0)).toBe(1_000)
  expect(decorrelated(null, undefined, () => 1)).toBe(3_000)
  expect(decorrelated(3_000, undefined, () => 1)).toBe(9_000)
  expect(decorrelated(3_000, undefined, () => 0)).toBe(1_000)
  expect(decorrelated(200_000, undefined, () => 1)).toBe(300_000)
  expect(decorrelated(200_000, 30_000, () => 1)).toBe(30_000)
})

test('a login ends when the manifest says so', () => {
  expect(grantEndsAt({ issued_at: 1_000 }, { max_lifetime: 60 })).toBe(61_000)
  expect(grantEndsAt({ issued_at: 1_000 })).toBeUndefined()
})
