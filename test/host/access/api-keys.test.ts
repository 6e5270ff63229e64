import { describe, expect, test } from 'vitest'
import { createApiKeys } from '../../../src/host/access/api-keys.ts'
import { openTestHost } from '../../support/host.ts'

describe('API keys', () => {
  test('are shown once, listed without the secret, and revoked at once', async () => {
    const host = await openTestHost()
    const admin = await host.console()
    const made = await host.request({
      method: 'POST',
      url: '/api/keys',
      headers: admin,
      payload: { name: 'ci', scopes: ['accounts:read'], expires_in: 3600 },
    })
    expect(made.statusCode).toBe(201)
    const { key, ...shown } = made.json()
    expect(key).toMatch(/^lwk_[0-9a-f]{16}_[\w-]{43}$/)
    expect(shown).toMatchObject({ name: 'ci', scopes: ['accounts:read'], last_used_at: null })
    expect(Date.parse(shown.expires_at) - Date.parse(shown.created_at)).toBe(3_600_000)

    const refused = await host.request({ url: '/api/keys', headers: { authorization: `Bearer ${key}` } })
    expect(refused.json()).toMatchObject({ status: 403, code: 'ERR_NOT_ALLOWED', missing: ['admin'] })
    const list = await host.request({ url: '/api/keys', headers: admin })
    expect(list.json()).toMatchObject({ items: [{ id: shown.id, name: 'ci' }], next_cursor: null })
    expect(list.body).not.toContain(key.slice(-43))

    const url = `/api/keys/${shown.id}`
    expect((await host.request({ method: 'DELETE', url, headers: admin })).statusCode).toBe(204)
    const gone = await host.request({ url: '/api/keys', headers: { authorization: `Bearer ${key}` } })
    expect(gone.json()).toMatchObject({ status: 401, code: 'ERR_NOT_AUTHENTICATED' })
    expect(gone.headers['www-authenticate']).toBe('Bearer')
    const again = await host.request({ method: 'DELETE', url, headers: admin })
    expect(again.json()).toMatchObject({ status: 404, code: 'ERR_API_KEY_NOT_FOUND' })
  })

  test('are listed page by page, the newest first', async () => {
    const host = await openTestHost()
    const headers = await host.key('admin')
    for (const name of ['a', 'b', 'c', 'd']) {
      await host.request({ method: 'POST', url: '/api/keys', headers, payload: { name, scopes: ['admin'] } })
    }
    const names: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`
      const page = (await host.request({ url: `/api/keys?limit=2${query}`, headers })).json()
      names.push(...page.items.map(({ name }: { name: string }) => name))
      cursor = page.next_cursor
    }
    expect(names.toSorted()).toEqual(['a', 'b', 'c', 'd', 'test'])
  })

  test.each(['a\u0000b', 'a\nb', 'admin\u202e', '\u200b'])(
    'have names that people can read: not %j',
    async (name) => {
      const { request, key } = await openTestHost()
      const headers = await key('admin')
      const payload = { name, scopes: ['actions:call'] }
      const refused = await request({ method: 'POST', url: '/api/keys', headers, payload })
      expect(refused.json()).toMatchObject({ status: 400, code: 'ERR_REQUEST_INVALID' })
    },
  )

  test('are for owners without control characters', async () => {
    const { request, key } = await openTestHost()
    const headers = await key('admin')
    const payload = { name: 'agent', scopes: ['actions:call'], audience: 'mcp', owner: 'a\u0000b' }
    const refused = await request({ method: 'POST', url: '/api/keys', headers, payload })
    expect(refused.json()).toMatchObject({ status: 400, code: 'ERR_REQUEST_INVALID' })
  })

  test('are not valid any more where one is revoked while it is looked for', async () => {
    const { host } = await openTestHost()
    const { store } = host
    const begun = Promise.withResolvers<void>()
    const revoked = Promise.withResolvers<void>()
    // A database that answers this look late.
    const find: typeof store.apiKeys.find = async (id) => {
      const found = await store.apiKeys.find(id)
      begun.resolve()
      await revoked.promise
      return found
    }
    const keys = createApiKeys({ ...store.apiKeys, find }, host.logger)
    const { key, record } = await keys.create({ name: 'a', scopes: ['admin'], lifetime: null })
    const look = keys.verify(key)
    await begun.promise
    await keys.revoke(record.id)
    revoked.resolve()
    expect(await look).toBeUndefined()
    expect(await keys.verify(key)).toBeUndefined()
  })
})

test('who lets somebody in, or has events sent elsewhere, is in the log, and no secret is', async () => {
  const lines: [Record<string, unknown>, string][] = []
  const note = (details: object, message: string): void => void lines.push([{ ...details }, message])
  const none = (): void => undefined
  const { request, key, host } = await openTestHost({
    logger: { debug: none, info: note, warn: none, error: none },
  })
  const headers = await key('admin')
  const [{ id = '' } = {}] = await host.apiKeys.list({ limit: 1 })
  const actor = `api_key:${id}`
  const ask = async (method: 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object): Promise<Answer> =>
    (await request({ method, url, headers, ...(payload && { payload }) })).json()
  type Answer = Readonly<Record<string, string>>
  const end = (url: string): Promise<unknown> => request({ method: 'DELETE', url, headers })

  const made = await ask('POST', '/api/keys', { name: 'ci', scopes: ['accounts:read'] })
  await end(`/api/keys/${made['id']}`)
  const { url = '' } = await ask('POST', '/api/login_links')
  await request({ url: url.slice(host.publicUrl.length) })
  await end('/api/sessions')
  const webhook = await ask('POST', '/api/webhooks', { url: 'https://hooks.example/in' })
  await ask('PATCH', `/api/webhooks/${webhook['id']}`, { status: 'paused' })
  await end(`/api/webhooks/${webhook['id']}`)

  const ofAccess = lines.filter(([details]) => 'actor' in details)
  expect(ofAccess).toEqual([
    [{ actor, api_key: made['id'], scopes: 'accounts:read' }, 'An API key was made'],
    [{ actor, api_key: made['id'] }, 'An API key was revoked'],
    [{ actor }, 'A login link was made'],
    [{ actor: expect.stringMatching(/^console:/), api_key: id }, 'A login link was opened'],
    [{ actor }, 'Every console session was ended'],
    [{ actor, webhook: webhook['id'] }, 'A webhook was made'],
    [{ actor, webhook: webhook['id'] }, 'A webhook was changed'],
    [{ actor, webhook: webhook['id'] }, 'A webhook was removed'],
  ])
  for (const secret of [made['key'], webhook['secret'], url.split('=')[1]])
    expect(JSON.stringify(lines)).not.toContain(secret)
})
