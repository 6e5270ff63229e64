import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CookieJar } from 'tough-cookie'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RegisteredApp, type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'
import { type CliResult, emptyFolder, type RunningCli, runCli, startCli } from './cli.ts'

let sandbox: Sandbox
let app: RegisteredApp

beforeAll(async () => {
  sandbox = await startSandbox()
  app = await sandbox.createApp({
    grant_types: ['authorization_code', 'client_credentials'],
    integration_user: sandbox.user.username,
  })
})
afterAll(() => sandbox.close())

/** A folder with a profile in it, and a way to run commands there. */
async function createWorkplace(auth: string): Promise<{
  readonly cwd: string
  readonly profile: string
  run(...args: string[]): Promise<CliResult>
  start(...args: string[]): RunningCli
}> {
  const cwd = await emptyFolder()
  const flags = ['--sandbox', sandbox.origin]
  const set = ['--set', `auth=${auth}`, '--set', `client_id=${app.client_id}`]
  const created = await runCli(['profile', 'create', ...flags, ...set, '--secret-stdin', '--json'], {
    cwd,
    input: `${app.client_secret}\n`,
  })
  expect(created).toMatchObject({ code: 0, stderr: '' })
  return {
    cwd,
    profile: JSON.parse(created.stdout).id,
    run: (...args) => runCli([...args, ...flags], { cwd }),
    start: (...args) => startCli([...args, ...flags], { cwd }),
  }
}

/** Waits for the address that a person is to open, and registers the redirect URI that comes with its port. */
async function startUrlOf(link: RunningCli): Promise<string> {
  const [url] = await link.waitFor(/http:\/\/127\.0\.0\.1:\d+\/start\/\S+/)
  const { origin } = new URL(url)
  await sandbox.updateApp(app.client_id, { redirect_uris: [`${origin}/connect/oauth2/zoominfo/callback`] })
  return url
}

