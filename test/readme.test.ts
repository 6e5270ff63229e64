import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { CookieJar } from 'tough-cookie'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { authorizeAsUser } from '../src/sandbox/user-agent.ts'
import { freePort } from './support/free-port.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('README.md', () => {
  it('shows the example that the tests run', async () => {
    const readme = await readFile(`${root}README.md`, 'utf8')
    const example = await readFile(`${root}docs/examples/host.ts`, 'utf8')
    expect(readme).toContain(`\`\`\`ts\n${example}\`\`\``)
  })
})

describe('the example host', async () => {
  const port = await freePort()
  vi.stubEnv('PORT', String(port))
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const { host } = await import('../docs/examples/host.ts')
  const [, username = '', password = ''] = /as (\S+) with (\S+)/.exec(String(log.mock.lastCall?.[0])) ?? []
  log.mockRestore()
  vi.unstubAllEnvs()
  afterAll(() => host.close())

  it('links an account for the user who logs in and calls the API with it', async () => {
    const url = `http://127.0.0.1:${port}/link`
    const page = await authorizeAsUser(url, {
      username,
      password,
      cookieJar: new CookieJar(),
      followCallback: true,
    })
    expect(page.status).toBe(200)
    expect(JSON.parse(page.body)).toMatchObject({ data: [{ type: 'Contact' }, {}, {}] })
  })

  it('refuses a callback that another browser brings', async () => {
    const url = `http://127.0.0.1:${port}/link`
    const callback = await authorizeAsUser(url, { username, password })
    const response = await fetch(callback, { headers: { cookie: 'session=someone-else' } })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('The login was begun by someone else')
  })
})
