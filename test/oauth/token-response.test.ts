import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Auth } from '../../src/generated/manifest.ts'
import type { Grant } from '../../src/oauth/grant.ts'
import { judgeRevocationResponse } from '../../src/oauth/revocation-request.ts'
import { judgeTokenResponse, mergeGrant, type TokenRequestKind } from '../../src/oauth/token-response.ts'
import type { HttpResponse } from '../../src/ports/ports.ts'
import { contextFor, NOW, ORIGIN } from './provider.ts'

const GOOD = { access_token: 'access-1', token_type: 'Bearer', expires_in: 3600, refresh_token: 'refresh-1' }
const plain = await contextFor()

function answer(body: unknown, status = 200, headers: Record<string, string> = {}): HttpResponse {
  const bytes =
    body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: bytes }
}

async function judge(
  response: HttpResponse,
  options: { auth?: Partial<Auth>; kind?: TokenRequestKind; requested?: string } = {},
): Promise<Grant> {
  const { kind = 'refresh_token', auth, requested } = options
  const context = auth === undefined ? plain : await contextFor({ auth })
  return judgeTokenResponse(context, kind, response, NOW, requested)
}

const notConform = (reason: string, status = 200) => ({
  code: 'ERR_RESPONSE_NOT_CONFORM',
  message: `The server's answer cannot be used: ${reason} (HTTP ${status}).`,
  reason,
  status,
  whoMustAct: 'provider',
})
const noToken = (name: string) => notConform(`"${name}" is missing or is not a token (RFC 6749 appendix A)`)
const noType = notConform('"token_type" is missing or is not bearer')

