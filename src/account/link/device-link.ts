/** Linking on a device without a browser: the user types a code elsewhere (RFC 8628). */
import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { contextDigest, oauthContext } from '../../connector/context.ts'
import type { FieldValues, Profile } from '../../connector/profile.ts'
import { takeSteps, withPendingSteps } from '../../connector/take-steps.ts'
import { ConfigurationChangedError } from '../../errors/account.ts'
import { codeOf } from '../../errors/base.ts'
import {
  AuthorizationDeniedError,
  StateExpiredError,
  StateUnknownError,
  StateUsedError,
  TokenErrorResponseError,
  UserMismatchError,
  WrongGrantTypeError,
} from '../../errors/protocol.ts'
import { DEVICE_CODE } from '../../manifest/grant-types.ts'
import {
  type DeviceAuthorization,
  judgeDeviceAuthorization,
  planDeviceAuthorizationRequest,
} from '../../oauth/device-authorization.ts'
import type { Grant, ProofKey } from '../../oauth/grant.ts'
import { withProofKey } from '../../oauth/proof-key.ts'
import { sendPlan, sendPlanned } from '../../oauth/send.ts'
import { planDeviceCodeRequest } from '../../oauth/token-request.ts'
import { judgeTokenResponse } from '../../oauth/token-response.ts'
import type { AuthorizationRequestRecord } from '../../ports/store-records.ts'
import { type Account, requireAccount, toAccount } from '../account.ts'
import { type LinkNotes, notesIn } from '../account-notes.ts'
import { openJson, requestPlace } from '../keys/sealed.ts'
import { once } from '../once.ts'
import type { Services } from '../services.ts'
import { warnOfAnswer } from '../warn-of-answer.ts'
import { checkLogin, hashOf, keepLogin, openActiveProfile, type StartLinkOptions } from './link.ts'
import { storeGrant } from './store-grant.ts'

/** A login on a device that has begun. Show `user_code` and `verification_uri`, and ask by `pollDeviceLink`. */
export interface StartedDeviceLink
  extends Pick<DeviceAuthorization, 'user_code' | 'verification_uri' | 'verification_uri_complete'> {
  /** Names the login. A secret: whoever has it and is the user can finish it. */
  readonly id: string
  /** Until when the user can approve, in milliseconds since 1970. */
  readonly expires_at: number
  /** When to ask for the first time, in milliseconds from now. */
  readonly retry_after: number
}

/** Whether the user has approved. */
export type DeviceLink =
  | {
      readonly status: 'pending' /** When to ask again, in milliseconds from now. */
      readonly retry_after: number
    }
  | { readonly status: 'linked'; readonly account: Account }

interface DeviceInProgress {
  readonly device: DeviceAuthorization
  readonly fields: FieldValues
  readonly notes: LinkNotes
  readonly scope?: string
  readonly proof_key?: ProofKey
}

const SECOND = 1_000
/** RFC 8628 section 3.5. */
const SLOW_DOWN = 5 * SECOND
/** The database's clock and the provider's need not agree to the second. */
const GRACE = 30 * SECOND
const MAX_POLLED = 10_000

/** When each login may be asked about next. Another process learns it from the server, by `slow_down`. */
const pace = once(
  () => new LRUCache<string, { readonly interval: number; readonly nextAt: number }>({ max: MAX_POLLED }),
)

/** See `startDeviceLink` of Accounts. */
export async function startDeviceLink(
  services: Services,
  options: StartLinkOptions,
): Promise<StartedDeviceLink> {
  const { profile, fields } = await checkLogin(services, options)
  const context = await withProofKey(await oauthContext(profile, fields), undefined)
  if (context.auth.grant_type !== DEVICE_CODE)
    throw new WrongGrantTypeError(DEVICE_CODE, context.auth.grant_type)
  const plan = await planDeviceAuthorizationRequest(context)
  const response = await sendPlan(context.transport, plan)
  const device = judgeDeviceAuthorization(context, plan.endpoint, response)
  const id = randomBytes(32).toString('base64url')
  const { proof_key } = context
  const inProgress: DeviceInProgress = {
    device,
    fields,
    notes: notesIn(options),
    ...(context.scopes.length > 0 && { scope: context.scopes.join(' ') }),
    ...(proof_key !== undefined && { proof_key }),
  }
  const login = { connector: profile.connector.key, secret: id, inProgress }
  const lifetime = device.expires_in * SECOND + GRACE
  const expires_at = await keepLogin(services, options, context, login, lifetime)
  const { user_code, verification_uri, verification_uri_complete } = device
  return {
    id,
    user_code,
    verification_uri,
    ...(verification_uri_complete !== undefined && { verification_uri_complete }),
    expires_at: expires_at - GRACE,
    retry_after: device.interval * SECOND,
  }
}

