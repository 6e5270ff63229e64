import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { KEYS } from './support/linked.ts'
import { startPostgres } from './support/postgres.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('docs/guides/host.md shows a replica that runs', async () => {
  const guide = await readFile(`${root}docs/guides/host.md`, 'utf8')
  const example = await readFile(`${root}docs/examples/replica.ts`, 'utf8')
  expect(guide).toContain(`\`\`\`ts\n${example}\`\`\``)

  await using server = await startPostgres()
  vi.stubEnv('DATABASE_URL', await server.createDatabase())
  vi.stubEnv('LINKWRIGHT_KEYS', KEYS)
  vi.stubEnv('PUBLIC_URL', 'https://host.example')
  const { linkwright } = await import('../docs/examples/replica.ts')
  expect(linkwright.redirectUri('zoominfo')).toBe('https://host.example/connect/oauth2/zoominfo/callback')
  expect(linkwright.health()).toMatchObject({ ok: true, liveness: 'session' })
  await linkwright.close()
  vi.unstubAllEnvs()
})
