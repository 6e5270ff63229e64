import { readdir, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type CliResult, emptyFolder, runCli } from './cli.ts'

/** A folder with a profile in it. */
async function workplace(): Promise<string> {
  const cwd = await emptyFolder()
  const args = ['profile', 'create', '--set', 'auth=client_credentials', '--set', 'client_id=x']
  expect(await runCli([...args, '--secret-stdin'], { cwd, input: 'secret\n' })).toMatchObject({ code: 0 })
  return cwd
}

describe('linkwright', () => {
  test('shows every command, the exit codes and the environment', async () => {
    const { code, stdout, stderr } = await runCli(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of ['validate', 'explain', 'pkce', 'sandbox', 'demo', 'profile', 'link', 'token']) {
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
    }
    expect(stdout).toContain('Exit codes:  0 done · 1 failed, or found invalid · 2 misused')
    expect(stdout).toContain('LINKWRIGHT_KEYS')
  })

  test('prints its version', async () => {
    expect(await runCli(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  test('says in one line that Node is too old, before it imports anything', async () => {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})`
    expect(await runCli(['--help'], { node: ['--import', old] })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: Linkwright needs Node.js 24 or newer; this is 20.20.2.\n',
    })
  })

  test('prints a new key for LINKWRIGHT_KEYS that a database can be sealed with', async () => {
    const { code, stdout } = await runCli(['keys', 'generate'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^key-\d{4}-\d\d-\d\d-[0-9a-f]{6}:[A-Za-z0-9+/]{43}=\n$/)
    const env = { LINKWRIGHT_KEYS: stdout.trim() }
    const profile = ['profile', 'create', '--set', 'auth=client_credentials', '--set', 'client_id=x']
    const cwd = await emptyFolder()
    const created = await runCli([...profile, '--secret-stdin'], { cwd, env, input: 'secret\n' })
    expect(created).toMatchObject({ code: 0 })
    expect(created.stderr).toMatch(/^Made the database \.linkwright\/linkwright\.db\.\n/)
    expect(await runCli(['accounts'], { cwd, env })).toMatchObject({ code: 0 })
  })

  test('uses no colour where nobody sees it', async () => {
    expect((await runCli(['validate', 'connector.yaml'])).stdout).not.toContain('\x1b')
  })
})

describe('misuse is one clear line and exit code 2', () => {
  test.each([
    [['lnk'], "error: unknown command 'lnk' (Did you mean link?)"],
    [
      ['accounts', 'frob'],
      "error: unknown command 'frob' (one of list, check, show, refresh, test, suspend, resume, approve-origins, revoke)",
    ],
    [['lnk', '--help'], "error: unknown command 'lnk' (Did you mean link?)"],
    [['keys', 'chek', '-h'], "error: unknown command 'chek' (Did you mean check?)"],
    [['explain', '--manifest', 'no.yaml'], 'error: the manifest no.yaml cannot be read: no such file'],
    [['types', 'no.yaml'], 'error: the manifest no.yaml cannot be read: no such file'],
    [['help', 'lnk'], "error: unknown command 'lnk' (Did you mean link?)"],
    [['accounts', 'supend'], "error: unknown command 'supend' (Did you mean suspend?)"],
    [['keys', 'foo'], "error: unknown command 'foo' (one of generate, list, rotate, check)"],
    [
      ['events', '--type', 'account.degradet'],
      "error: option '--type <TYPE>' argument 'account.degradet' is invalid. Did you mean account.degraded?",
    ],
    [['accounts', '--jsn'], "error: unknown option '--jsn' (Did you mean --json?)"],
    [['token'], "error: missing required argument 'ACCOUNT'"],
    [['validate'], "error: missing required argument 'FILE'"],
    [
      ['sandbox', '--port', 'x'],
      "error: option '--port <N>' argument 'x' is invalid. It must be a port number.",
    ],
    [['call', 'a', 'b', '{'], 'error: the input is not JSON'],
    [['call', 'a', 'b', '--split'], 'error: --split is for --all'],
    [
      ['call', 'a', 'b', '--retry', 'failed'],
      'error: --retry is for --report FILE: the report says what to send again',
    ],
    [['link', '--client', '--device'], "error: option '--client' cannot be used with option '--device'"],
    [['call', 'a', 'b', '@nothing.json'], 'error: nothing.json cannot be read: no such file'],
    [['explain', '--profile', 'nothing.json'], 'error: nothing.json cannot be read: no such file'],
    [['explain', '--with', 'stat=1'], 'error: --with has no value "stat". Did you mean "state"?'],
    [['profile', 'create', '--set', 'auth'], 'error: --set takes name=value'],
    [['explain', '--with', 'state'], 'error: --with takes name=value'],
    [['explain', '--with', 'state='], 'error: --with takes name=value'],
    [
      ['explain', '--redirect-uri', 'foo'],
      'error: --redirect-uri must be an https URL, or an http URL on a loopback address',
    ],
    [['events', '--owner', ''], "error: option '--owner <NAME>' argument is empty"],
    [['profile', 'create', '--set', ''], "error: option '--set <NAME=VALUE>' argument is empty"],
    [
      ['profile', 'create', '--name', 'a\tb'],
      "error: option '--name <NAME>' argument 'a\tb' is invalid. It must be at most 200 characters, without control characters.",
    ],
    [
      ['accounts', '--database', 'mysql://user:password@host/db'],
      'error: --database must be a file, or postgres://…',
    ],
    [
      ['accounts', '--sandbox', 'https://example.com'],
      'error: --sandbox takes the address of a sandbox on this machine, like http://127.0.0.1:6749',
    ],
    [
      ['profile', 'create', '--set', 'auth=authorization_code', '--set', 'client_secret=s3cret'],
      'error: "client_secret" is a secret, and would stand in the shell\'s history: leave it out to be asked, or use --secret-stdin or --values FILE',
    ],
    [
      ['profile', 'create', '--set', 'auth=authorization_code', '--set', 'client_id=x'],
      'error: "client_secret" is missing: run this in a terminal to be asked, or use --secret-stdin or --values FILE',
    ],
    [
      ['pkce', 'verifier'],
      'error: unexpected argument "verifier"; to check a pair: linkwright pkce --check VERIFIER CHALLENGE',
    ],
    [
      ['pkce', '--check', 'one'],
      'error: --check takes two arguments: linkwright pkce --check VERIFIER CHALLENGE',
    ],
  ])('%j', async (args, line) => {
    expect(await runCli(args, { cwd: await emptyFolder() })).toEqual({
      code: 2,
      stdout: '',
      stderr: `${line}\n`,
    })
  })
})

test('a connector that there is not is misuse, and those that there are are named', async () => {
  const cwd = await workplace()
  const check = (key: string): Promise<CliResult> =>
    runCli(['accounts', 'check', '--connector', key], { cwd })
  expect(await check('zominfo')).toMatchObject({
    code: 2,
    stderr: 'error: there is no connector "zominfo". Did you mean "zoominfo"?\n',
  })
  expect(await runCli(['profile', 'create', '--connector', 'hubspot'], { cwd })).toMatchObject({
    code: 2,
    stderr: 'error: there is no connector "hubspot". There are: zoominfo\n',
  })
})

describe('failures are one clear line, who must act, and exit code 1', () => {
  test('a failure of the library has its code, and says what to run', async () => {
    const cwd = await workplace()
    const { code, stderr } = await runCli(['token', 'nobody', '--owner', 'acme'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe(
      'error ERR_ACCOUNT_NOT_FOUND: There is no account "nobody".\nWho must act: you. Check what you asked for.\nTo see the accounts that there are: npx linkwright accounts list --owner acme\n',
    )
  })

  test('with --json it is data', async () => {
    const { code, stdout, stderr } = await runCli(['token', 'nobody', '--json'], { cwd: await workplace() })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: 'ERR_ACCOUNT_NOT_FOUND',
        message: 'There is no account "nobody".',
        who_must_act: 'caller',
      },
    })
  })

  test.each([['accounts'], ['keys', 'rotate'], ['link', '--client']])(
    'a database that does not exist is not made by: %j',
    async (...args) => {
      const cwd = await emptyFolder()
      const { code, stderr } = await runCli([...args, '--database', 'typo/x.db'], { cwd })
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr:
          'error: there is no database typo/x.db; name another with --database, or begin one with: npx linkwright profile create --database typo/x.db\n',
      })
      expect(await readdir(cwd)).toEqual([])
    },
  )

  test('a folder that a new database was to be made in, by a name that may be mistyped', async () => {
    const cwd = await emptyFolder()
    const args = ['profile', 'create', '--set', 'auth=client_credentials', '--database', 'typo/x.db']
    expect(await runCli(args, { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: there is no folder typo to make the database in\n',
    })
    expect(await readdir(cwd)).toEqual([])
  })

  test('a folder that cannot be made', async () => {
    const cwd = await emptyFolder()
    await writeFile(join(cwd, '.linkwright'), '')
    expect(await runCli(['profile', 'create'], { cwd })).toMatchObject({
      code: 1,
      stderr: 'error: the folder of the database, .linkwright, cannot be made (EEXIST)\n',
    })
  })

  test('an option that the environment has as nothing is not set', async () => {
    const env = { LINKWRIGHT_DATABASE: '' }
    const { stderr } = await runCli(['accounts'], { cwd: await emptyFolder(), env })
    expect(stderr).toMatch(/^error: there is no database \.linkwright\/linkwright\.db;/)
  })

  test('an address of PostgreSQL that is none', async () => {
    const env = { LINKWRIGHT_DATABASE_URL: 'foo' }
    expect(await runCli(['accounts'], { cwd: await emptyFolder(), env })).toMatchObject({
      code: 2,
      stderr: 'error: LINKWRIGHT_DATABASE_URL must begin with "postgres://"\n',
    })
  })

  test('a sandbox that does not answer', async () => {
    const args = ['accounts', '--sandbox', 'http://127.0.0.1:1']
    expect(await runCli(args, { cwd: await emptyFolder() })).toMatchObject({
      code: 1,
      stderr: 'error: no sandbox answers at http://127.0.0.1:1; start one with: npx linkwright sandbox\n',
    })
  })

  test.each(['sandbox', 'link'])('a port that is in use: %s', async (command) => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const { code, stderr } = await runCli([command, '--port', String(port)], { cwd: await emptyFolder() })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `error: port ${port} is in use; choose another with --port, or 0 for any free one\n`,
    })
  })

  test('a reader that has seen enough is no failure', async () => {
    const closed = 'data:text/javascript,process.stdout.destroy()'
    const { stderr } = await runCli(['explain', '--json'], { node: ['--import', closed] })
    expect(stderr).toBe('')
  })
})
