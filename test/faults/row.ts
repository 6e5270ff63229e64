/** A row of the table: a setup, what goes wrong, and what must be true afterwards. */
import { loadavg } from 'node:os'
import { type Scene, type Setup, setScene, type Verdict } from './scene.ts'

/** `short`: some seconds, in the test suite. `long`: as long as the figures need. */
export type Size = 'short' | 'long'

/** What is seen of a row when it is over. */
export interface Observed {
  readonly scene: Scene
  readonly verdict: Verdict
  /** What the nemesis counted. */
  readonly counts: Readonly<Record<string, number>>
}

/** One row. Everything that differs between rows is data, or one of its two functions. */
export interface Row {
  /** Its name on the command line. */
  readonly name: string
  /** The cases of the catalogue that it shows, as `[CC-04]`. */
  readonly cases: string
  readonly title: string
  readonly mustShow: string
  /** Whether the suite runs its short form. */
  readonly inSuite: boolean
  /** What the short form does and shows, where that is less. Default: the title and what must be shown. */
  readonly shortTitle?: string
  /** Whether it mostly waits, so that it can run beside others. */
  readonly waits?: boolean
  readonly setup: (size: Size) => Setup
  /** Does the damage while the replicas work, and counts it. */
  readonly nemesis: (scene: Scene, size: Size) => Promise<Record<string, number>>
  /** The figures to print; each that is `wrong` breaks the row. */
  readonly check: (observed: Observed) => readonly Figure[]
}

/** One figure of a row. */
export interface Figure {
  readonly name: string
  readonly value: number | string
  /** What it must be. Default: it is printed only. */
  readonly ok?: boolean
}

/** What came of a row. */
export interface RowResult {
  readonly row: Row
  readonly figures: readonly Figure[]
  readonly passed: boolean
  readonly seconds: number
  /** How many processes wanted to run, on average over the last minute of the row; its own among them. */
  readonly load: number
}

/** Runs a row. */
export async function runRow(row: Row, size: Size): Promise<RowResult> {
  const begun = performance.now()
  await using scene = await setScene(row.setup(size))
  const counts = await row.nemesis(scene, size)
  const verdict = await scene.judge()
  const figures = row.check({ scene, verdict, counts })
  const seconds = Math.round((performance.now() - begun) / 1000)
  const [load = 0] = loadavg()
  return { row, figures, passed: figures.every(({ ok = true }) => ok), seconds, load }
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

/** A figure that must be zero. */
export function none(name: string, value: number): Figure {
  return { name, value, ok: value === 0 }
}

/** A figure that must be a given one. */
export function exactly(name: string, value: number, wanted: number): Figure {
  return { name, value, ok: value === wanted }
}

/** How many accounts need a new login; none may. */
export function lost({ verdict }: Observed): Figure {
  return none('accounts lost', sum(verdict.lost) + verdict.stuck)
}

/** How often a spent refresh token was sent after the grace; never. */
export function reuses({ scene }: Observed): Figure {
  return none('double use', scene.provider.counts().reuses)
}

/** Errors that callers got, by code. */
export function errors({ scene }: Observed, allowed: readonly string[] = []): Figure {
  const entries = Object.entries(scene.tally.errors)
  const value = entries.map(([code, count]) => `${count} × ${code}`).join(', ')
  return {
    name: 'errors to callers',
    value: value === '' ? 0 : value,
    ok: entries.every(([code]) => allowed.includes(code)),
  }
}

/** The same, printed only: a caller of a killed replica or without a database gets one. */
export function errorCount({ scene }: Observed): Figure {
  return { name: 'errors to callers', value: sum(scene.tally.errors) }
}

export { sum }
