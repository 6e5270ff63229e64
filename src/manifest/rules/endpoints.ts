/** The query that an authorization endpoint has of itself sets no standard parameter, not even one that is left out. */
import { canonicalParameters } from '../canonical-parameters.ts'
import { isInteractive } from '../interactive.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'

function check(url: string | undefined, path: Path, standard: readonly string[], report: Report): void {
  const query = url?.split('?').slice(1).join('?') ?? ''
  for (const name of new URLSearchParams(query).keys()) {
    if (!standard.includes(name)) continue
    report('reserved_parameter', path, `"${name}" is set by Linkwright and cannot stand in the URL`, {
      hint: 'Leave it out of the URL.',
    })
  }
}

/** See the module's first line. */
export const endpointsRule: Rule = (manifest, report) => {
  const interactive = Object.entries(manifest.auth).filter(([, auth]) => isInteractive(auth))
  const standard = interactive.map(([, auth]) =>
    Object.keys(canonicalParameters('authorization_request', auth)),
  )
  for (const [index, [key, auth]] of interactive.entries()) {
    const path = ['auth', key, 'authorization_request', 'url']
    check(auth.authorization_request?.url, path, standard[index] ?? [], report)
  }
  const { authorization_endpoint } = manifest.authorization_server
  check(authorization_endpoint, ['authorization_server', 'authorization_endpoint'], standard.flat(), report)
}
