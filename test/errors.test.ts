import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { errors } from 'linkwright'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = await readFile(`${root}docs/reference/errors.md`, 'utf8')
const files = (await readdir(`${root}src/errors`)).map((name) => `${root}src/errors/${name}`)
const source = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')

const codesInSource = [...source.matchAll(/override readonly code = '(ERR_[A-Z_]+)'/g)].map(
  ([, code]) => code ?? '',
)
const classesInSource = [...source.matchAll(/export class (\w+) extends/g)].map(([, name]) => name ?? '')
const rows = new Map(
  [...page.matchAll(/^\| <a id="(\w+)"><\/a>`(ERR_[A-Z_]+)` \| (\w+) \|/gm)].flatMap(
    ([, anchor, code = '', who = '']) => (anchor === code.toLowerCase() ? [[code, who]] : []),
  ),
)

describe('error classes', () => {
  it('have one code each, and no two the same', () => {
    expect(new Set(codesInSource).size).toBe(codesInSource.length)
    expect(codesInSource.length).toBe(classesInSource.length)
  })

  it('are all exported', () => {
    expect(Object.keys(errors)).toEqual(expect.arrayContaining(classesInSource))
  })
})

describe('docs/reference/errors.md', () => {
  it('has a row for each code and no other', () => {
    expect([...rows.keys()].sort()).toEqual([...codesInSource].sort())
  })

  it('names who must act as the classes do, where that is fixed', () => {
    const fixed = source.matchAll(
      /code = '(ERR_[A-Z_]+)'\n\s+override readonly whoMustAct(?:: WhoMustAct)? = '(\w+)'/g,
    )
    for (const [, code = '', who] of fixed) expect(`${code} ${rows.get(code)}`).toBe(`${code} ${who}`)
  })

  it('lists every issue code of the manifest rules and no other', async () => {
    const folders = ['manifest', 'manifest/rules', 'connector']
    const texts = await Promise.all(
      folders.flatMap(async (folder) => {
        const names = (await readdir(`${root}src/${folder}`)).filter((name) => name.endsWith('.ts'))
        return Promise.all(names.map((name) => readFile(`${root}src/${folder}/${name}`, 'utf8')))
      }),
    )
    const text = texts.flat().join('\n')
    const used = [
      ...text.matchAll(/report\(\s*'([a-z_]+)'|code: '([a-z_]+)'|refuse\(file, '([a-z_]+)'/g),
    ].map(([, a, b, c]) => a ?? b ?? c ?? '')
    const listed = [
      ...page.slice(page.indexOf('## Issue codes')).matchAll(/`([a-z_]+)`(?=[^|]*\|[^|]*\|$)/gm),
    ].map(([, code]) => code)
    expect([...new Set(used)].filter((code) => !listed.includes(code))).toEqual([])
  })
})
