/** The exact requests of a flow, without sending any: planned by the code that sends. */
import type { RequestParameter, RequestPlan } from '../oauth/request-plan.ts'
import type { FieldValues, Profile } from './profile.ts'

/** A flow that can be explained. */
export type Flow =
  | 'authorization_code'
  | 'client_credentials'
  | 'device_code'
  | 'refresh'
  | 'revoke'
  | 'introspect'

/** Values that a real flow makes or receives, pinned so that the output is reproducible. */
export interface PinnedValues {
  readonly state?: string
  readonly code?: string
  readonly code_verifier?: string
  readonly refresh_token?: string
  readonly access_token?: string
  readonly device_code?: string
  /** The reference to a pushed request (RFC 9126). */
  readonly request_uri?: string
  /** What an ID token must repeat. */
  readonly nonce?: string
}

/** What to explain. */
export interface ExplainOptions {
  readonly flow: Flow
  readonly redirectUri: string
  readonly accountFields?: FieldValues
  readonly with?: PinnedValues
  /** Shows secrets in the clear. Default: false. */
  readonly reveal?: boolean
  /** Asks the issuer for the endpoints that the manifest leaves to discovery. Default: false, and their names are shown. */
  readonly discover?: boolean
}

/** One request as it would be sent. */
export interface ExplainedRequest {
  readonly name: RequestPlan['kind']
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** `x5t#S256` of the client certificate that is presented (RFC 8705 section 3.1), where one is. */
  readonly client_certificate?: string
  readonly parameters: readonly RequestParameter[]
  /** What whoever uses the profile should know, where there is something. */
  readonly warnings?: readonly string[]
}

/**
 * Explains a flow: each request with its method, URL, headers and body, and each parameter with its place and the
 * origin of its value. Nothing is sent, but for the issuer's metadata where `discover` asks for them.
 *
 * @returns The requests in order. Secrets read `[redacted]` unless `reveal` is set.
 * @throws `ERR_WRONG_GRANT_TYPE`, `ERR_ENDPOINT_MISSING`, `ERR_TEMPLATE_UNRESOLVED`.
 */
export async function explain(profile: Profile, options: ExplainOptions): Promise<ExplainedRequest[]> {
  // Loaded with the first call: a program that only reads manifests does not wait for it.
  const { explainFlow } = await import('./explain-flow.ts')
  return explainFlow(profile, options)
}
