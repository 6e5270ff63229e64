import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { AuthorizationDeniedError } from '../../src/errors/protocol.ts'
import { createAuthorizationRequest } from '../../src/oauth/authorization-request.ts'
import { AuthorizationResponse, parseAuthorizationResponse } from '../../src/oauth/authorization-response.ts'
import { planAuthorizationCodeRequest } from '../../src/oauth/token-request.ts'
import { contextFor, linked, ORIGIN, REDIRECT_URI } from './provider.ts'

const context = await contextFor()
const request = createAuthorizationRequest(context, REDIRECT_URI)
const GOOD = `code=code-1&state=${request.state}`
const parse = (query: string, suffix = '') =>
  parseAuthorizationResponse(context, request, `${REDIRECT_URI}?${query}${suffix}`)

const requestOf = (response: AuthorizationResponse) => AuthorizationResponse.partsOf(response).request

const malformed = (why: string) =>
  expect.objectContaining({
    code: 'ERR_CALLBACK_MALFORMED',
    message: `The callback is not a valid authorization response: ${why}. Start again.`,
    whoMustAct: 'user',
  })
const stateUnknown = expect.objectContaining({
  code: 'ERR_STATE_UNKNOWN',
  message: 'No login in progress belongs to this callback. Start again.',
})
const otherRedirectUri = expect.objectContaining({
  code: 'ERR_REDIRECT_URI_MISMATCH',
  message:
    'The callback came to another redirect URI than the one in the authorization request. Start again.',
})

/** The last bit of the state, turned. */
const oneBitOff = request.state.slice(0, -1) + (request.state.endsWith('A') ? 'E' : 'A')

