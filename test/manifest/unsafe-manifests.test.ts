/** What a manifest cannot ask for, whoever wrote it. Each is refused when the manifest is read. */
import { describe, expect, test } from 'vitest'
import { ManifestInvalidError } from '../../src/errors/manifest.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'

const SERVER = {
  issuer: 'https://login.example.com',
  authorization_endpoint: 'https://login.example.com/authorize',
  token_endpoint: 'https://login.example.com/token',
}
const FIELDS = [
  { name: 'client_id', title: 'Client ID', type: 'string' },
  { name: 'client_secret', title: 'Client secret', type: 'secret' },
]

interface Parts {
  readonly server?: object
  readonly auth?: object
  readonly more?: object
}

/** The codes and places of what is wrong; empty when nothing is. */
function problems({ server, auth, more }: Parts): string[] {
  const manifest = {
    manifest: 1,
    key: 'example',
    name: 'Example',
    version: '1.0.0',
    authorization_server: { ...SERVER, ...server },
    auth: { code: { title: 'OAuth 2.0', grant_type: 'authorization_code', ...auth } },
    profile: { fields: FIELDS },
    ...more,
  }
  try {
    parseManifest(JSON.stringify(manifest))
    return []
  } catch (error) {
    if (!(error instanceof ManifestInvalidError)) throw error
    return error.issues.map(({ code, pointer }) => `${code} ${pointer}`)
  }
}

const parameter = (name: string, value: string, place = 'query'): object => ({
  authorization_request: { parameters: [{ name, in: place, value }] },
})

test('the manifest that the cases change is good', () => {
  expect(problems({})).toEqual([])
})

describe('PKCE', () => {
  test.each([
    ['plain', { code_challenge_method: 'plain' }, ['not_allowed /auth/code/pkce/code_challenge_method']],
    ['off without a reason', { unsupported: '' }, ['invalid_value /auth/code/pkce/unsupported']],
    ['off with a flag', { unsupported: true }, ['wrong_type /auth/code/pkce/unsupported']],
  ])('[AR-03] cannot be %s', (_name, pkce, expected) => {
    expect(problems({ auth: { pkce } })).toEqual(expected)
  })

  test.each(['authorization_request', 'token_request'])(
    '[AR-03] cannot lose its half in the %s',
    (request) => {
      const name = request === 'token_request' ? 'code_verifier' : 'code_challenge'
      expect(problems({ auth: { [request]: { omit: [name] } } })).toEqual([
        `pkce_incomplete /auth/code/${request}/omit`,
      ])
    },
  )
})

describe('an authorization request', () => {
  test.each(['https://login.example.com/authorize#x', 'https://login.example.com/authorize#'])(
    '[AR-06] has no endpoint with a fragment: %s',
    (authorization_endpoint) => {
      expect(problems({ server: { authorization_endpoint } })).toEqual([
        'invalid_value /authorization_server/authorization_endpoint',
      ])
    },
  )

  test.each(['token', 'code token', 'id_token', 'none', '${profile.client_id}'])(
    '[AR-07] cannot ask for the response type %j',
    (type) => {
      const expected = ['unsafe_grant /auth/code/authorization_request/parameters/0/value']
      expect(problems({ auth: parameter('response_type', type) })).toEqual(expected)
    },
  )

  test('[AR-07] cannot ask for another response type in the URL of its endpoint, nor leave its own out for it', () => {
    const authorization_endpoint = 'https://login.example.com/authorize?response_type=token'
    const auth = { authorization_request: { omit: ['response_type'] } }
    const expected = ['reserved_parameter /authorization_server/authorization_endpoint']
    expect(problems({ server: { authorization_endpoint }, auth })).toEqual(expected)
    const own = { authorization_request: { omit: ['response_type'], url: authorization_endpoint } }
    expect(problems({ auth: own })).toEqual(['reserved_parameter /auth/code/authorization_request/url'])
  })

  test("[AR-07] cannot ask for the user's password in the URL of the token endpoint", () => {
    const token_endpoint = 'https://login.example.com/token?grant_type=password'
    expect(problems({ server: { token_endpoint } })).toEqual([
      'reserved_parameter /authorization_server/token_endpoint',
    ])
    expect(problems({ auth: { refresh_request: { url: token_endpoint } } })).toEqual([
      'reserved_parameter /auth/code/refresh_request/url',
    ])
  })

  test.each(['password', 'implicit', 'urn:ietf:params:oauth:grant-type:saml2-bearer'])(
    '[AR-07] is not made for the grant type %s',
    (grant_type) => {
      expect(problems({ auth: { grant_type } })).toEqual(['not_allowed /auth/code/grant_type'])
    },
  )

  test.each(['state', 'redirect_uri', 'client_id', 'code_challenge', 'code_challenge_method'])(
    '[AR-09] has no %s of the manifest',
    (name) => {
      const expected = ['reserved_parameter /auth/code/authorization_request/parameters/0/value']
      expect(problems({ auth: parameter(name, 'own') })).toEqual(expected)
      expect(problems({ auth: parameter(name, '${profile.client_secret}') })).toEqual(
        expect.arrayContaining(expected),
      )
    },
  )

  test.each(['a"b', 'a\\b', 'a b', 'a\u0000', 'ä', ''])('[AR-08] has no scope %j', (scope) => {
    expect(problems({ more: { scopes: [{ scope, title: 'A' }] } })).toEqual(['invalid_value /scopes/0/scope'])
  })

  test('[AR-08] has no separator of scopes but those that are known', () => {
    expect(problems({ auth: { scope_separator: ';' } })).toEqual([])
    expect(problems({ auth: { scope_separator: '&' } })).toEqual(['not_allowed /auth/code/scope_separator'])
  })
})

