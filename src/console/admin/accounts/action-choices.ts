/** The actions that an account can be tried with, and what it lacks for one. */
import type { Account, Connector, ConnectorAction, Profile } from '../../../generated/host.ts'
import { asksForAll } from '../profiles/asked-scopes.ts'

/** Those that the profile allows. */
export function allowedActions(
  { actions }: Connector,
  profile: Profile | undefined,
): readonly ConnectorAction[] {
  const allowed = profile?.actions
  return allowed === null || allowed === undefined
    ? actions
    : actions.filter(({ name }) => allowed.includes(name))
}

interface Group {
  readonly group: string
  readonly items: { readonly value: string; readonly label: string }[]
}

/** By resource, which is what their names begin with. */
export function actionGroups(actions: readonly ConnectorAction[]): Group[] {
  const groups = Map.groupBy(actions, ({ name }) => name.split('.')[0] ?? '')
  return [...groups].map(([resource, entries]) => ({
    group: resource.replaceAll('_', ' '),
    items: entries.map(({ name, title }) => ({ value: name, label: title })),
  }))
}

/**
 * The scopes that an action needs and the account was not granted. Where the provider did not say what it granted,
 * nothing is known to be missing.
 */
export function missingScopes({ scope }: Account, { scopes }: ConnectorAction): string[] {
  if (scope === null) return []
  const granted = scope.split(' ')
  const missing = scopes.all_of.filter((one) => !granted.includes(one))
  const isOneThere = scopes.any_of.length === 0 || scopes.any_of.some((one) => granted.includes(one))
  return isOneThere ? missing : [...missing, scopes.any_of.join(' or ')]
}

/** What an admin does about a scope that an account lacks. */
export function missingScopeAdvice(profile: Profile | undefined): string {
  if (profile === undefined) return 'Add it to the app at the provider, then re-link the account.'
  return asksForAll(profile)
    ? 'Add it to the app at the provider, then re-link the account. Tick nothing in the profile: it asks for every scope of the app.'
    : 'Tick it in the profile, beside the scopes that are ticked, and add it to the app at the provider. Then re-link the account.'
}
