/** The scopes that one authentication type has. */
import type { Manifest, Scope } from '../generated/manifest.ts'

/**
 * The scopes that the manifest declares for an authentication type, in its order.
 *
 * @param auth A key of the manifest's `auth`; without one, every scope.
 */
export function declaredScopes({ scopes = [] }: Manifest, auth?: string): readonly Scope[] {
  return scopes.filter(({ applies_to }) => auth === undefined || (applies_to?.includes(auth) ?? true))
}
