/** What the manifest says of client assertions fits the method, and changes no claim that the standard sets. */
import type { Auth } from '../../generated/manifest.ts'
import { methodOf } from '../authentication.ts'
import type { Report, Rule } from '../report.ts'
import { requestTemplates } from '../template-places.ts'

/** RFC 7523 section 3. */
const CLAIMS_OF_THE_STANDARD: readonly string[] = ['iss', 'sub', 'aud', 'exp', 'iat', 'nbf', 'jti']

function checkAssertions(key: string, auth: Auth, report: Report): void {
  for (const { kind, request } of requestTemplates(auth)) {
    const path = ['auth', key, kind]
    const method = methodOf(auth, kind)
    const own = request.token_endpoint_auth_method
    const isOwn = own !== undefined || kind === 'token_request'
    const fits = {
      token_endpoint_auth_signing_alg: isOwn && method === 'private_key_jwt',
      client_assertion: isOwn && method.endsWith('_jwt'),
    }
    for (const name of ['token_endpoint_auth_signing_alg', 'client_assertion'] as const) {
      if (request[name] === undefined || fits[name]) continue
      const message = isOwn
        ? `"${name}" has no meaning for ${method}`
        : `"${name}" stands beside no token_endpoint_auth_method`
      report('not_for_request', [...path, name], message, { at: 'key' })
    }
    for (const claim of Object.keys(request.client_assertion?.claims ?? {})) {
      if (!CLAIMS_OF_THE_STANDARD.includes(claim)) continue
      const message = `The claim "${claim}" is set by Linkwright`
      report('reserved_parameter', [...path, 'client_assertion', 'claims', claim], message, { at: 'key' })
    }
  }
}

/** See the module's first line. */
export const clientAuthenticationRule: Rule = (manifest, report) => {
  for (const [key, auth] of Object.entries(manifest.auth)) checkAssertions(key, auth, report)
}
