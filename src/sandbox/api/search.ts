/** What searching contacts and searching companies have in common: filters, order, pages. */
import type { ApiCall } from './data-api.ts'
import { pageOf, readPage } from './paging.ts'
import { badField, badValue, PlatformError } from './platform-error.ts'

/** Decides whether a record matches what was asked for. Undefined when the value is of the wrong type. */
export type Filter<T> = (record: T, value: unknown) => boolean | undefined

/** How one kind of record is searched. */
export interface Search<T> {
  readonly records: readonly T[]
  readonly filters: Readonly<Record<string, Filter<T>>>
  /** What each `sort` compares by. */
  readonly sorts: Readonly<Record<string, (record: T) => string | number>>
  readonly defaultSort: string
  readonly show: (record: T) => Record<string, unknown>
}

/** Answers a search call. @throws {PlatformError} when a filter, the order or the page is wrong. */
export function search<T>(call: ApiCall, how: Search<T>): Record<string, unknown> {
  const { records, filters, sorts, defaultSort, show } = how
  const page = readPage(call.query)
  const order = readOrder(call.query.get('sort') ?? defaultSort, sorts)
  const tests = Object.entries(call.attributes).map(([name, value]) => {
    const pointer = `/data/attributes/${name}`
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined
    if (filter === undefined) throw badField(`The sandbox does not search by ${name}`, { pointer })
    return (record: T): boolean => {
      const matches = filter(record, value)
      if (matches !== undefined) return matches
      throw new PlatformError(400, 'PFAPI0008', 'Invalid type', `${name} has the wrong type`, { pointer })
    }
  })
  const found = records.filter((record) => tests.every((test) => test(record))).sort(order)
  return pageOf(found.map(show), page, call.path)
}

function readOrder<T>(sort: string, sorts: Search<T>['sorts']): (a: T, b: T) => number {
  const name = sort.replace(/^-/, '')
  const key = Object.hasOwn(sorts, name) ? sorts[name] : undefined
  if (key === undefined) throw badValue(`sort cannot be ${JSON.stringify(sort)}`, { parameter: 'sort' })
  const direction = sort.startsWith('-') ? -1 : 1
  return (a, b) => {
    const [left, right] = [key(a), key(b)]
    return left === right ? 0 : left < right ? -direction : direction
  }
}

/** A filter for text: `test` gets it in lower case. */
export function text<T>(test: (record: T, value: string) => boolean): Filter<T> {
  return (record, value) => (typeof value === 'string' ? test(record, value.trim().toLowerCase()) : undefined)
}

/** A filter for several values, separated by commas or in an array; one must match. Values in lower case. */
export function anyOf<T>(test: (record: T, value: string) => boolean): Filter<T> {
  return (record, value) => {
    const values = typeof value === 'string' ? value.split(',') : value
    if (!Array.isArray(values) || !values.every((one) => typeof one === 'string')) return undefined
    return values.some((one) => test(record, one.trim().toLowerCase()))
  }
}

/** A filter for a number, which may come as text. */
export function number<T>(test: (record: T, value: number) => boolean): Filter<T> {
  return (record, value) => {
    const given = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    return typeof given === 'number' && Number.isFinite(given) ? test(record, given) : undefined
  }
}

/** Whether text contains other text, in any case of letters. `value` is in lower case already. */
export function contains(full: string, value: string): boolean {
  return full.toLowerCase().includes(value)
}
