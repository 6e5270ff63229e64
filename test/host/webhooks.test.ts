/** Webhooks: a receiver of its own, over a socket. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Webhook } from 'standardwebhooks'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { loadManifest } from '../../src/index.ts'
import { type HostUnderTest, openTestHost } from '../support/host.ts'

/** A condition is waited for this long, in milliseconds. */
const PATIENCE = 60_000

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A receiver that answers with these statuses, the last one for good. */
async function openReceiver(...statuses: number[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    received.push({ headers: request.headers, body })
    const status = statuses.length > 1 ? statuses.shift() : statuses[0]
    response.writeHead(status ?? 200, { location: 'http://169.254.169.254/' }).end('taken')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received }
}

const manifest = await loadManifest(fileURLToPath(new URL('../../connector.yaml', import.meta.url)))
const PROFILE = {
  connector: 'zoominfo',
  values: { auth: 'client_credentials', client_id: 'client', client_secret: 'canary-secret-of-the-client' },
}

/** A host that may reach the receiver, and a webhook there. */
async function openWebhook(
  receiver: { readonly url: string },
  payload: object = {},
): Promise<{ host: HostUnderTest; headers: Record<string, string>; id: string; secret: string }> {
  const webhookOrigins = [new URL(receiver.url).origin]
  const host = await openTestHost({ manifests: [manifest], webhookOrigins })
  const headers = { ...(await host.key('admin')) }
  const body = { url: receiver.url, ...payload }
  const made = await host.request({ method: 'POST', url: '/api/webhooks', headers, payload: body })
  expect(made.json()).toMatchObject({ url: receiver.url, status: 'active' })
  expect(made.statusCode).toBe(201)
  return { host, headers, id: made.json().id, secret: made.json().secret }
}

