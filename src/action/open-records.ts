/** An answer opened to flat records, as the manifest's envelope says. Pure. */
import type { Api } from '../generated/manifest.ts'
import { valueAt } from '../oauth/response.ts'

/** One record of an answer, without its envelope. */
export type FlatRecord = Readonly<Record<string, unknown>>

/** A record, and what the envelope says of it. */
export interface OpenedRecord {
  /** Undefined where nothing was found. */
  readonly record: FlatRecord | undefined
  /** The provider's word for what became of the input that it answers. */
  readonly status: string | undefined
}

/** The list at a pointer: a list, or the one thing that stands there; undefined where there is nothing. */
export function itemsAt(body: unknown, pointer: string | undefined): readonly unknown[] | undefined {
  const value = pointer === undefined ? body : valueAt(body, pointer)
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value : [value]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFound({ type, no_match = [] }: NonNullable<Api['envelope']>, item: unknown): boolean {
  return type === undefined || !no_match.includes(String(valueAt(item, type)))
}

/** Opens one item of an answer. What is no object becomes a record with a `value`. */
export function openRecord({ envelope = {} }: Api, item: unknown): OpenedRecord {
  const told = envelope.status === undefined ? undefined : valueAt(item, envelope.status)
  const status = typeof told === 'string' ? told : undefined
  if (!isFound(envelope, item)) return { record: undefined, status }
  const isWhole = envelope.fields === undefined || !isObject(item)
  const fields = isWhole ? item : (valueAt(item, envelope.fields ?? '') ?? {})
  if (!isObject(fields)) return { record: { value: fields }, status }
  const id = envelope.id === undefined ? undefined : valueAt(item, envelope.id)
  return { record: id === undefined ? fields : { id, ...fields }, status }
}

/** The records of an answer that found something. */
export function openRecords(api: Api, items: string | undefined, body: unknown): FlatRecord[] {
  return (itemsAt(body, api.envelope?.items ?? items) ?? []).flatMap((item) => {
    const { record } = openRecord(api, item)
    return record === undefined ? [] : [record]
  })
}

/** How many items of an answer found something; undefined where it has no list of them. */
export function foundItems(
  { envelope }: Api,
  results: string | undefined,
  body: unknown,
): number | undefined {
  const pointer = results ?? envelope?.items
  if (pointer === undefined) return undefined
  const list = itemsAt(body, pointer)
  return envelope === undefined ? list?.length : list?.filter((item) => isFound(envelope, item)).length
}