describe('a success', () => {
  test('gives a frozen grant whose lifetime counts from when the request was sent', async () => {
    const grant = await judge(answer({ ...GOOD, scope: 'a b' }))
    expect(grant).toEqual({
      access_token: 'access-1',
      token_type: 'bearer',
      refresh_token: 'refresh-1',
      scope: 'a b',
      issued_at: NOW,
      expires_at: NOW + 3_600_000,
    })
    expect(Object.isFrozen(grant)).toBe(true)
  })

  test.each([undefined, '', 1, null, ['a'], { a: 1 }, true])(
    '[TR-01] needs an access token, not %j',
    async (access_token) => {
      await expect(judge(answer({ ...GOOD, access_token }))).rejects.toMatchObject(noToken('access_token'))
    },
  )

  test('[TR-02] needs a token type, unless the manifest says which one to assume', async () => {
    const { token_type: _type, ...body } = GOOD
    await expect(judge(answer(body))).rejects.toMatchObject(noType)
    const auth = { token_response: { assume_token_type: 'bearer' as const } }
    expect(await judge(answer(body), { auth })).toMatchObject({ token_type: 'bearer' })
    await expect(judge(answer({ ...GOOD, token_type: 'mac' }), { auth })).rejects.toMatchObject({
      code: 'ERR_RESPONSE_NOT_CONFORM',
    })
  })

  test.each(['bearer', 'Bearer', 'BEARER'])('[TR-03] may have the token type %s', async (token_type) => {
    expect((await judge(answer({ ...GOOD, token_type }))).token_type).toBe('bearer')
  })

  test.each(['mac', '', 'N_A', 'DPoP', 'bearer ', 1, null, ['bearer'], {}])(
    '[TR-03] cannot have the token type %j',
    async (token_type) => {
      await expect(judge(answer({ ...GOOD, token_type }))).rejects.toMatchObject({
        code: 'ERR_RESPONSE_NOT_CONFORM',
        reason: expect.stringMatching(/^"token_type" is (missing or is )?not bearer$/),
      })
    },
  )

  test.each(['a\r\nX: y', 'a b', 'a\u0000', 'ä', '\u007f', 'x'.repeat(16_385)])(
    '[TR-04] cannot have tokens that do not fit a header: %.20j',
    async (token) => {
      await expect(judge(answer({ ...GOOD, access_token: token }))).rejects.toMatchObject(
        noToken('access_token'),
      )
      await expect(judge(answer({ ...GOOD, refresh_token: token }))).rejects.toMatchObject(
        noToken('refresh_token'),
      )
    },
  )

  test('[TR-04] may have tokens of 16 KiB, in every visible character', async () => {
    const visible = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join('')
    const token = visible.repeat(200).slice(0, 16_384)
    expect((await judge(answer({ ...GOOD, access_token: token }))).access_token).toBe(token)
  })

  test.each([
    ['[TR-05]', '3600', 3_600],
    ['[TR-08]', 3600.9, 3_600],
    ['[TR-08]', 1e300, 31_536_000],
    ['[TR-08]', 1e9, 31_536_000],
    ['[TR-08]', 2 ** 53, 31_536_000],
    ['[TR-08]', '9999999999', 31_536_000],
  ])('%s with the lifetime %j lasts as long as is plausible', async (_id, expires_in, seconds) => {
    expect((await judge(answer({ ...GOOD, expires_in }))).expires_at).toBe(NOW + seconds * 1_000)
  })

  test.each([
    '3600abc',
    '0x10',
    ' 60 ',
    [60],
    true,
    {},
    '',
    null,
    'Infinity',
    'NaN',
    '1e3',
    '-5',
    '99999999999',
  ])('[TR-06] with the lifetime %j has an unknown one, and its tokens are kept', async (expires_in) => {
    const grant = await judge(answer({ ...GOOD, expires_in }))
    expect(grant).not.toHaveProperty('expires_at')
    expect(grant).toMatchObject({ access_token: 'access-1', refresh_token: 'refresh-1' })
  })

  test.each([0, -1, '0', 0.5])('[TR-07] with the lifetime %j has an unknown one', async (expires_in) => {
    expect(await judge(answer({ ...GOOD, expires_in }))).not.toHaveProperty('expires_at')
  })

  test('[TR-09] without a lifetime has the one that the manifest gives, or an unknown one', async () => {
    const { expires_in: _lifetime, ...body } = GOOD
    expect(await judge(answer(body))).not.toHaveProperty('expires_at')
    const auth = { token_response: { default_expires_in: 60 } }
    expect((await judge(answer(body), { auth })).expires_at).toBe(NOW + 60_000)
    expect((await judge(answer({ ...body, expires_in: 'soon' }), { auth })).expires_at).toBe(NOW + 60_000)
  })

  test('[TR-10] has no lifetime from members that the manifest does not name', async () => {
    const { expires_in: _lifetime, ...body } = GOOD
    const others = { expires: 60, expires_at: NOW + 60_000, refresh_token_expires_in: 60 }
    expect(await judge(answer({ ...body, ...others }))).not.toHaveProperty('expires_at')
  })

  test.each([
    ['the requested scope when it names none', undefined, 'a b'],
    ['the requested scope when its own is empty', '', 'a b'],
    ['its own scope when that is narrower', 'a', 'a'],
    ['its own scope when that is wider', 'a b c', 'a b c'],
  ])('[TR-17] grants %s', async (_name, scope, granted) => {
    expect((await judge(answer({ ...GOOD, scope }), { requested: 'a b' })).scope).toBe(granted)
  })

  test('[TR-17] grants no scope that neither side named', async () => {
    expect(await judge(answer(GOOD))).not.toHaveProperty('scope')
  })

  test.each([
    ['a list of numbers', [7]],
    ['a number', 7],
    ['only spaces', '   '],
    ['a NUL', 'a\u0000b'],
    ['an escape sequence', 'a \u001b[2J'],
    ['a line break', 'a\nb'],
    ['a quote', 'a"b'],
    ['a letter beyond ASCII', 'é'],
    ['16 KiB and one byte', 'y'.repeat(16_385)],
  ])('[TR-17] loses no grant over a scope that is %s: it counts as absent', async (_name, scope) => {
    expect((await judge(answer({ ...GOOD, scope }), { requested: 'a b' })).scope).toBe('a b')
    expect(await judge(answer({ ...GOOD, scope }))).not.toHaveProperty('scope')
  })

  test('[TR-17] has its scopes separated by spaces, whatever the provider writes between them', async () => {
    const auth = { scope_separator: ',' as const }
    expect((await judge(answer({ ...GOOD, scope: 'a,b' }), { auth })).scope).toBe('a b')
    expect((await judge(answer({ ...GOOD, scope: 'a, b,' }), { auth })).scope).toBe('a b')
  })

  test.each(['', null, undefined])('[TR-18] with the refresh token %j has none', async (refresh_token) => {
    expect(await judge(answer({ ...GOOD, refresh_token }))).not.toHaveProperty('refresh_token')
  })

  test.each([1, ['a'], {}, false])('[TR-18] cannot have the refresh token %j', async (refresh_token) => {
    await expect(judge(answer({ ...GOOD, refresh_token }))).rejects.toMatchObject(noToken('refresh_token'))
  })

  test('[TR-19] may have an ID token, which is not looked at', async () => {
    const grant = await judge(answer({ ...GOOD, id_token: 'not.a.jwt' }), { kind: 'authorization_code' })
    expect(grant).not.toHaveProperty('id_token')
  })

  test('[TQ-06] for client credentials has no refresh token', async () => {
    expect(await judge(answer(GOOD), { kind: 'client_credentials' })).not.toHaveProperty('refresh_token')
    const broken = answer({ ...GOOD, refresh_token: 1 })
    expect(await judge(broken, { kind: 'client_credentials' })).toMatchObject({ access_token: 'access-1' })
  })

  test.each([201, 202, 204, 206, 301, 302, 307, 308, 304])(
    '[TR-20] has status 200, not %i',
    async (status) => {
      await expect(judge(answer(GOOD, status, { location: 'https://evil.example/' }))).rejects.toMatchObject(
        notConform('it is neither a token response nor an OAuth error', status),
      )
    },
  )
})

