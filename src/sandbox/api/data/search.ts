/** What all searches have in common: filters, order, pages. */
import type { ApiCall, Reply } from '../operation.ts'
import { ok } from '../operation.ts'
import { pageOf, readPage } from '../paging.ts'
import { badField, badType } from '../platform-error.ts'
import { sortBy } from '../query.ts'

/** Decides whether a record matches what was asked for. Undefined when the value is of the wrong type. */
export type Filter<T> = (record: T, value: unknown) => boolean | undefined

/** How one kind of record is searched. */
export interface Search<T> {
  readonly records: readonly T[]
  readonly filters: Readonly<Record<string, Filter<T>>>
  /** What each `sort` compares by; left out where the order is the API's. */
  readonly sorts?: Readonly<Record<string, (record: T) => string | number>>
  readonly defaultSort?: string
  readonly show: (record: T) => Record<string, unknown>
  /** Whether each record that is returned counts towards the limit on records. */
  readonly countsRecords?: boolean
}

/** Answers a search call. @throws {PlatformError} when a filter, the order or the page is wrong. */
export function search<T>(call: ApiCall, how: Search<T>): Reply {
  const page = readPage(call.query)
  const found = find(call, how)
  const body = pageOf(found.map(how.show), page, call.path)
  if (how.countsRecords) call.world.credits.records += (body['data'] as unknown[]).length
  return ok(body)
}

/** The records that match the call's attributes, in order. @throws As {@link search}. */
export function find<T>(
  { attributes, query }: Pick<ApiCall, 'attributes' | 'query'>,
  { records, filters, sorts, defaultSort = '' }: Search<T>,
): T[] {
  const tests = Object.entries(attributes).map(([name, value]) => {
    const pointer = `/data/attributes/${name}`
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined
    if (filter === undefined) throw badField(`${name} is not a search input`, { pointer })
    return (record: T): boolean => {
      const matches = filter(record, value)
      if (matches !== undefined) return matches
      throw badType(`${name} has the wrong type`, { pointer })
    }
  })
  const found = records.filter((record) => tests.every((test) => test(record)))
  return sorts === undefined ? found : found.sort(sortBy(query, sorts, defaultSort))
}

/** A filter for text: `test` gets it in lower case. */
export function text<T>(test: (record: T, value: string) => boolean): Filter<T> {
  return (record, value) => (typeof value === 'string' ? test(record, value.trim().toLowerCase()) : undefined)
}

/** A filter for several values, separated by commas or in an array; one must match. Values in lower case. */
export function anyOf<T>(test: (record: T, value: string) => boolean): Filter<T> {
  return (record, value) => {
    const values = typeof value === 'string' ? value.split(',') : value
    if (!Array.isArray(values) || !values.every((one) => ['string', 'number'].includes(typeof one)))
      return undefined
    return values.some((one) => test(record, String(one).trim().toLowerCase()))
  }
}

/** A filter for a number, which may come as text. */
export function number<T>(test: (record: T, value: number) => boolean): Filter<T> {
  return (record, value) => {
    const given = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    return typeof given === 'number' && Number.isFinite(given) ? test(record, given) : undefined
  }
}

/** A filter for a day, `YYYY-MM-DD`, to compare with a date that begins with one. */
export function date<T>(test: (record: T, value: string) => boolean): Filter<T> {
  return (record, value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? test(record, value) : undefined
}

/** A filter that is known but changes nothing, as the seeded data has nothing to filter by. */
export function anything<T>(type: 'string' | 'number' | 'boolean' | 'list'): Filter<T> {
  return (_record, value) => {
    if (type === 'list') return Array.isArray(value) ? true : undefined
    return typeof value === type ? true : undefined
  }
}

/** Whether text contains other text, in any case of letters. `value` is in lower case already. */
export function contains(full: string, value: string): boolean {
  return full.toLowerCase().includes(value)
}
