/** A database that stops, loses connections, fails over, or is embedded in a process that is killed. */
import { setTimeout as sleep } from 'node:timers/promises'
import { go, killAtRandom } from '../nemesis.ts'
import { errorCount, lost, type Row, reuses } from '../row.ts'
import type { Setup } from '../scene.ts'

const CHAOS: Setup = {
  accounts: 60,
  replicas: 4,
  callers: 8,
  workload: 'steady',
  cuttable: true,
  provider: { lifetime: 2, delayBefore: 300, delayAfter: 400 },
}

export const databases: readonly Row[] = [
  {
    name: 'pg-restart',
    cases: '[CC-07] [CC-09]',
    title: 'PostgreSQL stopped at once and restarted every 3 s, and connections cut, provider without grace',
    mustShow: '0 accounts lost, 0 double use',
    inSuite: true,
    shortTitle:
      'PostgreSQL stopped at once and restarted, provider without grace: 0 accounts lost, 0 double use',
    setup: (size) => (size === 'long' ? CHAOS : { ...CHAOS, accounts: 20, replicas: 2 }),
    nemesis: async (scene, size) => {
      go(scene)
      const rounds = size === 'long' ? 12 : 1
      for (let round = 0; round < rounds; round += 1) {
        await sleep(1_500)
        // On a busy machine the holder may take too long to come back: the suite does without.
        if (size === 'long') scene.database?.cut(1)
        await sleep(1_500)
        if (round % 4 === 3) await scene.database?.crashOneBackend()
        else await scene.database?.restart()
      }
      await sleep(1_500)
      return { restarts: rounds, cuts: size === 'long' ? rounds : 0 }
    },
    check: (observed) => [
      { name: 'restarts', value: observed.counts['restarts'] ?? 0 },
      { name: 'times all connections were cut', value: observed.counts['cuts'] ?? 0 },
      { name: 'refreshes', value: observed.scene.provider.counts().rotations },
      errorCount(observed),
      reuses(observed),
      lost(observed),
    ],
  },
  {
    name: 'failover',
    cases: '[CC-08]',
    title:
      'failover to an asynchronous standby that misses the last second of writes, provider without grace',
    mustShow: '0 accounts lost',
    inSuite: false,
    setup: () => CHAOS,
    nemesis: async (scene) => {
      await scene.database?.follow()
      go(scene)
      await sleep(4_000)
      const before = scene.provider.counts().rotations
      await scene.database?.failOver(1_000)
      const missed = scene.provider.counts().rotations - before
      await sleep(10_000)
      return { missed }
    },
    check: (observed) => [
      { name: 'refreshes while the standby missed writes', value: observed.counts['missed'] ?? 0 },
      { name: 'refreshes', value: observed.scene.provider.counts().rotations },
      errorCount(observed),
      reuses(observed),
      lost(observed),
    ],
  },
  {
    name: 'embedded',
    cases: '[CC-04]',
    title:
      'embedded database, process killed in a loop while writing, provider with a replay grace of a minute',
    mustShow: 'opens again, nothing half-written',
    inSuite: false,
    setup: () => ({
      ...CHAOS,
      embedded: true,
      replicas: 1,
      accounts: 30,
      refresh: { rotation: 'always', reuse_grace: 60 },
      provider: {
        lifetime: 2,
        delayBefore: 100,
        delayAfter: 100,
        grace: 60_000,
      },
    }),
    nemesis: (scene, size) => killAtRandom(scene, size === 'long' ? 20 : 2, 700),
    check: (observed) => [
      { name: 'kills', value: observed.counts['kills'] ?? 0 },
      { name: 'refreshes', value: observed.scene.provider.counts().rotations },
      reuses(observed),
      lost(observed),
    ],
  },
]
