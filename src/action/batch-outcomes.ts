/** A batch: cut into calls, and the answers put together again, each record exactly once and in its place. Pure. */
import { ResultMissingError } from '../errors/action.ts'
import type { WhoMustAct } from '../errors/base.ts'
import type { Api, Batch } from '../generated/manifest.ts'
import { valueAt } from '../oauth/response.ts'
import { type FlatRecord, itemsAt, openRecord } from './open-records.ts'

/** Why a record, or a whole batch, did not get further. */
export interface BatchProblem {
  readonly code: string
  readonly message: string
  readonly who_must_act: WhoMustAct
}

/**
 * What became of one record.
 *
 * - `ok`: `record` is what the API gave for it
 * - `no_match`: the API found nothing; nothing was charged
 * - `failed`: the API refused these records; nothing was done
 * - `in_doubt`: it may have been carried out and charged, and is not sent again unless that is asked for
 * - `not_sent`: nothing was done
 */
export interface RecordOutcome {
  readonly outcome: 'ok' | 'no_match' | 'failed' | 'in_doubt' | 'not_sent'
  readonly record?: FlatRecord
  /** The provider's word for it. */
  readonly status?: string
  readonly error?: BatchProblem
}

/** Cuts places into calls of at most `max`, in order. */
export function cutBatch(places: readonly number[], max: number): number[][] {
  const calls: number[][] = []
  for (let at = 0; at < places.length; at += max) calls.push(places.slice(at, at + max))
  return calls
}

/** A value in one way of writing it: names in order, numbers as text, and nothing that has no value. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(String(value ?? ''))
  const entries = Object.entries(value)
    .filter(([, child]) => child !== undefined && child !== null && child !== '')
    .map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`)
  return `{${entries.sort().join(',')}}`
}

/** For each record sent, its result: by what the result says that it answers, and what is left over in its order. */
function pair(
  sent: readonly unknown[],
  results: readonly unknown[],
  echo: string | undefined,
): (readonly [result: unknown] | undefined)[] {
  const paired = new Array<readonly [unknown] | undefined>(sent.length).fill(undefined)
  const places = new Map<string, number[]>()
  for (const [place, record] of sent.entries()) {
    const text = canonical(record)
    const waiting = places.get(text)
    if (waiting === undefined) places.set(text, [place])
    else waiting.push(place)
  }
  const others = results.filter((result) => {
    const told = echo === undefined ? undefined : valueAt(result, echo)
    const place = told === undefined ? undefined : places.get(canonical(told))?.shift()
    if (place !== undefined) paired[place] = [result]
    return place === undefined
  })
  const left = [...paired.keys()].filter((place) => paired[place] === undefined)
  // As many as are still wanted: the order is all there is to go by.
  if (others.length === left.length)
    for (const [index, place] of left.entries()) paired[place] = [others[index]]
  return paired
}

/** A failure as a report keeps it. */
export function problemOf(error: {
  readonly code: string
  readonly message: string
  readonly whoMustAct: WhoMustAct
}): BatchProblem {
  return { code: error.code, message: error.message, who_must_act: error.whoMustAct }
}

/** What an answer says of the records that one call sent, in their order. */
export function outcomesOf(
  api: Api,
  name: string,
  batch: Batch,
  sent: readonly unknown[],
  body: unknown,
): RecordOutcome[] {
  const results = itemsAt(body, batch.results ?? api.envelope?.items) ?? []
  return pair(sent, results, batch.echo).map((found): RecordOutcome => {
    if (found === undefined) return { outcome: 'in_doubt', error: problemOf(new ResultMissingError(name)) }
    const { record, status } = openRecord(api, found[0])
    const told = status === undefined ? {} : { status }
    return record === undefined ? { outcome: 'no_match', ...told } : { outcome: 'ok', record, ...told }
  })
}
