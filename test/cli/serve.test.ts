import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { emptyFolder, runCli, startCli } from './cli.ts'

describe('linkwright serve', () => {
  test('is what npm start runs, with a local provider and a console link that works once', async () => {
    const { scripts } = JSON.parse(
      await readFile(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
    )
    expect(scripts.start).toBe('node dist/cli/main.js serve --sandbox')
    const running = startCli(['serve', '--sandbox', '--port', '0', '--json'], { cwd: await emptyFolder() })
    const [, text = ''] = await running.waitFor(/^(\{.*^\})$/ms)
    const { public_url, console_url, sandbox } = JSON.parse(text)
    expect(sandbox.user).toMatchObject({ username: expect.any(String), password: expect.any(String) })
    expect(await (await fetch(`${public_url}/readyz`)).json()).toMatchObject({ ok: true })

    const login = await fetch(console_url, { redirect: 'manual' })
    expect([login.status, login.headers.get('location')]).toEqual([303, `${public_url}/console/`])
    const cookie = String(login.headers.get('set-cookie')).split(';')[0] ?? ''
    const session = await fetch(`${public_url}/api/session`, { headers: { cookie } })
    expect(await session.json()).toMatchObject({ csrf_token: expect.any(String) })
    const again = await fetch(console_url, { redirect: 'manual' })
    expect([again.status, again.headers.get('set-cookie')]).toEqual([403, null])
    expect(await again.text()).toContain('This link is used up')

    running.terminate()
    expect(await running.ended).toMatchObject({ code: 0, stderr: 'Finishing what is under way…\n' })
  })

  test('prints no console link for a public address, though a proxy on this machine is in front', async () => {
    const args = ['serve', '--port', '0', '--public-url', 'https://connect.example.com']
    const running = startCli([...args, '--database', 'linkwright.db'], { cwd: await emptyFolder() })
    const [text] = await running.waitFor(/^.*is up at .*API reference.*$/ms)
    expect(text).toContain("for a link, POST /api/login_links with an admin's API key")
    running.terminate()
    const { code, stdout, stderr } = await running.ended
    expect(code).toBe(0)
    expect(stdout + stderr).not.toMatch(/token=|works once/)
  })

  test('lets webhooks be on the origins that it is told, and on no other private one', async () => {
    const key = 'k'.repeat(32)
    const args = ['serve', '--port', '0', '--json', '--database', 'linkwright.db']
    const running = startCli([...args, '--webhook-origin', 'http://127.0.0.1:9999'], {
      cwd: await emptyFolder(),
      env: { LINKWRIGHT_ADMIN_KEY: key },
    })
    const [, text = ''] = await running.waitFor(/^(\{.*^\})$/ms)
    const add = async (url: string): Promise<number> => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
      const body = JSON.stringify({ url })
      return (await fetch(`${JSON.parse(text).public_url}/api/webhooks`, { method: 'POST', headers, body }))
        .status
    }
    expect([await add('http://127.0.0.1:9999/hook'), await add('http://127.0.0.1:9998/hook')]).toEqual([
      201, 400,
    ])
    running.terminate()
    await running.ended
  })

  test.each([
    [
      ['--host', '0.0.0.0'],
      'error: with --host 0.0.0.0, name the address that people use: --public-url https://…\n',
    ],
    [['--public-url', 'here'], 'error: --public-url must be a URL, like https://connect.example.com\n'],
    [
      ['--public-url', 'https://host.example/linkwright/'],
      'error: --public-url must be without a path, like https://host.example: give the service a host name of its own, and have the proxy in front pass on every path\n',
    ],
    [
      ['--port', '0', '--database', ':memory:', '--webhook-origin', 'app.internal'],
      'error: --webhook-origin must be an origin, like https://app.example.com\n',
    ],
    [
      ['--public-url', 'http://host.example/'],
      'error: --public-url must be https, or http on this machine, like https://connect.example.com\n',
    ],
    [
      ['--public-url', 'https://host.example:0'],
      'error: --public-url must be no more than https://, a host name, and a port that is not 0\n',
    ],
    [['--host', ''], "error: option '--host <ADDRESS>' argument is empty\n"],
    [
      ['--trust-proxy', '10.0.0.0/8', '--trust-proxy', 'proxy'],
      'error: --trust-proxy must be an address or a network, like 10.0.0.7 or 10.0.0.0/8\n',
    ],
    [
      ['--origin', 'http://app.example'],
      'error: --origin must be an origin, like https://app.example.com; http on this machine only\n',
    ],
  ])('refuses %j', async (args, stderr) => {
    const cwd = await emptyFolder()
    expect(await runCli(['serve', ...args], { cwd })).toMatchObject({ code: 2, stderr })
    expect(await readdir(cwd)).toEqual([])
  })

  test('refuses an admin key that is too short, by the name that it was given by', async () => {
    const cwd = await emptyFolder()
    expect(await runCli(['serve'], { cwd, env: { LINKWRIGHT_ADMIN_KEY: 'short' } })).toMatchObject({
      code: 2,
      stderr:
        'error: LINKWRIGHT_ADMIN_KEY must be 32 random characters or more, of letters, digits, "_" and "-"; make one with: openssl rand -hex 32\n',
    })
    expect(await readdir(cwd)).toEqual([])
  })
})
