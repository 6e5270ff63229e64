import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('what is built loads the service without the HTTP client that Node has', () => {
  const host = new URL('../dist/host/start-host.js', import.meta.url).href
  const script = `await import(${JSON.stringify(host)})
    console.log(process.moduleLoadList.filter((name) => name.includes('undici')).join())`
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe(
    '\n',
  )
})