describe('the callback', () => {
  test('is accepted when it answers the request; the code goes into the token request only', async () => {
    const response = parse(GOOD)
    const plan = await planAuthorizationCodeRequest(context, response)
    expect(plan.parameters).toContainEqual(expect.objectContaining({ name: 'code', value: 'code-1' }))
    expect(JSON.stringify(response)).toBe('{}')
    expect(inspect(response, { depth: 9, showHidden: true })).not.toContain('code-1')
    expect(Object.isFrozen(response)).toBe(true)
  })

  test('may carry parameters that nobody knows (RFC 6749 section 4.1.2)', () => {
    expect(requestOf(parse(`${GOOD}&session_state=x&scope=a&scope=b`))).toBe(request)
  })

  test.each([
    ['no state', 'code=code-1'],
    ['an empty state', 'code=code-1&state='],
    ['an unknown state', 'code=code-1&state=unknown'],
    ['a state that is one bit off', `code=code-1&state=${oneBitOff}`],
    ['a state with a space', `code=code-1&state=${request.state}%20`],
  ])('[CB-01] is refused with %s', (_name, query) => {
    expect(() => parse(query)).toThrow(stateUnknown)
  })

  test.each(['code', 'state', 'iss', 'error', 'error_description'])(
    '[CB-02] is refused when "%s" is repeated, even with the same value',
    (name) => {
      const value = { code: 'code-1', state: request.state, iss: ORIGIN }[name] ?? 'x'
      const query = new URLSearchParams({ code: 'code-1', state: request.state })
      query.set(name, value)
      query.append(name, value)
      expect(() => parse(query.toString())).toThrow(malformed(`"${name}" is repeated`))
    },
  )

  test.each([
    ['an empty code', `code=&state=${request.state}`],
    ['no code', `state=${request.state}`],
  ])('[CB-03] is refused with %s', (_name, query) => {
    expect(() => parse(query)).toThrow(malformed('it has no code'))
  })

  test.each([
    ['access_denied', 'access_denied', 'user'],
    ['invalid_scope', 'invalid_scope', 'admin'],
    ['unauthorized_client', 'unauthorized_client', 'admin'],
    ['unsupported_response_type', 'unsupported_response_type', 'author'],
    ['server_error', 'server_error', 'nobody'],
    ['temporarily_unavailable', 'temporarily_unavailable', 'nobody'],
    ['login_required', 'login_required', 'user'],
    ['consent_required', 'consent_required', 'user'],
    ['Zugriff verweigert', 'unknown', 'user'],
    ['__proto__', 'unknown', 'user'],
    ['', 'unknown', 'user'],
  ])('[CB-04] with the error %j says so from a closed list: %s, %s must act', (error, shown, whoMustAct) => {
    const query = new URLSearchParams({ state: request.state, error, error_description: '<script>' })
    const failure = expect.objectContaining({
      code: 'ERR_AUTHORIZATION_DENIED',
      message: `The authorization server did not grant access: ${shown}.`,
      error: shown,
      whoMustAct,
    })
    expect(() => parse(query.toString())).toThrow(failure)
  })

  test('[CB-05] with an error and a wrong state says nothing of the error', () => {
    expect(() => parse('error=access_denied&state=unknown')).toThrow(stateUnknown)
  })

  test('[CB-06] with an error and a code is an error', () => {
    expect(() => parse(`${GOOD}&error=access_denied`)).toThrow(AuthorizationDeniedError)
  })

  test.each([['<script>alert(1)</script>'], ['x'.repeat(8_000)], ['a\r\nSet-Cookie: x=1'], ['\u202eevil']])(
    '[CB-07] never has its description in an error: %j',
    (error_description) => {
      const query = new URLSearchParams({ state: request.state, error: 'server_error', error_description })
      try {
        parse(query.toString())
        expect.unreachable()
      } catch (error) {
        expect(inspect(error)).not.toContain(error_description.slice(0, 20))
        expect(JSON.stringify(error)).toBe(
          '{"code":"ERR_AUTHORIZATION_DENIED","message":"The authorization server did not grant access: server_error.","who_must_act":"nobody","error":"server_error"}',
        )
      }
    },
  )

  test.each(['access_token', 'token', 'id_token', 'refresh_token', 'response'])(
    '[CB-15] is refused when it carries "%s", and the value is shown nowhere',
    (name) => {
      expect(() => parse(`${GOOD}&${name}=canary`)).toThrow(malformed(`it carries "${name}"`))
    },
  )

  test('[CB-15] is refused with a fragment', () => {
    expect(() => parse(GOOD, '#access_token=canary')).toThrow(malformed('it has a fragment'))
  })

  test.each([
    ['another path', 'https://app.example.com/connect/oauth2/other/callback'],
    ['a longer path', `${REDIRECT_URI}/`],
    ['another case', REDIRECT_URI.replace('example/callback', 'Example/callback')],
    ['another host', REDIRECT_URI.replace('app.', 'app2.')],
    ['another port', REDIRECT_URI.replace('.com', '.com:8443')],
    ['another scheme', REDIRECT_URI.replace('https', 'http')],
    ['a path that climbs', REDIRECT_URI.replace('/callback', '/x/../../other/callback')],
  ])('[SX-03] is refused at %s, although state and code are right', (_name, at) => {
    expect(() => parseAuthorizationResponse(context, request, `${at}?${GOOD}`)).toThrow(otherRedirectUri)
  })

  test('[CB-16] must repeat the query that the redirect URI has, with its value', () => {
    const own = createAuthorizationRequest(context, `${REDIRECT_URI}?tenant=acme`)
    const answer = `code=code-1&state=${own.state}`
    const at = (query: string) => () =>
      requestOf(parseAuthorizationResponse(context, own, `${REDIRECT_URI}?${query}`))
    expect(at(`tenant=acme&${answer}`)()).toBe(own)
    expect(at(answer)).toThrow(otherRedirectUri)
    expect(at(`tenant=other&${answer}`)).toThrow(otherRedirectUri)
  })

  test.each([
    ['relative', '/connect/callback', 'must be an https URL, or an http URL on a loopback address'],
    [
      'of another scheme',
      'example.app:/callback',
      'must be an https URL, or an http URL on a loopback address',
    ],
    ['javascript', 'javascript:alert(1)', 'must be an https URL, or an http URL on a loopback address'],
    [
      'http on another machine',
      'http://app.example.com/',
      'must be an https URL, or an http URL on a loopback address',
    ],
    ['empty', '', 'must be an https URL, or an http URL on a loopback address'],
    ['with a fragment', `${REDIRECT_URI}#x`, 'must have neither a fragment nor user information'],
    ['with an empty fragment', `${REDIRECT_URI}#`, 'must have neither a fragment nor user information'],
    ['with a user', 'https://a:b@app.example.com/', 'must have neither a fragment nor user information'],
  ])('[CB-16] cannot be expected at a redirect URI that is %s', (_name, uri, message) => {
    expect(() => createAuthorizationRequest(context, uri)).toThrow(
      new TypeError(`The redirect URI ${message}`),
    )
  })

  test.each([
    ['not a URL', 'code=1', 'it is not a URL'],
    ['over 16 KiB', `${REDIRECT_URI}?${GOOD}&x=${'x'.repeat(16_384)}`, 'it is too long'],
  ])('is refused when it is %s', (_name, callback, why) => {
    expect(() => parseAuthorizationResponse(context, request, callback)).toThrow(malformed(why))
  })
})

