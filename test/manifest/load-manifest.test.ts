import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadManifest } from '../../src/manifest/load-manifest.ts'

const manifestWith = (reference: string): string => `
manifest: 1
key: example
name: Example
version: 1.0.0
authorization_server: { issuer: https://login.example.com }
auth:
  code: { title: OAuth 2.0, grant_type: authorization_code }
profile:
  fields:
    - { name: client_id, title: Client ID, type: string }
    - { name: client_secret, title: Client secret, type: secret }
api: { base_url: https://api.example.com }
actions:
  search:
    title: Search
    method: POST
    path: /search
    input: { $ref: ${JSON.stringify(reference)} }
`

let outer: string
let folder: string

beforeAll(async () => {
  outer = await realpath(await mkdtemp(join(tmpdir(), 'linkwright-manifest-')))
  folder = join(outer, 'connector')
  await mkdir(join(folder, 'schemas', 'deep'), { recursive: true })
  await mkdir(join(outer, 'connector-other'))
  await writeFile(join(outer, 'secret.json'), '{"title":"outside"}')
  await writeFile(join(outer, 'connector-other', 'secret.json'), '{"title":"outside"}')
  await writeFile(join(folder, 'own.json'), '{"title":"own"}')
  await writeFile(join(folder, 'a b.json'), '{"title":"with a space"}')
  await writeFile(join(folder, 'schemas', 'one.json'), '{"properties":{"x":{"$ref":"deep/two.json"}}}')
  await writeFile(join(folder, 'schemas', 'deep', 'two.json'), '{"items":{"$ref":"../../own.json"}}')
  await symlink(join(outer, 'secret.json'), join(folder, 'link.json'))
  await symlink(outer, join(folder, 'linked'))
  await symlink(join(folder, 'own.json'), join(folder, 'inner-link.json'))
})

afterAll(() => rm(outer, { recursive: true }))

async function inputOf(reference: string, path = join(folder, 'connector.yaml')): Promise<unknown> {
  await writeFile(path, manifestWith(reference))
  return (await loadManifest(path)).actions?.['search']?.input
}

describe('a reference in an action schema', () => {
  test.each([
    ['own.json', { $id: 'own.json', title: 'own' }],
    ['./own.json', { $id: 'own.json', title: 'own' }],
    ['a%20b.json', { $id: 'a%20b.json', title: 'with a space' }],
    ['inner-link.json', { $id: 'inner-link.json', title: 'own' }],
    ['../own.json', { $id: 'own.json', title: 'own' }],
  ])('%s is read from the folder of the manifest', async (reference, expected) => {
    expect(await inputOf(reference)).toEqual(expected)
  })

  test('is followed from file to file, each relative to its own', async () => {
    expect(await inputOf('schemas/one.json')).toEqual({
      $id: 'schemas/one.json',
      properties: {
        x: { items: { title: 'own' } },
      },
    })
  })

  test('keeps the id of a file that has references of its own', async () => {
    const own = { properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { type: 'string' } } }
    await writeFile(join(folder, 'recursive.json'), JSON.stringify(own))
    await writeFile(
      join(folder, 'twice.json'),
      '{"items":{"$ref":"recursive.json"},"not":{"$ref":"own.json"}}',
    )
    expect(await inputOf('twice.json')).toEqual({
      $id: 'twice.json',
      items: { $id: 'recursive.json', ...own },
      not: { title: 'own' },
    })
  })

  test('to a place in a file is replaced by the schema that is there', async () => {
    const shared = {
      $defs: {
        'a/b': { title: 'own', type: 'object' },
        c: { items: { $ref: 'own.json' } },
        d: { $ref: '#/$defs/c' },
      },
    }
    await writeFile(join(folder, 'shared.json'), JSON.stringify(shared))
    expect(await inputOf('shared.json#/$defs/a~1b')).toEqual({ title: 'own', type: 'object' })
    expect(await inputOf('shared.json#/$defs/c')).toEqual({ items: { title: 'own' } })
    await expect(inputOf('shared.json#/$defs/d')).rejects.toThrow(
      '"#/$defs/c" leads out of the part of "shared.json" that is referred to',
    )
    await expect(inputOf('shared.json#/$defs/e')).rejects.toThrow('is no schema of that file')
    await expect(inputOf('shared.json#c')).rejects.toThrow('must name a file, or a place in one')
  })

  test.each([
    '../secret.json',
    '../connector-other/secret.json',
    '%2e%2e/secret.json',
    '%2e%2e%2fsecret.json',
    '..%2fconnector-other%2fsecret.json',
    '..\\secret.json',
    'file:///etc/hostname',
    '/etc/hostname',
    '//host/own.txt',
    'link.json',
    'linked/secret.json',
    'schemas',
    'own.json%00',
  ])('%s does not leave the folder', async (reference) => {
    await expect(inputOf(reference)).rejects.toMatchObject({
      code: 'ERR_MANIFEST_INVALID',
      issues: [
        {
          code: 'unreadable_reference',
          message: `The schema cannot be read: "${reference}" is not a file beside the manifest`,
          pointer: '/actions/search/input',
        },
      ],
    })
  })

  test('is read beside the manifest itself, also when the manifest is reached by a link', async () => {
    await writeFile(join(folder, 'connector.yaml'), manifestWith('own.json'))
    const manifest = await loadManifest(join(outer, 'connector', '..', 'connector', 'connector.yaml'))
    expect(manifest.actions?.['search']?.input).toEqual({ $id: 'own.json', title: 'own' })
  })
})

describe('a manifest that cannot be read', () => {
  test.each([
    ['absent.yaml', 'no such file'],
    ['schemas', 'it is a directory'],
  ])('%s: %s', async (name, reason) => {
    const path = join(folder, name)
    await expect(loadManifest(path)).rejects.toMatchObject({
      code: 'ERR_MANIFEST_UNREADABLE',
      message: `${path} cannot be read: ${reason}.`,
      whoMustAct: 'author',
      file: path,
    })
  })
})
