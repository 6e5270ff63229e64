/** Replicas that are killed and paused, at random and at every point of a refresh. */
import { setTimeout as sleep } from 'node:timers/promises'
import { killAtRandom, stopAtRandom } from '../nemesis.ts'
import type { DeathPoint } from '../replicas.ts'
import {
  errorCount,
  exactly,
  type Figure,
  lost,
  none,
  type Observed,
  type Row,
  reuses,
  type Size,
  sum,
} from '../row.ts'
import type { Scene, Setup } from '../scene.ts'

/** In seconds. The suite runs on busy machines, where six may pass before anybody has noticed. */
const GRACE = { long: 6, short: 60 }
const CHAOS: Setup = {
  accounts: 60,
  replicas: 4,
  callers: 8,
  workload: 'steady',
  provider: { lifetime: 2, delayBefore: 400, delayAfter: 500 },
}
const graceful = (setup: Setup, size: Size): Setup => ({
  ...setup,
  refresh: { rotation: 'always', reuse_grace: GRACE[size] },
  provider: { ...setup.provider, grace: GRACE[size] * 1_000 },
})

const POINTS: readonly DeathPoint[] = [
  'before claim',
  'after claim',
  'after send',
  'after answer',
  'after journal',
  'after commit',
]

/** One account a point: a replica dies there in its first refresh. */
async function dieAtEachPoint(scene: Scene): Promise<Record<string, number>> {
  await sleep(1_100)
  scene.provider.settings.lifetime = 3_600
  for (const [index, dieAt] of POINTS.entries()) {
    scene.provider.settings.delayAfter = dieAt === 'after send' ? 1_000 : 0
    const account = scene.accounts[index]
    const replica = await scene.start({ dieAt, accounts: account === undefined ? [] : [account] })
    replica.go()
    await replica.ended
  }
  return { before: scene.provider.counts().requests }
}

/**
 * Where nothing was sent, or the answer was journaled, one request is enough; else there are two. The judge sends one
 * more for each account that is not lost, which is not counted.
 */
function crashPointFigures({ scene, verdict, counts }: Observed, wantedLost: number): Figure[] {
  const { requests, reuses } = scene.provider.counts()
  const { refresh_interrupted = 0, ...others } = verdict.lost
  return [
    exactly('token requests before the crashes', counts['before'] ?? 0, 4),
    exactly(
      'token requests after them',
      requests - (counts['before'] ?? 0) - (POINTS.length - wantedLost),
      4,
    ),
    exactly('lost, reason refresh_interrupted', refresh_interrupted, wantedLost),
    none('lost for another reason', sum(others) + verdict.stuck),
    exactly('double use', reuses, wantedLost),
  ]
}

const POINT_SETUP: Setup = {
  accounts: POINTS.length,
  replicas: 0,
  callers: 1,
  workload: 'storm',
  provider: { lifetime: 1, exact: true },
}

export const crashes: readonly Row[] = [
  {
    name: 'kill-grace',
    cases: '[CC-04]',
    title: 'kill -9 of a random replica at random moments, provider with a 6 s replay grace',
    mustShow: '0 accounts lost',
    inSuite: true,
    shortTitle:
      '3 replicas are killed in the middle of their work, provider with a replay grace of a minute: 0 accounts lost',
    setup: (size) =>
      graceful(size === 'long' ? CHAOS : { ...CHAOS, accounts: 20, replicas: 3, callers: 4 }, size),
    nemesis: (scene, size) => killAtRandom(scene, size === 'long' ? 200 : 3, 400),
    check: (observed) => [
      { name: 'kills', value: observed.counts['kills'] ?? 0 },
      { name: 'saved by the grace', value: observed.scene.provider.counts().replays },
      errorCount(observed),
      reuses(observed),
      lost(observed),
    ],
  },
  {
    name: 'stop',
    cases: '[CC-05]',
    title: 'SIGSTOP of random holders for 1 to 5 s, provider without grace',
    mustShow: '0 accounts lost',
    inSuite: false,
    setup: () => CHAOS,
    nemesis: (scene, size) => stopAtRandom(scene, size === 'long' ? 60_000 : 6_000),
    check: (observed) => [
      { name: 'pauses', value: observed.counts['stops'] ?? 0 },
      errorCount(observed),
      reuses(observed),
      lost(observed),
    ],
  },
  {
    name: 'kill-strict',
    cases: '[CC-03]',
    title: 'random kill -9, provider without grace',
    mustShow: 'only accounts whose answer died with its replica, each with reason refresh_interrupted',
    inSuite: false,
    setup: () => CHAOS,
    nemesis: (scene, size) => killAtRandom(scene, size === 'long' ? 60 : 3, 600),
    check: (observed) => {
      const { refresh_interrupted = 0, ...others } = observed.verdict.lost
      return [
        { name: 'kills', value: observed.counts['kills'] ?? 0 },
        { name: 'lost, reason refresh_interrupted', value: refresh_interrupted },
        none('lost for another reason', sum(others) + observed.verdict.stuck),
      ]
    },
  },
  {
    name: 'points-grace',
    cases: '[CC-03]',
    title: 'kill at each named crash point, provider with a replay grace of a minute',
    mustShow: '0 accounts lost; what was journaled is adopted',
    inSuite: false,
    setup: () => graceful(POINT_SETUP, 'short'),
    nemesis: dieAtEachPoint,
    check: (observed) => crashPointFigures(observed, 0),
  },
  {
    name: 'points-strict',
    cases: '[CC-03]',
    title: 'kill at each named crash point, provider without grace',
    mustShow: 'lost only after send and after answer, reason refresh_interrupted',
    inSuite: true,
    setup: () => POINT_SETUP,
    nemesis: dieAtEachPoint,
    check: (observed) => crashPointFigures(observed, 2),
  },
]
