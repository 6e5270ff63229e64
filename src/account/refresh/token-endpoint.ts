/** Which token endpoint an account's refresh goes to, without opening anything: for its gate and its rate. */
import type { AccountKey, ProfileRecord } from '../../ports/store-records.ts'
import { requireConnector, type Services } from '../services.ts'

/** Names the endpoint. Where its URL is made of a profile's or an account's values, each of those has its own. */
export function tokenEndpointOf(services: Services, profile: ProfileRecord, account: AccountKey): string {
  const { authorization_server } = requireConnector(services, profile.connector).manifest
  const url = authorization_server.token_endpoint ?? authorization_server.issuer ?? ''
  if (/\$\{[^}]*\baccount\./.test(url)) return `${url} ${account.id}`
  return url.includes('${') ? `${url} ${profile.id}` : url
}
