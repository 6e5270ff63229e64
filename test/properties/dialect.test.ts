/**
 * The dialect out and in are inverse: a provider that reads requests and writes answers as its manifest says gets the
 * canonical request, and the grant is the one that it gave. The provider here is written from the manifest language's
 * description, not from src.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Auth, Parameter } from '../../src/generated/manifest.ts'
import { renderRequest } from '../../src/oauth/render-request.ts'
import { planAuthorizationCodeRequest, planRefreshRequest } from '../../src/oauth/token-request.ts'
import { judgeTokenResponse } from '../../src/oauth/token-response.ts'
import type { HttpRequest, HttpResponse } from '../../src/ports/ports.ts'
import { CLIENT, contextFor, linked, NOW, REDIRECT_URI } from '../oauth/provider.ts'

const RUNS = 50

type Place = Parameter['in']
/** Where the provider wants a standard parameter, and what it calls it. */
interface Wanted {
  readonly name: string
  readonly place: Place
  readonly called: string
}

const CODE_REQUEST = ['grant_type', 'code', 'redirect_uri', 'code_verifier']
const METHODS = ['client_secret_basic', 'client_secret_post', 'none'] as const
/** Names that are no standard parameter's, nor a header's that something else sets. */
const called = fc.stringMatching(/^x_[a-z]{1,8}$/)

const wanted = (name: string): fc.Arbitrary<Wanted> =>
  fc.record({
    name: fc.constant(name),
    // A secret is not sent in a URL.
    place: fc.constantFrom<Place>(
      ...(['grant_type', 'redirect_uri'].includes(name) ? (['query'] as const) : []),
      'body',
      'header',
    ),
    called: fc.option(called, { nil: name }).map((own) => own ?? name),
  })

const requestDialect = fc.record({
  wanted: fc
    .tuple(...CODE_REQUEST.map(wanted))
    .filter((all) => new Set(all.map(({ called: name }) => name)).size === all.length),
  body_format: fc.constantFrom<'form' | 'json'>('form', 'json'),
  method: fc.constantFrom(...METHODS),
  raw: fc.boolean(),
})

function templateOf({
  wanted: all,
  body_format,
  method,
  raw,
}: typeof requestDialect extends fc.Arbitrary<infer T> ? T : never): NonNullable<Auth['token_request']> {
  const parameters = all.map(
    ({ name, place, called: own }): Parameter =>
      own === name ? { name, in: place } : { name: own, in: place, replaces: name },
  )
  const basic = method === 'client_secret_basic' && raw ? { basic_encoding: 'raw' as const } : {}
  return { token_endpoint_auth_method: method, body_format, parameters, ...basic }
}

/** What the provider finds in a request, place by place. */
function partsOf(request: HttpRequest, format: 'form' | 'json'): Record<Place, Record<string, string>> {
  const body: Record<string, string> =
    format === 'json'
      ? JSON.parse(request.body ?? '{}')
      : Object.fromEntries(new URLSearchParams(request.body))
  return {
    query: Object.fromEntries(new URL(request.url).searchParams),
    body,
    header: { ...request.headers },
  }
}

test('a code request reads as the canonical one, whatever the names, places and encodings', async () => {
  await fc.assert(
    fc.asyncProperty(requestDialect, async (dialect) => {
      const context = await contextFor({ auth: { token_request: templateOf(dialect) } })
      const { request, response } = linked(context)
      const plan = await planAuthorizationCodeRequest(context, response)
      const parts = partsOf(renderRequest(plan), dialect.body_format)
      const canonical: Record<string, string> = {
        grant_type: 'authorization_code',
        code: 'code-1',
        redirect_uri: REDIRECT_URI,
        code_verifier: request.code_verifier ?? '',
      }
      const all = { ...parts.query, ...parts.body, ...parts.header }
      for (const { name, place, called: own } of dialect.wanted) {
        expect(parts[place][own], `${name} as ${own} in the ${place}`).toBe(canonical[name])
        if (own !== name) expect(all).not.toHaveProperty(name)
      }
      // One client authentication, the wanted one.
      const basic = `Basic ${Buffer.from(`${CLIENT.client_id}:${CLIENT.client_secret}`).toString('base64')}`
      expect(parts.header['authorization']).toBe(dialect.method === 'client_secret_basic' ? basic : undefined)
      expect(parts.body['client_secret']).toBe(
        dialect.method === 'client_secret_post' ? CLIENT.client_secret : undefined,
      )
      expect(parts.query).not.toHaveProperty('client_secret')

      // A refresh is written in the same way, as far as it has the same parameters.
      const refresh = partsOf(
        renderRequest(
          await planRefreshRequest(context, { access_token: 'access-1', refresh_token: 'refresh-1' }),
        ),
        dialect.body_format,
      )
      const grantType = dialect.wanted.find(({ name }) => name === 'grant_type')
      expect(refresh[grantType?.place ?? 'body'][grantType?.called ?? '']).toBe('refresh_token')
      expect(refresh.body['refresh_token']).toBe('refresh-1')
    }),
    { numRuns: RUNS },
  )
})

