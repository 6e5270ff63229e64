import { describe, expect, test } from 'vitest'
import type { Auth } from '../../src/generated/manifest.ts'
import {
  type CanonicalParameter,
  canonicalParameters,
  keepsStandardValue,
  type RequestKind,
} from '../../src/manifest/canonical-parameters.ts'

const LOGIN: Auth = { title: 'A login', grant_type: 'authorization_code' }
const WITHOUT_PKCE: Auth = { ...LOGIN, pkce: { unsupported: 'The server refuses unknown parameters.' } }
const BOUND: Auth = { ...LOGIN, dpop_bound_access_tokens: true, id_token_signed_response_alg: 'RS256' }
const CLIENT: Auth = { title: 'A client', grant_type: 'client_credentials' }
const CONSENT: Auth = { ...CLIENT, authorization_response: { consent: { parameter: 'ok', equals: 'yes' } } }
const DEVICE: Auth = { title: 'A device', grant_type: 'urn:ietf:params:oauth:grant-type:device_code' }
const EXCHANGE: Auth = {
  title: 'An exchange',
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
}
const RESTRICTED = { resource: 'https://api.example.com', audience: 'api' }

/** How a parameter is shown below: where its value comes from, and what else is said of it. */
function shown({ origin, secret, constant, onDemand }: CanonicalParameter): string {
  const words = [constant === undefined ? [] : `always ${constant}`, secret ? 'secret' : []]
  return [origin, ...words.flat(), ...(onDemand === true ? ['where mentioned'] : [])].join(', ')
}

function standard(kind: RequestKind, auth: Auth): Record<string, string> {
  const parameters = Object.entries(canonicalParameters(kind, auth))
  return Object.fromEntries(parameters.map(([name, parameter]) => [name, shown(parameter)]))
}

const OF_THE_CLIENT = {
  client_id: 'profile:client_id',
  client_secret: 'profile:client_secret, secret',
}
const IN_THE_BROWSER = {
  response_type: 'protocol, always code',
  client_id: 'profile:client_id',
  redirect_uri: 'connector:redirect_uri',
  scope: 'profile:scopes',
  state: 'generated:state',
}
const CHALLENGE = {
  code_challenge: 'generated:code_challenge',
  code_challenge_method: 'protocol, always S256',
}
const OF_THE_CODE = {
  grant_type: 'protocol, always authorization_code',
  code: 'authorization_response:code, secret',
  redirect_uri: 'connector:redirect_uri',
  scope: 'profile:scopes, where mentioned',
  state: 'generated:state, where mentioned',
}
const OF_A_TOKEN = { token: 'grant:token, secret', token_type_hint: 'protocol' }
const RESOURCE = { resource: 'manifest:resource' }
const AUDIENCE = { audience: 'manifest:audience' }

describe('the standard parameters', () => {
  test.each<[request: string, kind: RequestKind, auth: Auth, expected: Record<string, string>]>([
    ['a login', 'authorization_request', LOGIN, { ...IN_THE_BROWSER, ...CHALLENGE }],
    ['a login without PKCE', 'authorization_request', WITHOUT_PKCE, IN_THE_BROWSER],
    [
      'a login for tokens that are bound, and an ID token',
      'authorization_request',
      BOUND,
      {
        ...IN_THE_BROWSER,
        ...CHALLENGE,
        dpop_jkt: 'generated:dpop_jkt',
        nonce: 'generated:nonce',
      },
    ],
    [
      'a consent to what a client does',
      'authorization_request',
      CONSENT,
      { ...IN_THE_BROWSER, response_type: 'protocol, where mentioned' },
    ],
    [
      'a pushed login',
      'pushed_authorization_request',
      LOGIN,
      { ...IN_THE_BROWSER, ...CHALLENGE, ...OF_THE_CLIENT },
    ],
    [
      "a code's exchange",
      'token_request',
      LOGIN,
      { ...OF_THE_CODE, code_verifier: 'generated:code_verifier, secret', ...OF_THE_CLIENT },
    ],
    ["a code's exchange without PKCE", 'token_request', WITHOUT_PKCE, { ...OF_THE_CODE, ...OF_THE_CLIENT }],
    [
      'client credentials',
      'token_request',
      CLIENT,
      { grant_type: 'protocol, always client_credentials', scope: 'profile:scopes', ...OF_THE_CLIENT },
    ],
    [
      'a token exchange',
      'token_request',
      EXCHANGE,
      {
        grant_type: 'protocol, always urn:ietf:params:oauth:grant-type:token-exchange',
        scope: 'profile:scopes',
        ...OF_THE_CLIENT,
      },
    ],
    [
      "a device's question for its tokens",
      'token_request',
      DEVICE,
      {
        grant_type: 'protocol, always urn:ietf:params:oauth:grant-type:device_code',
        device_code: 'device_authorization_response:device_code, secret',
        ...OF_THE_CLIENT,
      },
    ],
    [
      'a refresh',
      'refresh_request',
      LOGIN,
      {
        grant_type: 'protocol, always refresh_token',
        refresh_token: 'grant:refresh_token, secret',
        access_token: 'grant:access_token, secret, where mentioned',
        scope: 'grant:scope, where mentioned',
        ...OF_THE_CLIENT,
      },
    ],
    [
      "a device's login",
      'device_authorization_request',
      DEVICE,
      { scope: 'profile:scopes', ...OF_THE_CLIENT },
    ],
    ['a revocation', 'revocation_request', LOGIN, { ...OF_A_TOKEN, ...OF_THE_CLIENT }],
    ['an introspection', 'introspection_request', LOGIN, { ...OF_A_TOKEN, ...OF_THE_CLIENT }],
  ])('of %s', (_request, kind, auth, expected) => {
    expect(standard(kind, auth)).toEqual(expected)
  })

  test.each<[RequestKind, Auth, object]>([
    ['authorization_request', LOGIN, { ...RESOURCE, ...AUDIENCE }],
    ['pushed_authorization_request', LOGIN, { ...RESOURCE, ...AUDIENCE }],
    ['token_request', LOGIN, RESOURCE],
    ['token_request', CLIENT, { ...RESOURCE, ...AUDIENCE }],
    ['token_request', EXCHANGE, { ...RESOURCE, ...AUDIENCE }],
    ['token_request', DEVICE, RESOURCE],
    ['refresh_request', LOGIN, RESOURCE],
    ['device_authorization_request', DEVICE, { ...RESOURCE, ...AUDIENCE }],
    ['revocation_request', LOGIN, {}],
    ['introspection_request', LOGIN, {}],
  ])('of a %s for %o, where tokens are for one resource and audience', (kind, auth, more) => {
    expect(standard(kind, { ...auth, ...RESTRICTED })).toEqual({ ...standard(kind, auth), ...more })
  })

  test.each<RequestKind>(['token_request', 'refresh_request', 'revocation_request'])(
    'of a %s have an assertion where the client signs',
    (kind) => {
      for (const token_endpoint_auth_method of ['private_key_jwt', 'client_secret_jwt'] as const) {
        expect(standard(kind, { ...LOGIN, token_request: { token_endpoint_auth_method } })).toEqual({
          ...standard(kind, LOGIN),
          client_assertion_type: 'protocol, always urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: 'generated:client_assertion, secret',
        })
      }
    },
  )
})

