import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createLinkwright, loadManifest, rebaseManifest } from '../src/index.ts'
import { startSandbox } from '../src/sandbox/start-sandbox.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('docs/guides/call-actions.md shows calls that work, each as it stands there', async () => {
  const guide = await readFile(`${root}docs/guides/call-actions.md`, 'utf8')
  const snippets = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, snippet]) => snippet)
  expect(snippets).toHaveLength(8)
  const folder = await mkdtemp(join(root, 'test/.guide-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(
    join(folder, 'guide.ts'),
    `export async function run({ linkwright, account }: any): Promise<any> {
      ${snippets.join('\n')}
      return { body, request_id, ids, report, plan, url }
    }`,
  )
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const linkwright = await createLinkwright({
    manifests: [rebaseManifest(await loadManifest(`${root}connector.yaml`), sandbox.origins)],
    trustedOrigins: [sandbox.origin],
    publicUrl: 'http://127.0.0.1:3000',
    database: ':memory:',
  })
  onTestFinished(() => linkwright.close())
  const { client_id, client_secret } = await sandbox.createApp({
    redirect_uris: [linkwright.redirectUri('zoominfo')],
  })
  const profile = await linkwright.profiles.create({
    connector: 'zoominfo',
    values: { auth: 'authorization_code', client_id, client_secret },
  })
  const { authorizeAsUser } = await import('../src/sandbox/user-agent.ts')
  const { url } = await linkwright.accounts.startLink({ profile_id: profile.id, owner: 'me', user: 'me' })
  const callback = await authorizeAsUser(url, sandbox.user)
  const account = await linkwright.accounts.finishLink({ callback, user: 'me' })

  vi.spyOn(console, 'log').mockImplementation(() => {})
  const { run } = await import(join(folder, 'guide.ts'))
  const shown = await run({ linkwright, account })
  expect(shown.body.data).toHaveLength(3)
  expect(shown.ids.length).toBeGreaterThan(3)
  expect(shown.report.complete).toBe(true)
  expect(shown.report.outcomes.map(({ outcome }: { outcome: string }) => outcome)).toContain('no_match')
  expect(shown.plan.credits_at_most).toBe(shown.report.outcomes.length)
  expect(new URL(shown.url).searchParams.get('scope')).toContain('api:data:company')
})
