/** What is allowed in a connector profile, and seldom meant. */
import { quoteForeign } from '../errors/base.ts'
import type { Manifest } from '../generated/manifest.ts'
import { suggest } from '../manifest/findings.ts'
import { staticVerifier } from '../oauth/static-verifier.ts'
import { declaredScopes } from './declared-scopes.ts'
import type { FieldValues } from './profile.ts'

const STATIC_PKCE =
  'static_pkce: every login of this profile uses one pasted PKCE pair, which protects no code once the verifier is known. Turn static_pkce off for a fresh pair in each login.'

/** Scopes that the manifest does not list. A provider may have them all the same, so they are no mistake. */
function unknownScopes(manifest: Manifest, auth: string, scopes: unknown): string[] {
  const known = declaredScopes(manifest, auth).map(({ scope }) => scope)
  if (known.length === 0 || !Array.isArray(scopes)) return []
  return scopes
    .filter((scope) => !known.includes(scope))
    .map((scope) => {
      const advice = suggest(scope, known) ?? 'Logins fail if the provider does not know it either.'
      return `scopes: the connector has no scope ${quoteForeign(scope, 100)}. ${advice}`
    })
}

/**
 * What whoever looks at a profile should know.
 *
 * @param auth The profile's authentication type.
 * @param values Its values, by field name.
 */
export function profileWarnings(manifest: Manifest, auth: string, values: FieldValues): string[] {
  const type = manifest.auth[auth]
  if (type === undefined) return []
  return [
    ...(staticVerifier(type, values) === undefined ? [] : [STATIC_PKCE]),
    ...unknownScopes(manifest, auth, values['scopes']),
  ]
}
