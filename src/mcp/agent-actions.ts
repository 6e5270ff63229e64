/** The actions that an agent may use with an account: those the profile enables and the granted scopes allow. */
import type { Account } from '../account/account.ts'
import type { StoredProfile } from '../account/profile/stored-profile.ts'
import type { Linkwright } from '../create-linkwright.ts'
import type { Action, Manifest } from '../generated/manifest.ts'
import type { AccountKey } from '../ports/store-records.ts'

/** An action with its name. */
export interface AgentAction {
  readonly name: string
  readonly action: Action
}

/** An action that the account was not granted the scopes for. */
export interface WithheldAction extends AgentAction {
  /** Of `all_of`, those that are missing; of `any_of`, those of which one would do. */
  readonly missing: readonly string[]
}

/** What an agent is given of an account. */
export interface AgentActions {
  readonly account: Account
  readonly manifest: Manifest
  /** In the manifest's order. */
  readonly usable: readonly AgentAction[]
  readonly withheld: readonly WithheldAction[]
  /** Whether the profile says how many credits may be spent. */
  readonly hasBudget: boolean
}

/** The scopes that an action lacks; none where it has what it needs. */
function missingScopes(
  { scopes: { all_of = [], any_of = [] } = {} }: Action,
  granted: Set<string>,
): string[] {
  const missing = all_of.filter((scope) => !granted.has(scope))
  const hasAny = any_of.length === 0 || any_of.some((scope) => granted.has(scope))
  return hasAny ? missing : [...missing, ...any_of]
}

function hasBudget({ values }: StoredProfile): boolean {
  return [values['max_credits_per_call'], values['max_credits_per_day']].some(
    (budget) => typeof budget === 'number',
  )
}

/**
 * Reads what an agent may do with an account now.
 *
 * @throws `ERR_ACCOUNT_NOT_FOUND`, and `ERR_CONNECTOR_NOT_FOUND` where its manifest is not loaded.
 */
export async function agentActions(linkwright: Linkwright, key: AccountKey): Promise<AgentActions> {
  const account = await linkwright.accounts.get(key)
  const profile = await linkwright.profiles.get(account.profile_id)
  const { manifest } = linkwright.connector(account.connector)
  // Where the scopes are not known, the API decides.
  const granted = account.scope === null ? undefined : new Set(account.scope.split(' '))
  const enabled = Object.entries(manifest.actions ?? {})
    .filter(([name]) => profile.actions?.includes(name) !== false)
    .map(([name, action]) => ({
      name,
      action,
      missing: granted === undefined ? [] : missingScopes(action, granted),
    }))
  return {
    account,
    manifest,
    usable: enabled.filter(({ missing }) => missing.length === 0),
    withheld: enabled.filter(({ missing }) => missing.length > 0),
    hasBudget: hasBudget(profile),
  }
}
