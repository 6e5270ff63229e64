/** Metrics in Prometheus' form: the library's, the requests, and the process. */
import { type CollectFunction, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { METRICS, type MetricName } from '../../ports/metrics.ts'
import type { Attributes } from '../../ports/ports.ts'
import type { MetricsStore } from './metrics.ts'

/** The attributes of each metric: Prometheus must know them beforehand. */
const LABELS: Readonly<Record<MetricName, readonly string[]>> = {
  'http.client.request.duration': [
    'http.request.method',
    'server.address',
    'server.port',
    'http.response.status_code',
    'error.type',
  ],
  'linkwright.refresh.duration': [
    'linkwright.outcome',
    'error.type',
    'linkwright.oauth.error',
    'linkwright.connector',
  ],
  'linkwright.token.issued': ['linkwright.token.source'],
  'linkwright.token.wait.duration': ['linkwright.outcome', 'error.type'],
  'linkwright.refresh.delayed': [],
  'linkwright.endpoint.closed': [],
  'linkwright.account.transitions': ['linkwright.event.type', 'linkwright.connector'],
  'linkwright.outbox.pending': [],
  'linkwright.outbox.age': [],
  'linkwright.revocations.pending': [],
}
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** Where each user has a server of their own, these are told apart, and no more: each is a series for ever. */
const MOST_SERVERS = 200
const OTHER = '_OTHER'

const underscored = (name: string): string => name.replaceAll('.', '_')

/** `linkwright.token.issued`, a counter → `linkwright_token_issued_total`. */
function nameOf(metric: MetricName): string {
  const { kind, unit } = METRICS[metric]
  const seconds = unit === 's' ? '_seconds' : ''
  return `${underscored(metric)}${seconds}${kind.endsWith('counter') ? '_total' : ''}`
}

/** A value that is read when metrics are, with its attributes. */
interface Observed {
  readonly read: () => number | Promise<number>
  readonly labels: Record<string, string | number>
}

/** Makes the metrics of one host. */
export function createPrometheus(): MetricsStore {
  const registry = new Registry()
  const observed = new Map<MetricName, Observed[]>()
  const counters = new Map<MetricName, Counter>()
  const histograms = new Map<MetricName, Histogram>()
  const servers = new Set<unknown>()

  function boundedServer(address: string | number): string | number {
    if (servers.size < MOST_SERVERS) servers.add(address)
    return servers.has(address) ? address : OTHER
  }

  function labelsOf(metric: MetricName, attributes: Attributes = {}): Record<string, string | number> {
    const known = Object.entries(attributes).filter(([name]) => LABELS[metric].includes(name))
    return Object.fromEntries(
      known.map(([name, value]) => [
        underscored(name),
        name === 'server.address' ? boundedServer(value) : value,
      ]),
    )
  }

  for (const [name, { kind, description }] of Object.entries(METRICS)) {
    const metric = name as MetricName
    const options = {
      name: nameOf(metric),
      help: description,
      labelNames: LABELS[metric].map(underscored),
      registers: [registry],
    }
    if (kind === 'counter') counters.set(metric, new Counter(options))
    else if (kind === 'histogram') histograms.set(metric, new Histogram({ ...options, buckets: BUCKETS }))
    else addObserved(metric, options)
  }
  const requests = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Requests to this service, by route',
    labelNames: ['http_request_method', 'http_route', 'http_response_status_code'],
    buckets: BUCKETS,
    registers: [registry],
  })

  function addObserved(
    metric: MetricName,
    options: { name: string; help: string; labelNames: string[]; registers: Registry[] },
  ): void {
    const isCounter = METRICS[metric].kind === 'observable counter'
    const collect = async (target: Gauge | Counter): Promise<void> => {
      target.reset()
      for (const { read, labels } of observed.get(metric) ?? []) {
        // What cannot be read now has no value now.
        const value = await Promise.resolve()
          .then(read)
          .catch(() => undefined)
        if (value !== undefined) target.inc(labels, value)
      }
    }
    if (isCounter)
      new Counter({
        ...options,
        collect(this: Counter) {
          return collect(this)
        },
      })
    else
      new Gauge({
        ...options,
        collect: function (this: Gauge) {
          return collect(this)
        } satisfies CollectFunction<Gauge>,
      })
  }

  let hasProcess = false
  return {
    telemetry: {
      span: (_name, _kind, _attributes, run) => run(() => {}),
      count: (metric, attributes, by = 1) => counters.get(metric)?.inc(labelsOf(metric, attributes), by),
      duration: (metric, seconds, attributes) =>
        histograms.get(metric)?.observe(labelsOf(metric, attributes), seconds),
      observe(metric, read, attributes) {
        const all = observed.get(metric) ?? []
        observed.set(metric, [...all, { read, labels: labelsOf(metric, attributes) }])
      },
      stop: () => observed.clear(),
    },
    answered(method, route, status, seconds) {
      requests.observe(
        { http_request_method: method, http_route: route, http_response_status_code: status },
        seconds,
      )
    },
    async read() {
      // What watches the process costs a little all the time: only where somebody looks.
      if (!hasProcess) collectDefaultMetrics({ register: registry })
      hasProcess = true
      return { contentType: registry.contentType, text: await registry.metrics() }
    },
  }
}
