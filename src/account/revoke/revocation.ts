/** Telling a provider that tokens are of no more use, until it has taken note or somebody must. */
import { oauthContext, tokenOrigins } from '../../connector/context.ts'
import { revokeGrant } from '../../connector/flow-steps.ts'
import { LinkwrightError } from '../../errors/base.ts'
import {
  EndpointMissingError,
  ProviderUnavailableError,
  TokenErrorResponseError,
} from '../../errors/protocol.ts'
import { UNSUPPORTED_TOKEN_TYPE } from '../../oauth/revocation-request.ts'
import type { NewEvent, PendingRevocation } from '../../ports/event-records.ts'
import type { AccountRecord } from '../../ports/store-records.ts'
import { openGrant } from '../keys/sealed.ts'
import { openProfile, requireProfileRecord } from '../profile/profiles.ts'
import type { Services } from '../services.ts'
import { checkOrigins, openFields } from '../session/session.ts'

const FIRST_DELAY = 60_000
const LONGEST_DELAY = 6 * 3_600_000
/** A revocation that has not succeeded by then is given up, and a person must see to it: seven days. */
export const GIVE_UP_AFTER: number = 7 * 86_400_000
/** Nobody else tries while one does: longer than a request may take, in milliseconds. */
export const REVOCATION_LEASE = 120_000

/** How an attempt to revoke went. */
export interface RevocationResult {
  /** `revoked`, `unsupported` (the provider revokes no such tokens), or `pending` (see `code`; it is tried again). */
  readonly revocation: 'revoked' | 'unsupported' | 'pending'
  /** Why it did not succeed yet. */
  readonly code?: string
  /** What the server asked to wait, in milliseconds. */
  readonly retryAfter?: number
}

/** Tokens as they are kept, of an account that is there or was. */
export type HeldTokens = Pick<
  AccountRecord,
  'id' | 'owner' | 'profile_id' | 'fields' | 'grant' | 'grant_fence' | 'origins'
>

/** Asks the provider to revoke tokens (RFC 7009), wherever they may still be sent. Changes nothing in the store. */
export async function revokeAtProvider(services: Services, held: HeldTokens): Promise<RevocationResult> {
  try {
    const profile = await openProfile(services, await requireProfileRecord(services, held.profile_id))
    const grant = await openGrant(services, held)
    const fields = await openFields(services, held, grant)
    checkOrigins(held, tokenOrigins(await oauthContext(profile, fields), undefined))
    await revokeGrant(profile, grant, fields)
    return { revocation: 'revoked' }
  } catch (error) {
    // A fault of ours is a failed attempt like any other: it has to come to the end of the seven days too.
    if (!(error instanceof LinkwrightError)) return { revocation: 'pending', code: 'unknown' }
    const isUnsupported = error instanceof TokenErrorResponseError && error.error === UNSUPPORTED_TOKEN_TYPE
    if (isUnsupported || error instanceof EndpointMissingError) return { revocation: 'unsupported' }
    const retryAfter = error instanceof ProviderUnavailableError ? error.retryAfter : undefined
    return { revocation: 'pending', code: error.code, ...(retryAfter !== undefined && { retryAfter }) }
  }
}

function eventOf(
  { account_id, owner, profile_id, connector, requested_by }: PendingRevocation,
  type: 'account.revocation_done' | 'account.revocation_failed',
  reason: string | null,
): NewEvent {
  const who_must_act = type === 'account.revocation_failed' ? 'admin' : null
  return { type, account_id, owner, profile_id, connector, actor: requested_by, reason, who_must_act }
}

/** The wait after the nth attempt: it doubles from a minute to six hours, and is spread by half. */
function delayAfter({ attempts }: PendingRevocation, retryAfter = 0): number {
  const delay = Math.min(FIRST_DELAY * 2 ** Math.max(0, attempts - 1), LONGEST_DELAY)
  return Math.max(delay * (0.75 + 0.5 * Math.random()), retryAfter)
}

async function attempt(services: Services, pending: PendingRevocation): Promise<RevocationResult> {
  const { store, logger } = services
  const details = { account_id: pending.account_id, profile_id: pending.profile_id }
  const result = await revokeAtProvider(services, { ...pending, id: pending.account_id })
  if (result.revocation !== 'pending') {
    const reason = result.revocation === 'unsupported' ? 'unsupported' : null
    await store.revocations.finish(pending.id, eventOf(pending, 'account.revocation_done', reason))
    logger.info(
      { ...details, revocation: result.revocation },
      'The tokens of an unlinked account are done with',
    )
    return result
  }
  const code = result.code ?? 'unknown'
  if ((await store.now()) - pending.created_at >= GIVE_UP_AFTER) {
    await store.revocations.finish(pending.id, eventOf(pending, 'account.revocation_failed', code))
    logger.error({ ...details, code }, 'A revocation was given up: revoke the tokens at the provider by hand')
    return result
  }
  await store.revocations.postpone(pending.id, code, delayAfter(pending, result.retryAfter))
  logger.warn({ ...details, code }, 'The provider did not revoke tokens; it is asked again')
  return result
}

/**
 * Tries a pending revocation that this process has taken, and draws the consequences: done, tried again later, or
 * given up with an event for a person. Where the database does not take them, it stays pending.
 */
export async function tryRevocation(
  services: Services,
  pending: PendingRevocation,
): Promise<RevocationResult> {
  try {
    return await attempt(services, pending)
  } catch (error) {
    const code = error instanceof LinkwrightError ? error.code : 'unknown'
    const details = { account_id: pending.account_id, profile_id: pending.profile_id, code }
    services.logger.error(details, 'How a revocation went could not be stored; it is made again')
    return { revocation: 'pending', code }
  }
}
