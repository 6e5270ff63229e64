/** Values that try to leave their place in a URL, a header or a body. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderCall } from '../../src/action/render-call.ts'
import { LinkwrightError } from '../../src/errors/base.ts'
import type { Action, Api } from '../../src/generated/manifest.ts'
import { renderUrl } from '../../src/manifest/render-url.ts'
import { parseTemplate } from '../../src/manifest/template.ts'

/** Texts that mean something somewhere, in any mixture. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '/',
        '\\',
        '?',
        '#',
        '@',
        ':',
        '..',
        '.',
        '%2e',
        '%00',
        '&',
        '=',
        '"',
        "'",
        '{',
        '}',
        '${',
        '\r\n',
      ),
      fc.constantFrom(
        '\0',
        '\u2028',
        'ä',
        '\ud800',
        '[',
        ']',
        ',',
        ' ',
        'evil.example',
        'a',
        'x: y',
        '__proto__',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** What `render` gives, or undefined when it refuses as it should. */
function rendered<T>(render: () => T): T | undefined {
  try {
    return render()
  } catch (error) {
    if (!(error instanceof LinkwrightError)) throw error
    expect(error.code).toMatch(/^ERR_TEMPLATE_(UNSAFE|UNRESOLVED)$/)
    return undefined
  }
}

const API: Api = { base_url: 'https://api.example.com/v1', headers: { 'X-Team': '${account.team}' } }
const ACTION: Action = {
  title: 'A',
  method: 'POST',
  path: '/items/{id}/parts',
  query: { q: '${input.q}' },
  body: { kind: 'item', note: 'by ${input.note}', whole: '${input.whole}' },
}

describe('whatever the values are,', () => {
  test('a URL keeps its host, its path and its parameters', () => {
    const template = parseTemplate('https://${profile.shop}.example.com/v1/${profile.id}/end?q=${profile.q}')
    fc.assert(
      fc.property(hostile, hostile, hostile, (shop, id, q) => {
        const url = rendered(() => renderUrl(template, { profile: { shop, id, q } }))
        if (url === undefined) return
        const { hostname, username, port, pathname, searchParams, hash } = new URL(url)
        expect(hostname).toMatch(/^[a-z0-9.-]+\.example\.com$/)
        expect([username, port, hash]).toEqual(['', '', ''])
        expect(pathname.split('/')).toEqual(['', 'v1', encodeURIComponent(id), 'end'])
        expect([...searchParams]).toEqual([['q', q]])
      }),
    )
  })

  test('a call keeps its path, its query, its headers and the shape of its body', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (id, text, team) => {
        const input = { id, q: text, note: text, whole: text }
        const request = rendered(() =>
          renderCall(API, ACTION, API.base_url, { input, profile: {}, account: { team } }),
        )
        if (request === undefined) return
        const { origin, pathname, searchParams, hash } = new URL(request.url)
        expect([origin, hash]).toEqual(['https://api.example.com', ''])
        expect(pathname).toBe(`/v1/items/${encodeURIComponent(id)}/parts`)
        expect([...searchParams]).toEqual([['q', text.toWellFormed()]])
        expect(Object.keys(request.headers)).toEqual(['content-type', 'accept', 'x-team'])
        expect(request.headers['x-team']).toMatch(/^[\x20-\x7e]+$/)
        expect(JSON.parse(String(request.body))).toEqual({ kind: 'item', note: `by ${text}`, whole: text })
      }),
    )
  })
})
