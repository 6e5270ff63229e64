/** The verifier of a profile that uses one PKCE pair for every login. */
import type { Auth } from '../generated/manifest.ts'

/**
 * The pasted verifier, or undefined where each login has a fresh one: unless the manifest allows a static pair and the
 * profile chose it.
 */
export function staticVerifier(auth: Auth, profile: Readonly<Record<string, unknown>>): string | undefined {
  const isChosen = auth.pkce?.mode === 'static' && profile['static_pkce'] === true
  return isChosen ? String(profile['code_verifier'] ?? '') : undefined
}