// Each command is a process of its own, and some of these tests run more than a dozen.
describe('a linked account on the command line', () => {
  test('is linked through the browser, used, refreshed, suspended and unlinked', async () => {
    const { run, start, cwd } = await createWorkplace('authorization_code')
    const link = start('link', '--no-browser', '--port', '0', '--label', 'mine')
    const page = await authorizeAsUser(await startUrlOf(link), { ...sandbox.user, followCallback: true })
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('Account linked') })
    const linked = await link.ended
    expect(linked.code).toBe(0)
    expect(linked.stdout).toMatch(/✓ Account linked\n/)
    expect(linked.stdout).toMatch(/scopes +api:data:contact api:data:company/)

    const list = await run('accounts')
    expect(list.stdout).toMatch(
      /^ACCOUNT +LABEL +CONNECTOR +STATUS +TOKEN ENDS\n\S{36} +mine +zoominfo +active /,
    )
    const called = await run('call', 'mine', 'contacts.search', '{"jobTitle":"Director","page_size":1}')
    expect(JSON.parse(called.stdout)).toMatchObject({ data: [{ type: 'Contact' }] })
    expect((await run('call', 'mine')).stdout).toMatch(/^contacts\.search +Search contacts +read$/m)
    const bad = await run('call', 'mine', 'contacts.search', '{"jobTitel":"x"}')
    expect(bad).toMatchObject({ code: 1, stderr: expect.stringContaining('Did you mean "jobTitle"?') })

    const first = await run('token', 'mine')
    expect(first.stdout).toMatch(/^ey\S+\n$/)
    expect((await run('accounts', 'refresh', 'mine')).stdout).toMatch(/token version +1 → 2/)
    const second = JSON.parse((await run('token', 'mine', '--json')).stdout)
    expect(second).toMatchObject({ token_type: 'bearer', token_version: 2 })
    expect(second.access_token).not.toBe(first.stdout.trim())

    expect((await run('accounts', 'suspend', 'mine')).stdout).toContain('Suspended')
    const suspended = await run('token', 'mine')
    expect(suspended).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('error ERR_ACCOUNT_SUSPENDED'),
    })
    expect(suspended.stderr).toMatch(
      new RegExp(
        `^To let it go on: npx linkwright accounts resume \\S{36} --sandbox ${sandbox.origin}$`,
        'm',
      ),
    )
    expect((await run('accounts', 'show', 'mine')).stdout).toMatch(/status +suspended\n/)
    expect(await run('accounts', 'check')).toMatchObject({
      code: 0,
      stdout: '✓ 0 of 0 accounts work; 1 suspended, and not tested\n',
    })
    expect((await run('accounts', 'resume', 'mine')).stdout).toContain('The account is active')
    expect((await run('accounts', 'check')).stdout).toBe('✓ 1 of 1 account works\n')
    const { stderr } = await runCli(['accounts', 'test', 'mine'], { cwd })
    expect(stderr).toContain('error ERR_ORIGIN_CHANGED')
    expect(stderr).toContain(`It was linked in a sandbox. Run this again with: --sandbox ${sandbox.origin}`)
    expect((await run('accounts', 'approve-origins', 'mine')).stdout).toContain('Approved')
    expect((await run('unlink', 'mine')).stdout).toContain('the provider has revoked its tokens')
    expect((await run('accounts', '--json')).stdout).toBe('[]\n')

    const database = await readFile(join(cwd, '.linkwright/linkwright.db'))
    expect(database.includes(app.client_secret)).toBe(false)
    for (const { stdout, stderr } of [linked, list, called, bad]) {
      expect(stdout + stderr).not.toContain(app.client_secret)
      expect(stdout + stderr).not.toContain(second.access_token)
    }
  })

  test('is not linked by a callback that another browser brings; the login is still waited for', async () => {
    const { start } = await createWorkplace('authorization_code')
    const link = start('link', '--no-browser', '--port', '0', '--json')
    const url = await startUrlOf(link)
    const cookieJar = new CookieJar()
    const callback = await authorizeAsUser(url, { ...sandbox.user, cookieJar })
    const { origin, port } = new URL(url)
    for (const headers of [{}, { cookie: `linkwright_${port}=somebody-else` }]) {
      const refused = await fetch(callback, { headers })
      expect(refused.status).toBe(400)
      expect(await refused.text()).toContain('The login was begun by someone else.')
    }
    expect((await fetch(`${origin}/start/guessed`)).status).toBe(404)
    const taken = await fetch(callback, { headers: { cookie: await cookieJar.getCookieString(url) } })
    expect(taken.status).toBe(200)
    expect(taken.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(taken.headers.get('referrer-policy')).toBe('no-referrer')
    expect(taken.headers.get('cache-control')).toBe('no-store')
    const { code, stdout } = await link.ended
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ status: 'active' })
  })

  test('is not linked when the user denies it, and the page says nothing of the provider’s', async () => {
    const { start } = await createWorkplace('authorization_code')
    const link = start('link', '--no-browser', '--port', '0')
    const url = await startUrlOf(link)
    const cookieJar = new CookieJar()
    const callback = new URL(await authorizeAsUser(url, { ...sandbox.user, decision: 'deny', cookieJar }))
    callback.searchParams.set('error_description', '<b>planted</b>')
    const page = await fetch(callback, { headers: { cookie: await cookieJar.getCookieString(url) } })
    expect(page.status).toBe(400)
    expect(await page.text()).not.toContain('planted')
    const { code, stderr } = await link.ended
    expect(code).toBe(1)
    expect(stderr).toContain('error ERR_AUTHORIZATION_DENIED')
    expect(stderr).not.toContain('planted')
  })

  test('is not begun with what cannot be asked for: no address is printed', async () => {
    const { run, profile } = await createWorkplace('authorization_code')
    expect(await run('profile', 'update', profile, '--set', 'scopes=api:data:contact')).toMatchObject({
      code: 0,
    })
    for (const [args, problem] of [
      [['--set', 'foo=bar'], 'foo'],
      [['--scopes', 'nope'], 'The connector profile does not ask for this scope'],
    ] as const) {
      const { code, stderr } = await run('link', '--no-browser', '--port', '0', ...args)
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(new RegExp(`^error ERR_ACCOUNT_FIELDS_INVALID: [^]*${problem}`)),
      })
      expect(stderr).not.toContain('/start/')
    }
  })

  test('is linked without a login, and not unlinked without its sandbox', async () => {
    const { run, profile, cwd } = await createWorkplace('client_credentials')
    const linked = await run('link', profile.slice(0, 8), '--client')
    expect(linked).toMatchObject({ code: 0, stdout: expect.stringContaining('✓ Account linked') })
    const [account] = JSON.parse((await run('accounts', '--json')).stdout)
    expect((await run('accounts', 'test', account.id)).stdout).toContain('usage.get answered 200')
    for (const command of [
      ['unlink', account.id],
      ['accounts', 'revoke', '--profile', profile, '--yes'],
    ])
      expect(await runCli(command, { cwd })).toEqual({
        code: 1,
        stdout: '',
        stderr: `error: nothing was unlinked. It was linked in a sandbox. Run this again with: --sandbox ${sandbox.origin}\n`,
      })
    expect((await run('unlink', account.id)).stdout).toContain('the provider has revoked its tokens')
  })

  test('belongs to its owner only', async () => {
    const { run } = await createWorkplace('client_credentials')
    await run('link', '--client', '--owner', 'acme', '--label', 'theirs')
    expect((await run('accounts', '--json')).stdout).toBe('[]\n')
    expect((await run('token', 'theirs')).code).toBe(1)
    expect((await run('token', 'theirs', '--owner', 'acme')).code).toBe(0)
  })
})

