/** What a request consists of before it is written down: what is sent and what `explain` prints come from one plan. */
import type { RequestKind } from '../manifest/canonical-parameters.ts'
import type { ClientCertificate } from '../ports/ports.ts'

/** One parameter of a request: its name, its place, its value, and where the value came from. */
export interface RequestParameter {
  readonly name: string
  readonly in: 'query' | 'body' | 'header'
  readonly value: string
  /** `protocol`, `generated:…`, `profile:…`, `account:…`, `manifest:…`, `connector:…`, `grant:…`, `authorization_response:…`. */
  readonly origin: string
  /** Where the manifest mentions the parameter: `connector.yaml:31`. */
  readonly declared_at?: string
  readonly secret: boolean
  /** How it is written in a query or a form. Default: `form`. */
  readonly encoding?: 'form' | 'percent' | 'raw'
  /** The value as JSON has it, where that is no text. */
  readonly json?: number | boolean
}

/** A request before it is written down. */
export interface RequestPlan {
  /** Which request it is; `step:NAME` is one that the manifest adds. */
  readonly kind: RequestKind | `step:${string}`
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The endpoint, with the query that it has of itself. */
  readonly endpoint: string
  /** The route in the fragment that the query belongs to. */
  readonly fragment?: string
  readonly body_format: 'form' | 'json'
  readonly parameters: readonly RequestParameter[]
  /** What the TLS handshake presents (RFC 8705). */
  readonly client_certificate?: ClientCertificate
}

/** The request as the RFC has it. */
export interface CanonicalRequest {
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
  /** Standard parameters that are sent only where the manifest mentions them. */
  readonly onDemand?: Readonly<Record<string, string>>
  /** Where values come from that do not come from where they usually do. */
  readonly origins?: Readonly<Record<string, string>>
}

/** The same plan with `[redacted]` in place of every secret. */
export function redactPlan(plan: RequestPlan): RequestPlan {
  const parameters = plan.parameters.map((parameter) =>
    parameter.secret ? { ...parameter, value: '[redacted]' } : parameter,
  )
  const { client_certificate: certificate, ...rest } = plan
  const client_certificate = certificate && { ...certificate, key: '[redacted]' }
  return { ...rest, ...(client_certificate !== undefined && { client_certificate }), parameters }
}
