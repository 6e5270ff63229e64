import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLinkwright } from '../../src/create-linkwright.ts'
import type { ManifestInvalidError } from '../../src/errors/manifest.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'
import { manifestSource, parseManifest } from '../../src/manifest/parse-manifest.ts'

const BASE = `manifest: 1
key: base
name: Base
version: 1.0.0
description: Shared.
authorization_server: { issuer: "https://login.example.com", token_endpoint: "https://login.example.com/token" }
scopes:
  - { scope: a, title: A }
  - { scope: b, title: B, default: true }
  - { scope: c, title: C }
auth:
  client: { title: Client, grant_type: client_credentials, token_request: { body_format: json, omit: [scope] } }
profile:
  fields:
    - { name: client_id, title: Client ID, type: string }
    - { name: client_secret, title: Client secret, type: secret }
    - { name: plan, title: Plan, type: select, options: [{ value: pro, title: Pro }, { value: free, title: Free }] }
`
const own = (rest: string) => `manifest: 1\nkey: example\nextends: base.yaml\n${rest}`
const parse = (rest: string, files: Record<string, string> = {}) =>
  parseManifest(own(rest), { files: { 'base.yaml': BASE, ...files } })

describe('a manifest that extends another', () => {
  test('has everything of it but its key, and no trace of how it came about', () => {
    const manifest = parse('')
    expect(manifest).toEqual({ ...parseManifest(BASE), key: 'example' })
    expect(() => parseManifest('manifest: 1\nextends: base.yaml', { files: { 'base.yaml': BASE } })).toThrow(
      '"key" is missing',
    )
  })

  test('is merged with it: maps by key, lists by name, scope or value, other lists as a whole', () => {
    const manifest = parse(`
name: Example
scopes: [{ scope: d, title: D }, { scope: b, title: Bee }]
auth: { client: { token_request: { omit: [client_secret] } } }
profile:
  fields:
    - { name: plan, options: [{ value: free, title: Nothing }] }
    - { name: region, title: Region, type: string }
`)
    expect(manifest.name).toBe('Example')
    expect(manifest.scopes).toEqual([
      { scope: 'a', title: 'A' },
      { scope: 'b', title: 'Bee', default: true },
      { scope: 'c', title: 'C' },
      { scope: 'd', title: 'D' },
    ])
    expect(manifest.auth['client']?.token_request).toEqual({ body_format: 'json', omit: ['client_secret'] })
    expect(manifest.profile.fields.map(({ name }) => name)).toEqual([
      'client_id',
      'client_secret',
      'plan',
      'region',
    ])
    expect(manifest.profile.fields[2]).toMatchObject({
      title: 'Plan',
      options: [
        { value: 'pro', title: 'Pro' },
        { value: 'free', title: 'Nothing' },
      ],
    })
  })

  test('removes what it says: a key by null, an entry by $remove, a list by an empty one', () => {
    const manifest = parse(`
description: null
scopes: [{ scope: a, $remove: true }, { scope: a, title: Again }]
auth: { client: { token_request: { omit: [] } } }
`)
    expect(manifest).not.toHaveProperty('description')
    expect(manifest.scopes?.map(({ scope, title }) => [scope, title])).toEqual([
      ['b', 'B'],
      ['c', 'C'],
      ['a', 'Again'],
    ])
    expect(manifest.auth['client']?.token_request?.omit).toEqual([])
  })

  test('keeps a null that removes nothing: an action may send one', () => {
    const manifest = parse(
      'api: { base_url: "https://api.example.com" }\nactions: { a: { title: A, method: POST, path: /a, body: { x: null } } }',
    )
    expect(manifest.actions?.['a']?.body).toEqual({ x: null })
  })

  // The body of an action may be anything.
  const body = (json: string) =>
    `actions: { a: { title: A, method: POST, path: /a, body: { x: ${json} } } }\napi: { base_url: "https://api.example.com" }\n`

  test.each([
    ['an entry is no map', '[{ name: a, b: 1 }, 2]', '[{ name: a, c: 1 }]'],
    ['an entry is nothing', '[{ name: a, b: 1 }]', '[null]'],
    ['a name is no text', '[{ name: 1, b: 1 }]', '[{ name: 1, c: 1 }]'],
    ['a name is missing', '[{ name: a, b: 1 }, { b: 2 }]', '[{ name: a, c: 1 }]'],
    ['there are no names', '[{ b: 1 }]', '[{ c: 1 }]'],
    ['it is empty', '[{ name: a, b: 1 }]', '[]'],
    ['it was a map', '{ a: 1 }', '[{ name: a }]'],
    ['it is a map', '[{ name: a }]', '{ a: 1 }'],
    ['it was a text', 'a', '{ a: 1 }'],
    ['it is a text', '{ a: 1 }', 'a'],
  ])('replaces a value as a whole where %s', (_why, inherited, given) => {
    const [merged, alone] = [
      parse(body(given), { 'base.yaml': BASE + body(inherited) }),
      parse(body(given)),
    ].map(({ actions }) => actions?.['a']?.body)
    expect(merged).toEqual(alone)
  })

  test('says of every value in which file, line and column it is written', () => {
    const source = manifestSource(parse('name: Example\nscopes:\n  - { scope: b, title: Bee }\n'))
    expect(source.file).toBe('connector.yaml')
    expect(source.locate(['name'])).toEqual({ file: 'connector.yaml', line: 4, column: 7 })
    expect(source.locate(['description'])).toEqual({ file: 'base.yaml', line: 5, column: 14 })
    expect(source.locate(['scopes', 1, 'title'])).toEqual({ file: 'connector.yaml', line: 6, column: 24 })
    expect(source.locate(['scopes', 1, 'default'], 'key')).toEqual({ file: 'base.yaml', line: 9, column: 27 })
    expect(source.locate(['scopes', 2])).toEqual({ file: 'base.yaml', line: 10, column: 5 })
  })

  test('reads files from where they stand: extends, includes and $ref are relative to their own file', () => {
    const manifest = parseManifest('manifest: 1\nkey: example\nextends: ../shared/base.yaml', {
      file: 'crm/example.yaml',
      files: {
        'shared/base.yaml': `${BASE}include: [actions/all.yaml]`,
        'shared/actions/all.yaml': `api: { base_url: "https://api.example.com" }
actions: { a: { title: A, method: POST, path: /a, input: { $ref: ../schemas/a.json } } }`,
        'shared/schemas/a.json': '{"type":"object"}',
      },
    })
    expect(manifest.actions?.['a']?.input).toEqual({ $id: 'shared/schemas/a.json', type: 'object' })
    expect(manifestSource(manifest).locate(['actions', 'a', 'title'])).toEqual({
      file: 'shared/actions/all.yaml',
      line: 2,
      column: 24,
    })
  })

  test('keeps keys that JavaScript gives a meaning as plain keys', () => {
    const files = { 'base.yaml': `${BASE}__proto__: { polluted: true }\nconstructor: { prototype: 1 }\n` }
    expect(() => parseManifest(own('__proto__: { more: 1 }'), { files })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: 'unknown_key', message: 'Unknown key "constructor"' }),
          expect.objectContaining({ code: 'unknown_key', message: 'Unknown key "__proto__"' }),
        ].toSorted(() => -1),
      }),
    )
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('the limits of sharing', () => {
  const refused = (text: string, files: Record<string, string>): string => {
    try {
      parseManifest(text, { files })
    } catch (error) {
      return (error as ManifestInvalidError).issues.map(({ message }) => message).join('\n')
    }
    throw new Error('it is accepted')
  }

  test('a cycle of two is named', () => {
    const files = { 'base.yaml': 'manifest: 1\nextends: connector.yaml' }
    expect(refused(own(''), files)).toBe(
      'The file cannot be read: it comes back to itself: connector.yaml → base.yaml → connector.yaml',
    )
  })

  test('eight files deep, and no further', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, n) => [
          n === 0 ? 'base.yaml' : `${n}.yaml`,
          n + 1 === length ? BASE : `manifest: 1\nextends: ${n + 1}.yaml`,
        ]),
      )
    expect(parseManifest(own(''), { files: chain(8) }).key).toBe('example')
    expect(refused(own(''), chain(9))).toBe('The file cannot be read: files refer to files more than 8 deep')
  })

  test('a hundred files, one that is included again counted again', () => {
    const five = `include: [${Array.from({ length: 5 }, () => 'b.yaml').join(', ')}]`
    const files = {
      'a.yaml': five,
      'b.yaml': five.replaceAll('b.', 'c.'),
      'c.yaml': five.replaceAll('b.', 'd.'),
      'd.yaml': '{}',
    }
    expect(refused('manifest: 1\ninclude: [a.yaml]', files)).toContain(
      'The file cannot be read: more than 100 files are extended or included',
    )
    const include = (name: string, times: number) => `include: [${Array(times).fill(name).join(', ')}]`
    const most = { 'base.yaml': BASE, 'a.yaml': include('b.yaml', 10), 'b.yaml': '{}' }
    const manifest = parseManifest(own(include('a.yaml', 9)), { files: most })
    expect(manifest).toEqual(parse(''))
  })

  test('names of files only', () => {
    expect(refused(own('include: [a.yaml, 1]'), { 'base.yaml': BASE, 'a.yaml': '{}' })).toBe(
      'Expected string, found number',
    )
  })

  test('as many characters and entries together as one file may have', () => {
    const long = { 'base.yaml': BASE + ' '.repeat(1_900_000) }
    expect(parseManifest(own(''), { files: long }).key).toBe('example')
    const files = { ...long, 'a.yaml': ' '.repeat(1_900_000), 'b.yaml': ' '.repeat(1_900_000) }
    expect(refused(own('include: [a.yaml, b.yaml]'), files)).toContain(
      'the files have more than 4000000 characters together',
    )
    const wide = `categories: [${'a,'.repeat(15_000)}]`
    expect(refused(own('include: [a.yaml, a.yaml]'), { 'base.yaml': BASE, 'a.yaml': wide })).toMatch(
      /^The maps and lists have 3\d{4} entries$/,
    )
    const withEntries = (count: number) =>
      refused(own(''), { 'base.yaml': `${BASE}other: [${'1,'.repeat(count)}]` })
    // The base says how many it has alone; the manifest itself has three.
    const others = 3 + Number(/\d+/.exec(withEntries(19_999))?.[0]) - 19_999
    expect(withEntries(20_001 - others)).toBe('The maps and lists have 20001 entries')
    expect(withEntries(20_000 - others)).toBe('Unknown key "other"')
  })

  test.each([
    ['a list beside a map', 'auth: [1]', '"auth" is also written at connector.yaml:3'],
    ['a map beside a list', 'scopes:\n  a: 1', '"scopes" is also written at connector.yaml:5'],
    ['a text beside a text', 'name: Other', '"name" is also written at connector.yaml:7'],
    ['a list as a whole', '- 1', '"the part" is also written at connector.yaml:1'],
  ])('a part cannot be %s', (_what, part, message) => {
    const text = `manifest: 1
include: [a.yaml]
auth:
  code: {}
scopes:
  - 1
name:
  Example`
    expect(refused(text, { 'a.yaml': part })).toBe(message)
  })

  test("an error in a file that is extended is that file's", () => {
    expect(() => parse('', { 'base.yaml': 'a: [' })).toThrow(
      /^base\.yaml cannot be read as a manifest:\n {2}base\.yaml:1:5 yaml_syntax /,
    )
    expect(() => parse('', { 'base.yaml': 'manifest: 7' })).toThrow(
      /base\.yaml:1:11 unsupported_version This manifest is written in version 7 of the language/,
    )
  })

  test.each([
    [
      '0',
      '"0" is no version of the manifest language',
      'Write manifest: 1. The connector\'s own version is "version".',
    ],
    [
      '1.5',
      '"1.5" is no version of the manifest language',
      'Write manifest: 1. The connector\'s own version is "version".',
    ],
    ['"1"', '"1" is no version of the manifest language', 'Write manifest: 1, without quotes.'],
    [
      'v1',
      '"v1" is no version of the manifest language',
      'Write manifest: 1. The connector\'s own version is "version".',
    ],
    [
      '[1]',
      'This is no version of the manifest language',
      'Write manifest: 1. The connector\'s own version is "version".',
    ],
  ])('manifest: %s is refused with what to write instead', (version, message, hint) => {
    expect(() => parseManifest(`manifest: ${version}\nkey: example`)).toThrow(
      expect.objectContaining({
        code: 'ERR_MANIFEST_INVALID',
        issues: [
          expect.objectContaining({ code: 'unsupported_version', message, hint, line: 1, column: 11 }),
        ],
      }),
    )
  })
})