describe('a connector profile on the command line', () => {
  test('is shown with its secrets hidden, kept while accounts use it, and deleted', async () => {
    const { run, profile } = await createWorkplace('client_credentials')
    const shown = await run('profile', 'show')
    expect(shown.stdout).toMatch(/client_secret +••••••••/)
    expect(shown.stdout).not.toContain(app.client_secret)
    expect((await run('profile')).stdout).toContain(profile)
    await run('link', '--client', '--label', 'one')
    expect(await run('profile', 'delete', profile)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('error ERR_PROFILE_IN_USE'),
    })
    await run('unlink', 'one')
    expect((await run('profile', 'delete', profile)).stdout).toContain('✓ Deleted the connector profile')
    expect((await run('profile', 'list', '--json')).stdout).toBe('[]\n')
  })

  test('is made from a file on standard input', async () => {
    const { client_id, client_secret } = app
    const { code, stdout } = await runCli(
      ['profile', 'create', '--sandbox', sandbox.origin, '--values', '-', '--set', 'scopes=api:data:contact'],
      {
        cwd: await emptyFolder(),
        input: JSON.stringify({ auth: 'authorization_code', client_id, client_secret }),
      },
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/redirect URI +http:\/\/127\.0\.0\.1:8252\/connect\/oauth2\/zoominfo\/callback/)
    expect(stdout).toMatch(/scopes +api:data:contact$/m)
  })
})

describe('a connector profile that is changed on the command line', () => {
  test('takes a new client secret, keeps the rest, and stays paused until it is resumed', async () => {
    const { run, cwd, profile } = await createWorkplace('client_credentials')
    const update = (input: string, ...args: string[]): Promise<CliResult> =>
      runCli(['profile', 'update', profile.slice(0, 8), '--sandbox', sandbox.origin, ...args], { cwd, input })
    expect(await update('wrong-secret-4711\n', '--secret-stdin')).toMatchObject({ code: 0, stderr: '' })
    const refused = await run('link', '--client')
    expect(refused.stderr).toContain('error ERR_TOKEN_ERROR_RESPONSE')
    expect(refused.stderr).toContain(
      `To correct the profile, such as its client secret: npx linkwright profile update ${profile} --sandbox ${sandbox.origin}\n`,
    )
    await run('profile', 'pause', profile)
    expect((await run('profile', 'show')).stdout).toMatch(/status +paused\n/)
    const paused = await run('link', '--client')
    expect(paused.stderr).toContain(`npx linkwright profile update ${profile} --sandbox ${sandbox.origin}\n`)
    expect(paused.stderr).toContain(
      `To let it go on as it is: npx linkwright profile resume ${profile} --sandbox`,
    )

    const { client_secret } = app
    const changed = await update(JSON.stringify({ client_secret }), '--values', '-', '--name', 'renamed')
    expect(changed).toMatchObject({
      code: 0,
      stderr: `\nIt stays paused. To let it go on: npx linkwright profile resume ${profile}\n`,
    })
    expect(changed.stdout).toMatch(/name +renamed\n[\s\S]*status +paused\n/)
    expect((await run('profile', 'resume', profile)).code).toBe(0)
    expect((await run('link', '--client', '--label', 'one')).code).toBe(0)
    const json = await update('', '--set', `client_id=${app.client_id}`, '--json')
    expect(JSON.parse(json.stdout)).toMatchObject({ name: 'renamed', values: { client_id: app.client_id } })
    for (const { stdout, stderr } of [refused, changed, json])
      for (const secret of ['wrong-secret-4711', client_secret]) expect(stdout + stderr).not.toContain(secret)
  })

  test('is not changed by nothing, by a secret on the command line, or by an unknown field', async () => {
    const { run } = await createWorkplace('client_credentials')
    const update = (...args: string[]): Promise<CliResult> => run('profile', 'update', 'ZoomInfo', ...args)
    expect(await update()).toMatchObject({
      code: 2,
      stderr:
        'error: say what is to change: --set, --values FILE, --secret-stdin, --name, --actions or --default; or run this in a terminal to be asked for secrets\n',
    })
    expect((await update('--secret-stdin')).stderr).toBe(
      'error: nothing was given, and nothing was changed\n',
    )
    expect((await update('--set', 'client_secret=x')).stderr).toContain("would stand in the shell's history")
    expect((await update('--set', 'client_idd=x')).stderr).toContain('error ERR_PROFILE_INVALID')
  })
})

describe('linkwright sandbox', () => {
  test('prints what is needed to use it, and ends with Ctrl-C', async () => {
    const running = startCli(['sandbox', '--port', '0', '--json'])
    const [json] = await running.waitFor(/^\{[\s\S]*^\}$/m)
    const { origin, user, app: registered } = JSON.parse(json)
    const described = await (await fetch(`${origin}/_sandbox`)).json()
    expect(described).toMatchObject({ origin, user, apps: [{ client_id: registered.client_id }] })
    running.interrupt()
    expect((await running.ended).code).toBe(0)
  })
})
