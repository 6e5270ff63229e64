/** A provider that fails in every way that providers fail. */
import { setTimeout as sleep } from 'node:timers/promises'
import { go, storm } from '../nemesis.ts'
import type { Fault } from '../provider.ts'
import { errors, exactly, lost, none, type Row, reuses, sum } from '../row.ts'
import type { Scene, Setup } from '../scene.ts'

const HOUR = 3_600_000
/** Every refresh is due, and the tokens are good for minutes more. */
const ALL_DUE = 0.91 * HOUR
const RETRYABLE = ['ERR_PROVIDER_UNAVAILABLE', 'ERR_REFRESH_DELAYED', 'ERR_IN_DOUBT']

/** Waits until something holds. */
async function until(holds: () => boolean, patience: number): Promise<number> {
  const begun = performance.now()
  while (!holds() && performance.now() - begun < patience) await sleep(100)
  return Math.round((performance.now() - begun) / 1_000)
}

const TITLES: Readonly<Record<string, string>> = {
  '503': 'provider answers 503 while tokens are still valid',
  '429': 'provider answers 429 with Retry-After while tokens are still valid',
  reset: 'provider resets connections while tokens are still valid',
  html: 'provider answers with an HTML page while tokens are still valid',
}

function outage(fault: Exclude<Fault, undefined>): Row {
  return {
    name: `outage-${fault}`,
    cases: '[RF-14]',
    title: `${TITLES[fault]}, for 60 s`,
    mustShow: '0 errors to callers, requests backed off, recovered by itself',
    inSuite: false,
    waits: true,
    setup: (size) => ({
      accounts: size === 'long' ? 100 : 20,
      replicas: 2,
      callers: 4,
      workload: 'steady',
      clocksAhead: ALL_DUE,
    }),
    nemesis: async (scene, size) => {
      const { provider, accounts } = scene
      provider.settings.fault = fault
      go(scene)
      await sleep(size === 'long' ? 60_000 : 4_000)
      const during = provider.counts().requests
      provider.settings.fault = undefined
      const recovery = await until(() => provider.counts().rotations >= accounts.length * 0.9, 90_000)
      return { during, recovery }
    },
    check: (observed) => [
      errors(observed),
      { name: 'callers served', value: observed.scene.tally.ok },
      {
        name: 'requests during the outage',
        value: observed.counts['during'] ?? 0,
        // One process may ask five times, and then at most every second.
        ok: (observed.counts['during'] ?? 0) <= 2 * (64 + 60),
      },
      {
        name: 'seconds until nine tenths were refreshed',
        value: observed.counts['recovery'] ?? 0,
        ok: (observed.counts['recovery'] ?? 0) < 90,
      },
      reuses(observed),
      lost(observed),
    ],
  }
}

/** How each account's status looks to the host. */
async function statuses(scene: Scene): Promise<Record<string, number>> {
  const linkwright = await scene.open()
  const counts: Record<string, number> = {}
  for (const account of scene.accounts) {
    const { status } = await linkwright.accounts.get(account)
    counts[status] = (counts[status] ?? 0) + 1
  }
  return counts
}

const EXPIRED: Setup = {
  accounts: 20,
  replicas: 2,
  callers: 10,
  workload: 'storm',
  provider: { lifetime: 1 },
}

export const outages: readonly Row[] = [
  outage('503'),
  outage('429'),
  outage('reset'),
  outage('html'),
  {
    name: 'expired-503',
    cases: '[RF-14]',
    title: 'provider answers 503 while tokens are expired',
    mustShow: 'a retryable error that says so, no status change',
    inSuite: false,
    setup: () => EXPIRED,
    nemesis: async (scene) => {
      scene.provider.settings.fault = '503'
      await storm(scene)
      return { active: (await statuses(scene))['active'] ?? 0 }
    },
    check: (observed) => [
      errors(observed, RETRYABLE),
      exactly('accounts active afterwards', observed.counts['active'] ?? 0, EXPIRED.accounts),
      lost(observed),
    ],
  },
  {
    name: 'hang',
    cases: '[CC-06]',
    title: 'provider hangs past the deadline, then recovers',
    mustShow: 'no second use inside the lease, no account lost',
    inSuite: false,
    waits: true,
    setup: () => ({ ...EXPIRED, callers: 4, workload: 'steady' }),
    nemesis: async (scene) => {
      const { provider, accounts } = scene
      await sleep(1_100)
      provider.settings.lifetime = 3_600
      provider.settings.fault = 'hang'
      go(scene)
      await sleep(60_000)
      provider.settings.fault = undefined
      const recovery = await until(() => provider.counts().rotations >= accounts.length, 120_000)
      return { recovery }
    },
    check: (observed) => {
      const { closestRepeat } = observed.scene.provider.counts()
      return [
        {
          name: 'shortest time between two uses of one refresh token, in seconds',
          value: Math.round(closestRepeat / 1_000),
          ok: closestRepeat >= 44_000,
        },
        {
          name: 'seconds until all were refreshed',
          value: observed.counts['recovery'] ?? 0,
          ok: (observed.counts['recovery'] ?? 0) < 120,
        },
        errors(observed, RETRYABLE),
        reuses(observed),
        lost(observed),
      ]
    },
  },
  {
    name: 'invalid-client',
    cases: '[RF-06]',
    title: '`invalid_client` for a profile with 1,000 accounts',
    mustShow: 'accounts keep their status, one clear event for the admin, provider not hammered',
    inSuite: false,
    setup: (size) => ({
      accounts: size === 'long' ? 1_000 : 50,
      replicas: 2,
      callers: 2,
      workload: 'storm',
      provider: { lifetime: 1 },
    }),
    nemesis: async (scene) => {
      const { provider } = scene
      provider.settings.fault = 'invalid_client'
      await storm(scene)
      const requests = provider.counts().requests
      const active = (await statuses(scene))['active'] ?? 0
      const linkwright = await scene.open()
      const [profile] = await linkwright.profiles.list()
      const events = (await linkwright.events.list({ types: ['profile.paused'] })).events.length
      provider.settings.fault = undefined
      if (profile !== undefined)
        await linkwright.profiles.update(profile.id, {
          version: profile.version,
          values: { client_secret: 'corrected' },
        })
      return { requests, active, paused: profile?.status === 'paused' ? 1 : 0, events }
    },
    check: (observed) => [
      exactly('accounts active', observed.counts['active'] ?? 0, observed.scene.accounts.length),
      exactly('profiles paused', observed.counts['paused'] ?? 0, 1),
      exactly('events for the admin', observed.counts['events'] ?? 0, 1),
      {
        name: 'requests',
        value: observed.counts['requests'] ?? 0,
        ok: (observed.counts['requests'] ?? 0) <= 2 * 64 + 2,
      },
      errors(observed, ['ERR_PROFILE_PAUSED', 'ERR_REFRESH_DELAYED']),
      none(
        'accounts lost after the profile was corrected',
        sum(observed.verdict.lost) + observed.verdict.stuck,
      ),
    ],
  },
]
