/** Linking without a user: the client's own account, by the client credentials grant. */
import { authOf } from '../../connector/connector.ts'
import { requestClientCredentials } from '../../connector/flow-steps.ts'
import { parseAccountFields } from '../../connector/profile.ts'
import { takeSteps } from '../../connector/take-steps.ts'
import { WrongGrantTypeError } from '../../errors/protocol.ts'
import { isInteractive } from '../../manifest/interactive.ts'
import type { Account } from '../account.ts'
import type { Services } from '../services.ts'
import { checkLinkOptions, type LinkOptions, openActiveProfile } from './link.ts'
import { storeGrant } from './store-grant.ts'

/**
 * Links an account by the client credentials grant (RFC 6749 section 4.4). Asks for tokens at once, so that wrong
 * credentials show here.
 *
 * @throws `ERR_WRONG_GRANT_TYPE`, `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_PAUSED`, `ERR_ACCOUNT_FIELDS_INVALID`, and
 *   what the token request throws.
 */
export async function linkClient(services: Services, options: LinkOptions, by: string): Promise<Account> {
  checkLinkOptions(options)
  const profile = await openActiveProfile(services, options.profile_id)
  if (isInteractive(authOf(profile.connector, profile.auth)))
    throw new WrongGrantTypeError('client_credentials', 'a login, or a consent first')
  const fields = parseAccountFields(profile.connector, options.fields, profile.auth)
  const grant = await requestClientCredentials(profile, fields)
  const taken = await takeSteps(profile, grant, fields)
  return storeGrant(services, { ...options, fields, account_id: null, by }, profile, taken)
}
