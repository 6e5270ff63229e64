import { describe, expect, test } from 'vitest'
import { createMetrics, withTelemetry } from '../../../src/host/metrics/metrics.ts'
import { openTestHost } from '../../support/host.ts'

describe('/metrics', () => {
  test('counts requests by route, and never by path', async () => {
    const host = await openTestHost()
    const headers = await host.key('admin')
    await host.request({ url: '/api/keys/private', method: 'DELETE', headers })
    await host.request({ url: '/nothing/private' })
    const response = await host.request({ url: '/metrics', headers })
    expect(response.headers['content-type']).toContain('text/plain')
    expect(response.body).toContain(
      'http_server_request_duration_seconds_count{http_request_method="DELETE",http_route="/api/keys/:id",http_response_status_code="404"} 1',
    )
    expect(response.body).toContain('http_route="none",http_response_status_code="404"} 1')
    expect(response.body).not.toContain('private')
    expect(response.body).toMatch(/^linkwright_token_issued_total\{linkwright_token_source="cached"\} 0$/m)
    expect(response.body).toMatch(/^linkwright_outbox_pending 0$/m)
    expect(response.body).toMatch(/^process_resident_memory_bytes \d+$/m)
  })
})

describe('the metrics of a host', () => {
  test('take counts, times and values that are read, with the attributes they know', async () => {
    const { telemetry, read } = createMetrics()
    telemetry.count(
      'linkwright.account.transitions',
      { 'linkwright.event.type': 'account.linked', other: 1 },
      2,
    )
    telemetry.duration('linkwright.refresh.duration', 0.2, { 'linkwright.outcome': 'refreshed' })
    telemetry.observe('linkwright.outbox.age', async () => 7)
    telemetry.observe('linkwright.endpoint.closed', () => Promise.reject(new Error('away')))
    const { text } = await read()
    expect(text).toContain('linkwright_account_transitions_total{linkwright_event_type="account.linked"} 2')
    expect(text).toContain(
      'linkwright_refresh_duration_seconds_bucket{le="0.25",linkwright_outcome="refreshed"} 1',
    )
    expect(text).toContain('linkwright_outbox_age_seconds 7')
    expect(text).not.toMatch(/^linkwright_endpoint_closed [1-9]/m)
  })

  test('name so many servers and no more, however many users have one of their own', async () => {
    const { telemetry, read } = createMetrics()
    for (let shop = 0; shop < 300; shop += 1)
      telemetry.duration('http.client.request.duration', 1, { 'server.address': `shop-${shop}.example` })
    telemetry.duration('http.client.request.duration', 1, { 'server.address': 'shop-7.example' })
    const { text } = await read()
    const counts = Array.from(
      text.matchAll(/^http_client_request_duration_seconds_count\{server_address="(.+)"\} (\d+)$/gm),
      ([, server, count]) => [server, Number(count)],
    )
    expect(counts).toHaveLength(201)
    expect(counts).toContainEqual(['shop-7.example', 2])
    expect(counts).toContainEqual(['_OTHER', 100])
  })

  test('go to two places where the options name another', async () => {
    const [one, two] = [createMetrics(), createMetrics()]
    const both = withTelemetry(one.telemetry, two.telemetry)
    both.count('linkwright.refresh.delayed')
    both.duration('linkwright.token.wait.duration', 1)
    both.observe('linkwright.outbox.pending', () => 3)
    expect(await both.span('x', 'internal', {}, async () => 'ran')).toBe('ran')
    for (const { read } of [one, two]) {
      const { text } = await read()
      expect(text).toContain('linkwright_refresh_delayed_total 1')
      expect(text).toContain('linkwright_token_wait_duration_seconds_count 1')
      expect(text).toContain('linkwright_outbox_pending 3')
    }
    both.stop()
    expect((await one.read()).text).not.toContain('linkwright_outbox_pending 3')
  })
})
