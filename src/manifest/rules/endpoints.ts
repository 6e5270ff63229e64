/** The query that an authorization endpoint has of itself sets no standard parameter, not even one that is left out. */
import { canonicalParameters } from '../canonical-parameters.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'

function check(url: string | undefined, path: Path, standard: readonly string[], report: Report): void {
  const query = url?.split(/\?(.*)/s)[1]
  for (const name of new URLSearchParams(query).keys()) {
    if (!standard.includes(name)) continue
    report('reserved_parameter', path, `"${name}" is set by Linkwright and cannot stand in the URL`, {
      hint: 'Leave it out of the URL.',
    })
  }
}

/** See the module's first line. */
export const endpointsRule: Rule = ({ auth, authorization_server }, report) => {
  const standard = Object.values(auth).map((one) =>
    Object.keys(canonicalParameters('authorization_request', one)),
  )
  for (const [index, [key, { authorization_request }]] of Object.entries(auth).entries()) {
    const path = ['auth', key, 'authorization_request', 'url']
    check(authorization_request?.url, path, standard[index] ?? [], report)
  }
  const path = ['authorization_server', 'authorization_endpoint']
  check(authorization_server.authorization_endpoint, path, standard.flat(), report)
}