describe('iss (RFC 9207)', () => {
  const withIss = (iss: string, rest = GOOD): string => `${rest}&iss=${encodeURIComponent(iss)}`

  test('[SX-05] is accepted when it is the issuer, character by character', () => {
    expect(requestOf(parse(withIss(ORIGIN)))).toBe(request)
  })

  test.each([
    `${ORIGIN}/`,
    ORIGIN.toUpperCase(),
    `${ORIGIN}:443`,
    `${ORIGIN}.evil.example`,
    'https://evil.example',
    '',
    ' ',
  ])('[SX-05] is refused when it is %j, declared or not', (iss) => {
    expect(() => parse(withIss(iss))).toThrow(
      expect.objectContaining({ code: 'ERR_ISSUER_MISMATCH', expected: ORIGIN, whoMustAct: 'author' }),
    )
  })

  test('[SX-05] is checked in an error response too', () => {
    const query = withIss('https://evil.example', `error=access_denied&state=${request.state}`)
    expect(() => parse(query)).toThrow(`Expected the issuer "${ORIGIN}", found "https://evil.example".`)
  })

  test('[SX-05] must be there where the server declares that it sends it', async () => {
    const declared = await contextFor({ server: { authorization_response_iss_parameter_supported: true } })
    const at = (query: string) => () =>
      requestOf(parseAuthorizationResponse(declared, request, `${REDIRECT_URI}?${query}`))
    expect(at(GOOD)).toThrow(`Expected the issuer "${ORIGIN}", found none.`)
    expect(at(`error=access_denied&state=${request.state}`)).toThrow('found none.')
    expect(at(withIss(ORIGIN))()).toBe(request)
  })
})

describe('parameters under other names', () => {
  const names = { authorization_response: { code: 'auth_code', state: 'custom_state' } }

  test('are read where the manifest says, and nowhere else', async () => {
    const own = await contextFor({ auth: names })
    const { request: mine, response } = linked(own)
    expect(requestOf(response)).toBe(mine)
    const at = (query: string) => () => parseAuthorizationResponse(own, mine, `${REDIRECT_URI}?${query}`)
    expect(at(`code=code-1&state=${mine.state}`)).toThrow(stateUnknown)
    expect(at(`code=code-1&custom_state=${mine.state}`)).toThrow(malformed('it has no code'))
    expect(at(`auth_code=a&auth_code=b&custom_state=${mine.state}`)).toThrow(malformed('"code" is repeated'))
  })
})
