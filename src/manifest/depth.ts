/** Whether a value is nested deeper than what walks through it can bear. */

/** True also for a value that contains itself. Never walks deeper than the limit. */
export function depthExceeds(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (limit === 0) return true
  return Object.values(value).some((child) => depthExceeds(child, limit - 1))
}
