/** Giving tokens back that came too late. */
import { revokeGrant } from '../connector/flows.ts'
import type { FieldValues, Profile } from '../connector/profile.ts'
import { LinkwrightError } from '../errors/base.ts'
import type { Grant } from '../oauth/grant.ts'
import type { Services } from './services.ts'

/** Tells the provider that tokens of an account that was unlinked are not wanted; its answer changes nothing. */
export async function revokeQuietly(
  services: Services,
  account_id: string,
  profile: Profile,
  grant: Grant,
  fields: FieldValues,
): Promise<void> {
  try {
    await revokeGrant(profile, grant, fields)
    services.logger.warn({ account_id }, 'Revoked tokens that came after the unlinking')
  } catch (error) {
    const code = error instanceof LinkwrightError ? error.code : 'unknown'
    services.logger.warn({ account_id, code }, 'Tokens that came after the unlinking were not revoked')
  }
}
