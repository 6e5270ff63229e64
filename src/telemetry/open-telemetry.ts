/** Spans and metrics by OpenTelemetry's API. Loaded only where the host uses it. */
import {
  type Attributes as ApiAttributes,
  type Counter,
  type Histogram,
  type MeterProvider,
  metrics,
  type Observable,
  type ObservableCallback,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from '@opentelemetry/api'
import { METRICS, type MetricName } from '../ports/metrics.ts'
import type { Attributes, Telemetry } from '../ports/ports.ts'

/** Where telemetry goes; the global providers where nothing is given. */
export interface TelemetryProviders {
  readonly tracerProvider?: TracerProvider
  readonly meterProvider?: MeterProvider
}

const SCOPE = 'linkwright'
/** What the semantic conventions advise for times of requests, and on to the longest token request. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60]
const FAILED = { code: SpanStatusCode.ERROR }

/** The code of an error of ours. What others throw may hold anything, so only their name shows. */
function errorType(error: unknown): string {
  if (!(error instanceof Error)) return '_OTHER'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/** Makes the telemetry of one instance. */
export function createTelemetry(providers: TelemetryProviders = {}): Telemetry {
  const tracer = (providers.tracerProvider ?? trace).getTracer(SCOPE)
  const meter = (providers.meterProvider ?? metrics).getMeter(SCOPE)
  const counters = new Map<MetricName, Counter>()
  const histograms = new Map<MetricName, Histogram>()
  const observables = new Map<MetricName, Observable>()
  const callbacks: (() => void)[] = []
  function observable(name: MetricName): Observable {
    const { kind, ...options } = METRICS[name]
    const known = observables.get(name)
    const made =
      known ??
      (kind === 'gauge'
        ? meter.createObservableGauge(name, options)
        : meter.createObservableCounter(name, options))
    observables.set(name, made)
    return made
  }
  for (const [name, { kind, ...options }] of Object.entries(METRICS)) {
    const metric = name as MetricName
    if (kind === 'counter') counters.set(metric, meter.createCounter(name, options))
    if (kind === 'histogram') {
      const advice = { explicitBucketBoundaries: BOUNDARIES }
      histograms.set(metric, meter.createHistogram(name, { ...options, advice }))
    }
  }

  return {
    span: (name, kind, attributes, run) => {
      const options = { kind: kind === 'client' ? SpanKind.CLIENT : SpanKind.INTERNAL, attributes }
      return tracer.startActiveSpan(name, options, async (span) => {
        const add = (more: Attributes): void => {
          span.setAttributes(more)
          if ('error.type' in more) span.setStatus(FAILED)
        }
        try {
          return await run(add)
        } catch (error) {
          // Not recordException: a message may quote what a provider or an admin wrote.
          add({ 'error.type': errorType(error) })
          throw error
        } finally {
          span.end()
        }
      })
    },
    count: (metric, attributes, by = 1) => counters.get(metric)?.add(by, attributes as ApiAttributes),
    duration: (metric, seconds, attributes) =>
      histograms.get(metric)?.record(seconds, attributes as ApiAttributes),
    observe(metric, read, attributes) {
      const callback: ObservableCallback = async (result) => {
        try {
          result.observe(await read(), attributes as ApiAttributes)
        } catch {
          // What cannot be read now has no value now.
        }
      }
      const target = observable(metric)
      target.addCallback(callback)
      callbacks.push(() => target.removeCallback(callback))
    },
    stop() {
      for (const remove of callbacks.splice(0)) remove()
    },
  }
}
