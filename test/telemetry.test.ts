import { readFile } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { inspect } from 'node:util'
import { metrics, trace } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { pino } from 'pino'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { LinkwrightOptions } from '../src/create-linkwright.ts'
import { METRICS } from '../src/ports/metrics.ts'
import type { Transport } from '../src/ports/ports.ts'
import { measuredTransport } from '../src/telemetry/measured-transport.ts'
import { openMeasuring } from '../src/telemetry/open-measuring.ts'
import { startChild } from './support/child.ts'
import {
  CLIENT,
  callbackOf,
  link,
  linked,
  OWNER,
  openLinkwright,
  openServer,
  USER,
} from './support/linked.ts'
import { HANG_UP, http, oauthError } from './support/token-server.ts'

const HOUR = 3_600_000

/** The real SDKs, exporting to memory. */
function sdk(): {
  readonly telemetry: Exclude<LinkwrightOptions['telemetry'], false | undefined>
  spans(): { name: string; kind: number; attributes: Record<string, unknown>; status: number }[]
  /** The data points of each metric. */
  points(): Promise<Map<string, { attributes: Record<string, unknown>; value: unknown }[]>>
  /** Everything that was exported, as text. */
  everything(): Promise<string>
} {
  const spanExporter = new InMemorySpanExporter()
  const tracerProvider = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter: spanExporter })],
  })
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: HOUR })
  const meterProvider = new MeterProvider({ readers: [reader] })
  onTestFinished(async () => {
    await meterProvider.shutdown()
  })
  const collect = async () => {
    metricExporter.reset()
    await meterProvider.forceFlush()
    return metricExporter
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
  }
  return {
    telemetry: { tracerProvider, meterProvider },
    spans: () =>
      spanExporter.getFinishedSpans().map(({ name, kind, attributes, status }) => ({
        name,
        kind,
        attributes,
        status: status.code,
      })),
    points: async () =>
      new Map((await collect()).map(({ descriptor, dataPoints }) => [descriptor.name, [...dataPoints]])),
    everything: async () =>
      inspect([spanExporter.getFinishedSpans(), await collect()], {
        depth: 12,
        maxArrayLength: null,
        maxStringLength: null,
      }),
  }
}