describe('webhooks', () => {
  test('are told what happens, signed, and each event is one delivery', async () => {
    const receiver = await openReceiver(200)
    const { host, headers, id, secret } = await openWebhook(receiver)
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const profile = await host.host.linkwright.profiles.create(PROFILE)
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), PATIENCE)
    const [{ headers: sent, body } = { headers: {}, body: '' }] = receiver.received
    const event = new Webhook(secret).verify(body, sent as Record<string, string>)
    expect(event).toMatchObject({
      type: 'profile.created',
      timestamp: expect.stringMatching(/Z$/),
      data: { profile_id: profile.id, connector: 'zoominfo', actor: 'host', data: { status: 'active' } },
    })
    expect(body).not.toContain('canary-secret')
    await vi.waitFor(async () => {
      const { items } = (
        await host.request({ url: `/api/webhooks/${id}/deliveries?status=delivered`, headers })
      ).json()
      expect(items).toMatchObject([
        { event_type: 'profile.created', attempts: 1, last_status: 200, last_error: null, next_try_at: null },
      ])
      expect(items[0].event_id).toBe(sent['webhook-id'])
    }, PATIENCE)
    // The same event once more, as an outbox may have it.
    const [{ id: eventId } = { id: '' }] = (await host.host.linkwright.events.list()).events
    await host.host.store.webhooks.enqueue({ id: eventId, type: 'profile.created', payload: '{}' })
    expect(await host.host.store.webhooks.claim(9, 1)).toEqual([])
  })

  test('are tried again after a refusal, a redirect is one, and an admin may ask for it at once', async () => {
    const receiver = await openReceiver(503, 302, 204)
    const { host, headers, id } = await openWebhook(receiver)
    await host.host.linkwright.profiles.create(PROFILE)
    const list = async (): Promise<Record<string, unknown>[]> =>
      (await host.request({ url: `/api/webhooks/${id}/deliveries`, headers })).json().items
    for (const [index, last_status] of [503, 302].entries()) {
      await vi.waitFor(async () => {
        const [delivery] = await list()
        expect(delivery).toMatchObject({ status: 'pending', last_status, last_error: 'ERR_WEBHOOK_REFUSED' })
      }, PATIENCE)
      expect(receiver.received).toHaveLength(index + 1)
      const [delivery] = await list()
      const url = `/api/webhooks/${id}/deliveries/${String(delivery?.['id'])}/redeliver`
      const again = await host.request({ method: 'POST', url, headers })
      expect(again.statusCode).toBe(202)
    }
    await vi.waitFor(async () => {
      expect(await list()).toMatchObject([{ status: 'delivered', last_status: 204, attempts: 1 }])
    }, PATIENCE)
    expect(new Set(receiver.received.map(({ headers: sent }) => sent['webhook-id'])).size).toBe(1)
  })

  test('a receiver that says 410 is not asked again', async () => {
    const receiver = await openReceiver(410)
    const { host, headers, id } = await openWebhook(receiver)
    await host.host.linkwright.profiles.create(PROFILE)
    await vi.waitFor(async () => {
      const url = `/api/webhooks/${id}/deliveries?status=failed`
      expect((await host.request({ url, headers })).json().items).toMatchObject([
        { last_status: 410, next_try_at: null },
      ])
    }, PATIENCE)
  })

  test('[NW-02] reach no address that is not public', async () => {
    const receiver = await openReceiver(200)
    // Calls to a provider may go there; an admin's webhooks may not.
    const trustedOrigins = [new URL(receiver.url).origin]
    const host = await openTestHost({ manifests: [manifest], trustedOrigins })
    const headers = await host.key('admin')
    const payload = { url: 'https://host.example/hook' }
    const { id } = (await host.request({ method: 'POST', url: '/api/webhooks', headers, payload })).json()
    const change = { method: 'PATCH', url: `/api/webhooks/${id}`, headers } as const
    expect((await host.request({ ...change, payload: { url: receiver.url } })).json()).toMatchObject({
      code: 'ERR_REQUEST_INVALID',
      pointer: '/url',
    })
    // As if it had been taken before, or by a host that allows it.
    await host.host.store.webhooks.update(id, { url: receiver.url })
    await host.host.linkwright.profiles.create(PROFILE)
    await vi.waitFor(async () => {
      const { items } = (await host.request({ url: `/api/webhooks/${id}/deliveries`, headers })).json()
      expect(items).toMatchObject([{ last_status: null, last_error: 'ERR_ADDRESS_REFUSED' }])
    }, PATIENCE)
    expect(receiver.received).toEqual([])
  })

  test('are told only of what they ask for, and of nothing while they are paused', async () => {
    const receiver = await openReceiver(200)
    const { host, headers, id } = await openWebhook(receiver, { event_types: ['profile.paused'] })
    const url = `/api/webhooks/${id}`
    const { linkwright } = host.host
    const profile = await linkwright.profiles.create(PROFILE)
    await linkwright.profiles.pause(profile.id)
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), PATIENCE)
    expect(JSON.parse(receiver.received[0]?.body ?? '').type).toBe('profile.paused')
    const paused = await host.request({ method: 'PATCH', url, headers, payload: { status: 'paused' } })
    expect(paused.json()).toMatchObject({ status: 'paused', event_types: ['profile.paused'] })
    await host.host.store.webhooks.enqueue({ id: 'later', type: 'profile.paused', payload: '{}' })
    expect((await host.request({ url: `${url}/deliveries`, headers })).json().items).toHaveLength(1)
    expect((await host.request({ method: 'DELETE', url, headers })).statusCode).toBe(204)
    expect((await host.request({ url, headers })).json()).toMatchObject({ code: 'ERR_WEBHOOK_NOT_FOUND' })
  })

  test('have the URL that events are sent to, not another spelling of it', async () => {
    const host = await openTestHost()
    const headers = await host.key('admin')
    const payload = { url: 'https://HOST.example:443/a/../hook' }
    const made = await host.request({ method: 'POST', url: '/api/webhooks', headers, payload })
    expect(made.json()).toMatchObject({ url: 'https://host.example/hook' })
  })

  test.each([
    [{ url: 'ftp://host.example/' }, '/url'],
    [{ url: 'https://user:word@host.example/' }, '/url'],
    [{ url: 'nonsense' }, '/url'],
    [{ url: 'http://host.example/' }, '/url'],
    [{ url: 'https://localhost/' }, '/url'],
    [{ url: 'https://169.254.169.254/latest/meta-data' }, '/url'],
    [{ url: 'https://host.example/\u0000' }, '/url'],
    [{ url: 'https://host.example/\u202egnp' }, '/url'],
    [{ url: 'https://host.example/', event_types: ['account.exploded'] }, '/event_types'],
    [{ url: 'https://host.example/', event_types: [] }, '/event_types'],
  ])('%j is refused', async (payload, pointer) => {
    const host = await openTestHost()
    const headers = await host.key('admin')
    const answer = await host.request({ method: 'POST', url: '/api/webhooks', headers, payload })
    expect(answer.json()).toMatchObject({ status: 400, code: 'ERR_REQUEST_INVALID', issues: [{ pointer }] })
    expect(answer.body).not.toContain('user:word')
  })
})
