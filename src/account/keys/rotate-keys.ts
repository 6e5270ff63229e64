/** Sealing anew, with the first key, what other keys sealed; while everything goes on. */
import { DecryptionFailedError, KeyUnknownError } from '../../errors/vault.ts'
import { type Job, ROUND_LIMIT } from '../../ports/ports.ts'
import type { SealedValue } from '../../ports/store-records.ts'
import type { Services } from '../services.ts'
import { type KeyUse, listKeys, QUIET } from './list-keys.ts'

const BATCH = 200
const AT_ONCE = 8
const HOUR = 3_600_000
/** Problems that are named one by one. */
const MOST_PROBLEMS = 100

/** A secret that does not open. It is left as it is. */
export interface SealedProblem {
  readonly table: string
  readonly row: string
  readonly field: string
  /** `ERR_DECRYPTION_FAILED` or `ERR_KEY_UNKNOWN`. */
  readonly code: string
}

/** How far something has come. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** How something that takes long is watched and ended. */
export interface LongRunning {
  readonly onProgress?: (progress: Progress) => void
  /** Ends it at the next good place; begun again, it goes on from there. */
  readonly signal?: AbortSignal
}

/** What a key rotation came to. */
export interface KeyRotation {
  /** The key that seals. */
  readonly key: string
  /** How many secrets were sealed anew. */
  readonly resealed: number
  /** Secrets that do not open: at most a hundred of them, and how many there are. */
  readonly problems: readonly SealedProblem[]
  readonly unopened: number
  /** Whether everything was gone through. */
  readonly complete: boolean
  readonly keys: readonly KeyUse[]
}

/** What opening one value came to: its text, or why there is none. A key service that is down ends the whole thing. */
export async function openedOr(
  { vault }: Services,
  { location, sealed, place }: SealedValue,
): Promise<{ readonly text: string } | { readonly problem: SealedProblem }> {
  try {
    return { text: await vault.open(sealed, place) }
  } catch (error) {
    if (!(error instanceof DecryptionFailedError || error instanceof KeyUnknownError)) throw error
    const { table, key, field } = location
    return { problem: { table, row: key, field, code: error.code } }
  }
}

/** One value. Whoever has written to the same place meanwhile has sealed anew already, and wins. */
async function reseal(services: Services, value: SealedValue): Promise<SealedProblem | undefined> {
  const opened = await openedOr(services, value)
  if ('problem' in opened) return opened.problem
  await services.store.sealed.replace(value, await services.vault.seal(opened.text, value.place))
  return undefined
}

/** Goes once through what is not sealed with the first key. */
async function pass(
  services: Services,
  isOver: () => boolean,
  onValues: (problems: readonly SealedProblem[], values: number) => void,
): Promise<boolean> {
  const without = services.vault.prefix()
  let values = await services.store.sealed.list({ without, limit: BATCH })
  while (values.length > 0) {
    for (let start = 0; start < values.length; start += AT_ONCE) {
      if (isOver()) return false
      const some = values.slice(start, start + AT_ONCE)
      const problems = await Promise.all(some.map((value) => reseal(services, value)))
      onValues(
        problems.filter((problem) => problem !== undefined),
        some.length,
      )
    }
    values = await services.store.sealed.list({ without, after: values.at(-1)?.location, limit: BATCH })
  }
  return true
}

/** Takes keys off the register that nothing needs any more. */
async function forgetUnused(services: Services, keys: readonly KeyUse[]): Promise<void> {
  for (const { id, removable } of keys) if (removable) await services.store.keys.forget(id, QUIET)
}

/**
 * Seals every secret anew that is not sealed with the first key, by compare-and-set on the ciphertext: what a login or
 * a refresh writes meanwhile is never overwritten. Ended anywhere, it goes on where it was when it is begun again.
 *
 * @throws `ERR_KEY_SERVICE_…`, `ERR_DATABASE_…`; what was sealed anew until then stays so.
 */
export async function rotateKeys(services: Services, options: LongRunning = {}): Promise<KeyRotation> {
  const { onProgress, signal } = options
  const { store, vault } = services
  const { total, each } = await store.sealed.count([vault.prefix()])
  const due = total - (each[0] ?? 0)
  const problems: SealedProblem[] = []
  let done = 0
  let unopened = 0
  const complete = await pass(
    services,
    () => signal?.aborted === true,
    (some, values) => {
      done += values
      unopened += some.length
      problems.push(...some.slice(0, MOST_PROBLEMS - problems.length))
      onProgress?.({ done, total: Math.max(due, done) })
    },
  )
  for (const problem of problems)
    services.logger.warn(problem, 'A secret does not open, and is left as it is')
  const keys = await listKeys(services)
  if (complete) await forgetUnused(services, keys)
  return { key: vault.keyId, resealed: done - unopened, problems, unopened, complete, keys }
}

/** The background job that finishes a rotation which was begun by putting a new key in front. */
export function resealingJob(services: Services): Job {
  return {
    name: 'reseal',
    interval: HOUR,
    async run(signal) {
      const { store, vault } = services
      const others = (await store.keys.list()).filter(({ id }) => id !== vault.keyId)
      if (others.length === 0) return false
      const giveUpAt = performance.now() + ROUND_LIMIT
      const isOver = (): boolean => signal.aborted || performance.now() > giveUpAt
      const isComplete = await pass(services, isOver, () => {})
      if (isComplete) await forgetUnused(services, await listKeys(services))
      return !isComplete
    },
  }
}

/** What opening everything came to. */
export interface KeyCheck {
  readonly opened: number
  readonly unopened: number
  /** Which do not open: at most a hundred of them. */
  readonly problems: readonly SealedProblem[]
}

/**
 * Opens every secret, and says which do not open. Nothing is changed.
 *
 * @throws `ERR_KEY_SERVICE_…`, `ERR_DATABASE_…`.
 */
export async function checkKeys(
  services: Services,
  { onProgress, signal }: LongRunning = {},
): Promise<KeyCheck> {
  const { total } = await services.store.sealed.count([])
  const problems: SealedProblem[] = []
  let done = 0
  let unopened = 0
  let values = await services.store.sealed.list({ limit: BATCH })
  while (values.length > 0 && signal?.aborted !== true) {
    for (const value of values) {
      const opened = await openedOr(services, value)
      done += 1
      if (!('problem' in opened)) continue
      unopened += 1
      if (problems.length < MOST_PROBLEMS) problems.push(opened.problem)
    }
    onProgress?.({ done, total: Math.max(total, done) })
    values = await services.store.sealed.list({ after: values.at(-1)?.location, limit: BATCH })
  }
  return { opened: done - unopened, unopened, problems }
}
