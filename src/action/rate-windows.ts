/** The windows that an API counts calls in: a call waits here before the API would refuse it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { perInstance, type Services } from '../account/services.ts'
import { RateLimitedError } from '../errors/action.ts'
import { codeOf } from '../errors/base.ts'
import type { RateLimit } from '../generated/manifest.ts'
import type { HttpResponse } from '../ports/ports.ts'

const MAX_BUCKETS = 10_000
/**
 * A reservation takes twice as many calls as the one before, and at most this part of a window: a call seldom waits for
 * the database, replicas share, and a process that ends soon has taken no more than it needed.
 */
const LARGEST_BLOCK = 1 / 50
/** For how long a process counts alone where the database does not answer, in milliseconds. */
const ALONE = 1_000

/** A window, and the calls that this process has reserved in it and not sent yet. */
interface Held {
  readonly name: string
  readonly seconds: number
  readonly limitHeader: string | undefined
  readonly remainingHeader: string | undefined
  /** What counts until an answer has told a limit; undefined for no limit until then. */
  readonly initialLimit: number | undefined
  /** What an answer told, to this process or to another. */
  learned: number | undefined
  left: number
  /** How many the next reservation takes. */
  block: number
  /** Until when they count, on this process's clock. */
  until: number
  /** The reservation that is under way. It gives how long to wait, in milliseconds. */
  refilling: Promise<number> | undefined
}

/** The windows of whose calls are counted together. */
export interface RateBucket {
  readonly id: string
  readonly rateLimit: RateLimit
  readonly held: readonly Held[]
}

function open(id: string, rateLimit: RateLimit): RateBucket {
  const [smallest] = rateLimit.tiers ?? []
  const held = Object.entries(rateLimit.windows ?? {}).map(
    ([name, { seconds, limit_header, remaining_header }]): Held => ({
      name,
      seconds,
      limitHeader: limit_header?.toLowerCase(),
      remainingHeader: remaining_header?.toLowerCase(),
      initialLimit: smallest?.limits[name],
      learned: undefined,
      left: 0,
      block: 1,
      until: 0,
      refilling: undefined,
    }),
  )
  return { id, rateLimit, held }
}

const bucketsOf = perInstance(() => new LRUCache<string, RateBucket>({ max: MAX_BUCKETS }))

/** What a call counts against; undefined where the manifest has no windows. */
export function rateBucketOf(
  services: Services,
  rateLimit: RateLimit | undefined,
  { profile_id }: { readonly profile_id: string },
  account_id: string,
): RateBucket | undefined {
  if (rateLimit?.windows === undefined) return undefined
  const id = rateLimit.per === 'account' ? `account ${account_id}` : `profile ${profile_id}`
  const buckets = bucketsOf(services)
  const known = buckets.get(id)
  // Another manifest of the same key may have been loaded since.
  if (known?.rateLimit === rateLimit) return known
  const bucket = open(id, rateLimit)
  buckets.set(id, bucket)
  return bucket
}

function limitOf({ learned, initialLimit }: Held): number | undefined {
  return learned ?? initialLimit
}

function isEmpty(window: Held, now: number): boolean {
  return limitOf(window) !== undefined && (window.left < 1 || now >= window.until)
}

/** Reserves in the database. A database that is down does not stop calls: the API still says when it is too much. */
async function reserve({ store, clock, logger }: Services, id: string, window: Held): Promise<number> {
  const limit = limitOf(window) ?? Number.POSITIVE_INFINITY
  const count = Math.min(window.block, Math.max(1, Math.ceil(limit * LARGEST_BLOCK)))
  // What was not used up in time was too much.
  window.block = window.left < 1 ? count * 2 : Math.ceil(count / 2)
  const about = {
    name: window.name,
    seconds: window.seconds,
    limit,
    learned: window.learned,
  }
  const { granted, wait, learned } = await store.rates.reserve(id, about, count).catch((error: unknown) => {
    logger.warn({ code: codeOf(error) }, 'The rate limit is counted by this process alone for now')
    return { granted: count, wait: ALONE, learned: null }
  })
  window.learned ??= learned ?? undefined
  if (granted < 1) return wait
  window.left = granted
  window.until = clock.now() + wait
  return 0
}

/** Fills a window, once for all calls that wait for it. Gives how long to wait, in milliseconds. */
function refill(services: Services, id: string, window: Held): Promise<number> {
  window.refilling ??= reserve(services, id, window).finally(() => {
    window.refilling = undefined
  })
  return window.refilling
}

/**
 * Takes a place for one call in every window.
 *
 * @param maxWait How long to wait for it at most, in milliseconds.
 * @returns How long it took to wait; at once where this process has places left.
 * @throws {RateLimitedError} `ERR_RATE_LIMITED` where that is too long. Nothing was sent.
 */
export function takePlace(
  services: Services,
  bucket: RateBucket,
  action: string,
  maxWait: number,
  signal: AbortSignal | undefined,
): number | Promise<number> {
  const now = services.clock.now()
  const { held } = bucket
  if (held.some((window) => isEmpty(window, now)))
    return waitForPlace(services, bucket, action, maxWait, signal)
  for (const window of held) window.left -= 1
  return 0
}

async function waitForPlace(
  services: Services,
  { id, held }: RateBucket,
  action: string,
  maxWait: number,
  signal: AbortSignal | undefined,
): Promise<number> {
  let waited = 0
  for (;;) {
    const now = services.clock.now()
    const empty = held.filter((window) => isEmpty(window, now))
    if (empty.length === 0) {
      for (const window of held) window.left -= 1
      return waited
    }
    const waits = await Promise.all(empty.map((window) => refill(services, id, window)))
    const wait = Math.max(...waits)
    if (wait === 0) continue
    if (waited + wait > maxWait) throw new RateLimitedError(action, wait, empty[waits.indexOf(wait)]?.name)
    await sleep(wait, undefined, signal === undefined ? {} : { signal })
    waited += wait
  }
}

function countIn(headers: HttpResponse['headers'], name: string | undefined): number | undefined {
  const value = name === undefined ? undefined : headers[name]
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}

/** Learns the limits from an answer, and what is left of them. */
export function learnLimits({ held, rateLimit }: RateBucket, { headers }: HttpResponse): void {
  for (const window of held) {
    const limit = countIn(headers, window.limitHeader)
    if (limit !== undefined && limit > 0 && limit !== window.learned) {
      window.learned = limit
      const tier = rateLimit.tiers?.find(({ limits }) => limits[window.name] === limit)
      for (const other of held) other.learned ??= tier?.limits[other.name]
    }
    const remaining = countIn(headers, window.remainingHeader)
    if (remaining !== undefined && remaining < window.left) window.left = remaining
  }
}

/**
 * Stops the window that the API says is full, here and in other replicas; where it does not say, the shortest.
 *
 * @param wait For how long, in milliseconds.
 * @returns The window's name.
 */
export async function stopWindow(
  { store, logger }: Services,
  { id, rateLimit, held }: RateBucket,
  { headers }: HttpResponse,
  wait: number,
): Promise<string | undefined> {
  const named = headers[rateLimit.rejected_window_header?.toLowerCase() ?? '']?.trim().toLowerCase()
  const byLength = held.toSorted((one, other) => one.seconds - other.seconds)
  const window = held.find(({ name }) => name.toLowerCase() === named) ?? byLength[0]
  if (window === undefined) return undefined
  window.left = 0
  try {
    await store.rates.block(id, window, wait)
  } catch (error) {
    logger.debug({ code: codeOf(error) }, 'Other replicas were not told that a rate limit is used up')
  }
  return window.name
}
