import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

test('what is built loads the service without the HTTP client that Node has', () => {
  const host = new URL('../dist/host/start-host.js', import.meta.url).href
  const script = `await import(${JSON.stringify(host)})
    console.log(process.moduleLoadList.filter((name) => name.includes('undici')).join())`
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe(
    '\n',
  )
})

test.each([
  ['dist', 'fastify'],
  ['dist/console', 'react'],
])('%s says whose work is in it, and under which licence', async (folder, bundled) => {
  const licenses = await readFile(new URL(`../${folder}/licenses.md`, import.meta.url), 'utf8')
  const packages = Array.from(licenses.matchAll(/^## (\S+)/gm), ([, name]) => name)
  expect(packages).toContain(bundled)
  // Imported, and not part of any file.
  expect(packages).not.toContain('got')
  expect(licenses).toContain('Permission is hereby granted, free of charge')
})
