/** The values of an answer that a manifest keeps: found, checked, and with their ends. Pure. */
import { printableLine } from '../errors/base.ts'
import type { CapturedValue } from '../generated/manifest.ts'
import { matchesWhole } from '../manifest/pattern.ts'
import { secondsUntil } from './expiry.ts'
import { valueAt } from './response.ts'

/** What was found. */
export interface CapturedValues {
  /** The values by name. */
  readonly captured: Readonly<Record<string, string>>
  /** The names of values that are missing, too long, or not as their pattern says. */
  readonly missing: readonly string[]
  /** In how many whole seconds the first of the captured tokens ends; undefined where none has an end. */
  readonly lifetime: number | undefined
}

const MAX_LENGTH = 2_048
/** Tokens can be long. */
const MAX_SECRET = 16_384

/** Names in lists are short, and of one line. */
const MAX_LABEL = 200
/** What no ID, host or token has, and PostgreSQL does not keep: a login must not be lost over it. */
const CONTROL = /\p{Cc}/u

function textAt(body: unknown, { name, pointer, pattern, secret }: CapturedValue): string | undefined {
  const value = valueAt(body, pointer)
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  const text = isScalar ? String(value) : ''
  // Whoever has an account at the provider chooses what it is called.
  if (name === 'label' && text !== '') return printableLine(text).slice(0, MAX_LABEL).toWellFormed()
  if (secret !== true && CONTROL.test(text)) return undefined
  if (text === '' || text.length > (secret === true ? MAX_SECRET : MAX_LENGTH)) return undefined
  return pattern === undefined || matchesWhole(pattern, text) ? text : undefined
}

/**
 * Reads the values of an answer.
 *
 * @param body The parsed body; any JSON value.
 * @param sentAt When the request was sent, in milliseconds; lifetimes count from it.
 */
export function captureValues(
  captures: readonly CapturedValue[],
  body: unknown,
  sentAt: number,
): CapturedValues {
  const captured: Record<string, string> = {}
  const missing: string[] = []
  const lifetimes: number[] = []
  for (const capture of captures) {
    const text = textAt(body, capture)
    if (text === undefined) {
      missing.push(capture.name)
      continue
    }
    captured[capture.name] = text
    const { expires } = capture
    if (expires === undefined) continue
    const whole = Math.floor(secondsUntil(valueAt(body, expires.pointer), expires.unit, sentAt) ?? 0)
    if (whole >= 1) lifetimes.push(whole)
  }
  return { captured, missing, lifetime: lifetimes.length === 0 ? undefined : Math.min(...lifetimes) }
}
