import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TemplateUnresolvedError } from '../../src/errors/manifest.ts'
import {
  parseTemplate,
  renderTemplate,
  type TemplateScope,
  TemplateSyntaxError,
  templateNames,
} from '../../src/manifest/template.ts'

const scope: TemplateScope = {
  profile: { region: 'eu', empty: '', nothing: null, zero: 0, off: false, scopes: ['a', 'b'] },
  account: { subdomain: 'acme' },
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
    ['${profile.scopes}', 'a b'],
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
    ['${}', '"" is neither a name like profile.region nor a \'text\'', 0],
    ['${profile.region ||}', '"" is neither a name like profile.region nor a \'text\'', 0],
    ['a ${1}', '"1" is neither a name like profile.region nor a \'text\'', 2],
    ['${a.b.c}', '"a.b.c" is neither a name like profile.region nor a \'text\'', 0],
    ['${a["b"]}', '"a["b"]" is neither a name like profile.region nor a \'text\'', 0],
    ['${a.b()}', '"a.b()" is neither a name like profile.region nor a \'text\'', 0],
    ['${__proto__.x}', '"__proto__.x" is neither a name like profile.region nor a \'text\'', 0],
    ['${"text"}', '""text"" is neither a name like profile.region nor a \'text\'', 0],
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
  ])('%j is not resolved', (source, missing) => {
    expect(() => render(source)).toThrow(new TemplateUnresolvedError(source, missing))
    expect(() => render(source)).toThrow(
      expect.objectContaining({ code: 'ERR_TEMPLATE_UNRESOLVED', missing }),
    )
  })

  test('finds a value of any name that is its own', () => {
    const own: TemplateScope = { profile: JSON.parse('{"__proto__":"x","constructor":"y"}') }
    expect(renderTemplate(parseTemplate('${profile.__proto__}${profile.constructor}'), own)).toBe('xy')
  })

  test('is not evaluated again: a value that looks like a template stays as it is', () => {
    const own = { profile: { region: '${account.subdomain}' }, account: { subdomain: 'acme' } }
    expect(renderTemplate(parseTemplate('${profile.region}'), own)).toBe('${account.subdomain}')
  })

  test('names what it mentions, in order', () => {
    expect(templateNames(parseTemplate("${profile.region || 'x'} $${no.name} ${rest}"))).toEqual([
      { namespace: 'profile', name: 'region', alone: false },
      { namespace: 'rest', name: '', alone: true },
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
})
