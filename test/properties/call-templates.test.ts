/** No value leaves its place in a call: path segment, query value, header line, JSON string. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderCall } from '../../src/action/render-call.ts'
import { LinkwrightError } from '../../src/errors/base.ts'
import type { Action, Api } from '../../src/generated/manifest.ts'

const api: Api = {
  base_url: 'https://api.example.com/v1',
  headers: { 'X-One': 'a ${profile.header} b', 'X-Two': '${account.header}' },
}
const action: Action = {
  title: 'A',
  method: 'POST',
  path: '/items/{path}/parts',
  query: { q: 'x ${input.query} y', fixed: '1' },
  body: { text: 'before ${input.body} after', list: ['${input.body}', 'end'], same: '${input.body}' },
}

const PIECES = [
  '\r\n',
  '\n',
  '\0',
  '"',
  '\\',
  '/',
  '..',
  '.',
  '%',
  '%2f',
  '?',
  '#',
  '&',
  '=',
  ':',
  '@',
  '${',
  '}',
  '\ud800',
  '\u202e',
  'ä',
  '😀',
  ' ',
  'a',
]
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
)
const json = fc.oneof(value, fc.jsonValue({ maxDepth: 3 }))

test('a value of any kind stays in its place, or is refused by an error of ours', () => {
  fc.assert(
    fc.property(value, value, json, json, (header, path, query, body) => {
      const input = { path, query, body }
      let call: ReturnType<typeof renderCall>
      try {
        call = renderCall(api, action, api.base_url, { input, profile: { header }, account: { header } })
      } catch (error) {
        expect(error).toBeInstanceOf(LinkwrightError)
        return
      }
      const url = new URL(call.url)
      expect(url.origin).toBe('https://api.example.com')
      expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'v1', 'items', path, 'parts'])
      expect([url.hash, url.username, url.password]).toEqual(['', '', ''])
      expect(url.searchParams.getAll('fixed')).toEqual(['1'])
      for (const [name] of url.searchParams) expect(['q', 'fixed']).toContain(name)
      expect(url.searchParams.size).toBeLessThanOrEqual(2)
      expect(Object.keys(call.headers).sort()).toEqual(
        ['accept', 'content-type', ...(header === '' ? [] : ['x-one', 'x-two'])].sort(),
      )
      for (const line of Object.values(call.headers)) expect(line).toMatch(/^[\x20-\x7e]*$/)
      const sent = JSON.parse(call.body ?? '') as Record<string, unknown>
      for (const name of Object.keys(sent)) expect(['text', 'list', 'same']).toContain(name)
      if (typeof body === 'string' && body !== '')
        expect(sent).toEqual({ text: `before ${body} after`, list: [body, 'end'], same: body })
    }),
    { numRuns: 2_000 },
  )
})
