/** Where a scope is missing that an account was not granted. Pure. */
import type { MissingFrom } from '../errors/action.ts'

/** What an account's login asked for, and could have. */
export interface AskedScopes {
  /** The scopes that the profile asks for; none where it leaves that to the provider. */
  readonly asked: readonly string[]
  /** Whether the login named no scope, and so got every one that the app has. */
  readonly askedForAll: boolean
}

/**
 * Decides what a scope is to be added to. A login that named no scope has all that the app has: to ask for more would
 * be refused.
 *
 * @param missing The scopes of which all (`all_of`), or one (`any_of`), are missing.
 */
export function missingFrom(
  missing: readonly string[],
  mode: 'all_of' | 'any_of',
  { asked, askedForAll }: AskedScopes,
): MissingFrom {
  if (askedForAll) return 'app'
  const couldAsk = (scope: string): boolean => asked.length === 0 || asked.includes(scope)
  const isUsers = mode === 'all_of' ? missing.every(couldAsk) : missing.some(couldAsk)
  return isUsers ? 'login' : 'profile'
}