describe('with the SDKs of OpenTelemetry', () => {
  test('requests and refreshes are spans, by the semantic conventions', async () => {
    const { telemetry, spans } = sdk()
    const { server, linkwright, account } = await linked({ telemetry })
    server.answer('token', http(503, 'down'))
    await expect(linkwright.accounts.refresh(account)).rejects.toThrow()
    await linkwright.accounts.refresh(account)
    await linkwright.accounts.call(account, 'items.list')
    await linkwright.accounts.unlink(account)
    const { hostname, port } = new URL(server.origin)
    const about = { 'http.request.method': 'POST', 'server.address': hostname, 'server.port': Number(port) }
    const all = spans()
    const requests = all.filter(({ kind }) => kind === 2)
    expect(requests.map(({ name, attributes }) => [name, attributes['http.response.status_code']])).toEqual([
      ['POST', 200],
      ['POST', 503],
      ['POST', 200],
      ['GET', 200],
      ['POST', 200],
    ])
    expect(requests[1]).toMatchObject({
      attributes: { ...about, 'url.full': `${server.origin}/token`, 'error.type': '503' },
      status: 2,
    })
    expect(Object.keys(requests[3]?.attributes ?? {})).not.toContain('url.full')
    const refreshes = all.filter(({ name }) => name === 'linkwright.refresh')
    const own = { 'linkwright.connector': 'service', 'linkwright.account.id': account.id }
    expect(refreshes).toMatchObject([
      {
        attributes: { ...own, 'linkwright.outcome': 'failed', 'error.type': 'ERR_PROVIDER_UNAVAILABLE' },
        status: 2,
      },
      { attributes: { ...own, 'linkwright.outcome': 'refreshed' }, status: 0 },
    ])
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['linkwright.link', 'linkwright.call', 'linkwright.unlink']),
    )
  })

  test('every metric is measured', async () => {
    const { telemetry, points } = sdk()
    const onEvent = (): never => {
      throw new Error('busy')
    }
    const { server, linkwright, account, clock } = await linked({ telemetry, onEvent })
    for (let call = 0; call < 3; call += 1) await linkwright.accounts.accessToken(account)
    clock.advance(HOUR)
    await linkwright.accounts.accessToken(account)
    clock.advance(HOUR)
    server.answer('token', oauthError('invalid_scope'))
    await expect(linkwright.accounts.accessToken(account)).rejects.toThrow()
    await expect(linkwright.accounts.accessToken(account)).rejects.toMatchObject({
      code: 'ERR_REFRESH_DELAYED',
    })
    await linkwright.accounts.refresh(account)
    await linkwright.accounts.suspend(account)
    await linkwright.accounts.resume(account)
    server.answer('revoke', HANG_UP)
    await linkwright.accounts.unlink(account)
    const all = await points()
    expect([...all.keys()].sort()).toEqual(Object.keys(METRICS).sort())
    const transitions = all
      .get('linkwright.account.transitions')
      ?.map(({ attributes, value }) => [attributes['linkwright.event.type'], value])
    expect(transitions).toEqual(
      expect.arrayContaining([
        ['account.linked', 1],
        ['account.refreshed', 2],
        ['account.degraded', 1],
        ['account.recovered', 1],
        ['account.suspended', 1],
        ['account.resumed', 1],
        ['account.revoked', 1],
      ]),
    )
    expect(transitions).toHaveLength(7)
    const outcomes = all
      .get('linkwright.refresh.duration')
      ?.map(({ attributes, value }) => [
        attributes['linkwright.outcome'],
        attributes['linkwright.oauth.error'],
        (value as { count: number }).count,
      ])
    expect(outcomes).toEqual([
      ['refreshed', undefined, 2],
      ['failed', 'invalid_scope', 1],
    ])
    const issued = all
      .get('linkwright.token.issued')
      ?.map(({ attributes, value }) => [attributes['linkwright.token.source'], value])
    expect(Object.fromEntries(issued ?? [])).toEqual({ cached: 2, uncached: 3 })
    expect(all.get('linkwright.revocations.pending')).toMatchObject([{ value: 1 }])
    expect(all.get('linkwright.outbox.pending')?.[0]?.value).toBeGreaterThan(7)
    expect(all.get('linkwright.refresh.delayed')).toMatchObject([{ value: 1 }])
    expect(all.get('linkwright.endpoint.closed')).toMatchObject([{ value: 0 }])
  })

  test('[LK-01] neither a span nor a metric nor a line of the log holds a secret, whatever fails', async () => {
    const { telemetry, everything } = sdk()
    const lines: string[] = []
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString())
        done()
      },
    })
    const logger = pino({ level: 'trace' }, sink)
    const values = { api_key: 'canary-api-key-4711' }
    const { server, linkwright, account, clock } = await linked({ telemetry, logger, values })
    const echo = 'canary-echo-4711'
    const answers = [
      http(400, { error: 'invalid_grant_not', error_description: echo }),
      http(500, echo),
      http(200, `<html>${echo}`),
      HANG_UP,
      http(307, '', { location: `https://evil.example/?${echo}` }),
      oauthError(`odd ${echo}`),
    ]
    for (const answer of answers) {
      server.answer('token', answer)
      await expect(linkwright.accounts.refresh(account)).rejects.toThrow()
      clock.advance(HOUR)
    }
    server.answer('api', http(400, { error: { code: echo, message: echo } }))
    await linkwright.accounts.refresh(account)
    await expect(linkwright.accounts.call(account, 'items.list', { filter: echo })).rejects.toThrow()
    const options = { profile_id: account.profile_id, owner: OWNER, user: USER }
    const { state } = await linkwright.accounts.startLink(options)
    const callback = callbackOf(linkwright, state, 'canary-code-4711')
    server.answer('token', http(400, { error: echo }))
    await expect(linkwright.accounts.finishLink({ callback, user: USER })).rejects.toThrow()
    server.answer('revoke', http(500, echo))
    await linkwright.accounts.unlink(account)
    const { events } = await linkwright.events.list()
    const listed = JSON.stringify([events, await linkwright.revocations.list()])
    const output = (await everything()) + lines.join('') + listed
    expect(lines.length).toBeGreaterThan(5)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: expect.any(Number), msg: expect.any(String) })
    const secrets = ['canary', CLIENT.client_secret, state, callback, ...server.issued]
    const verifiers = server.tokenRequests.flatMap((form) => form.getAll('code_verifier'))
    for (const secret of [...secrets, ...verifiers]) expect(output.includes(secret), secret).toBe(false)
  })
})

test('[LK-06] a query shows in no span and no metric, nor does the path of an API', async () => {
  const { telemetry, everything } = sdk()
  const measuring = await openMeasuring({ telemetry })
  const answer: Transport = async () => ({ status: 200, headers: {}, body: new Uint8Array() })
  const url = 'https://login.example.com/token?client_secret=canary-query#canary-fragment'
  const request = { method: 'POST', url, headers: { authorization: 'canary-header' }, body: 'canary-body' }
  await measuredTransport(answer, measuring, true)(request, { timeout: 1 })
  const call = { ...request, url: 'https://api.example.com/people/canary-path?q=canary-query' }
  await measuredTransport(answer, measuring, false)(call, { timeout: 1 })
  const output = await everything()
  expect(output).toContain('https://login.example.com/token')
  expect(output).toContain('api.example.com')
  expect(output).not.toContain('canary')
})

describe('telemetry', () => {
  test('goes to the global providers when an SDK was registered, and nowhere when the host says so', async () => {
    const { telemetry, spans } = sdk()
    expect(trace.setGlobalTracerProvider(telemetry.tracerProvider ?? trace.getTracerProvider())).toBe(true)
    onTestFinished(() => {
      trace.disable()
      metrics.disable()
    })
    const server = await openServer()
    await link(await openLinkwright(server))
    expect(spans().map(({ name }) => name)).toContain('linkwright.link')
    const before = spans().length
    await link(await openLinkwright(server, { telemetry: false }))
    expect(spans()).toHaveLength(before)
  })

  test('loads nothing of OpenTelemetry where no SDK is registered', async () => {
    const child = startChild('loads', { specifier: '@opentelemetry/api' })
    expect(await child.next()).toEqual({ loaded: false })
  })
})

test('the guide lists every metric and no other', async () => {
  const page = await readFile(new URL('../docs/guides/operate.md', import.meta.url), 'utf8')
  const listed = [...page.matchAll(/^\| `((?:linkwright|http)\.[a-z._]+)` \| ([^|]+) \| /gm)].map(
    ([, name]) => name,
  )
  expect(listed.sort()).toEqual(Object.keys(METRICS).sort())
})
