/** Which scopes some actions need, for whoever has to tick them at the provider. */
import type { ConnectorAction } from '../../../generated/host.ts'

export interface NeededScopes {
  /** To be ticked, all of them, in the order of the connector's scopes. */
  readonly scopes: readonly string[]
  /** Choices that are left open: an action that one of these is enough for, and none of them is ticked for another. */
  readonly alternatives: readonly { readonly action: string; readonly anyOf: readonly string[] }[]
}

/**
 * @param chosen Names of actions.
 * @param order The connector's scopes, as it lists them.
 */
export function scopesForActions(
  actions: readonly ConnectorAction[],
  chosen: readonly string[],
  order: readonly string[],
): NeededScopes {
  const wanted = actions.filter(({ name }) => chosen.includes(name))
  const needed = new Set(wanted.flatMap(({ scopes }) => scopes.all_of))
  const alternatives = wanted
    .filter(({ scopes }) => scopes.any_of.length > 0 && !scopes.any_of.some((scope) => needed.has(scope)))
    .map(({ title, scopes }) => ({ action: title, anyOf: scopes.any_of }))
  const unlisted = [...needed].filter((scope) => !order.includes(scope))
  return { scopes: [...order.filter((scope) => needed.has(scope)), ...unlisted], alternatives }
}

/** The actions that need a scope, or can do with it. */
export function actionsOfScope(actions: readonly ConnectorAction[], scope: string): ConnectorAction[] {
  return actions.filter(({ scopes }) => scopes.all_of.includes(scope) || scopes.any_of.includes(scope))
}
