import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGES_FOLDER } from '../../src/host/built-pages.ts'
import { HOST_URL, type HostUnderTest, startTestHost } from '../support/host.ts'

const assets = `${PAGES_FOLDER}assets/`
const script = readdirSync(assets).find((name) => name.endsWith('.js') && name.startsWith('index')) ?? ''

describe('the console', () => {
  let host: HostUnderTest
  beforeAll(async () => {
    host = await startTestHost()
  })
  afterAll(() => host.close())

  const get = (url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
    host.request({ url, headers })

  test.each(['/console/', '/console/profiles/new', '/console/accounts/a%2Fb'])(
    'is at %s, with a nonce of its own that the policy allows, and is kept by nobody',
    async (url) => {
      const [first, second] = await Promise.all([get(url), get(url)])
      expect(first.statusCode).toBe(200)
      expect(first.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(first.headers['cache-control']).toBe('no-store')
      const [, nonce = ''] = /<meta name="csp-nonce" content="([^"]+)" \/>/.exec(first.body) ?? []
      expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`)
      expect(first.headers['content-security-policy']).toContain("script-src 'self';")
      expect(second.body).not.toContain(nonce)
    },
  )

  test('has no inline script and no inline style', async () => {
    const { body } = await get('/console/')
    expect(body).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
  })

  test('has files that are kept for good, compressed, and readable without compression', async () => {
    const zipped = await get(`/console/assets/${script}`, { 'accept-encoding': 'gzip' })
    expect(zipped.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(zipped.headers['content-encoding']).toBe('gzip')
    const plain = await get(`/console/assets/${script}`)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(gunzipSync(zipped.rawPayload).equals(plain.rawPayload)).toBe(true)
    expect(plain.body).toBe(readFileSync(assets + script, 'utf8'))
  })

  test('asks again for files that change under the same name', async () => {
    expect((await get('/console/theme.js')).headers['cache-control']).toBe('public, max-age=0')
  })

  test('does not take the place of a file that is missing', async () => {
    const answer = await get('/console/assets/index-00000000.js')
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
  })

  test.each([
    '/console/assets/../../../package.json',
    '/console/assets/..%2f..%2f..%2fpackage.json',
    '/console/assets/%2e%2e/%2e%2e/package.json',
    '/console/assets/..%5c..%5cpackage.json',
    '/console/assets/....//....//package.json',
    '/console/assets/%2e%2e%2f.vite%2fmanifest.json',
    '/console/assets//etc/passwd',
    '/console/assets/%00',
    '/console/assets/',
  ])('gives no file at %s', async (url) => {
    const answer = await get(url)
    expect([200, 400, 403, 404]).toContain(answer.statusCode)
    if (answer.statusCode === 200) expect(answer.body).toContain('<div id="root">')
  })

  test.each(['/', '/console'])('is found at %s', async (url) => {
    const answer = await get(url)
    expect([answer.statusCode, answer.headers.location]).toEqual([308, `${HOST_URL}/console/`])
  })
})
