/** The second half of linking: a callback becomes an account, exactly once, for the user who began. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Connector } from '../../connector/connector.ts'
import { contextDigest, oauthContext } from '../../connector/context.ts'
import { takeSteps, withPendingSteps } from '../../connector/take-steps.ts'
import { ConfigurationChangedError } from '../../errors/account.ts'
import { codeOf } from '../../errors/base.ts'
import {
  RedirectUriMismatchError,
  StateExpiredError,
  StateUnknownError,
  StateUsedError,
  UserMismatchError,
} from '../../errors/protocol.ts'
import { parseAuthorizationResponse } from '../../oauth/authorization-response.ts'
import { withProofKey } from '../../oauth/proof-key.ts'
import { sendPlanned } from '../../oauth/send.ts'
import { planRedemptionRequest } from '../../oauth/token-request.ts'
import { judgeTokenResponse, tokenRequestKind } from '../../oauth/token-response.ts'
import type { AuthorizationRequestRecord } from '../../ports/store-records.ts'
import { type Account, requireAccount, toAccount } from '../account.ts'
import { openJson, requestPlace } from '../keys/sealed.ts'
import type { Services } from '../services.ts'
import { warnOfAnswer } from '../warn-of-answer.ts'
import { hashOf, type LinkInProgress, openActiveProfile } from './link.ts'
import { storeGrant } from './store-grant.ts'

/** What a login is finished with. */
export interface FinishLinkOptions {
  /** The callback's whole URL as it arrived at the redirect URI. */
  readonly callback: string | URL
  /** Who brings it, as the host's own session knows it. Never take it from the callback. */
  readonly user: string
}

const POLL = 100
/** A second arrival of a callback waits this long for the first one's outcome, in milliseconds. */
const LONGEST_WAIT = 105_000
/** All steps of a link, in milliseconds; those that are left are taken later. */
const STEPS_TIMEOUT = 30_000

/** The connector whose redirect URI a callback came to: each has its own (RFC 9700 section 4.4). */
function connectorOf(services: Services, callback: string | URL): Connector {
  const url = URL.canParse(String(callback)) ? new URL(callback) : undefined
  const found = [...services.connectors.values()].find((connector) => {
    const redirectUri = new URL(services.redirectUri(connector.key))
    return url?.origin === redirectUri.origin && url.pathname === redirectUri.pathname
  })
  if (found === undefined) throw new RedirectUriMismatchError()
  return found
}

/**
 * The `state` in a callback, under whichever name the manifest has for it.
 *
 * @throws {StateUnknownError} `ERR_STATE_UNKNOWN` where there is not exactly one.
 */
export function callbackState(connector: Connector, callback: string | URL): string {
  const { searchParams } = new URL(callback)
  const names = new Set(
    Object.values(connector.manifest.auth).map((auth) => auth.authorization_response?.state ?? 'state'),
  )
  const values = [...names].flatMap((name) => searchParams.getAll(name))
  const [state] = values
  if (state === undefined || state === '' || values.length !== 1) throw new StateUnknownError()
  return state
}

/** What a second arrival of the same callback gets: the first one's outcome. */
async function outcomeOf(services: Services, stateHash: string, callbackHash: string): Promise<Account> {
  const giveUpAt = performance.now() + LONGEST_WAIT
  for (;;) {
    const request = await services.store.requests.get(stateHash)
    if (request === undefined || request.callback_hash !== callbackHash || request.expired)
      throw new StateUsedError()
    if (request.status === 'linked') {
      return toAccount(await requireAccount(services, { owner: request.owner, id: request.outcome ?? '' }))
    }
    if (request.status === 'failed' || performance.now() > giveUpAt) throw new StateUsedError()
    await sleep(POLL)
  }
}

async function redeem(
  services: Services,
  request: AuthorizationRequestRecord,
  callback: string | URL,
  by: string,
): Promise<Account> {
  const { owner, state_hash, profile_id, account_id } = request
  const link = await openJson<LinkInProgress>(services, request.sealed, requestPlace(owner, state_hash))
  const profile = await openActiveProfile(services, profile_id)
  const context = await oauthContext(profile, link.fields)
  const response = parseAuthorizationResponse(context, link.request, callback)
  if (contextDigest(context) !== request.digest) throw new ConfigurationChangedError()
  const fields = { ...link.fields, ...response.captured }
  const linking = await withProofKey(await oauthContext(profile, fields), link.request.proof_key)
  const sentAt = services.clock.now()
  // Redeemed once and never again: a server that sees a code twice revokes what it gave for it.
  const answer = await sendPlanned(linking, () => planRedemptionRequest(linking, response))
  const grant = await judgeTokenResponse(
    linking,
    tokenRequestKind(linking.auth),
    answer,
    sentAt,
    link.request.scope,
    {
      nonce: link.request.nonce,
    },
  )
  warnOfAnswer(services, { profile_id }, linking, answer, sentAt)
  const deadline = performance.now() + STEPS_TIMEOUT
  const taken = await takeSteps(profile, withPendingSteps(profile, grant, 'link'), fields, { deadline })
  return storeGrant(
    services,
    { owner, profile_id, account_id, state_hash, ...link.notes, fields, by },
    profile,
    taken,
  )
}

/**
 * Finishes linking with the callback. A second arrival of the same callback (a double click, a prefetch, another
 * replica) gets the first one's account.
 *
 * @param options.callback The callback's whole URL as it arrived at the redirect URI.
 * @param options.user Who brings it, from the host's own session: the value that `startLink` was given. A callback
 *   that someone else brings is refused and leaves the login untouched.
 * @returns The account.
 * @throws `ERR_REDIRECT_URI_MISMATCH`, `ERR_STATE_UNKNOWN`, `ERR_STATE_EXPIRED`, `ERR_STATE_USED`,
 *   `ERR_USER_MISMATCH`, `ERR_CALLBACK_MALFORMED`, `ERR_ISSUER_MISMATCH`, `ERR_AUTHORIZATION_DENIED`,
 *   `ERR_CONFIGURATION_CHANGED`, `ERR_ACCOUNT_NOT_FOUND`, `ERR_TOKEN_ERROR_RESPONSE`, `ERR_RESPONSE_NOT_CONFORM`,
 *   `ERR_PROVIDER_UNAVAILABLE`, `ERR_NOT_SENT`, `ERR_IN_DOUBT`. After any of them the user starts again.
 */
export async function finishLink(
  services: Services,
  options: FinishLinkOptions,
  by: string,
): Promise<Account> {
  const { callback, user } = options
  if (typeof user !== 'string' || user === '')
    throw new TypeError('"user" must name the user who brings the callback')
  const connector = connectorOf(services, callback)
  const stateHash = hashOf(callbackState(connector, callback))
  const { requests } = services.store
  const request = await requests.get(stateHash)
  if (request === undefined || request.connector !== connector.key) throw new StateUnknownError()
  if (request.user_hash !== hashOf(user)) throw new UserMismatchError()
  const callbackHash = hashOf(String(callback))
  const claimed = await requests.claim(stateHash, hashOf(user), callbackHash)
  if (claimed === undefined) {
    if (request.status === 'pending' && request.expired) throw new StateExpiredError()
    return outcomeOf(services, stateHash, callbackHash)
  }
  try {
    return await redeem(services, claimed, callback, by)
  } catch (error) {
    const code = codeOf(error)
    await requests.finish(stateHash, 'failed', code)
    throw error
  }
}
