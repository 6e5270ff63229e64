/** Which scopes the logins of a connector profile ask for. */
import type { Account, Profile, ScopeRow } from '../../../generated/host.ts'

const listOf = (scopes: unknown): readonly string[] => (Array.isArray(scopes) ? scopes.map(String) : [])

/** Whether a profile has no scope ticked, so that a login gets what the provider gives: often every scope of the app. */
export function asksForAll({ values }: Pick<Profile, 'values'>): boolean {
  return listOf(values['scopes']).length === 0
}

/** Whether ticking has turned "every scope of the app" into "only the ticked ones". */
export function isNarrowed(before: unknown, now: unknown): boolean {
  return listOf(before).length === 0 && listOf(now).length > 0
}

/**
 * The scopes of an account that its next login does not ask for.
 *
 * @param rows Of its profile: those that are required count as asked for, ticked or not.
 */
export function lostScopes({ scope }: Pick<Account, 'scope'>, rows: readonly ScopeRow[]): string[] {
  const asked = rows.filter((row) => row.in_profile).map((row) => row.scope)
  if (scope === null || asked.length === 0) return []
  return scope.split(' ').filter((one) => one !== '' && !asked.includes(one))
}