describe('the body', () => {
  const notAnObject = notConform('it is not a JSON object')

  test.each([
    ['[TR-11]', 'application/x-www-form-urlencoded', 'access_token=access-1&token_type=bearer'],
    ['[TR-12]', 'text/html', '<html>'],
    ['[TR-12]', 'text/html', JSON.stringify(GOOD)],
    ['[TR-12]', 'text/plain', JSON.stringify(GOOD)],
    ['[TR-12]', '', JSON.stringify(GOOD)],
    ['[TR-12]', 'application/jsonp', JSON.stringify(GOOD)],
  ])('%s is refused as %j', async (_id, type, body) => {
    await expect(judge(answer(body, 200, { 'content-type': type }))).rejects.toMatchObject(notAnObject)
  })

  test.each(['application/json', 'Application/JSON; charset=utf-8', 'application/vnd.example+json'])(
    'is accepted as %s',
    async (type) => {
      expect(await judge(answer(GOOD, 200, { 'content-type': type }))).toMatchObject({ token_type: 'bearer' })
    },
  )

  const text = JSON.stringify(GOOD)
  test.each<[string, string | Uint8Array]>([
    ['a list', `[${text}]`],
    ['null', 'null'],
    ['a string', '"access_token"'],
    ['nothing', ''],
    ['cut off', text.slice(0, -1)],
    ['followed by more', `${text}{}`],
    ['preceded by a byte order mark', `\ufeff${text}`],
    [
      'not UTF-8',
      Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xff]), Buffer.from(`",${text.slice(1)}`)]),
    ],
    ['nested 100 000 times', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},${text.slice(1)}`],
    ['nested 33 times', `{"x":${'['.repeat(32)}{}${']'.repeat(32)},${text.slice(1)}`],
  ])('[TR-15] is refused when it is %s', async (_name, body) => {
    await expect(judge(answer(body))).rejects.toMatchObject(notAnObject)
  })

  test('[TR-15] has no members but its own', async () => {
    const inherited = `{"__proto__":${text},"token_type":"bearer"}`
    await expect(judge(answer(inherited))).rejects.toMatchObject(noToken('access_token'))
    expect(({} as Record<string, unknown>)['access_token']).toBeUndefined()
  })

  test.each([
    ['the access token', `{"access_token":"evil",${text.slice(1)}`],
    ['the refresh token', `{"refresh_token":"refresh-1",${text.slice(1)}`],
    ['an escaped name', `{"\\u0061ccess_token" : "evil",${text.slice(1)}`],
    ['after what looks like an end', `{"access_token":"}{\\"\\\\",${text.slice(1)}`],
  ])('[TR-15] is refused when it names a token twice: %s', async (_name, body) => {
    await expect(judge(answer(body))).rejects.toMatchObject(notConform('it names a token twice'))
  })

  test.each([
    ['another member twice', `{"x":1,"x":2,${text.slice(1)}`],
    [
      'the name in another object',
      `{"x":{"access_token":"other"},"y":["access_token","access_token"],${text.slice(1)}`,
    ],
    ['the name as a value', `{"x":"access_token","y":"\\"access_token\\":",${text.slice(1)}`],
  ])('[TR-15] is accepted with %s', async (_name, body) => {
    expect((await judge(answer(body))).access_token).toBe('access-1')
  })

  test('[TR-15] of a mebibyte is read without delay', async () => {
    const body = `{"x":"${'\\"'.repeat(400_000)}","y":[${'{"a":1},'.repeat(30_000)}0],${text.slice(1)}`
    expect((await judge(answer(body))).access_token).toBe('access-1')
  })
})

describe('a mapping by JSON Pointers', () => {
  const auth: Partial<Auth> = {
    token_response: {
      parameters: {
        access_token: '/data/0/token',
        refresh_token: '/data/0/a~1b',
        expires_in: '/ttl',
        error: '/failure/name',
      },
    },
  }
  const body = {
    data: [{ token: 'access-2', 'a/b': 'refresh-2' }],
    ttl: 60,
    token_type: 'bearer',
    expires_in: 9,
  }

  test('finds each parameter where the manifest says', async () => {
    expect(await judge(answer(body), { auth })).toMatchObject({
      access_token: 'access-2',
      refresh_token: 'refresh-2',
      expires_at: NOW + 60_000,
    })
  })

  test('finds nothing where the body is of another shape, or only inherits it', async () => {
    await expect(judge(answer({ ...body, data: 'x' }), { auth })).rejects.toMatchObject(
      noToken('access_token'),
    )
    const inherited: Partial<Auth> = {
      token_response: { parameters: { access_token: '/token_type/constructor/name' } },
    }
    await expect(judge(answer(body), { auth: inherited })).rejects.toMatchObject(noToken('access_token'))
  })

  test('[TR-13] finds the error too, whatever the status', async () => {
    await expect(
      judge(answer({ ...body, failure: { name: 'invalid_grant' } }), { auth }),
    ).rejects.toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
      error: 'invalid_grant',
    })
  })

  test('[TR-15] is refused when a member on the way to a token is there twice', async () => {
    const text = JSON.stringify(body)
    await expect(judge(answer(`{"data":[],${text.slice(1)}`), { auth })).rejects.toMatchObject(
      notConform('it names a token twice'),
    )
  })
})

