import { expect, test } from 'vitest'
import { renderRequest } from '../../src/oauth/render-request.ts'
import { type RequestParameter, type RequestPlan, redactPlan } from '../../src/oauth/request-plan.ts'

const parameter = (more: Partial<RequestParameter> = {}): RequestParameter => ({
  name: 'a',
  in: 'body',
  value: '1',
  origin: 'protocol',
  secret: false,
  ...more,
})
const plan = (more: Partial<RequestPlan> = {}): RequestPlan => ({
  kind: 'step:me',
  method: 'POST',
  endpoint: 'https://api.example.com/me',
  body_format: 'form',
  parameters: [],
  ...more,
})

test.each<[RequestPlan['method'], number, object]>([
  ['POST', 0, { body: '' }],
  ['POST', 1, { body: 'a=1' }],
  ['PUT', 0, {}],
  ['PUT', 1, { body: 'a=1' }],
  ['DELETE', 0, {}],
  ['DELETE', 1, { body: 'a=1' }],
  ['GET', 0, {}],
  ['GET', 1, {}],
])('%s with %d parameters for a body', (method, count, body) => {
  const parameters = Array.from({ length: count }, () => parameter())
  expect(renderRequest(plan({ method, parameters }))).toStrictEqual({
    method,
    url: 'https://api.example.com/me',
    headers: {},
    ...body,
  })
})

test.each([
  ['form', 'a+b%27c%2Fd%26e'],
  ['percent', 'a%20b%27c%2Fd%26e'],
  ['raw', 'a%20b%27c/d%26e'],
] as const)('a value in the encoding %s', (encoding, written) => {
  const value = "a b'c/d&e"
  for (const place of ['query', 'body'] as const) {
    const { url, body } = renderRequest(plan({ parameters: [parameter({ in: place, value, encoding })] }))
    expect(place === 'query' ? new URL(url).search : `?${body}`).toBe(`?a=${written}`)
  }
})

test.each([
  ['a=0&b=2', '?b=2&a=1'],
  ['&&b', '?b&a=1'],
  ['=x&a', '?=x&a=1'],
  ['', '?a=1'],
])('the query %j of an endpoint, and a parameter of the plan', (own, search) => {
  const endpoint = `https://api.example.com/me?${own}`
  expect(renderRequest(plan({ endpoint, parameters: [parameter({ in: 'query' })] })).url).toBe(
    `https://api.example.com/me${search}`,
  )
})

test('the key of a certificate is no part of a redacted plan', () => {
  const client_certificate = { certificate: 'PEM', key: 'canary' }
  expect(redactPlan(plan({ client_certificate }))).toStrictEqual(
    plan({ client_certificate: { certificate: 'PEM', key: '[redacted]' } }),
  )
  expect(redactPlan(plan())).toStrictEqual(plan())
})