describe('manifests on the disk', () => {
  let outer: string
  let folder: string
  const plain = (key: string) => BASE.replace('key: base', `key: ${key}`)

  beforeAll(async () => {
    outer = await realpath(await mkdtemp(join(tmpdir(), 'linkwright-sharing-')))
    folder = join(outer, 'connectors')
    await mkdir(join(folder, 'crm'), { recursive: true })
    await mkdir(join(folder, 'empty'))
    await mkdir(join(folder, '..data'))
    await writeFile(join(folder, '..data', 'connector.yaml'), plain('a'))
    await writeFile(join(outer, 'outside.yaml'), plain('outside'))
    await writeFile(join(folder, '_base.yaml'), BASE)
    await writeFile(join(folder, 'a.yaml'), plain('a'))
    await writeFile(join(folder, 'notes.txt'), 'no manifest')
    await writeFile(join(folder, 'crm', 'connector.yaml'), 'manifest: 1\nkey: crm\nextends: ../_base.yaml')
    await writeFile(join(folder, 'crm', 'actions.yaml'), 'actions: {}')
    await symlink(join(outer, 'outside.yaml'), join(folder, '_link.yaml'))
    await writeFile(join(folder, 'crm', 'large.yaml'), Buffer.alloc(9_000_000, ' '))
  })

  afterAll(() => rm(outer, { recursive: true }))

  const inFolder = async (text: string, options?: { root: string }) => {
    await writeFile(join(folder, 'crm', 'own.yaml'), `manifest: 1\nkey: own\n${text}`)
    return loadManifest(join(folder, 'crm', 'own.yaml'), options)
  }

  test('those of a folder are read together, and share what lies in it', async () => {
    const manifests = await loadManifests(folder)
    expect(manifests.map(({ key }) => key)).toEqual(['a', 'crm'])
    await expect(loadManifests(join(outer, 'nothing'))).rejects.toMatchObject({
      code: 'ERR_MANIFEST_UNREADABLE',
      message: `${join(outer, 'nothing')} cannot be read: no such file.`,
    })
  })

  test('two with one key are refused, as is the folder of an invalid one, with the issues of all', async () => {
    const bad = join(outer, 'bad')
    await mkdir(bad)
    await writeFile(join(bad, '1.yaml'), plain('same'))
    await writeFile(join(bad, '2.yaml'), plain('same'))
    await writeFile(join(bad, '3.yaml'), 'manifest: 2')
    await expect(loadManifests(bad)).rejects.toMatchObject({
      code: 'ERR_MANIFEST_INVALID',
      issues: [
        { code: 'unsupported_version', file: join(bad, '3.yaml'), line: 1, column: 11 },
        {
          code: 'duplicate_connector',
          message: `"same" is also the key of ${join(bad, '1.yaml')}`,
          file: join(bad, '2.yaml'),
          line: 2,
          column: 6,
        },
      ],
    })
  })

  test('two with one key that were read apart start nothing', async () => {
    const apart = join(outer, 'apart')
    await mkdir(apart)
    const files = [join(apart, '1.yaml'), join(apart, '2.yaml')]
    for (const file of files) await writeFile(file, plain('same'))
    const manifests = await Promise.all(files.map((file) => loadManifest(file)))
    const database = join(apart, 'linkwright.db')
    const starting = createLinkwright({ manifests, publicUrl: 'https://host.example', database })
    await expect(starting).rejects.toMatchObject({
      code: 'ERR_MANIFEST_INVALID',
      message: `${files[1]} is not a valid manifest:\n  ${files[1]}:2:6 duplicate_connector "same" is also the key of ${files[0]}`,
      whoMustAct: 'author',
    })
    expect(existsSync(database)).toBe(false)
  })

  test('a file above the manifest is read only below a declared root', async () => {
    const text = 'extends: ../_base.yaml'
    await expect(inFolder(text)).rejects.toThrow('"../_base.yaml" leaves the folder that may be read')
    expect((await inFolder(text, { root: folder })).key).toBe('own')
    await expect(inFolder(text, { root: join(folder, 'empty') })).rejects.toThrow('it is not below the root')
  })

  test.each([
    ['../_link.yaml', 'is not a file below the folder that may be read'],
    ['../../outside.yaml', 'leaves the folder that may be read'],
    ['../empty', 'is not a file below the folder that may be read'],
    ['"\\0"', 'is not a file below the folder that may be read'],
    ['large.yaml', '"crm/large.yaml" has 9000000 bytes'],
  ])('%s is not read: %s', async (path, why) => {
    await expect(inFolder(`extends: ${path}`, { root: folder })).rejects.toThrow(why)
  })

  test('a manifest of ten million bytes is not even read', async () => {
    await expect(loadManifest(join(folder, 'crm', 'large.yaml'))).rejects.toThrow(
      expect.objectContaining({
        code: 'ERR_MANIFEST_SYNTAX',
        message: expect.stringContaining(
          'too_large The file has 9000000 bytes (At most 2000000 characters.)',
        ),
      }),
    )
  })
})
