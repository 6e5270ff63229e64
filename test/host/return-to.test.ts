import { describe, expect, test } from 'vitest'
import { checkReturnTo, parseOrigins } from '../../src/host/connect/return-to.ts'

const origins = parseOrigins(['https://app.example', 'http://127.0.0.1:5173'])

/** What has led browsers astray: host confusion, other schemes, and characters that parsers read differently. */
const REFUSED = [
  '',
  ' ',
  '/',
  '/settings',
  'settings',
  '?a',
  '#a',
  '//app.example',
  '//evil.example',
  '///evil.example',
  '////evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r/evil.example',
  '/%09/evil.example',
  '/%2f%2fevil.example',
  '/%5cevil.example',
  '/.evil.example',
  'https:app.example',
  'https:/app.example',
  'https:///app.example',
  'https:\\\\app.example',
  'https:/\\app.example',
  'https://app.example\\@evil.example',
  'https://app.example\\.evil.example',
  'https://evil.example\\@app.example',
  'https://app.example@evil.example',
  'https://app.example:443@evil.example',
  'https://user@app.example/',
  'https://user:password@app.example/',
  'https://@app.example@evil.example',
  'https://app.example%40evil.example',
  'https://app.example%2eevil.example',
  'https://app.example.evil.example',
  'https://app.example.',
  'https://evilapp.example',
  'https://evil.example/app.example',
  'https://evil.example?https://app.example',
  'https://evil.example#https://app.example',
  'https://evil.example/\\app.example',
  'https://evil.example;app.example',
  'https://app.example:444/',
  'https://app.example:80/',
  'http://app.example/',
  'ftp://app.example/',
  'ws://app.example/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'javascript://app.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://app.example/x',
  'view-source:https://app.example/',
  'about:blank',
  'http://127.0.0.1/',
  'http://127.0.0.1:5174/',
  'http://2130706433:5173/x y',
  'http://localhost:5173/',
  'http://[::ffff:127.0.0.1]:5173/',
  'https://аpp.example/',
  'https://app。example.evil/',
  'https://app.example/\u0000',
  'https://app.example/\u202e',
  'https://app.example/a b',
  'https://app.example/a\tb',
  'https://app.example/a\r\nset-cookie: a=b',
  'https://app.example/a\u2028b',
  '\u0001https://app.example/',
  ' https://app.example/',
  'https://app.example/ ',
  'https://[app.example]/',
  'https://',
  'https://app.example/<x>\\',
  `https://app.example/${'a'.repeat(2_000)}`,
]

const TAKEN: readonly (readonly [string, string])[] = [
  ['https://app.example', 'https://app.example/'],
  ['https://app.example/', 'https://app.example/'],
  ['HTTPS://APP.EXAMPLE/Settings', 'https://app.example/Settings'],
  ['https://app.example:443/settings?tab=links#done', 'https://app.example/settings?tab=links#done'],
  ['https://app.example/a/../b', 'https://app.example/b'],
  ['https://app.example//evil.example', 'https://app.example//evil.example'],
  ['https://app.example/?next=https://evil.example', 'https://app.example/?next=https://evil.example'],
  ['http://127.0.0.1:5173/x', 'http://127.0.0.1:5173/x'],
]

describe('where a browser may be sent back to', () => {
  test.each(REFUSED)('[NW-15] is not %j', (text) => {
    expect(() => checkReturnTo(text, origins)).toThrow(
      '"return_to" must be a whole URL of an origin that the host was started with (--origin).',
    )
  })

  test.each(TAKEN)('[NW-15] is %j', (text, normal) => {
    expect(checkReturnTo(text, origins)).toBe(normal)
  })

  test.each([
    'https://app.example/path',
    'https://app.example?a',
    'app.example',
    'http://app.example',
    'https://user@app.example',
    '*',
    'https://*.example',
    'null',
    '',
  ])('is of no origin like %j', (origin) => {
    expect(() => parseOrigins([origin])).toThrow(
      new TypeError(`"${origin}" is no origin such as https://app.example`),
    )
  })
})
