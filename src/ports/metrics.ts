/** Every metric, by its name. The names of attributes and what they mean are in docs/guides/operate.md. */

interface Metric {
  readonly kind: 'counter' | 'histogram' | 'observable counter' | 'gauge'
  /** In the notation of UCUM. */
  readonly unit: string
  readonly description: string
}

/** The name of a metric. */
export type MetricName =
  | 'http.client.request.duration'
  | 'linkwright.refresh.duration'
  | 'linkwright.token.issued'
  | 'linkwright.token.wait.duration'
  | 'linkwright.refresh.delayed'
  | 'linkwright.endpoint.closed'
  | 'linkwright.account.transitions'
  | 'linkwright.outbox.pending'
  | 'linkwright.outbox.age'
  | 'linkwright.revocations.pending'

/** The metrics. Where OpenTelemetry has a convention, the name is its. */
export const METRICS: Readonly<Record<MetricName, Metric>> = {
  'http.client.request.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Requests to authorization servers and APIs',
  },
  'linkwright.refresh.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'Attempts to get new tokens, by outcome',
  },
  'linkwright.token.issued': {
    kind: 'observable counter',
    unit: '{token}',
    description: 'Access tokens handed out, from memory or not',
  },
  'linkwright.token.wait.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'How long callers waited for a refresh because the token had ended',
  },
  'linkwright.refresh.delayed': {
    kind: 'counter',
    unit: '{refresh}',
    description: 'Refreshes that were not begun because their token endpoint is left alone for a while',
  },
  'linkwright.endpoint.closed': {
    kind: 'gauge',
    unit: '{endpoint}',
    description: 'Token endpoints that this process leaves alone after failures in a row',
  },
  'linkwright.account.transitions': {
    kind: 'counter',
    unit: '{transition}',
    description: 'What happened to accounts and profiles, by event type',
  },
  'linkwright.outbox.pending': {
    kind: 'gauge',
    unit: '{event}',
    description: 'Events that the host has not taken yet, in the whole database',
  },
  'linkwright.outbox.age': {
    kind: 'gauge',
    unit: 's',
    description: 'Age of the oldest event that the host has not taken yet',
  },
  'linkwright.revocations.pending': {
    kind: 'gauge',
    unit: '{revocation}',
    description: 'Revocations that the provider has not taken note of, in the whole database',
  },
}