/** What the user has approved. */
interface Approved {
  readonly profile: Profile
  readonly grant: Grant
}

/** Asks once. What ends the login is thrown. */
async function ask(
  services: Services,
  request: AuthorizationRequestRecord,
  login: DeviceInProgress,
): Promise<Approved | { readonly slower: boolean }> {
  const profile = await openActiveProfile(services, request.profile_id)
  const bare = await oauthContext(profile, login.fields)
  if (contextDigest(bare) !== request.digest) throw new ConfigurationChangedError()
  const context = await withProofKey(bare, login.proof_key)
  const sentAt = services.clock.now()
  const plan = (): ReturnType<typeof planDeviceCodeRequest> =>
    planDeviceCodeRequest(context, login.device.device_code)
  const response = await sendPlanned(context, plan)
  try {
    const grant = await judgeTokenResponse(context, 'device_code', response, sentAt, login.scope)
    warnOfAnswer(services, { profile_id: request.profile_id }, context, response, sentAt)
    return { profile, grant }
  } catch (error) {
    if (!(error instanceof TokenErrorResponseError)) throw error
    switch (error.error) {
      case 'authorization_pending':
        return { slower: false }
      case 'slow_down':
        return { slower: true }
      case 'access_denied':
        throw new AuthorizationDeniedError('access_denied')
      case 'expired_token':
        throw new StateExpiredError()
      default:
        throw error
    }
  }
}

async function keep(
  services: Services,
  request: AuthorizationRequestRecord,
  login: DeviceInProgress,
  { profile, grant }: Approved,
  by: string,
): Promise<Account> {
  const { owner, profile_id, account_id, state_hash, user_hash } = request
  // The tokens are given once. Whoever has received them keeps them, however long the database is away.
  await services.writes.until('device login', () =>
    services.store.requests.claim(state_hash, user_hash, state_hash),
  )
  const taken = await takeSteps(profile, withPendingSteps(profile, grant, 'link'), login.fields)
  const { fields, notes } = login
  const link = { owner, profile_id, account_id, state_hash, ...notes, fields, by }
  return storeGrant(services, link, profile, taken)
}

/** Ends a login that cannot be finished any more, so that nobody goes on asking. */
async function end(services: Services, stateHash: string, userHash: string, error: unknown): Promise<void> {
  const code = codeOf(error)
  await services.store.requests.claim(stateHash, userHash, stateHash)
  await services.store.requests.finish(stateHash, 'failed', code)
}

function isFinal(error: unknown): boolean {
  return (
    error instanceof AuthorizationDeniedError ||
    error instanceof StateExpiredError ||
    error instanceof ConfigurationChangedError
  )
}

/** See `pollDeviceLink` of Accounts. */
export async function pollDeviceLink(
  services: Services,
  { id, user }: { readonly id: string; readonly user: string },
  by: string,
): Promise<DeviceLink> {
  if (typeof user !== 'string' || user === '') throw new TypeError('"user" must name the user who began')
  const stateHash = hashOf(id)
  const userHash = hashOf(user)
  const { requests } = services.store
  const request = await requests.get(stateHash)
  if (request === undefined) throw new StateUnknownError()
  if (request.user_hash !== userHash) throw new UserMismatchError()
  if (request.status === 'linked') {
    const key = { owner: request.owner, id: request.outcome ?? '' }
    return { status: 'linked', account: toAccount(await requireAccount(services, key)) }
  }
  if (request.status !== 'pending') throw new StateUsedError()
  if (request.expired) throw new StateExpiredError()
  const login = await openJson<DeviceInProgress>(
    services,
    request.sealed,
    requestPlace(request.owner, stateHash),
  )
  const { interval, nextAt } = pace().get(stateHash) ?? {
    interval: login.device.interval * SECOND,
    nextAt: 0,
  }
  const early = nextAt - performance.now()
  if (early > 0) return { status: 'pending', retry_after: Math.ceil(early) }
  pace().set(stateHash, { interval, nextAt: performance.now() + interval })
  try {
    const answer = await ask(services, request, login)
    if ('slower' in answer) {
      const next = answer.slower ? interval + SLOW_DOWN : interval
      pace().set(stateHash, { interval: next, nextAt: performance.now() + next })
      return { status: 'pending', retry_after: next }
    }
    const account = await keep(services, request, login, answer, by)
    return { status: 'linked', account }
  } catch (error) {
    if (isFinal(error)) await end(services, stateHash, userHash, error)
    throw error
  }
}
