import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { discover, link, REDIRECT_URI, usageStatus } from './client.ts'

test('many sandboxes run side by side and know nothing of each other', async () => {
  const [one, two] = await Promise.all([startSandbox(), startSandbox()])
  const app = await one.createApp({ redirect_uris: [REDIRECT_URI] })
  const { access_token } = await link(one, await discover(one, app))
  expect(await usageStatus(one, access_token)).toBe(200)
  expect(await usageStatus(two, access_token)).toBe(401)
  expect(two.apps()).toEqual([])
  await Promise.all([one.close(), two.close()])
})

test('a port that is taken is an error', async () => {
  const sandbox = await startSandbox()
  const port = Number(new URL(sandbox.origin).port)
  await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await sandbox.close()
  const again = await startSandbox({ port })
  expect(again.origin).toBe(sandbox.origin)
  await again.close()
})

test('an app that cannot be registered is an error', async () => {
  await expect(startSandbox({ apps: [{ scopes: ['api:made:up'] }] })).rejects.toMatchObject({
    code: 'ERR_SANDBOX_INVALID_APP',
    field: 'scopes',
  })
})

test('a process that uses it prints nothing and ends when it is closed', async () => {
  const source = (name: string): string =>
    fileURLToPath(new URL(`../../src/sandbox/${name}.ts`, import.meta.url))
  const program = `
    const { startSandbox } = await import(${JSON.stringify(source('start-sandbox'))})
    const { authorizeAsUser } = await import(${JSON.stringify(source('user-agent'))})
    const sandbox = await startSandbox()
    const { client_id } = await sandbox.createApp({ redirect_uris: [${JSON.stringify(REDIRECT_URI)}] })
    const query = new URLSearchParams({
      client_id, response_type: 'code', redirect_uri: ${JSON.stringify(REDIRECT_URI)}, code_challenge: 'x'.repeat(43),
    })
    await authorizeAsUser(sandbox.origin + '/gtm/oauth/v1/authorize?' + query, sandbox.user)
    await fetch(sandbox.origin + '/gtm/oauth/v1/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'x' }) })
    sandbox.setFaults({ endpoint: 'token', fault: 'latency', ms: 60_000 })
    fetch(sandbox.origin + '/gtm/oauth/v1/token', { method: 'POST' }).catch(() => {})
    await sandbox.close()
  `
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    program,
  ])
  expect(stdout + stderr).toBe('')
})

test('docs/guides/sandbox.md shows a program that runs', async () => {
  const guide = await readFile(new URL('../../docs/guides/sandbox.md', import.meta.url), 'utf8')
  const [, program = ''] = /^```ts\nimport .*?$(.*?)^```/ms.exec(guide) ?? []
  const run = Reflect.construct((async () => {}).constructor, ['startSandbox', program])
  await run(startSandbox)
  expect(program).toContain('advanceTime')
})