describe('an error', () => {
  test.each([
    ['invalid_grant', 400, 'user'],
    ['invalid_client', 401, 'admin'],
    ['unauthorized_client', 400, 'admin'],
    ['invalid_scope', 400, 'admin'],
    ['invalid_request', 400, 'author'],
    ['unsupported_grant_type', 400, 'author'],
    ['made_up_by_the_provider', 403, 'provider'],
    ['toString', 400, 'provider'],
  ])('%s (%i) says who must act: %s', async (error, status, whoMustAct) => {
    const response = answer({ error, error_description: 'canary' }, status)
    await expect(judge(response)).rejects.toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
      message: `The token endpoint refused the request: "${error}" (HTTP ${status}).`,
      error,
      status,
      whoMustAct,
    })
  })

  test.each(['with space', '"quoted"', 'x'.repeat(65), 'a\r\nb', 'ä'])(
    'with a code outside the alphabet of RFC 6749 is unknown: %.20j',
    async (error) => {
      await expect(judge(answer({ error }, 400))).rejects.toMatchObject({
        error: 'unknown',
        message: 'The token endpoint refused the request: "unknown" (HTTP 400).',
      })
    },
  )

  test('[TR-13] is an error with status 200 too, even beside a token', async () => {
    for (const body of [
      { error: 'invalid_grant' },
      { ok: false, error: 'invalid_grant' },
      { ...GOOD, error: 'x' },
    ]) {
      await expect(judge(answer(body))).rejects.toMatchObject({
        code: 'ERR_TOKEN_ERROR_RESPONSE',
        status: 200,
      })
    }
  })

  test.each([
    ['nothing', ''],
    ['HTML', '<h1>Bad Request</h1>'],
    ['an error that is an object', '{"error":{"code":"invalid_grant"}}'],
    ['an empty error', '{"error":""}'],
    ['a list', '["invalid_grant"]'],
  ])(
    '[TR-14] of status 400 with %s is no OAuth error: nobody is told to log in again',
    async (_name, body) => {
      await expect(judge(answer(body, 400))).rejects.toMatchObject(
        notConform('it is neither a token response nor an OAuth error', 400),
      )
    },
  )

  describe('where the client signs what proves it', () => {
    const auth = { token_request: { token_endpoint_auth_method: 'client_secret_jwt' as const } }
    const refused = (error: string, minutes: number) =>
      judge(answer({ error }, 401, { date: new Date(NOW + minutes * 60_000).toUTCString() }), { auth })

    test.each([
      [10, "10 min ahead of this machine's"],
      [-10, "10 min behind this machine's"],
    ])('[TQ-08] a refusal by a server whose clock differs by %i minutes says so', async (minutes, how) => {
      await expect(refused('invalid_client', minutes)).rejects.toMatchObject({
        code: 'ERR_TOKEN_ERROR_RESPONSE',
        whoMustAct: 'admin',
        message: `The token endpoint refused the request: "invalid_client" (HTTP 401). Its clock is ${how}, and what is signed is valid for a short time: check the clocks.`,
      })
    })

    test('[TQ-08] clocks are not blamed for anything else', async () => {
      const plainly = (error: string) => `The token endpoint refused the request: "${error}" (HTTP 401).`
      await expect(refused('invalid_client', 0)).rejects.toThrow(plainly('invalid_client'))
      await expect(refused('invalid_grant', 10)).rejects.toThrow(plainly('invalid_grant'))
      const unsigned = answer({ error: 'invalid_client' }, 401, { date: new Date(0).toUTCString() })
      await expect(judge(unsigned)).rejects.toThrow(/\(HTTP 401\)\.$/)
    })
  })

  test.each([429, 500, 502, 503, 504])(
    '[NW-14] of status %i is an outage, whatever its body says',
    async (status) => {
      await expect(judge(answer({ error: 'invalid_grant' }, status))).rejects.toMatchObject({
        code: 'ERR_PROVIDER_UNAVAILABLE',
        message: `${ORIGIN} is not available (HTTP ${status}). Try again later.`,
        status,
        retryAfter: undefined,
        whoMustAct: 'nobody',
      })
    },
  )

  test.each([
    ['120', 120_000],
    ['0', 1_000],
    ['315360000', 3_600_000],
    ['9999999999', 3_600_000],
    ['Sun, 22 Nov 2026 12:05:00 GMT', 300_000],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 1_000],
    ['Wed, 22 Nov 2036 12:00:00 GMT', 3_600_000],
    ['-5', undefined],
    ['1.5', undefined],
    ['2027', 2_027_000],
    ['soon', undefined],
    ['', undefined],
    ['120, 5', undefined],
  ])('[NW-13] with Retry-After %j asks to wait %s ms', async (value, retryAfter) => {
    await expect(judge(answer('', 503, { 'retry-after': value }))).rejects.toMatchObject({
      code: 'ERR_PROVIDER_UNAVAILABLE',
      retryAfter,
    })
  })

  test('carries nothing of what the server sent', async () => {
    const canary = {
      error: 'canary',
      access_token: 'canary',
      refresh_token: 'can ary',
      error_description: 'canary',
    }
    for (const response of [
      answer({ ...canary, error: 1 }),
      answer({ ...canary, error: undefined }),
      answer({ ...canary, error: 'has canary' }, 400),
      answer({ ...GOOD, token_type: 'canary' }),
      answer('canary', 500),
    ]) {
      const error: unknown = await judge(response).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(Error)
      expect(inspect(error, { depth: 9, showHidden: true }).replaceAll(/^ +at .*$/gm, '')).not.toContain(
        'canary',
      )
    }
  })
})

