/** PKCE is whole, state cannot be dropped, each client secret travels by one method, and nothing contradicts the grant. */
import type { Auth, Manifest, Parameter } from '../../generated/manifest.ts'
import { methodOf } from '../authentication.ts'
import type { RequestKind } from '../canonical-parameters.ts'
import { HEADERS_OF_THE_CLIENT } from '../client-headers.ts'
import { DEVICE_CODE, TOKEN_EXCHANGE } from '../grant-types.ts'
import { isInteractive, usesPkce } from '../interactive.ts'
import type { Report, Rule } from '../report.ts'
import { requestTemplates } from '../template-places.ts'

const ONLY_AUTHORIZATION_CODE = [
  'pkce',
  'pushed_authorization_request',
  'pushed_authorization_response',
  'require_pushed_authorization_requests',
  'refresh_request',
  'refresh',
] as const
/** What grants with a refresh token of their own have a meaning for, too. */
const REFRESHES: readonly string[] = ['refresh_request', 'refresh']

const ONLY_INTERACTIVE = ['authorization_request', 'authorization_response'] as const

function checkGrantType(key: string, auth: Auth, report: Report): void {
  const { grant_type } = auth
  const isCode = grant_type === 'authorization_code'
  const refuse = (...path: string[]): void => {
    const message = `"${path.at(-1)}" has no meaning for ${grant_type}`
    report('not_for_grant_type', ['auth', key, ...path], message, { at: 'key' })
  }
  const refreshes = grant_type === DEVICE_CODE || grant_type === TOKEN_EXCHANGE
  const foreign = isCode
    ? []
    : ONLY_AUTHORIZATION_CODE.filter((name) => !(refreshes && REFRESHES.includes(name)))
  for (const name of foreign) if (auth[name] !== undefined) refuse(name)
  if (grant_type !== DEVICE_CODE && auth.device_authorization_request !== undefined)
    refuse('device_authorization_request')
  for (const name of isInteractive(auth) ? [] : ONLY_INTERACTIVE) if (auth[name] !== undefined) refuse(name)
  if (isCode && auth.authorization_response?.consent !== undefined)
    refuse('authorization_response', 'consent')
  if (grant_type !== TOKEN_EXCHANGE) return
  const given = (auth.token_request?.parameters ?? []).map((parameter) => parameter.name)
  for (const name of ['subject_token', 'subject_token_type']) {
    if (given.includes(name)) continue
    report(
      'missing_key',
      ['auth', key],
      `The token exchange has no parameter "${name}" (RFC 8693 section 2.1)`,
    )
  }
}

/** Parameters without which a request is unsafe or means nothing, by request. */
const ESSENTIAL: Readonly<Record<RequestKind, readonly string[]>> = {
  authorization_request: ['state', 'redirect_uri'],
  pushed_authorization_request: ['state', 'redirect_uri'],
  token_request: ['code', 'device_code'],
  refresh_request: ['refresh_token'],
  revocation_request: ['token'],
  introspection_request: ['token'],
  device_authorization_request: [],
}

function checkPkce(key: string, auth: Auth, report: Report): void {
  const drops = (kind: RequestKind, name: string): boolean => auth[kind]?.omit?.includes(name) ?? false
  const challenge = drops('authorization_request', 'code_challenge')
  const verifier = drops('token_request', 'code_verifier')
  if (challenge === verifier && !challenge) return
  const kind = challenge ? 'authorization_request' : 'token_request'
  const dropped = challenge ? 'code_challenge' : 'code_verifier'
  report('pkce_incomplete', ['auth', key, kind, 'omit'], `PKCE needs "${dropped}" (RFC 7636)`, {
    hint: 'To turn PKCE off, write pkce: { unsupported: "the reason" }.',
  })
}

/** A refresh may send the access token, or repeat a grant, where it does not send the refresh token. */
function isAnotherCredential({ name, replaces = name, value }: Parameter): boolean {
  return (
    replaces === 'access_token' ||
    (replaces === 'grant_type' && (value ?? 'refresh_token') !== 'refresh_token')
  )
}

