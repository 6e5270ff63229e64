import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TemplateUnsafeError } from '../../src/errors/manifest.ts'
import { renderUrl } from '../../src/manifest/render-url.ts'
import { parseTemplate } from '../../src/manifest/template.ts'

const render = (source: string, value: string): string =>
  renderUrl(parseTemplate(source), { profile: { value } })

const HOST = 'https://${profile.value}.example.com/oauth/token?tenant=1'
const PATH = 'https://login.example.com/tenants/${profile.value}/token?tenant=1'
const QUERY = 'https://login.example.com/token?tenant=${profile.value}&x=1'

/** What people and attackers put into a field that becomes part of a URL. */
const PAYLOADS = [
  'evil.example/',
  'evil.example#',
  'evil.example?',
  'evil.example\\',
  'a@evil.example',
  'a:b@evil.example',
  'evil.example:8080',
  '..',
  '.',
  '../..',
  '%2e%2e',
  '%2e',
  '%2f',
  '/',
  '//evil.example',
  '\\\\evil.example',
  'a\r\nHost: evil.example',
  'a\tb',
  'a b',
  ' a',
  'a\u0000',
  'еxample',
  'a。evil',
  'a／evil',
  '[::1]',
  'a&x=2',
  'a=b',
  'a;b',
  'a#b',
  '-a',
  'a-',
  'a..b',
  '.a',
  'a.',
  'a.-b',
  'a.b-',
  'a'.repeat(64),
  `a.${'b'.repeat(64)}`,
  '\ud800',
  '😀',
  '*',
]

describe('a value in the host', () => {
  test.each([
    ['acme', 'https://acme.example.com/oauth/token?tenant=1'],
    ['eu.acme-1', 'https://eu.acme-1.example.com/oauth/token?tenant=1'],
    ['A.b.c-d', 'https://A.b.c-d.example.com/oauth/token?tenant=1'],
    ['a'.repeat(63), `https://${'a'.repeat(63)}.example.com/oauth/token?tenant=1`],
    [`a.${'b'.repeat(63)}`, `https://a.${'b'.repeat(63)}.example.com/oauth/token?tenant=1`],
  ])('may be DNS labels: %s', (value, expected) => {
    expect(render(HOST, value)).toBe(expected)
  })

  test.each(PAYLOADS)('[TQ-11] is refused when it is %j', (value) => {
    expect(() => render(HOST, value)).toThrow(new TemplateUnsafeError(HOST, 'a value is not a host name'))
  })

  test.each(['https://login-${profile.value}.example.com/', 'https://example.com:${profile.value}/'])(
    'must be that anywhere before the path, the query or the fragment: %s',
    (source) => {
      expect(render(source, '8')).toBe(source.replace('${profile.value}', '8'))
      for (const value of ['8/a', '8?a', '8#a', '8@evil.example', '8%2Fa'])
        expect(() => render(source, value)).toThrow(
          new TemplateUnsafeError(source, 'a value is not a host name'),
        )
    },
  )

  test('is refused when the host it makes is none', () => {
    const source = 'https://${profile.value}/'
    expect(() => render(source, '1.2.3.4.5')).toThrow(
      new TemplateUnsafeError(source, 'the result is not a URL'),
    )
  })
})

test('a value is no scheme', () => {
  const source = '${profile.value}://login.example.com/'
  expect(() => render(source, 'https')).toThrow(new TemplateUnsafeError(source, 'the result is not a URL'))
})

describe('a value in the path', () => {
  test.each(['.', '..'])('[TQ-11] is refused when it is %j', (value) => {
    expect(() => render(PATH, value)).toThrow(new TemplateUnsafeError(PATH, 'a value would change the path'))
  })

  test.each(PAYLOADS.filter((value) => !['.', '..', '\ud800'].includes(value)))(
    '[TQ-11] stays one segment when it is %j',
    (value) => {
      const url = new URL(render(PATH, value))
      expect(url.origin).toBe('https://login.example.com')
      expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'tenants', value, 'token'])
      expect(url.search).toBe('?tenant=1')
      expect(url.hash).toBe('')
    },
  )
})

describe('a value in the query', () => {
  test.each(PAYLOADS.filter((value) => !['.', '..', '\ud800'].includes(value)))(
    '[TQ-11] stays one value when it is %j',
    (value) => {
      const url = new URL(render(QUERY, value))
      expect(url.origin + url.pathname).toBe('https://login.example.com/token')
      expect([...url.searchParams]).toEqual([
        ['tenant', value],
        ['x', '1'],
      ])
      expect(url.hash).toBe('')
    },
  )
})

test.each(['/a?', '?', '/#', '#'])('a value after %s may have any character, encoded', (before) => {
  const source = `https://example.com${before}\${profile.value}`
  expect(render(source, 'a b/ä&#')).toBe(`https://example.com${before}a%20b%2F%C3%A4%26%23`)
})

test.each([PATH, QUERY])('a value that is not Unicode text is refused in %s', (source) => {
  expect(() => render(source, 'a\ud800')).toThrow(
    new TemplateUnsafeError(source, 'a value is not Unicode text'),
  )
})

test('no value leaves its place', () => {
  const hostile = fc.array(fc.constantFrom(...PAYLOADS, 'a', '1', '%', '&', '@', ':'), { maxLength: 4 })
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    hostile.map((pieces) => pieces.join('')),
  )
  const host = fc.oneof(value, fc.constantFrom('h', 'a-1.b'))
  const source = 'https://${profile.host}.example.com/a/${profile.path}/b?c=${profile.query}&d=1'
  const template = parseTemplate(source)
  const placesOf = ({ origin, pathname, searchParams, username, password, hash }: URL): unknown => ({
    origin,
    path: pathname.split('/').map(decodeURIComponent),
    query: [...searchParams],
    others: username + password + hash,
  })
  fc.assert(
    fc.property(host, value, value, (name, path, query) => {
      fc.pre(name !== '' && path !== '' && query !== '')
      let url: string
      try {
        url = renderUrl(template, { profile: { host: name, path, query } })
      } catch (error) {
        expect(error).toBeInstanceOf(TemplateUnsafeError)
        return
      }
      expect(placesOf(new URL(url))).toEqual({
        origin: `https://${name.toLowerCase()}.example.com`,
        path: ['', 'a', path, 'b'],
        query: [
          ['c', query],
          ['d', '1'],
        ],
        others: '',
      })
    }),
    { numRuns: 1_000 },
  )
})
