/** Linking without a user: the client's own account, by the client credentials grant. */
import { oauthContext } from '../connector/context.ts'
import { parseAccountFields } from '../connector/profile.ts'
import { WrongGrantTypeError } from '../errors/protocol.ts'
import { sendPlan } from '../oauth/send.ts'
import { planClientCredentialsRequest } from '../oauth/token-request.ts'
import { judgeTokenResponse } from '../oauth/token-response.ts'
import type { Account } from './account.ts'
import { checkLinkOptions, type LinkOptions, openActiveProfile } from './link.ts'
import type { Services } from './services.ts'
import { storeGrant } from './store-grant.ts'

/**
 * Links an account by the client credentials grant (RFC 6749 section 4.4). Asks for tokens at once, so that wrong
 * credentials show here.
 *
 * @throws `ERR_WRONG_GRANT_TYPE`, `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_PAUSED`, `ERR_ACCOUNT_FIELDS_INVALID`, and
 *   what the token request throws.
 */
export async function linkClient(services: Services, options: LinkOptions): Promise<Account> {
  checkLinkOptions(options)
  const profile = await openActiveProfile(services, options.profile_id)
  const fields = parseAccountFields(profile.connector, options.fields)
  const context = await oauthContext(profile, fields)
  if (context.auth.grant_type !== 'client_credentials') {
    throw new WrongGrantTypeError('client_credentials', context.auth.grant_type)
  }
  const plan = await planClientCredentialsRequest(context)
  const sentAt = services.clock.now()
  const answer = await sendPlan(context.transport, plan)
  const scope = context.scopes.length > 0 ? context.scopes.join(' ') : undefined
  const grant = await judgeTokenResponse(context, 'client_credentials', answer, sentAt, scope)
  return storeGrant(services, { ...options, fields, account_id: null }, profile, grant)
}
