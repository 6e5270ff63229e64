import { userInfo } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RegisteredApp, type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { type CliResult, emptyFolder, runCli } from './cli.ts'

const BY = `cli:${userInfo().username}`
let sandbox: Sandbox
let app: RegisteredApp

beforeAll(async () => {
  sandbox = await startSandbox()
  app = await sandbox.createApp({
    grant_types: ['client_credentials'],
    integration_user: sandbox.user.username,
  })
})
afterAll(() => sandbox.close())

// Each command is a process of its own.
test('what happened is listed, and every account of a profile is revoked after a leak', async () => {
  const cwd = await emptyFolder()
  const run = (...args: string[]): Promise<CliResult> =>
    runCli([...args, '--sandbox', sandbox.origin], { cwd, input: `${app.client_secret}\n` })
  const set = ['--set', 'auth=client_credentials', '--set', `client_id=${app.client_id}`, '--secret-stdin']
  expect(await run('profile', 'create', ...set, '--name', 'leaked')).toMatchObject({ code: 0 })
  for (const label of ['one', 'two', 'three'])
    expect(await run('link', '--client', '--label', label)).toMatchObject({ code: 0 })
  const token = (await run('token', 'one')).stdout.trim()
  const three = JSON.parse((await run('accounts', '--json')).stdout).find(
    ({ label }: { label: string }) => label === 'three',
  )
  await run('unlink', 'three')

  const listed = await run('events')
  expect(listed.stdout).toMatch(/^TIME \(UTC\) +EVENT +ABOUT +BY +WHY\n/)
  expect(listed.stdout).toMatch(new RegExp(`account\\.token_issued +\\S{36} +${BY} +1 ×$`, 'm'))
  const page = JSON.parse((await run('events', '--type', 'account.linked', '--limit', '2', '--json')).stdout)
  expect(page).toMatchObject({ events: [{ actor: BY }, { type: 'account.linked' }] })
  const older = await run('events', '--type', 'account.linked', '--cursor', page.cursor, '--json')
  expect(JSON.parse(older.stdout).events).toHaveLength(1)
  const ofOne = await run('events', '--account', 'one', '--json')
  expect(JSON.parse(ofOne.stdout).events.map(({ type }: { type: string }) => type)).toEqual([
    'account.token_issued',
    'account.linked',
  ])
  expect((await run('events', '--account', three.id)).stdout).toContain('account.revoked')
  expect(await run('events', '--account', 'two-and-a-half')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('error ERR_ACCOUNT_NOT_FOUND'),
  })
  expect((await run('events', '--since', '2999-01-01')).stderr).toContain('There is no such event')
  expect((await run('events', '--since', 'yesterday')).code).toBe(2)
  const unknown = await run('events', '--type', 'account.lniked')
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('Did you mean account.linked?')])

  expect((await run('profile', 'pause', 'leaked')).stdout).toContain('✓ Paused')
  expect((await run('profile', 'resume', 'leaked')).stdout).toContain('✓ Resumed')
  expect(await run('accounts', 'revoke', '--profile', 'leaked')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('say --yes'),
  })
  sandbox.setFaults({ endpoint: 'revoke', fault: 'status', status: 503, times: 1 })
  const revoked = await run('accounts', 'revoke', '--profile', 'leaked', '--yes', '--rate', '100')
  expect(revoked.code).toBe(1)
  expect(revoked.stdout).toContain(
    '✓ 2 accounts unlinked: none of their tokens is used any more\n✓ 1 revoked',
  )
  expect(revoked.stderr).toContain('accounts revoke --profile')
  expect(revoked.stderr).not.toContain('Every account of a profile was unlinked')
  expect(await run('token', 'one')).toMatchObject({ code: 1, stdout: '' })
  const pending = await run('revocations')
  expect(pending.stdout).toMatch(/ERR_PROVIDER_UNAVAILABLE +\S+ \S+ UTC \([^)]+\) +\S+ \S+ UTC \(in 7 days\)/)
  expect((await run('revocations', '--retry')).stdout).toBe('✓ No revocation is pending\n')
  const again = await run('accounts', 'revoke', '--profile', 'leaked', '--yes', '--json')
  expect(JSON.parse(again.stdout)).toMatchObject({ unlinked: 0, revoked: 0, pending: 0 })

  const everything = await run('events', '--json', '--limit', '1000')
  for (const { stdout, stderr } of [listed, revoked, pending, everything]) {
    expect(stdout + stderr).not.toContain(token)
    expect(stdout + stderr).not.toContain(app.client_secret)
  }
})
