/** What an error says of an answer. */
import { expect, test } from 'vitest'
import { judgeCall } from '../../src/action/judge-call.ts'
import { redactorOf } from '../../src/action/redact.ts'

const API = {
  base_url: 'https://api.example.com',
  errors: [{ code: '/code', message: '/message' }],
}
const JUDGED = {
  name: 'items.list',
  action: { method: 'GET' },
  sentTo: 'https://api.example.com/v1/items',
} as const
const SECRET = "ca/na+ry (it's)=ü="

test.each([
  ['as it is', SECRET],
  ['as in a path', encodeURIComponent(SECRET)],
  ["as in a URL's query", new URL(`https://api.example.com/?t=${SECRET}`).search.slice(3)],
  ['as in a form', new URLSearchParams([['t', SECRET]]).toString().slice(2)],
  ['encoded in lower case', 'ca%2fna%2bry%20%28it%27s%29%3d%c3%bc%3d'],
  ['encoded in part', "ca/na%2Bry+(it's)=%C3%BC%3D"],
])('[LK-01] a secret that the provider echoes %s is not shown', (_form, echo) => {
  const message = `No GET /v1/items?token=${echo}&page=2`
  const body = new TextEncoder().encode(JSON.stringify({ code: 'bad', message }))
  const judge = () =>
    judgeCall(API, JUDGED, { status: 400, headers: {}, body }, redactorOf([SECRET, 'other']))
  expect(judge).toThrow(
    expect.objectContaining({
      code: 'ERR_ACTION_FAILED',
      provider_message: '"No GET /v1/items?token=[redacted]&page=2"',
      message: expect.not.stringMatching(/na(\+|%2b)ry/i),
    }),
  )
})
