/** A condition that is there without a value would be no condition: it would match what belongs to everybody. */

/** Refuses filters such as `{ owner: undefined }`, which come from a host whose own context is missing. */
export function checkFilter(filter: object): void {
  for (const [name, value] of Object.entries(filter))
    if (value === undefined || value === null || value === '') throw new TypeError(`"${name}" has no value`)
}
