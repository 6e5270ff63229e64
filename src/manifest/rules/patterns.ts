/** Every pattern can be matched in linear time, whatever the value. */
import { isLinear } from '../pattern.ts'
import type { Rule } from '../report.ts'
import type { Path } from '../source.ts'

/** See the module's first line. */
export const patternsRule: Rule = (manifest, report) => {
  const check = (items: readonly { readonly pattern?: string }[] | undefined, path: Path): void => {
    for (const [index, { pattern }] of (items ?? []).entries()) {
      if (pattern === undefined || isLinear(pattern)) continue
      report('invalid_value', [...path, index, 'pattern'], 'The pattern cannot be matched in linear time', {
        hint: 'Do without look-around, back references and repetitions above 1000.',
      })
    }
  }
  check(manifest.profile.fields, ['profile', 'fields'])
  check(manifest.account?.fields, ['account', 'fields'])
  for (const [key, { authorization_response, token_response, steps }] of Object.entries(manifest.auth)) {
    check(authorization_response?.capture, ['auth', key, 'authorization_response', 'capture'])
    check(token_response?.capture, ['auth', key, 'token_response', 'capture'])
    for (const [index, { capture }] of (steps ?? []).entries())
      check(capture, ['auth', key, 'steps', index, 'capture'])
  }
}
