/** Asking the provider about an account's token. */
import { oauthContext } from '../../connector/context.ts'
import { introspectGrant } from '../../connector/flow-steps.ts'
import { OriginChangedError } from '../../errors/account.ts'
import { endpointUrl } from '../../oauth/endpoint.ts'
import type { Introspection } from '../../oauth/introspection-request.ts'
import type { AccountKey } from '../../ports/store-records.ts'
import type { Services } from '../services.ts'
import { sessionFor } from './access-token.ts'

/** See `introspect` of Accounts. */
export async function introspect(services: Services, key: AccountKey): Promise<Introspection> {
  const { profile, fields: openFields, token, origins } = await sessionFor(services, key)
  const fields = await openFields()
  const { origin } = new URL(endpointUrl(await oauthContext(profile, fields), 'introspection_request'))
  if (!origins.includes(origin)) throw new OriginChangedError(key.id, [origin], origins)
  return introspectGrant(profile, token, fields)
}