const token = fc.stringMatching(/^[\x21-\x7e]{1,60}$/)
const member = fc.constantFrom('data', 'a/b', 'a~b', '0', 'token', 'constructor', '__proto__', '')
const UNITS = ['seconds', 'milliseconds', 'unix_seconds', 'unix_milliseconds', 'date_time'] as const

const answer = fc.record({
  access_token: token,
  refresh_token: fc.option(token, { nil: undefined }),
  scope: fc.option(fc.constantFrom('a', 'a b', 'x:y.z/1 b'), { nil: undefined }),
  lifetime: fc.option(fc.integer({ min: 1, max: 31_536_000 }), { nil: undefined }),
  unit: fc.constantFrom(...UNITS),
  path: fc.array(member, { maxLength: 3 }),
  names: fc.uniqueArray(fc.stringMatching(/^[a-z~/]{1,6}$/), { minLength: 4, maxLength: 4 }),
  separator: fc.constantFrom<' ' | ',' | ';'>(' ', ',', ';'),
  format: fc.constantFrom<'json' | 'form'>('json', 'form'),
})

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
const pointer = (path: readonly string[], name: string): string =>
  [...path, name].map((part) => `/${escaped(part)}`).join('')

/** How long a lifetime is in the provider's unit, from the test's now. */
function written(lifetime: number, unit: (typeof UNITS)[number]): number | string {
  switch (unit) {
    case 'seconds':
      return lifetime
    case 'milliseconds':
      return lifetime * 1_000
    case 'unix_seconds':
      return NOW / 1_000 + lifetime
    case 'unix_milliseconds':
      return NOW + lifetime * 1_000
    case 'date_time':
      return new Date(NOW + lifetime * 1_000).toISOString()
  }
}

/** A JSON object with `members` at the end of a path. `__proto__` is a name like any other there. */
function nest(path: readonly string[], members: Record<string, unknown>): string {
  return path.reduceRight((inner, name) => `{${JSON.stringify(name)}:${inner}}`, JSON.stringify(members))
}

test('an answer gives the grant that the provider meant, wherever and however it writes it', async () => {
  await fc.assert(
    fc.asyncProperty(answer, async (given) => {
      const { access_token, refresh_token, scope, lifetime, unit, separator, format } = given
      const [a = '', r = '', s = '', e = ''] = given.names
      const path = format === 'form' ? [] : given.path
      const context = await contextFor({
        auth: {
          scope_separator: separator,
          token_response: {
            format,
            parameters: {
              access_token: pointer(path, a),
              refresh_token: pointer(path, r),
              scope: pointer(path, s),
            },
            expires: { pointer: pointer(path, e), unit },
            assume_token_type: 'bearer',
          },
        },
      })
      const members: Record<string, unknown> = {
        [a]: access_token,
        ...(refresh_token !== undefined && { [r]: refresh_token }),
        ...(scope !== undefined && { [s]: scope.replaceAll(' ', separator) }),
        ...(lifetime !== undefined && { [e]: written(lifetime, unit) }),
      }
      const form = new URLSearchParams(
        Object.entries(members).map(([name, value]): [string, string] => [name, String(value)]),
      )
      const response: HttpResponse = {
        status: 200,
        headers: {
          'content-type': format === 'form' ? 'application/x-www-form-urlencoded' : 'application/json',
        },
        body: Buffer.from(format === 'form' ? form.toString() : nest(path, members)),
      }
      const grant = await judgeTokenResponse(context, 'refresh_token', response, NOW, undefined)
      expect(grant).toEqual({
        access_token,
        token_type: 'bearer',
        issued_at: NOW,
        ...(refresh_token !== undefined && { refresh_token }),
        ...(scope !== undefined && { scope }),
        ...(lifetime !== undefined && { expires_at: NOW + lifetime * 1_000 }),
      })
    }),
    { numRuns: RUNS },
  )
})
