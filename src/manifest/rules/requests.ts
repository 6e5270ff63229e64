/** Each request's method, fragment and places fit together, and secrets stand in a URL only where that is said. */
import type { Auth } from '../../generated/manifest.ts'
import { methodOf } from '../authentication.ts'
import { canonicalParameters, type RequestKind } from '../canonical-parameters.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'
import { type RequestOfAuth, requestTemplates } from '../template-places.ts'

const ONLY_IN_THE_BROWSER = ['fragment'] as const
const NEVER_IN_THE_BROWSER = ['method', 'body_format', 'secrets_in_url'] as const

/** The secrets of a GET request that nothing moves out of its query. */
function secretsInQuery(auth: Auth, { kind, request, parameters }: RequestOfAuth): string[] {
  const inHeader = parameters.filter((parameter) => parameter.in === 'header')
  const elsewhere = new Set([
    ...inHeader.map(({ name, replaces = name }) => replaces),
    ...(request.omit ?? []),
    ...(methodOf(auth, kind) === 'client_secret_post' ? [] : ['client_secret']),
  ])
  return Object.entries(canonicalParameters(kind, auth)).flatMap(([name, { secret, onDemand }]) =>
    secret && onDemand !== true && !elsewhere.has(name) ? [name] : [],
  )
}

/** A refresh is sent by the token request's method, with its leave, where it has none of its own. */
function inheriting(auth: Auth, { kind, request, parameters }: RequestOfAuth): RequestOfAuth {
  if (kind !== 'refresh_request' || request.method !== undefined) return { kind, request, parameters }
  const { method, secrets_in_url } = auth.token_request ?? {}
  const inherited = { ...(method && { method }), ...(secrets_in_url && { secrets_in_url }) }
  return { kind, request: { ...inherited, ...request }, parameters }
}

function checkGet(auth: Auth, template: RequestOfAuth, path: Path, report: Report): void {
  const { request, parameters } = template
  if (request.method !== 'GET') return
  if (request.body_format !== undefined)
    report('wrong_place', [...path, 'body_format'], 'A GET request has no body', { at: 'key' })
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.in !== 'body') continue
    const hint = 'Use "query".'
    report('wrong_place', [...path, 'parameters', index, 'in'], 'A GET request has no body', { hint })
  }
  const [secret] = request.secrets_in_url === undefined ? secretsInQuery(auth, template) : []
  if (secret === undefined) return
  report('secret_in_url', [...path, 'method'], `The secret "${secret}" would stand in a URL`, {
    hint: 'If the provider takes nothing else, say so in "secrets_in_url".',
  })
}

function checkKeys(kind: RequestKind, { request }: RequestOfAuth, path: Path, report: Report): void {
  const isBrowser = kind === 'authorization_request'
  for (const key of isBrowser ? NEVER_IN_THE_BROWSER : ONLY_IN_THE_BROWSER) {
    if (request[key] === undefined) continue
    const message = isBrowser
      ? `"${key}" has no meaning here: the user's browser opens a URL`
      : `"${key}" is for authorization requests: servers are never sent one`
    report('not_for_request', [...path, key], message, { at: 'key' })
  }
}

/** See the module's first line. */
export const requestsRule: Rule = (manifest, report) => {
  for (const [key, auth] of Object.entries(manifest.auth)) {
    if (auth.refresh_request === undefined && auth.grant_type !== 'client_credentials') {
      const implied: RequestOfAuth = { kind: 'refresh_request', request: {}, parameters: [] }
      checkGet(auth, inheriting(auth, implied), ['auth', key, 'token_request'], report)
    }
    for (const template of requestTemplates(auth)) {
      const path = ['auth', key, template.kind]
      checkKeys(template.kind, template, path, report)
      checkGet(auth, inheriting(auth, template), path, report)
      for (const [index, { in: place, encoding }] of template.parameters.entries()) {
        const isWritten = place === 'query' || (place === 'body' && template.request.body_format !== 'json')
        if (encoding === undefined || isWritten) continue
        const message = '"encoding" is for values in a query or a form'
        report('wrong_place', [...path, 'parameters', index, 'encoding'], message, { at: 'key' })
      }
    }
  }
}
