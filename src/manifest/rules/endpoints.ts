/** The query that an endpoint has of itself sets no standard parameter, not even one that is left out. */
import type { Auth } from '../../generated/manifest.ts'
import { canonicalParameters, ENDPOINTS, REQUEST_KINDS, type RequestKind } from '../canonical-parameters.ts'
import { isInteractive } from '../interactive.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'

function check(url: unknown, path: Path, standard: readonly string[], report: Report): void {
  if (typeof url !== 'string') return
  const query = url.split('?').slice(1).join('?')
  for (const name of new URLSearchParams(query).keys()) {
    if (!standard.includes(name)) continue
    report('reserved_parameter', path, `"${name}" is set by Linkwright and cannot stand in the URL`, {
      hint: 'Leave it out of the URL.',
    })
  }
}

function standardNames(kind: RequestKind, auth: Auth): string[] {
  if (kind === 'authorization_request' && !isInteractive(auth)) return []
  return Object.keys(canonicalParameters(kind, auth))
}

/** See the module's first line. */
export const endpointsRule: Rule = ({ auth: types, authorization_server }, report) => {
  const standard = new Map<keyof typeof authorization_server, string[]>()
  for (const kind of REQUEST_KINDS) {
    const endpoint = ENDPOINTS[kind]
    for (const [key, auth] of Object.entries(types)) {
      const names = standardNames(kind, auth)
      check(auth[kind]?.url, ['auth', key, kind, 'url'], names, report)
      standard.set(endpoint, [...(standard.get(endpoint) ?? []), ...names])
    }
  }
  for (const [endpoint, names] of standard) {
    check(authorization_server[endpoint], ['authorization_server', endpoint], names, report)
  }
  for (const [endpoint, url] of Object.entries(authorization_server.mtls_endpoint_aliases ?? {})) {
    const names = standard.get(endpoint as keyof typeof authorization_server) ?? []
    check(url, ['authorization_server', 'mtls_endpoint_aliases', endpoint], names, report)
  }
}
