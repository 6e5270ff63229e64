/** How much there is in a value, however little text it was written in. */

/**
 * Counts the entries of all maps and lists of a value; what is there twice by reference counts twice.
 *
 * @returns The number, or one above `limit` as soon as there are more.
 */
export function countEntries(value: unknown, limit: number, count = 0): number {
  if (typeof value !== 'object' || value === null) return count
  let total = count
  for (const child of Object.values(value)) {
    total = countEntries(child, limit, total + 1)
    if (total > limit) return total
  }
  return total
}