describe('a token request', () => {
  test('[TQ-02] has one client authentication', () => {
    const twice = (name: string, place: string, value: string): object => ({
      token_request: { parameters: [{ name, in: place, value }] },
    })
    for (const auth of [
      twice('client_secret', 'body', '${profile.client_secret}'),
      twice('secret', 'body', '${profile.client_secret}'),
      twice('X-Secret', 'header', '${base64(profile.client_secret)}'),
    ])
      expect(problems({ auth })).toEqual([
        expect.stringMatching(/^client_secret_twice \/auth\/code\/token_request\/parameters\/0/),
      ])
  })

  test.each([
    ['the client secret', { name: 'secret', in: 'query', value: '${profile.client_secret}' }],
    ['the client secret in disguise', { name: 's', in: 'query', value: '${base64(profile.client_secret)}' }],
    ['the code', { name: 'code', in: 'query' }],
    ['the code under another name', { name: 'c', in: 'query', replaces: 'code' }],
    ['the verifier', { name: 'code_verifier', in: 'query' }],
  ])('[TQ-03] has not %s in its URL', (_name, own) => {
    const auth = { token_request: { token_endpoint_auth_method: 'none', parameters: [own] } }
    expect(problems({ auth })).toEqual([expect.stringMatching(/^secret_in_url /)])
  })
})

describe('a URL', () => {
  const urls = [
    'http://login.example.com/x',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'unix:/var/run/docker.sock',
    'ftp://login.example.com/x',
    'https://user:password@login.example.com/x',
    '//login.example.com/x',
    '/x',
    'https:login',
    '${profile.client_id}',
  ]
  const places: readonly [pointer: string, at: (url: string) => Parts][] = [
    ...['issuer', 'authorization_endpoint', 'token_endpoint', 'revocation_endpoint'].map(
      (name): [string, (url: string) => Parts] => [
        `/authorization_server/${name}`,
        (url) => ({ server: { [name]: url } }),
      ],
    ),
    ['/auth/code/token_request/url', (url) => ({ auth: { token_request: { url } } })],
    ['/api/base_url', (url) => ({ more: { api: { base_url: url } } })],
    ['/documentation_url', (url) => ({ more: { documentation_url: url } })],
  ]
  test.each(places)('[NW-01] is an https URL at %s', (pointer, at) => {
    const accepted = urls.filter((url) => problems(at(url)).length === 0)
    expect(accepted.filter((url) => url !== 'https:login')).toEqual([])
    for (const url of urls.slice(0, 5)) expect(problems(at(url))).toEqual([`invalid_value ${pointer}`])
  })
})
