/** Reads query parameters other than those of paging. */
import { badType, badValue, missingInput } from './platform-error.ts'

/** A required parameter. @throws {PlatformError} PFAPI0004 when it is missing. */
export function required(query: URLSearchParams, name: string): string {
  const value = query.get(name)
  if (value !== null && value.trim() !== '') return value.trim()
  throw missingInput(`${name} is missing`, { parameter: name })
}

/** One of a few values; undefined when it is not given. @throws {PlatformError} PFAPI0006 for another value. */
export function choice<T extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly T[],
): T | undefined {
  const given = query.get(name)
  if (given === null) return undefined
  const value = values.find((one) => one === given)
  if (value !== undefined) return value
  throw badValue(`${name} must be one of: ${values.join(', ')}`, { parameter: name })
}

/** `true` or `false`; undefined when it is not given. @throws {PlatformError} PFAPI0006 for another value. */
export function flag(query: URLSearchParams, name: string): boolean | undefined {
  const value = choice(query, name, ['true', 'false'])
  return value === undefined ? undefined : value === 'true'
}

/** A whole number; undefined when it is not given. @throws {PlatformError} PFAPI0008 when it is none. */
export function whole(query: URLSearchParams, name: string): number | undefined {
  const given = query.get(name)
  if (given === null) return undefined
  if (/^\d{1,15}$/.test(given)) return Number(given)
  throw badType(`${name} must be a whole number`, { parameter: name })
}

/** A comparison for the `sort` parameter. @throws {PlatformError} PFAPI0006 when it is not one of `keys`. */
export function sortBy<T>(
  query: URLSearchParams,
  keys: Readonly<Record<string, (one: T) => string | number>>,
  otherwise: string,
): (a: T, b: T) => number {
  const sort = query.get('sort') ?? otherwise
  const name = sort.replace(/^-/, '')
  const key = Object.hasOwn(keys, name) ? keys[name] : undefined
  if (key === undefined) throw badValue(`sort cannot be ${JSON.stringify(sort)}`, { parameter: 'sort' })
  const direction = sort.startsWith('-') ? -1 : 1
  return (a, b) => {
    const [left, right] = [key(a), key(b)]
    return left === right ? 0 : left < right ? -direction : direction
  }
}
