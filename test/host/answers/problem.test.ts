import { readdir, readFile } from 'node:fs/promises'
import { errors } from 'linkwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemOf } from '../../../src/host/answers/problem.ts'
import { PROBLEM_STATUS } from '../../../src/host/answers/problem-status.ts'
import { type Credential, type HostUnderTest, startTestHost } from '../../support/host.ts'

let host: HostUnderTest
let admin: Credential

beforeAll(async () => {
  host = await startTestHost()
  admin = await host.key('admin')
})
afterAll(() => host.close())

describe('problem details', () => {
  test('have a status for every error code', async () => {
    const folder = new URL('../../../src/errors/', import.meta.url)
    const files = await readdir(folder)
    const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')))
    const codes = [...texts.join('\n').matchAll(/override readonly code = '(ERR_[A-Z_]+)'/g)].map(
      ([, code]) => code,
    )
    expect(Object.keys(PROBLEM_STATUS).toSorted()).toEqual(codes.toSorted())
  })

  test('tell what a program can use: issues, the wait, the scopes, what the API said', () => {
    const issue = {
      code: 'missing_field',
      message: '"a" is missing',
      pointer: '/values/a',
      file: 'secret.yaml',
      line: 3,
    }
    expect(
      problemOf('https://host.example', new errors.ProfileInvalidError('example', [issue])),
    ).toMatchObject({
      type: 'https://host.example/docs/errors#err_profile_invalid',
      title: 'Unprocessable Entity',
      status: 422,
      code: 'ERR_PROFILE_INVALID',
      who_must_act: 'admin',
      pointer: '/values/a',
      issues: [{ code: 'missing_field', message: '"a" is missing', pointer: '/values/a' }],
    })
    expect(problemOf('', new errors.RefreshDelayedError('a', 1_500, 'why'))).toMatchObject({
      status: 503,
      retry_after: 2,
      account_id: 'a',
    })
    expect(problemOf('', new errors.ScopeMissingError('x', ['read'], 'all_of'))).toMatchObject({
      missing: ['read'],
    })
    const details = { code: 'E4', message: 'No', request_id: 'r1' }
    expect(problemOf('', new errors.ActionFailedError('x', 403, details))).toMatchObject({
      status: 502,
      provider: { status: 403, code: 'E4', message: '"No"', request_id: 'r1' },
    })
  })

  test.each([
    ['no route', { url: '/api/nothing' }, 404, 'ERR_ROUTE_NOT_FOUND'],
    ['another method', { method: 'PUT', url: '/api/keys' }, 404, 'ERR_ROUTE_NOT_FOUND'],
    [
      'no JSON',
      { payload: '{"name":', headers: { 'content-type': 'application/json' } },
      400,
      'ERR_REQUEST_INVALID',
    ],
    ['no body', { headers: { 'content-type': 'application/json' } }, 400, 'ERR_REQUEST_INVALID'],
    [
      'no media type',
      { payload: 'name=x', headers: { 'content-type': 'text/plain' } },
      415,
      'ERR_MEDIA_TYPE',
    ],
    [
      'a form',
      { payload: 'name=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'ERR_MEDIA_TYPE',
    ],
    ['a large body', { payload: { name: 'x'.repeat(1_100_000) } }, 413, 'ERR_REQUEST_TOO_LARGE'],
    ['a wrong body', { payload: { name: '', scopes: ['all'], more: 1 } }, 400, 'ERR_REQUEST_INVALID'],
    ['a wrong query', { method: 'GET', url: '/api/keys?limit=many' }, 400, 'ERR_REQUEST_INVALID'],
    ['a broken escape', { method: 'DELETE', url: '/api/keys/%zz' }, 400, 'ERR_REQUEST_INVALID'],
  ] as const)('are the answer to %s', async (_name, options, status, code) => {
    const { headers, ...rest } = { headers: {}, ...options }
    const request = { method: 'POST', url: '/api/keys', ...rest, headers: { ...admin, ...headers } } as const
    const response = await host.request(request)
    expect(response.headers['content-type']).toContain('application/problem+json')
    expect(response.headers['x-content-type-options']).toBe('nosniff')
    expect(response.json()).toMatchObject({ status, code, who_must_act: 'caller' })
    expect(response.statusCode).toBe(status)
  })

  test('point at each thing that is wrong with a body', async () => {
    const payload = { scopes: ['all'], naem: 'x' }
    const { issues, pointer } = (
      await host.request({ method: 'POST', url: '/api/keys', headers: admin, payload })
    ).json()
    expect(pointer).toBe(issues[0].pointer)
    expect(issues).toMatchObject([
      { code: 'missing_key', message: '"name" is missing' },
      { code: 'unknown_key', pointer: '/naem', hint: 'Did you mean "name"?' },
      { code: 'not_allowed', pointer: '/scopes/0' },
    ])
  })

  test.each(['{"__proto__":{"polluted":1}}', '{"name":"x","constructor":{"prototype":{"polluted":1}}}'])(
    'refuse a body that reaches for prototypes: %s',
    async (payload) => {
      const headers = { ...admin, 'content-type': 'application/json' }
      const response = await host.request({ method: 'POST', url: '/api/keys', headers, payload })
      expect(response.json()).toMatchObject({ status: 400, code: 'ERR_REQUEST_INVALID' })
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    },
  )
})
