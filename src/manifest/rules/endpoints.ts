/** The query that an endpoint has of itself sets no standard parameter, not even one that is left out. */
import { canonicalParameters, ENDPOINTS, REQUEST_KINDS } from '../canonical-parameters.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'

function check(url: unknown, path: Path, standard: readonly string[], report: Report): void {
  const query = typeof url === 'string' ? url.split(/\?(.*)/s)[1] : ''
  for (const name of new URLSearchParams(query).keys()) {
    if (!standard.includes(name)) continue
    report('reserved_parameter', path, `"${name}" is set by Linkwright and cannot stand in the URL`, {
      hint: 'Leave it out of the URL.',
    })
  }
}

/** See the module's first line. */
export const endpointsRule: Rule = ({ auth, authorization_server }, report) => {
  const standard: Record<string, string[]> = {}
  for (const kind of REQUEST_KINDS) {
    const endpoint = ENDPOINTS[kind]
    for (const [key, one] of Object.entries(auth)) {
      const names = Object.keys(canonicalParameters(kind, one))
      check(one[kind]?.url, ['auth', key, kind, 'url'], names, report)
      standard[endpoint] = [...(standard[endpoint] ?? []), ...names]
    }
  }
  const { mtls_endpoint_aliases = {}, ...server } = authorization_server
  const checkAll = (urls: object, path: Path): void => {
    for (const [name, url] of Object.entries(urls)) check(url, [...path, name], standard[name] ?? [], report)
  }
  checkAll(server, ['authorization_server'])
  checkAll(mtls_endpoint_aliases, ['authorization_server', 'mtls_endpoint_aliases'])
}
