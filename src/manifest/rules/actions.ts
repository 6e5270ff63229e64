/** Actions: there is an API to call, the test action exists, and path placeholders are mandatory inputs. */

import type { TokenPlacement } from '../../generated/manifest.ts'
import { HEADERS_OF_THE_CLIENT } from '../client-headers.ts'
import { suggest } from '../findings.ts'
import type { Rule } from '../report.ts'

/** The names of a path's placeholders: `/contacts/{contact_id}` has `contact_id`. */
export function pathPlaceholders(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => String(name))
}

/** The header that the access token goes into, in lower case. */
function tokenHeaderOf(token: TokenPlacement | undefined): string | undefined {
  return token?.in === 'query' ? undefined : (token?.name ?? 'authorization').toLowerCase()
}

/** See the module's first line. */
export const actionsRule: Rule = (manifest, report) => {
  const actions = Object.entries(manifest.actions ?? {})
  if (actions.length > 0 && manifest.api === undefined) {
    report('missing_key', ['actions'], '"api" is missing: the actions have no base URL', { at: 'key' })
  }
  const test = manifest.api?.test
  if (test !== undefined && !Object.hasOwn(manifest.actions ?? {}, test)) {
    const names = actions.map(([name]) => name)
    report('unknown_action', ['api', 'test'], `"${test}" is not an action`, { hint: suggest(test, names) })
  }
  const tokenHeader = tokenHeaderOf(manifest.api?.token)
  for (const name of Object.keys(manifest.api?.headers ?? {})) {
    const isToken = name.toLowerCase() === tokenHeader
    if (!isToken && !HEADERS_OF_THE_CLIENT.includes(name.toLowerCase())) continue
    const message = `"${name}" is set by ${isToken ? 'Linkwright (RFC 6750)' : 'the HTTP client'}`
    report('reserved_parameter', ['api', 'headers', name], message, { at: 'key' })
  }
  for (const [name, action] of actions) {
    const required: unknown = (action.input as { required?: unknown } | undefined)?.required
    for (const placeholder of pathPlaceholders(action.path)) {
      if (Array.isArray(required) && required.includes(placeholder)) continue
      const message = `The input "${placeholder}" of the path is not mandatory`
      report('unsatisfiable_parameter', ['actions', name, 'path'], message, {
        hint: `Add "${placeholder}" to the input schema's "required".`,
      })
    }
    if (action.method === 'GET' && action.body !== undefined) {
      report('wrong_place', ['actions', name, 'body'], 'A GET request has no body', {
        at: 'key',
        hint: 'Use "query".',
      })
    }
  }
}
