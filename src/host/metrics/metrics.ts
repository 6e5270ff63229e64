/** What is measured, for Prometheus. Its client is loaded once the service listens: nobody waits for it. */
import type { Telemetry } from '../../ports/ports.ts'

/** What keeps the measurements. */
export interface MetricsStore {
  /** What the library measures with. */
  readonly telemetry: Telemetry
  /** Counts an answer. `route` is the pattern: a path would name accounts. */
  answered(method: string, route: string, status: number, seconds: number): void
  /** Everything, in Prometheus' text format. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>
}

/** The metrics of a host. */
export interface HostMetrics extends MetricsStore {
  /** Loads what keeps them; what was measured before is not lost. */
  load(): Promise<void>
}

/** Makes the metrics of one host. */
export function createMetrics(): HostMetrics {
  let store: MetricsStore | undefined
  let loading: Promise<MetricsStore> | undefined
  const waiting: ((store: MetricsStore) => void)[] = []
  const measure = (run: (store: MetricsStore) => void): void => {
    if (store === undefined) waiting.push(run)
    else run(store)
  }
  const load = (): Promise<MetricsStore> => {
    loading ??= import('./prometheus.ts').then(({ createPrometheus }) => {
      const made = createPrometheus()
      for (const run of waiting.splice(0)) run(made)
      store = made
      return made
    })
    return loading
  }
  return {
    telemetry: {
      span: (_name, _kind, _attributes, run) => run(() => {}),
      count: (...args) => measure(({ telemetry }) => telemetry.count(...args)),
      duration: (...args) => measure(({ telemetry }) => telemetry.duration(...args)),
      observe: (...args) => measure(({ telemetry }) => telemetry.observe(...args)),
      stop: () => measure(({ telemetry }) => telemetry.stop()),
    },
    answered: (...args) => measure(({ answered }) => answered(...args)),
    read: async () => (await load()).read(),
    load: async () => void (await load()),
  }
}

/** Measures with both: the host's own metrics, and where the options send them. Spans are the second's. */
export function withTelemetry(own: Telemetry, given: Telemetry): Telemetry {
  return {
    span: given.span,
    count(...args) {
      own.count(...args)
      given.count(...args)
    },
    duration(...args) {
      own.duration(...args)
      given.duration(...args)
    },
    observe(...args) {
      own.observe(...args)
      given.observe(...args)
    },
    stop() {
      own.stop()
      given.stop()
    },
  }
}