function checkEssential(key: string, auth: Auth, report: Report): void {
  for (const { kind, request, parameters } of requestTemplates(auth)) {
    for (const [index, name] of (request.omit ?? []).entries()) {
      if (!ESSENTIAL[kind].includes(name)) continue
      if (kind === 'refresh_request' && parameters.some(isAnotherCredential)) continue
      report('essential_parameter', ['auth', key, kind, 'omit', index], `"${name}" cannot be left out`, {
        hint: 'If the provider spells it in another way, use "replaces".',
      })
    }
  }
}

function checkClientSecret(key: string, auth: Auth, report: Report): void {
  for (const { kind, request, parameters } of requestTemplates(auth)) {
    const method = methodOf(auth, kind)
    if (kind === 'authorization_request' && request.token_endpoint_auth_method !== undefined) {
      report(
        'not_for_request',
        ['auth', key, kind, 'token_endpoint_auth_method'],
        'No client authenticates here',
        {
          at: 'key',
        },
      )
    }
    // With "none" a parameter of the manifest's own may carry the secret: a method that has no name.
    let hasTravelled = method !== 'none'
    for (const [index, parameter] of parameters.entries()) {
      const path = ['auth', key, kind, 'parameters', index]
      const isStandard = (parameter.replaces ?? parameter.name) === 'client_secret'
      const isOwn = /\$\{[^{}]*\b(?:profile|request)\.client_secret\b/.test(String(parameter.value))
      const carries = method === 'client_secret_post' ? isOwn && !isStandard : isOwn || isStandard
      if (carries && hasTravelled) {
        const by = method === 'none' ? 'another parameter' : method
        const message =
          method === 'none' || method.startsWith('client_secret')
            ? `The client secret already travels by ${by}`
            : `The client already authenticates by ${by}`
        report('client_secret_twice', path, message, {
          hint:
            method === 'client_secret_post'
              ? 'Remove this parameter. For another name write replaces: client_secret.'
              : 'Set token_endpoint_auth_method: client_secret_post, or remove this parameter.',
        })
      }
      hasTravelled ||= carries
      if (parameter.in !== 'header') continue
      const header = parameter.name.toLowerCase()
      // An assertion may stand there and not in the body, never in both.
      const isAssertion =
        String(parameter.value).includes('${request.client_assertion}') &&
        request.omit?.includes('client_assertion') === true
      if (header === 'authorization' && method !== 'none' && !isAssertion) {
        const message = '"Authorization" is set by token_endpoint_auth_method'
        report('reserved_parameter', [...path, 'name'], message)
      }
      if (HEADERS_OF_THE_CLIENT.includes(header)) {
        report('reserved_parameter', [...path, 'name'], `"${parameter.name}" is set by the HTTP client`)
      }
    }
  }
}

/** A server that takes pushed requests only, or a client that makes no others, has an endpoint for them (RFC 9126). */
function checkPushedRequests(manifest: Manifest, key: string, auth: Auth, report: Report): void {
  const { authorization_server: server } = manifest
  const isRequired =
    auth.require_pushed_authorization_requests === true ||
    server.require_pushed_authorization_requests === true
  const hasEndpoint =
    (server.pushed_authorization_request_endpoint ?? auth.pushed_authorization_request?.url) !== undefined
  // Where the endpoints are left to discovery, this one may be among them.
  const isDiscovered = (server.token_endpoint ?? auth.token_request?.url) === undefined
  if (isRequired && !hasEndpoint && !isDiscovered) {
    const message = `auth.${key} pushes its requests, and "pushed_authorization_request_endpoint" is missing`
    report('missing_key', ['authorization_server'], message)
  }
  for (const name of ['pushed_authorization_request', 'pushed_authorization_response'] as const) {
    if (auth[name] === undefined || isRequired || isDiscovered) continue
    const hint = 'Write require_pushed_authorization_requests: true.'
    report('not_for_request', ['auth', key, name], 'No authorization request is pushed', { at: 'key', hint })
  }
}

/** See the module's first line. */
export const protocolRule: Rule = (manifest, report) => {
  for (const [key, auth] of Object.entries(manifest.auth)) {
    checkGrantType(key, auth, report)
    if (usesPkce(auth)) checkPkce(key, auth, report)
    if (auth.grant_type === 'authorization_code') checkPushedRequests(manifest, key, auth, report)
    checkEssential(key, auth, report)
    checkClientSecret(key, auth, report)
  }
}