describe('a manifest that mentions a standard parameter', () => {
  const found = (kind: RequestKind, name: string, auth: Auth = LOGIN): CanonicalParameter =>
    canonicalParameters(kind, auth)[name] ?? expect.unreachable(name)

  test.each<[RequestKind, string, ...string[]]>([
    ['authorization_request', 'response_type', 'code'],
    ['authorization_request', 'state'],
    ['authorization_request', 'client_id', '${profile.client_id}'],
    ['authorization_request', 'code_challenge', '${pkce.code_challenge}'],
    ['authorization_request', 'code_challenge_method', '${pkce.code_challenge_method}', 'S256'],
    ['token_request', 'code_verifier', '${pkce.code_verifier}'],
    ['token_request', 'client_secret', '${profile.client_secret}'],
    ['refresh_request', 'refresh_token'],
  ])('leaves a %s its %s by no value, or one that means the same', (kind, name, ...values) => {
    const parameter = { name, in: 'body' } as const
    const keeps = (value?: string): boolean =>
      keepsStandardValue({ ...parameter, ...(value !== undefined && { value }) }, found(kind, name))
    expect([undefined, `\${request.${name}}`, ...values].filter((value) => !keeps(value))).toEqual([])
    expect(['', 'another', '${request.another}', `x\${request.${name}}`].filter(keeps)).toEqual([])
  })

  /** Whether a parameter may have a value that is not the standard one; `undefined` where it may have none. */
  const accepts = (kind: RequestKind, name: string, value: string, auth?: Auth): boolean | undefined =>
    found(kind, name, auth).accepts?.pattern.test(value)

  test.each([LOGIN, CONSENT])('of $title may give response_type one word that brings no token', (auth) => {
    const ofType = (value: string): boolean | undefined =>
      accepts('authorization_request', 'response_type', value, auth)
    expect(['code_v2', 'app.code', 'x-Code', 'nonexistent', 'anon'].map(ofType)).not.toContain(false)
    for (const value of ['', 'none', 'NONE', 'token', 'id_token', 'Access-Token', 'code x', 'code x!', ' x'])
      expect(ofType(value), value).toBe(false)
  })

  test.each<[RequestKind, Auth]>([
    ['token_request', LOGIN],
    ['token_request', CLIENT],
    ['refresh_request', LOGIN],
  ])('may give the grant_type of a %s of $title one that asks for no password', (kind, auth) => {
    const ofType = (value: string): boolean | undefined => accepts(kind, 'grant_type', value, auth)
    expect(['renew', 'urn:example:Code_2', 'https://a.example/x-y'].map(ofType)).not.toContain(false)
    for (const value of ['', 'password', 'urn:example:Password', 'passwords', 'a b', 'b ', '${x}'])
      expect(ofType(value), value).toBe(false)
  })

  test('may give the scope of an exchange and of a refresh any value, and nothing else', () => {
    for (const kind of ['token_request', 'refresh_request'] as const)
      for (const value of ['', 'read write', '${profile.scopes}'])
        expect(accepts(kind, 'scope', value)).toBe(true)
    const free = (kind: RequestKind, auth: Auth): string[] =>
      Object.entries(canonicalParameters(kind, auth)).flatMap(([name, one]) => (one.accepts ? [name] : []))
    expect(free('authorization_request', BOUND)).toEqual(['response_type'])
    expect(free('token_request', LOGIN)).toEqual(['grant_type', 'scope'])
    expect(free('token_request', CLIENT)).toEqual(['grant_type'])
    expect(free('token_request', EXCHANGE)).toEqual([])
    expect(free('token_request', DEVICE)).toEqual([])
    expect(free('refresh_request', LOGIN)).toEqual(['grant_type', 'scope'])
  })
})
