/** A query that goes too deep, split into narrower ones as the manifest says. Pure. */
import type { PageSplit } from '../generated/manifest.ts'

/** A narrower query, and how it can be split further. */
export interface Narrower {
  readonly input: Readonly<Record<string, unknown>>
  readonly splits: readonly PageSplit[]
}

const DAY = 86_400_000

/** A number, or a day as the number of days since 1970; undefined for anything else. */
function position(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined
  const time = Date.parse(`${value.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time / DAY
}

function written(at: number, like: number | string | undefined): number | string {
  return typeof like === 'string' ? new Date(at * DAY).toISOString().slice(0, 10) : at
}

function byValues(input: Narrower['input'], { input: name, values }: PageSplit): Narrower['input'][] {
  if (name === undefined || values === undefined || input[name] !== undefined) return []
  return values.map((value) => ({ ...input, [name]: value }))
}

/**
 * The two halves of a range. Its outer ends stay open where the query leaves them open: what lies outside `between` is
 * not lost.
 */
function byRange(input: Narrower['input'], { min, max, between = [] }: PageSplit): Narrower['input'][] {
  if (min === undefined || max === undefined) return []
  const from = position(input[min] ?? between[0])
  const to = position(input[max] ?? between[1])
  if (from === undefined || to === undefined || from >= to) return []
  const middle = Math.floor((from + to) / 2)
  return [
    { ...input, [max]: written(middle, between[0]) },
    { ...input, [min]: written(middle + 1, between[0]) },
  ]
}

/** The parts of a query by the first way that still divides it; none where nothing does. */
export function splitQuery({ input, splits }: Narrower): Narrower[] {
  for (const [index, split] of splits.entries()) {
    const left = splits.slice(split.values === undefined ? index : index + 1)
    const parts = split.values === undefined ? byRange(input, split) : byValues(input, split)
    if (parts.length > 0) return parts.map((part) => ({ input: part, splits: left }))
  }
  return []
}
