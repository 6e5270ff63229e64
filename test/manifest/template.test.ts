import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TemplateUnresolvedError } from '../../src/errors/manifest.ts'
import { TemplateSyntaxError } from '../../src/manifest/expression.ts'
import {
  parseTemplate,
  renderIfFilled,
  renderTemplate,
  type TemplateScope,
  templateNames,
  templateOperands,
} from '../../src/manifest/template.ts'
import { templateFunctions } from '../../src/manifest/template-functions.ts'

const scope: TemplateScope = {
  profile: { region: 'eu', empty: '', nothing: null, zero: 0, off: false, scopes: ['a', 'b', null] },
  account: { subdomain: 'acme', address: { city: 'Bern' } },
}
const render = (source: string): string => renderTemplate(parseTemplate(source), scope)

describe('a template', () => {
  test.each([
    ['text', 'text'],
    ['', ''],
    ['${profile.region}', 'eu'],
    ['a ${profile.region} b ${account.subdomain} c', 'a eu b acme c'],
    ['${profile.region}${account.subdomain}', 'euacme'],
    ['${ profile.region }', 'eu'],
    ['${profile.scopes}', 'a b null'],
    ['${account.address}', '{"city":"Bern"}'],
    ['${account}', '{"subdomain":"acme","address":{"city":"Bern"}}'],
    ["${nothing('of this name') || 'eu'}", 'eu'],
    ['a$${b.c}${profile.region}$${d.e}', 'a${b.c}eu${d.e}'],
    [`\${${'lower('.repeat(8)}'A'${')'.repeat(8)}}`, 'a'],
    ['${profile.zero}', '0'],
    ['${profile.off}', 'false'],
    ['${profile.absent || account.subdomain}', 'acme'],
    ['${profile.empty || profile.nothing || other.name || account.subdomain}', 'acme'],
    ["${profile.absent || 'a text'}", 'a text'],
    ["${profile.absent || ''}", ''],
    ["${profile.region || 'a text'}", 'eu'],
    ['$${profile.region}', '${profile.region}'],
    ['a$${b}c${profile.region}$${', 'a${b}ceu${'],
    ['$ { } $} {$', '$ { } $} {$'],
    ['$profile.region', '$profile.region'],
  ])('%j renders as %j', (source, expected) => {
    expect(render(source)).toBe(expected)
  })

  test.each([
    ['${profile.region', '"${" is not closed by "}"', 0],
    ['text ${', '"${" is not closed by "}"', 5],
    ['${}', '"" is neither a name like profile.region, a \'text\', nor a function of them', 0],
    [
      '${profile.region ||}',
      '"profile.region ||" is neither a name like profile.region, a \'text\', nor a function of them',
      0,
    ],
    ['a ${1.5}', '"1.5" is neither a name like profile.region, a \'text\', nor a function of them', 2],
    [
      '${lower(a.b}',
      '"lower(a.b" is neither a name like profile.region, a \'text\', nor a function of them',
      0,
    ],
    ['${a.b.c}', '"a.b.c" is neither a name like profile.region, a \'text\', nor a function of them', 0],
    ['${a["b"]}', '"a["b"]" is neither a name like profile.region, a \'text\', nor a function of them', 0],
    ['${a.b()}', '"a.b()" is neither a name like profile.region, a \'text\', nor a function of them', 0],
    [
      '${__proto__.x}',
      '"__proto__.x" is neither a name like profile.region, a \'text\', nor a function of them',
      0,
    ],
    ['${"text"}', '""text"" is neither a name like profile.region, a \'text\', nor a function of them', 0],
    ['${,}', '"," is neither a name like profile.region, a \'text\', nor a function of them', 0],
    [
      `\${${'lower('.repeat(9)}'A'${')'.repeat(9)}}`,
      `"${'lower('.repeat(9)}'A'${')'.repeat(9)}" is neither a name like profile.region, a 'text', nor a function of them`,
      0,
    ],
  ])('%j is refused', (source, message, offset) => {
    expect(() => parseTemplate(source)).toThrow(new TemplateSyntaxError(message, offset))
    expect(() => parseTemplate(source)).toThrow(expect.objectContaining({ offset }))
  })

  test.each([
    ['${profile.absent}', 'profile.absent'],
    ['${profile.empty}', 'profile.empty'],
    ['${other.name}', 'other.name'],
    ['${profile.absent || account.absent}', 'profile.absent || account.absent'],
    ['${profile.__proto__}', 'profile.__proto__'],
    ['${profile.constructor}', 'profile.constructor'],
    ['${profile.toString}', 'profile.toString'],
    ['${constructor.name}', 'constructor.name'],
    ['${other}', 'other'],
    ["${concat(profile.absent || other, 'x')}", "concat(profile.absent || other, 'x')"],
  ])('%j is not resolved', (source, missing) => {
    expect(() => render(source)).toThrow(new TemplateUnresolvedError(source, missing))
    expect(() => render(source)).toThrow(
      expect.objectContaining({ code: 'ERR_TEMPLATE_UNRESOLVED', missing }),
    )
  })

  test.each([
    ['', ''],
    ['a ${profile.region} b', 'a eu b'],
    ['${profile.scopes}/${profile.zero}', 'a b null/0'],
    ['a ${profile.empty}', undefined],
    ['${profile.region} ${profile.absent}', undefined],
  ])('%j where everything has to be filled in is %j', (source, expected) => {
    expect(renderIfFilled(parseTemplate(source), scope)).toBe(expected)
  })

  test('finds a value of any name that is its own', () => {
    const own: TemplateScope = { profile: JSON.parse('{"__proto__":"x","constructor":"y"}') }
    expect(renderTemplate(parseTemplate('${profile.__proto__}${profile.constructor}'), own)).toBe('xy')
  })

  test('is not evaluated again: a value that looks like a template stays as it is', () => {
    const own = { profile: { region: '${account.subdomain}' }, account: { subdomain: 'acme' } }
    expect(renderTemplate(parseTemplate('${profile.region}'), own)).toBe('${account.subdomain}')
  })

  test('has a part for each text and each expression, and no empty ones', () => {
    const name = (text: string) => ({ operands: [{ kind: 'name', namespace: text, name: 'x' }] })
    expect(parseTemplate('${a.x}${b.x}').parts).toEqual([name('a'), name('b')])
    expect(parseTemplate(' ${a.x} ').parts).toEqual([' ', name('a'), ' '])
  })

  test('names what it mentions, in order', () => {
    expect(templateOperands(parseTemplate("a ${lower(b.c || 'd')}"))).toEqual([
      {
        kind: 'call',
        name: 'lower',
        args: [
          {
            operands: [
              { kind: 'name', namespace: 'b', name: 'c' },
              { kind: 'literal', value: 'd' },
            ],
          },
        ],
      },
      { kind: 'name', namespace: 'b', name: 'c' },
      { kind: 'literal', value: 'd' },
    ])
    expect(templateNames(parseTemplate("${profile.region || 'x'} $${no.name} ${rest}"))).toEqual([
      { kind: 'name', namespace: 'profile', name: 'region' },
      { kind: 'name', namespace: 'rest', name: '' },
    ])
  })

  test('can stand for any text, with a "$" before each "${"', () => {
    const text = fc.string({ unit: fc.constantFrom('$', '{', '}', 'a', '|', "'") })
    fc.assert(
      fc.property(text, (wanted) => {
        expect(render(wanted.replaceAll('${', () => '$${'))).toBe(wanted)
      }),
      { numRuns: 1_000 },
    )
  })

  test('either renders or fails with one of its two errors, whatever it is', () => {
    const piece = fc.constantFrom('$', '{', '}', '|', '||', "'", '.', ' ', 'profile', 'region', '${', 'x')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        try {
          expect(typeof render(pieces.join(''))).toBe('string')
        } catch (error) {
          expect(error).toSatisfy(
            (e) => e instanceof TemplateSyntaxError || e instanceof TemplateUnresolvedError,
          )
        }
      }),
      { numRuns: 2_000 },
    )
  })

  // RFC 4231 test case 2 for HMAC; FIPS 180-4's "abc" for SHA-256.
  test.each([
    ["${base64('a?b>')}", 'YT9iPg=='],
    ["${base64url('a?b>')}", 'YT9iPg'],
    ["${sha256('abc')}", 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ["${sha256('abc', 'base64url')}", 'ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0'],
    [
      "${hmac_sha256('Jefe', 'what do ya want for nothing?')}",
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    ["${substring('abcdef', 2)}", 'cdef'],
    ["${substring('abcdef', 2, 4)}", 'cd'],
    ["${upper(lower('AbC'))}", 'ABC'],
    ["x${ upper( profile.region || 'eu' ) }", 'xUS'],
    ["${upper(profile.none) || 'none'}", 'none'],
    ["${hostname('https://Acme.Example.com:8443/a?b')}", 'acme.example.com'],
    ["${hostname('acme') || 'none'}", 'none'],
    ["${sha256('abc', 'base64')}", 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
    ["${sha256('abc', 'hex')}", 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ["${concat('a', 1, profile.region)}", 'a1us'],
    ["${join(profile.region, ',')}", 'us'],
    ["${join(profile.scopes, ', ')}", 'a, b'],
    ["${substring('abcdef', 'x')}", 'abcdef'],
    ["${substring('abcdef', 1, 'x') || 'none'}", 'none'],
  ])('%s gives %s', (source, expected) => {
    const own = { profile: { region: 'us', scopes: ['a', 'b'] } }
    expect(renderTemplate(parseTemplate(source), own)).toBe(expected)
  })

  test('functions of nothing take it for an empty text', () => {
    const { now: _now, ...others } = templateFunctions
    const values = Object.entries(others).map(([name, { call }]) => [name, call([], [])])
    expect(Object.fromEntries(values)).toEqual({
      base64: '',
      base64url: '',
      concat: '',
      hmac_sha256: 'b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad',
      hostname: '',
      join: '',
      lower: '',
      random: '',
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      substring: '',
      upper: '',
    })
  })

  test('random values are new each time, and as long as asked for', () => {
    const values = Array.from({ length: 100 }, () => render('${random(16)}'))
    expect(new Set(values).size).toBe(100)
    expect(values.every((value) => /^[\w-]{22}$/.test(value))).toBe(true)
    expect([render('${random(64)}').length, render('${random(65)}').length]).toEqual([86, 86])
  })

  test('the time is there in seconds, milliseconds and as a date', () => {
    const seconds = Number(render('${now()}'))
    expect(Math.abs(seconds * 1000 - Number(render("${now('ms')}")))).toBeLessThan(5_000)
    expect(Math.abs(seconds * 1000 - Date.parse(render("${now('iso')}")))).toBeLessThan(5_000)
  })
})
