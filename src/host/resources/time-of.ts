/** Times as the API has them. */

/** A time in milliseconds since 1970 as RFC 3339 in UTC. */
export function timeOf(time: number): string
export function timeOf(time: number | null): string | null
export function timeOf(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}
