import { describe, expect, test } from 'vitest'
import type { TokenResponseMapping } from '../../src/generated/manifest.ts'
import { readTokenBody } from '../../src/oauth/token-fields.ts'
import { judgeTokenResponse } from '../../src/oauth/token-response.ts'
import type { HttpResponse } from '../../src/ports/ports.ts'
import { contextFor } from './provider.ts'

const SENT_AT = Date.UTC(2026, 10, 22)
const TOKENS = { access_token: 'token-1', token_type: 'Bearer' }

const answer = (body: unknown, type = 'application/json', status = 200): HttpResponse => ({
  status,
  headers: { 'content-type': type },
  body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
})

async function judge(mapping: TokenResponseMapping, response: HttpResponse) {
  const context = await contextFor({ auth: { token_response: mapping } })
  return judgeTokenResponse(context, 'authorization_code', response, SENT_AT, undefined)
}

describe('[TR-10] when a token ends', () => {
  test.each([
    ['seconds', 60, 60],
    ['seconds', '60', 60],
    ['milliseconds', 60_500, 60],
    ['unix_seconds', SENT_AT / 1000 + 60, 60],
    ['unix_milliseconds', SENT_AT + 60_000, 60],
    ['date_time', '2026-11-22T00:01:00Z', 60],
    ['date_time', '2026-11-22T01:01:00+01:00', 60],
  ] as const)('is read in %s: %j', async (unit, value, seconds) => {
    const mapping: TokenResponseMapping = { expires: { pointer: '/token/ends', unit } }
    const grant = await judge(mapping, answer({ ...TOKENS, token: { ends: value } }))
    expect(grant.expires_at).toBe(SENT_AT + seconds * 1000)
  })

  test('is the same whenever the answer is read', async () => {
    const expires = { pointer: '/ends', unit: 'unix_seconds' } as const
    const context = await contextFor({ auth: { token_response: { expires } } })
    const response = answer({ ...TOKENS, ends: SENT_AT / 1000 + 60 })
    for (const sentAt of [SENT_AT, SENT_AT + 30_000]) {
      const grant = await judgeTokenResponse(context, 'authorization_code', response, sentAt, undefined)
      expect(grant.expires_at).toBe(SENT_AT + 60_000)
    }
  })

  test.each([
    ['unix_seconds', SENT_AT + 60_000],
    ['unix_milliseconds', 9e15],
    ['unix_seconds', SENT_AT / 1000 - 60],
    ['date_time', 'tomorrow'],
    ['date_time', 1_800_000_000],
    ['date_time', '9999-01-01T00:00:00Z'],
    ['milliseconds', 0],
    ['seconds', null],
  ] as const)('is not known where %s cannot be %j', async (unit, value) => {
    const grant = await judge({ expires: { pointer: '/ends', unit } }, answer({ ...TOKENS, ends: value }))
    expect(grant.expires_at).toBeUndefined()
  })
})

describe('[TR-11] a form', () => {
  const form = 'application/x-www-form-urlencoded'

  test('is read where the manifest says so', async () => {
    const body = 'access_token=token-1&token_type=bearer&expires_in=60&scope=a+b'
    expect(await judge({ format: 'form' }, answer(body, form))).toMatchObject({
      access_token: 'token-1',
      scope: 'a b',
      expires_at: SENT_AT + 60_000,
    })
  })

  test('may hold anything in a value that nobody reads', async () => {
    const body = 'access_token=token-1&token_type=bearer&debug={"access_token":"a","access_token":"b"}'
    expect(await judge({ format: 'form' }, answer(body, form))).toMatchObject({ access_token: 'token-1' })
  })

  test.each([
    ['a JSON body', JSON.stringify(TOKENS), 'application/json'],
    ['a repeated name', 'access_token=a&access_token=b&token_type=bearer', form],
  ])('is not %s', async (_name, body, type) => {
    await expect(judge({ format: 'form' }, answer(body, type))).rejects.toMatchObject({
      code: 'ERR_RESPONSE_NOT_CONFORM',
      reason: 'it is not a form',
    })
  })
})

describe('[TR-13] a success', () => {
  const mapping: TokenResponseMapping = {
    success: { pointer: '/ok', equals: true },
    parameters: { error: '/error' },
  }

  test('is what the manifest says', async () => {
    expect(await judge(mapping, answer({ ...TOKENS, ok: true }))).toMatchObject({ access_token: 'token-1' })
  })

  test('is not status 200 alone', async () => {
    await expect(
      judge(mapping, answer({ ...TOKENS, ok: false, error: 'invalid_code' })),
    ).rejects.toMatchObject({
      code: 'ERR_TOKEN_ERROR_RESPONSE',
      error: 'invalid_code',
    })
    await expect(judge(mapping, answer(TOKENS))).rejects.toMatchObject({
      code: 'ERR_RESPONSE_NOT_CONFORM',
      reason: 'it is neither a token response nor an OAuth error',
    })
  })
})

describe('[TR-06] [TR-07] [TR-18] members that are there and say nothing', () => {
  test.each<[object, string[]]>([
    [{}, []],
    [{ expires_in: 60, refresh_token: 'refresh-1' }, []],
    [{ expires_in: 0 }, ['expires_in']],
    [{ expires_in: 'soon', refresh_token: '' }, ['expires_in', 'refresh_token']],
    [{ expires_in: null, refresh_token: null }, ['expires_in', 'refresh_token']],
    [{ refresh_token: '' }, ['refresh_token']],
  ])('are named in %j', async (members, expected) => {
    const body = readTokenBody(await contextFor(), answer({ ...TOKENS, ...members }), SENT_AT)
    expect(body?.ignored).toEqual(expected)
  })
})

describe('captured values', () => {
  const capture = [
    { name: 'instance_url', pointer: '/instance_url' },
    { name: 'team_id', pointer: '/team/id' },
    { name: 'is_admin', pointer: '/team/admin' },
  ]

  test('are texts, numbers and booleans of the response, by name', async () => {
    const body = { ...TOKENS, instance_url: 'https://acme.example.com', team: { id: 7, admin: false } }
    const { captured } = await judge({ capture }, answer(body))
    expect(captured).toEqual({ instance_url: 'https://acme.example.com', team_id: '7', is_admin: 'false' })
  })

  test('leave out what is missing, too long, or no single value', async () => {
    const body = { ...TOKENS, instance_url: 'x'.repeat(2_049), team: { id: ['a'] } }
    expect(await judge({ capture }, answer(body))).not.toHaveProperty('captured')
  })
})