describe('mergeGrant', () => {
  const old: Grant = {
    access_token: 'a1',
    token_type: 'bearer',
    refresh_token: 'r1',
    scope: 'a b',
    issued_at: 1,
    expires_at: 2,
  }

  test('[TR-18] keeps the old refresh token and scope where the answer names none', () => {
    const merged = mergeGrant(old, { access_token: 'a2', token_type: 'bearer', issued_at: 3 })
    expect(merged).toEqual({
      access_token: 'a2',
      token_type: 'bearer',
      refresh_token: 'r1',
      scope: 'a b',
      issued_at: 3,
    })
    expect(Object.isFrozen(merged)).toBe(true)
  })

  test('[TR-18] takes the new refresh token and scope where there are any', () => {
    const refreshed: Grant = { ...old, access_token: 'a2', refresh_token: 'r2', scope: 'a' }
    expect(mergeGrant(old, refreshed)).toEqual(refreshed)
  })

  test('[TR-10] knows when the refresh token ends as long as it is the same one', () => {
    const ending: Grant = { ...old, refresh_token_expires_at: 9 }
    const again: Grant = { access_token: 'a2', token_type: 'bearer', issued_at: 3 }
    expect(mergeGrant(ending, again).refresh_token_expires_at).toBe(9)
    const another: Grant = { ...again, refresh_token: 'r2' }
    expect(mergeGrant(ending, another)).not.toHaveProperty('refresh_token_expires_at')
    expect(mergeGrant(ending, { ...another, refresh_token_expires_at: 12 }).refresh_token_expires_at).toBe(12)
  })
})

describe('the answer to a revocation (RFC 7009 section 2.2)', () => {
  const revoke = (response: HttpResponse) => () => judgeRevocationResponse(ORIGIN, response, NOW)

  test.each([200, 204])('is done with status %i, whatever the body', (status) => {
    expect(revoke(answer('<html>', status))).not.toThrow()
  })

  test.each([
    [
      answer({ error: 'unsupported_token_type' }, 400),
      { code: 'ERR_TOKEN_ERROR_RESPONSE', error: 'unsupported_token_type' },
    ],
    [answer('', 503, { 'retry-after': '5' }), { code: 'ERR_PROVIDER_UNAVAILABLE', retryAfter: 5_000 }],
    [answer({ error: 'x' }, 429), { code: 'ERR_PROVIDER_UNAVAILABLE', status: 429 }],
    [answer('<html>', 404), { code: 'ERR_RESPONSE_NOT_CONFORM', status: 404 }],
    [answer('', 302), { code: 'ERR_RESPONSE_NOT_CONFORM', status: 302 }],
  ])('is not done otherwise (%#)', (response, failure) => {
    expect(revoke(response)).toThrow(expect.objectContaining(failure))
  })
})
