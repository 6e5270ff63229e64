/** The audit trail of the service itself, as a security reviewer reads it: who may come in, who came, who is told. */
import { describe, expect, test } from 'vitest'
import { createLoginLink } from '../../src/host/access/console-session.ts'
import type { HostUnderTest } from '../support/host.ts'
import { openTestHost } from '../support/host.ts'

const HOOK = 'https://receiver.example/secret-of-the-path'

async function eventsOf(host: HostUnderTest, query = ''): Promise<Record<string, unknown>[]> {
  const headers = await host.key('admin')
  const { items } = (await host.request({ url: `/api/events${query}`, headers })).json()
  return items.toReversed().filter(({ data }: { data: { name?: string } }) => data.name !== 'test')
}

const inShort = (events: readonly Record<string, unknown>[]): unknown[] =>
  events.map(({ type, actor, data }) => [type, actor, data])

/** Changes something, and gives the answer. */
async function send(
  host: HostUnderTest,
  headers: Readonly<Record<string, string>>,
  method: 'POST' | 'PATCH' | 'DELETE',
  url: string,
  payload?: object,
): Promise<Record<string, string>> {
  const answer = await host.request({ method, url, headers, ...(payload !== undefined && { payload }) })
  expect(answer.statusCode).toBeLessThan(300)
  return answer.body === '' ? {} : answer.json()
}

describe('the audit trail of the service', () => {
  test('names who made, changed and ended keys and webhooks, and holds no secret', async () => {
    const host = await openTestHost()
    const admin = await host.console()
    const key = await send(host, admin, 'POST', '/api/keys', { name: 'ci', scopes: ['admin'] })
    const program = { authorization: `Bearer ${key['key']}` }
    const webhook = await send(host, program, 'POST', '/api/webhooks', { url: HOOK })
    await send(host, admin, 'PATCH', `/api/webhooks/${webhook['id']}`, { status: 'paused' })
    await send(host, admin, 'DELETE', `/api/webhooks/${webhook['id']}`)
    await send(host, admin, 'DELETE', `/api/keys/${key['id']}`)
    const events = await eventsOf(host)
    const origin = 'https://receiver.example'
    const [made, by] = [`api_key:${key['id']}`, 'console:test']
    expect(inShort(events)).toEqual([
      ['console.logged_in', null, {}],
      ['api_key.created', by, { name: 'ci', scopes: ['admin'] }],
      ['webhook.created', made, { origin, status: 'active' }],
      ['webhook.changed', by, { origin, status: 'paused' }],
      ['webhook.deleted', by, { origin, status: 'paused' }],
      ['api_key.deleted', by, { name: 'ci', scopes: ['admin'] }],
    ])
    expect(events.map(({ subject }) => subject)).toEqual([
      'test',
      ...[key, webhook, webhook, webhook, key].map(({ id }) => id),
    ])
    const secrets = [key['key']?.slice(-43), webhook['secret'], admin['x-csrf-token'], 'secret-of-the-path']
    for (const secret of secrets) expect(JSON.stringify(events)).not.toContain(secret)
  })

  test('names by whose key somebody came in, from where, and who was turned away', async () => {
    const host = await openTestHost()
    const admin = await host.key('admin')
    const { url = '' } = await send(host, admin, 'POST', '/api/login_links')
    const path = url.slice(url.indexOf('/console'))
    const opened = await host.request({ url: path, remoteAddress: '203.0.113.7' })
    const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? ''
    expect((await host.request({ url: path, remoteAddress: '203.0.113.8' })).statusCode).toBe(403)
    const session = await host.request({ url: '/api/session', headers: { cookie } })
    const console = { cookie, 'x-csrf-token': session.json().csrf_token }
    await send(host, console, 'DELETE', '/api/session')
    await send(host, admin, 'DELETE', '/api/sessions')
    const events = await eventsOf(host)
    const [, entered] = events
    const { id = '' } = (await host.host.apiKeys.list({ limit: 10 })).at(-1) ?? {}
    const by = `api_key:${id}`
    expect(inShort(events)).toEqual([
      ['console.link_created', by, {}],
      ['console.logged_in', by, { address: '203.0.113.7' }],
      ['console.login_failed', null, { address: '203.0.113.8' }],
      ['console.logged_out', `console:${entered?.['subject']}`, {}],
      ['console.sessions_ended', by, {}],
    ])
    expect(JSON.stringify(events)).not.toContain(path.slice(-43))
  })

  test('notes whoever started the service as nobody else, and of guesses at most 60 a minute', async () => {
    const host = await openTestHost()
    await createLoginLink(host.host)
    for (let guess = 0; guess < 70; guess += 1) {
      const remoteAddress = `203.0.113.${guess}`
      await host.request({ url: `/console/login?token=guess-${guess}`, remoteAddress })
    }
    expect(inShort(await eventsOf(host, '?types=console.link_created'))).toEqual([
      ['console.link_created', null, {}],
    ])
    expect(await eventsOf(host, '?types=console.login_failed&limit=100')).toHaveLength(60)
  })

  test('is delivered to no webhook, which cannot ask for it either', async () => {
    const host = await openTestHost()
    const headers = await host.key('admin')
    const payload = { url: HOOK, event_types: ['api_key.created'] }
    const refused = await host.request({ method: 'POST', url: '/api/webhooks', headers, payload })
    expect(refused.json()).toMatchObject({
      code: 'ERR_REQUEST_INVALID',
      detail: expect.stringContaining('No such type of event is delivered. There are: account.linked'),
    })
    await send(host, headers, 'POST', '/api/webhooks', { url: HOOK })
    await host.key('admin')
    expect(await host.host.services.store.events.backlog()).toEqual({ pending: 0, age: 0 })
  })
})
