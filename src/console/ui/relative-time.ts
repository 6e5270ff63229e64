/** Times as people say them: "in 3 hours", "2 days ago". */

const SECOND = 1_000
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400 * SECOND],
  ['month', 30 * 86_400 * SECOND],
  ['week', 7 * 86_400 * SECOND],
  ['day', 86_400 * SECOND],
  ['hour', 3_600 * SECOND],
  ['minute', 60 * SECOND],
]

const formatter = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/**
 * A time in relation to now. What is left is rounded down: "in 3 hours" promises no more than there is.
 *
 * @param at As RFC 3339.
 * @param now In milliseconds since 1970.
 * @param isPast Whether it is of something that has happened: it is never in the future, whatever the clocks say.
 */
export function relativeTime(at: string, now: number, isPast = false): string {
  const distance = Date.parse(at) - now
  const difference = isPast ? Math.min(distance, 0) : distance
  if (Number.isNaN(difference)) return at
  const [unit, size] = STEPS.find(([, length]) => Math.abs(difference) >= length) ?? ['second', SECOND]
  if (unit === 'second') return difference >= 0 && !isPast ? 'in less than a minute' : 'just now'
  return formatter.format(Math.trunc(difference / size), unit)
}

/** The whole time, for whoever wants to know exactly. */
export function exactTime(at: string): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return at
  return time.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'long' })
}
