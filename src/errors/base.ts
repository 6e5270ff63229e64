/** The base of every error that Linkwright throws on purpose. */

/**
 * Who has to do something before the same call can succeed.
 *
 * - `author`: whoever wrote the manifest
 * - `admin`: whoever filled in the connector profile
 * - `user`: the person who linked, or is linking, the account
 * - `provider`: the operator of the API or of its authorization server
 * - `host`: whoever runs Linkwright (database, keys, network)
 * - `caller`: the program that made this call
 * - `nobody`: trying again later is enough
 */
export type WhoMustAct = 'author' | 'admin' | 'user' | 'provider' | 'host' | 'caller' | 'nobody'

/**
 * The base class. Each failure has one subclass with a literal `code`; switch on `code`, or use `instanceof`.
 *
 * Messages never contain a secret. Text that came from a provider or from an admin stands in them JSON-quoted
 * and cut to length, so that it cannot forge a log line.
 */
export abstract class LinkwrightError extends Error {
  /** Stable identifier of the failure; see docs/reference/errors.md. */
  abstract readonly code: string
  /** Who has to act before the same call can succeed. */
  abstract readonly whoMustAct: WhoMustAct

  constructor(message: string) {
    super(message)
    this.name = new.target.name
  }

  /** A plain object that is safe to log or to send: `code`, `message`, `who_must_act` and the public details. */
  toJSON(): Record<string, unknown> {
    const { name: _name, code, message, whoMustAct, ...details } = this
    return { code, message, who_must_act: whoMustAct, ...details }
  }
}

/** The code of whatever was thrown, for a log: what else it says may quote what it worked with. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

const CONTROL = /[^\x20-\x7e]/g
/** Controls, formats (such as changes of direction), halves of surrogate pairs, and separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A line of text without what would end it or change how it is shown. */
export function printableLine(text: string): string {
  return text.replace(UNSEEN, '?')
}

/**
 * Text from outside, made fit for an error message: printable ASCII, JSON-quoted, at most `limit` characters.
 */
export function quoteForeign(text: unknown, limit = 200): string {
  // JSON may hold an object that cannot be made a string: `{"toString":1}`.
  const string = typeof text === 'object' && text !== null ? 'an object' : String(text)
  const clean = string.slice(0, limit).replace(CONTROL, '?')
  return JSON.stringify(string.length > limit ? `${clean}…` : clean)
}
