/** Whether and where an instance measures. Nothing of OpenTelemetry is loaded where the host does not use it. */
import type { Telemetry } from '../ports/ports.ts'
import type { TelemetryProviders } from './open-telemetry.ts'

/** What a host says about telemetry. */
export interface TelemetryOptions {
  /**
   * Where spans and metrics of OpenTelemetry go. Default: to the global providers, if an SDK was registered before
   * `createLinkwright`; else nowhere. `false`: nowhere.
   */
  readonly telemetry?: TelemetryProviders | false
}

/** Where OpenTelemetry's API 1 keeps what an SDK has registered. */
const GLOBAL = Symbol.for('opentelemetry.js.api.1')

const nowhere: Telemetry = Object.freeze({
  span: (_name, _kind, _attributes, run) => run(() => {}),
  count() {},
  duration() {},
  observe() {},
  stop() {},
} satisfies Telemetry)

/** The telemetry that the options ask for. */
export async function openMeasuring({ telemetry }: TelemetryOptions): Promise<Telemetry> {
  if (telemetry === false || (telemetry === undefined && !(GLOBAL in globalThis))) return nowhere
  const { createTelemetry } = await import('./open-telemetry.ts')
  return createTelemetry(telemetry)
}

/** Whether anything is measured. */
export function isMeasuring(telemetry: Telemetry): boolean {
  return telemetry !== nowhere
}
