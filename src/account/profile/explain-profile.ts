/** The exact requests of a flow with a kept profile, without sending any. */
import { type ExplainedRequest, explain, type Flow } from '../../connector/explain.ts'
import { type FieldValues, parseAccountFields } from '../../connector/profile.ts'
import type { Services } from '../services.ts'
import { openProfile, requireProfileRecord } from './profiles.ts'

/** What to explain of a kept profile. */
export interface ExplainProfileOptions {
  readonly flow: Flow
  /** What an end user would fill in, where the manifest asks for something. */
  readonly fields?: FieldValues
}

/**
 * Explains a flow with a kept profile, by the code that sends. Nothing is sent, and secrets read `[redacted]`.
 *
 * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_WRONG_GRANT_TYPE`, `ERR_ENDPOINT_MISSING`, `ERR_TEMPLATE_UNRESOLVED`,
 *   `ERR_ACCOUNT_FIELDS_INVALID`.
 */
export async function explainProfile(
  services: Services,
  id: string,
  { flow, fields }: ExplainProfileOptions,
): Promise<ExplainedRequest[]> {
  const profile = await openProfile(services, await requireProfileRecord(services, id))
  const { connector, auth } = profile
  return explain(profile, {
    flow,
    redirectUri: services.redirectUri(connector.key),
    ...(fields !== undefined && { accountFields: parseAccountFields(connector, fields, auth) }),
  })
}
