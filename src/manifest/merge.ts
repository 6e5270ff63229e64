/** Laying one part of a manifest over another, and putting parts side by side. */
import { type Origin, originOf } from './source.ts'

/** A value, and where each part of it was written. */
export interface Part {
  readonly value: unknown
  readonly origin: Origin
}

/** Takes a problem with something that is written at `part`. */
export type ReportPart = (code: string, part: Part, message: string, hint?: string) => void

type Entries = readonly (readonly [string, Part])[]

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The entries of a map or a list, with their origins. */
function childrenOf<K extends string | number>({ value, origin }: Part, keys: readonly K[]): [K, Part][] {
  return keys.map((key) => [
    key,
    { value: (value as Record<K, unknown>)[key], origin: originOf(origin, key) },
  ])
}

function entriesOf(part: Part): [string, Part][] {
  return childrenOf(part, Object.keys(part.value as object))
}

function itemsOf(part: Part): Part[] {
  return childrenOf(part, [...(part.value as unknown[]).keys()]).map(([, item]) => item)
}

function mapOf(entries: Entries, { source, path }: Origin): Part {
  const children = new Map(entries.map(([key, part]) => [key, part.origin]))
  // Not by assignment: a key may be "__proto__".
  const value = Object.fromEntries(entries.map(([key, part]) => [key, part.value]))
  return { value, origin: { source, path, children } }
}

function listOf(items: readonly Part[], { source, path }: Origin): Part {
  const children = new Map(items.map(({ origin }, index) => [index, origin]))
  return { value: items.map(({ value }) => value), origin: { source, path, children } }
}

/** What tells the entries of a list apart, where there is something. */
const IDENTITIES = ['name', 'scope', 'value'] as const
const REMOVE = '$remove'

function identityOf(items: readonly unknown[]): string | undefined {
  return IDENTITIES.find((key) => items.every((item) => isMap(item) && typeof item[key] === 'string'))
}

function nameOf(part: Part, identity: string): unknown {
  return (part.value as Record<string, unknown>)[identity]
}

function overlayLists(base: Part, own: Part, report: ReportPart): Part {
  const inherited = itemsOf(base)
  const items = itemsOf(own)
  const identity = identityOf([...inherited, ...items].map(({ value }) => value))
  if (identity === undefined || items.length === 0) return own
  const result: (Part | undefined)[] = [...inherited]
  const places = new Map(
    inherited.map((part, index) => [nameOf(part, identity), index]).reverse() as [unknown, number][],
  )
  for (const item of items) {
    const name = nameOf(item, identity)
    const index = places.get(name) ?? -1
    const known = result[index]
    const removes = (item.value as Record<string, unknown>)[REMOVE] === true
    if (known === undefined) {
      if (removes) report('nothing_to_remove', item, `${JSON.stringify(name)} is not inherited`)
      else result.push(item)
      continue
    }
    result[index] = removes ? undefined : overlay(known, item, report)
  }
  return listOf(
    result.filter((part) => part !== undefined),
    own.origin,
  )
}

/**
 * Lays `own` over `base`. Maps are merged key by key, and `null` removes an inherited key. Lists whose entries all
 * have a `name` (or `scope`, or `value`) are merged by it, and `$remove: true` removes an inherited entry; other lists
 * are replaced.
 */
export function overlay(base: Part, own: Part, report: ReportPart): Part {
  if (Array.isArray(base.value) && Array.isArray(own.value)) return overlayLists(base, own, report)
  if (!isMap(base.value) || !isMap(own.value)) return own
  const entries = new Map(entriesOf(base))
  for (const [key, part] of entriesOf(own)) {
    const known = entries.get(key)
    if (known === undefined) entries.set(key, part)
    else if (part.value === null) entries.delete(key)
    else entries.set(key, overlay(known, part, report))
  }
  return mapOf([...entries], own.origin)
}

/** Puts a part beside what is there already: lists are joined, and nothing may be written twice. */
export function unite(first: Part, second: Part, report: ReportPart): Part {
  if (Array.isArray(first.value) && Array.isArray(second.value))
    return listOf([...itemsOf(first), ...itemsOf(second)], first.origin)
  if (!isMap(first.value) || !isMap(second.value)) {
    const { file, line } = first.origin.source.locate(first.origin.path, 'key')
    const key = JSON.stringify(second.origin.path.at(-1) ?? 'the part')
    report('written_twice', second, `${key} is also written at ${file}:${line}`)
    return first
  }
  const entries = new Map(entriesOf(first))
  for (const [key, part] of entriesOf(second)) {
    const known = entries.get(key)
    entries.set(key, known === undefined ? part : unite(known, part, report))
  }
  return mapOf([...entries], first.origin)
}

/** A map without some of its keys. */
export function without(part: Part, keys: readonly string[]): Part {
  if (!isMap(part.value)) return part
  return mapOf(
    entriesOf(part).filter(([key]) => !keys.includes(key)),
    part.origin,
  )
}
