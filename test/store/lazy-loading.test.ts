import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('importing the library or the PostgreSQL store loads no database driver', async () => {
  const module = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href)
  const script = `
    import { registerHooks } from 'node:module'
    const drivers = new Set()
    registerHooks({ resolve(specifier, context, next) {
      if (/^pg(\\/|-|$)/.test(specifier) || specifier === 'node:sqlite') drivers.add(specifier)
      return next(specifier, context)
    } })
    await import(${module('index.ts')})
    const { postgresStore } = await import(${module('store/postgres.ts')})
    postgresStore('postgres://host/database')
    console.log(JSON.stringify([...drivers]))`
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--no-warnings',
    '--input-type=module',
    '-e',
    script,
  ])
  expect(JSON.parse(stdout)).toEqual([])
})
