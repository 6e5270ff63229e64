/** Where each scope stands: asked for, needed, granted, registered. */
import { scopesOf } from '../../connector/context.ts'
import { declaredScopes } from '../../connector/declared-scopes.ts'
import type { Profile } from '../../connector/profile.ts'
import type { Services } from '../services.ts'
import { openProfile, requireProfileRecord } from './profiles.ts'

/** One scope of a profile's connector, as four sides see it. */
export interface ScopeRow {
  readonly scope: string
  /** What people read; the scope itself where the manifest does not know it. */
  readonly title: string
  readonly category: string | null
  /** Whether the profile asks for it. A profile without scopes asks for none, and the provider decides. */
  readonly in_profile: boolean
  /** The actions that the profile allows and that need it, or for which it is one of several enough. */
  readonly needed_by: readonly string[]
  /** How many accounts were granted it. */
  readonly granted_accounts: number
  /** Whether the client has it at the provider: known where it was granted, else null. */
  readonly registered: boolean | null
}

/** The scopes of a profile. */
export interface ScopeTable {
  /** In the manifest's order; scopes that it does not know come last. */
  readonly rows: readonly ScopeRow[]
  /** How many accounts are linked with the profile. */
  readonly accounts: number
  /** How many of them have scopes that neither side named. */
  readonly unknown_accounts: number
}

/** The actions that a profile allows, by scope. */
function needs({ connector, actions: allowed }: Profile): Map<string, string[]> {
  const byScope = new Map<string, string[]>()
  for (const [name, { scopes }] of Object.entries(connector.manifest.actions ?? {})) {
    if (allowed?.includes(name) === false) continue
    for (const scope of [...(scopes?.all_of ?? []), ...(scopes?.any_of ?? [])])
      byScope.set(scope, [...(byScope.get(scope) ?? []), name])
  }
  return byScope
}

/**
 * Compares the scopes that a profile asks for with those that its actions need, that its accounts were granted, and
 * that the client has at the provider.
 *
 * @throws `ERR_PROFILE_NOT_FOUND`, and `ERR_PROFILE_INVALID` when it does not fit the manifest any more.
 */
export async function scopeTable(services: Services, id: string): Promise<ScopeTable> {
  const record = await requireProfileRecord(services, id)
  const profile = await openProfile(services, record)
  const sets = await services.store.accounts.countScopes(id)
  const granted = new Map<string, number>()
  for (const { scope, accounts } of sets)
    for (const one of new Set(scope?.split(' ').filter((name) => name !== '')))
      granted.set(one, (granted.get(one) ?? 0) + accounts)
  const asked = scopesOf(profile)
  const needed = needs(profile)
  const declared = new Map(
    declaredScopes(profile.connector.manifest, profile.auth).map((one) => [one.scope, one]),
  )
  const scopes = new Set([...declared.keys(), ...asked, ...needed.keys(), ...granted.keys()])
  const count = (of: readonly { readonly accounts: number }[]): number =>
    of.reduce((sum, { accounts }) => sum + accounts, 0)
  return Object.freeze({
    rows: [...scopes].map((scope) => ({
      scope,
      title: declared.get(scope)?.title ?? scope,
      category: declared.get(scope)?.category ?? null,
      in_profile: asked.includes(scope),
      needed_by: needed.get(scope) ?? [],
      granted_accounts: granted.get(scope) ?? 0,
      registered: granted.has(scope) ? true : null,
    })),
    accounts: count(sets),
    unknown_accounts: count(sets.filter(({ scope }) => scope === null)),
  })
}
