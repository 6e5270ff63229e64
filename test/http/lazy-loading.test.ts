import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('importing the transports loads neither got nor undici', async () => {
  const module = (name: string): string =>
    JSON.stringify(new URL(`../../src/http/${name}-transport.ts`, import.meta.url).href)
  const script = `
    import { registerHooks } from 'node:module'
    const packages = new Set()
    registerHooks({ resolve(specifier, context, next) {
      if (/^[a-z@]/.test(specifier) && !/^(node|file):/.test(specifier)) packages.add(specifier)
      return next(specifier, context)
    } })
    await import(${module('authorization-server')})
    await import(${module('api')})
    console.log([...packages].join())`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  expect(stdout.trim()).toBe('ipaddr.js,lru-cache')
})
