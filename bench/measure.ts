/** Measuring in turns, so that whatever else the machine does meets all sides alike. */
import type { Line } from './report.ts'

const WARM_UP = 3

/** Runs one round of one side, and gives what it measured. */
export type Side<T> = () => Promise<T>

/** Each side's samples, one a round. */
type Samples<S extends readonly Side<unknown>[]> = { -readonly [K in keyof S]: Awaited<ReturnType<S[K]>>[] }

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [below = Number.NaN, above = below] = sorted.slice(Math.ceil(sorted.length / 2) - 1)
  return sorted.length % 2 === 0 ? (below + above) / 2 : below
}

/** Milliseconds that something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** Runs the sides in turns (A B A B …), some rounds of warm-up first. */
export async function inTurns<const S extends readonly Side<unknown>[]>(
  rounds: number,
  sides: S,
): Promise<Samples<S>> {
  const samples: unknown[][] = sides.map(() => [])
  for (let round = -Math.min(WARM_UP, rounds); round < rounds; round += 1) {
    for (const [index, side] of sides.entries()) {
      const sample = await side()
      if (round >= 0) samples[index]?.push(sample)
    }
  }
  return samples as Samples<S>
}

/** Makes a line of the samples of a side and of its peer. */
export function compare(
  line: Omit<Line, 'value' | 'ratio' | 'rounds'>,
  own: readonly number[],
  peer: readonly number[],
): Line {
  const ratios = own.map((value, round) => value / (peer[round] ?? Number.NaN))
  const { name, unit, against, target } = line
  return {
    name,
    value: significant(median(own)),
    unit,
    against,
    ratio: significant(median(ratios)),
    rounds: own.length,
    ...(target !== undefined && { target }),
  }
}

/** Three significant digits: more would be noise. */
function significant(value: number): number {
  return Number(value.toPrecision(3))
}
