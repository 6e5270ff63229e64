/**
 * One PKCE pair for every login, pasted into the profile: for hosts that can do no better, by the profile's own
 * choice, and never without a warning. It protects nothing once its verifier is known.
 */
import type { Issue } from '../errors/manifest.ts'
import type { Auth } from '../generated/manifest.ts'
import { checkPkcePair } from '../oauth/pkce.ts'
import { staticVerifier } from '../oauth/static-verifier.ts'
import type { FieldValues } from './profile.ts'

/** What is wrong with the pair of a profile that chose to use one. Never shows a value. */
export function staticPkceIssues(auth: Auth, values: FieldValues): Issue[] {
  const verifier = staticVerifier(auth, values)
  if (verifier === undefined) return []
  const challenge = values['code_challenge']
  const { legal, matches } = checkPkcePair(verifier, String(challenge ?? ''))
  const issue = (name: string, message: string): Issue => ({
    code: 'invalid_value',
    message,
    pointer: `/${name}`,
    hint: 'Make a pair: linkwright pkce.',
  })
  return [
    ...(legal
      ? []
      : [issue('code_verifier', 'The verifier is not 43 to 128 characters of A-Z a-z 0-9 - . _ ~')]),
    ...(matches || challenge === undefined || challenge === ''
      ? []
      : [issue('code_challenge', 'The challenge is not the S256 challenge of the verifier')]),
  ]
}
