/** Which headers of a raw call go on, and which of an answer come back. */
import { expect, test } from 'vitest'
import { forwardedHeaders, returnedHeaders } from '../../src/action/proxy-headers.ts'
import { redactorOf } from '../../src/action/redact.ts'
import type { Api } from '../../src/generated/manifest.ts'

const API: Api = {
  base_url: 'https://api.example.com',
  request_id_header: 'X-Trace',
  rate_limit: {
    responses: [{ status: 403, header: 'X-Left', equals: '0' }],
    retry_after: [{ header: 'X-Wait', unit: 'seconds' }],
    windows: { hour: { seconds: 3_600, limit_header: 'X-Hour', remaining_header: 'X-Hour-Left' } },
  },
}

test('what the manifest reads comes back', () => {
  const headers = { 'x-trace': '1', 'x-left': '2', 'x-wait': '3', 'x-hour': '4', 'x-hour-left': '5' }
  expect(returnedHeaders({ ...headers, 'x-other': '6' }, API, redactorOf([]))).toEqual(headers)
})

test.each([
  ...['Set-Cookie', 'X-Accel-Redirect', 'X-LIGHTTPD-Send-File', 'X-Sendfile', 'Cloudflare-CDN-Cache-Control'],
  ...['Surrogate-Key', 'Content-Security-Policy', 'Transfer-Encoding', 'X-Content-Type-Options'],
])('%s does not come back, even where a manifest names it', (request_id_header) => {
  const api = { ...API, request_id_header }
  expect(returnedHeaders({ [request_id_header.toLowerCase()]: '1' }, api, redactorOf([]))).toEqual({})
})

test("a header that the API looks for the token in is nobody's to give", () => {
  const headers = { accept: 'text/csv', prefer: 'a token', authorization: 'Basic canary' }
  expect(forwardedHeaders(headers, { in: 'header', name: 'Prefer' })).toEqual({ accept: 'text/csv' })
})
