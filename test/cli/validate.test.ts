import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { emptyFolder, runCli } from './cli.ts'

const INVALID = 'test/fixtures/manifests/invalid/missing_key.yaml'

describe('linkwright validate', () => {
  test('sums up a valid manifest', async () => {
    expect(await runCli(['validate', 'connector.yaml'])).toEqual({
      code: 0,
      stdout: '✓ connector.yaml is valid: ZoomInfo 1.0.0, 2 authentication types, 24 scopes, 100 actions\n',
      stderr: '',
    })
  })

  test('prints every problem of every file as file:line:column code message, and fails', async () => {
    const syntax = 'test/fixtures/manifests/invalid/yaml_syntax.yaml'
    const { code, stdout, stderr } = await runCli(['validate', INVALID, 'connector.yaml', syntax])
    expect(code).toBe(1)
    const lines = stdout.trim().split('\n')
    expect(lines.filter((line) => line.startsWith(`${INVALID}:`)).length).toBeGreaterThan(0)
    expect(lines.filter((line) => line.startsWith(`${syntax}:7:1 yaml_syntax `))).toHaveLength(1)
    expect(lines.filter((line) => line.startsWith('✓ connector.yaml'))).toHaveLength(1)
    expect(stderr).toMatch(/^\d+ problems in 2 files\n$/)
  })

  test('names a file that is not there', async () => {
    expect(await runCli(['validate', 'nothing.yaml'])).toEqual({
      code: 1,
      stdout: 'nothing.yaml cannot be read: no such file.\n',
      stderr: '1 problem in 1 file\n',
    })
  })

  test('warns of what is allowed and still worth a second thought', async () => {
    const file = 'test/fixtures/manifests/valid/static_pkce.yaml'
    const { code, stderr } = await runCli(['validate', file])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^warning \S+static_pkce\.yaml:\d+:\d+ static_pkce Profiles may use one pasted/)
  })

  test('gives the same as JSON', async () => {
    const { code, stdout } = await runCli(['validate', '--json', INVALID, 'connector.yaml'])
    expect(code).toBe(1)
    const [first, second] = JSON.parse(stdout)
    expect(first).toMatchObject({ file: INVALID, valid: false })
    expect(first.issues[0]).toMatchObject({ code: 'missing_key', file: INVALID, line: 5, column: 1 })
    expect(second).toEqual({ file: 'connector.yaml', valid: true, issues: [], warnings: [] })
  })

  test('takes folders, and names the file in which a problem is written', async () => {
    const folder = await emptyFolder()
    const base = await readFile('test/fixtures/manifests/valid/unsupported_version.yaml', 'utf8')
    await mkdir(join(folder, 'one'))
    await writeFile(join(folder, '_base.yaml'), base)
    await writeFile(join(folder, 'one', 'connector.yaml'), 'manifest: 1\nkey: one\nextends: ../_base.yaml\n')
    await writeFile(join(folder, 'two.yaml'), 'manifest: 1\nkey: two\nextends: _base.yaml\n')
    expect(await runCli(['validate', '.'], { cwd: folder })).toEqual({
      code: 0,
      stdout: [
        '✓ one/connector.yaml is valid: Example 1.0.0, 1 authentication type, 0 scopes, 0 actions\n',
        '✓ two.yaml is valid: Example 1.0.0, 1 authentication type, 0 scopes, 0 actions\n',
      ].join(''),
      stderr: '',
    })
    await writeFile(join(folder, 'three.yaml'), 'manifest: 1\nkey: two\nextends: _base.yaml\n')
    await writeFile(join(folder, '_base.yaml'), base.replace('title: OAuth 2.0', 'title: 2.0'))
    const place = '_base.yaml:11:18 wrong_type Expected string, found number (Put it into quotes.)\n'
    expect(await runCli(['validate', '.'], { cwd: folder })).toEqual({
      code: 1,
      stdout: place,
      stderr: '1 problem in 3 files\n',
    })
    await writeFile(join(folder, '_base.yaml'), base)
    expect(await runCli(['validate', '.'], { cwd: folder })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(
        'two.yaml:2:6 duplicate_connector "two" is also the key of three.yaml\n',
      ),
    })
    const one = ['validate', join('one', 'connector.yaml')]
    expect(await runCli(one, { cwd: folder })).toMatchObject({ code: 1 })
    expect(await runCli([...one, '--root', '.'], { cwd: folder })).toMatchObject({ code: 0 })
  })

  test('stays readable whatever is in a file', async () => {
    const folder = await emptyFolder()
    const good = await readFile('test/fixtures/manifests/valid/unsupported_version.yaml', 'utf8')
    const scope = (n: number) =>
      `  - { scope: "${'s'.repeat(n === 0 ? 9_000 : 60)}", title: "\\u202e\\r\\n\\e[31m" }`
    const bad = `${good}scopes:\n${Array.from({ length: 2_000 }, (_, n) => scope(Math.min(n, 1))).join('\n')}
categories: ["\\u202e\\e[31mred", "\\u202e\\e[31mred"]
actions: { a: { title: A, method: GET, path: /a, scopes: { all_of: ["${'y'.repeat(9_000)}\\u202e"] } } }
`
    await writeFile(join(folder, 'bad.yaml'), bad)
    await writeFile(join(folder, 'large.yaml'), ' '.repeat(10_000_000))
    const { code, stdout, stderr } = await runCli(['validate', 'bad.yaml', 'large.yaml'], { cwd: folder })
    expect(code).toBe(1)
    const lines = stdout.trimEnd().split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(600)
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
    expect(lines.at(-1)).toBe(
      'large.yaml:1:1 too_large The file has 10000000 bytes (At most 2000000 characters.)',
    )
    expect(stderr).toMatch(/^\d+ problems? in 2 files\n$/)
    await writeFile(join(folder, 'many.yaml'), `${good}categories: [${'1,'.repeat(300)}]\n`)
    const many = await runCli(['validate', 'many.yaml'], { cwd: folder })
    expect(many.stdout.trimEnd().split('\n')).toHaveLength(101)
    expect(many.stdout).toMatch(/\nmany\.yaml:1:1 too_many_issues 200 more issues are not shown\n$/)
    expect(many.stderr).toBe('more than 100 problems in 1 file\n')
  })

  test('takes a path from any folder', async () => {
    const path = fileURLToPath(new URL('../../connector.yaml', import.meta.url))
    expect(await runCli(['validate', path], { cwd: '/' })).toMatchObject({ code: 0 })
  })
})
