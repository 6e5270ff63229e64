/** Many callers in many replicas at once, and a provider that takes its time. */
import { storm } from '../nemesis.ts'
import { errors, exactly, lost, none, type Row, reuses } from '../row.ts'
import type { Setup } from '../scene.ts'

const LARGE: Setup = { accounts: 200, replicas: 4, callers: 50, workload: 'storm', provider: { lifetime: 1 } }
const SMALL: Setup = { ...LARGE, accounts: 20, replicas: 2, callers: 10 }

function stormRow(
  row: Pick<Row, 'name' | 'cases' | 'title' | 'inSuite' | 'shortTitle' | 'waits'>,
  change: Partial<Setup> = {},
): Row {
  return {
    mustShow: 'one token request per account, 0 errors, 0 double use',
    ...row,
    setup: (size) => {
      const setup = size === 'long' ? LARGE : SMALL
      return { ...setup, ...change, provider: { ...setup.provider, ...change.provider } }
    },
    nemesis: async (scene) => {
      await storm(scene)
      return { requests: scene.provider.counts().requests }
    },
    check: (observed) => {
      const { scene, counts } = observed
      const different = Object.values(scene.tally.tokens).filter((tokens) => tokens.size !== 1).length
      return [
        exactly('token requests', counts['requests'] ?? 0, scene.accounts.length),
        { name: 'callers served', value: scene.tally.ok },
        none('accounts with two tokens', different),
        errors(observed),
        reuses(observed),
        lost(observed),
      ]
    },
  }
}

export const storms: readonly Row[] = [
  stormRow({
    name: 'storm',
    cases: '[CC-01] [CC-12]',
    title: '4 replicas, 200 accounts, 50 callers each at once, expired tokens',
    inSuite: true,
    shortTitle:
      '2 replicas, 20 accounts, 10 callers each at once, expired tokens: one token request per account, 0 errors, 0 double use',
  }),
  stormRow(
    {
      name: 'slow-11',
      cases: '[CC-01]',
      title: 'the same, provider answers after 11 s',
      inSuite: false,
      waits: true,
    },
    { provider: { delayAfter: 11_000, exact: true } },
  ),
  stormRow(
    {
      name: 'slow-40',
      cases: '[CC-01]',
      title: 'the same, provider answers after 40 s',
      inSuite: false,
      waits: true,
    },
    { provider: { delayAfter: 40_000, exact: true } },
  ),
  stormRow(
    { name: 'clocks', cases: '[RF-11]', title: 'clocks of two replicas 90 s apart', inSuite: false },
    { clocksApart: 90_000 },
  ),
]
