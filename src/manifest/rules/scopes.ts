/** Every scope that something names is declared, once. */
import { suggest } from '../findings.ts'
import type { Rule } from '../report.ts'
import type { Path } from '../source.ts'

/** See the module's first line. */
export const scopesRule: Rule = (manifest, report) => {
  const declared = new Set<string>()
  for (const [index, { scope }] of (manifest.scopes ?? []).entries()) {
    if (declared.has(scope))
      report('duplicate_scope', ['scopes', index, 'scope'], `"${scope}" is declared twice`)
    declared.add(scope)
  }
  const check = (scopes: readonly string[] | undefined, path: Path): void => {
    for (const [index, scope] of (scopes ?? []).entries()) {
      if (declared.has(scope)) continue
      const hint = suggest(scope, [...declared]) ?? 'Declare it under "scopes".'
      report('undeclared_scope', [...path, index], `The scope "${scope}" is not declared`, { hint })
    }
  }
  for (const [name, action] of Object.entries(manifest.actions ?? {})) {
    check(action.scopes?.all_of, ['actions', name, 'scopes', 'all_of'])
    check(action.scopes?.any_of, ['actions', name, 'scopes', 'any_of'])
  }
  for (const [index, step] of (manifest.guide ?? []).entries()) check(step.scopes, ['guide', index, 'scopes'])
}
