/** Nothing goes wrong: what the coordinator does then, and how it keeps to a provider's rate. */
import { setTimeout as sleep } from 'node:timers/promises'
import { go } from '../nemesis.ts'
import { mostWithin } from '../provider.ts'
import { errors, exactly, lost, type Row, reuses } from '../row.ts'

const RATE = 50

export const calm: readonly Row[] = [
  {
    name: 'calm',
    cases: '[CC-02]',
    title: '4 replicas, 60 accounts with tokens of 2 s, nothing goes wrong',
    mustShow: 'one request of an account at a time, one refresh a lifetime, 0 errors',
    inSuite: false,
    setup: () => ({
      accounts: 60,
      replicas: 4,
      callers: 8,
      workload: 'steady',
      provider: { lifetime: 2, delayBefore: 100, delayAfter: 100 },
    }),
    nemesis: async (scene, size) => {
      const seconds = size === 'long' ? 30 : 4
      go(scene)
      await sleep(seconds * 1_000)
      const { rotations, overlap } = scene.provider.counts()
      return { rotations, overlap, lifetimes: (seconds * scene.accounts.length) / 2 }
    },
    check: (observed) => {
      const { rotations = 0, overlap = 0, lifetimes = 0 } = observed.counts
      return [
        exactly('requests of one account at once', overlap, 1),
        { name: 'refreshes', value: rotations, ok: rotations <= lifetimes * 2 },
        { name: 'lifetimes', value: lifetimes },
        errors(observed),
        reuses(observed),
        lost(observed),
      ]
    },
  },
  {
    name: 'rate',
    cases: '[CC-12]',
    title: `400 accounts expire at once, provider takes ${RATE} refreshes a second, replicas restarted meanwhile`,
    mustShow: 'the rate is kept, all are refreshed',
    inSuite: false,
    setup: () => ({
      accounts: 400,
      replicas: 4,
      callers: 20,
      workload: 'steady',
      refresh: { rotation: 'always', max_rate: RATE },
      provider: { lifetime: 1 },
    }),
    nemesis: async (scene) => {
      const { provider, accounts, replicas } = scene
      await sleep(1_100)
      provider.settings.lifetime = 3_600
      go(scene)
      await sleep(3_000)
      for (const [index, replica] of replicas.entries()) {
        await replica.stop()
        replicas[index] = await scene.start()
        replicas[index]?.go()
      }
      const begun = performance.now()
      while (provider.counts().rotations < accounts.length && performance.now() - begun < 60_000)
        await sleep(100)
      const { rotations } = provider.counts()
      return {
        rotations,
        second: mostWithin(1_000, provider.arrivals),
        five: mostWithin(5_000, provider.arrivals),
      }
    },
    check: (observed) => {
      const { rotations = 0, second = 0, five = 0 } = observed.counts
      return [
        exactly('accounts refreshed', rotations, observed.scene.accounts.length),
        // What waits for its turn in a busy process arrives together: a second may have more, five may not.
        { name: 'most requests in a second', value: second },
        { name: 'most requests in five seconds', value: five, ok: five <= RATE * 5 * 1.1 },
        errors(observed, ['ERR_REFRESH_DELAYED']),
        reuses(observed),
        lost(observed),
      ]
    },
  },
]
