/** `--trace`: what happened, when, to each account that was lost. */

/** One thing that happened. Times are in milliseconds since 1970. */
export interface Moment {
  readonly at: number
  readonly what: string
}

/** Whether a run keeps time lines. Its replicas see it too. */
export const tracing: boolean = process.env['FAULTS_TRACE'] !== undefined || process.argv.includes('--trace')

/** The last moments before something went wrong, one a line, with how long after the first each was. */
export function printTimeline(title: string, moments: readonly Moment[], seconds: number): void {
  const sorted = moments.toSorted((one, other) => one.at - other.at)
  const end = sorted.findIndex(({ what }) => what.startsWith('reuse'))
  const until = sorted[end]?.at ?? sorted.at(-1)?.at ?? 0
  const last = sorted.filter(({ at }) => at <= until && at > until - seconds * 1_000)
  const [first] = last
  console.log(`      ${title}`)
  for (const { at, what } of last)
    console.log(`        ${String(at - (first?.at ?? 0)).padStart(7)} ms  ${what}`)
}
