/** Whether a connector profile works, as far as that can be seen without a user. */
import { oauthContext, scopesOf } from '../../connector/context.ts'
import { accountFields, isNeeded } from '../../connector/fields.ts'
import { requestClientCredentials, revokeGrant } from '../../connector/flow-steps.ts'
import type { Profile } from '../../connector/profile.ts'
import { LinkwrightError, type WhoMustAct } from '../../errors/base.ts'
import { TemplateUnresolvedError } from '../../errors/manifest.ts'
import { DEVICE_CODE, isClientGrant } from '../../manifest/grant-types.ts'
import { isInteractive } from '../../manifest/interactive.ts'
import type { OAuthContext } from '../../oauth/context.ts'
import type { ProfileRecord } from '../../ports/store-records.ts'
import { adviceFor } from '../advice.ts'
import type { Services } from '../services.ts'
import { sessionFor } from '../session/access-token.ts'
import { openProfile, requireProfileRecord } from './profiles.ts'

/** One thing that was tried. */
export interface TestCheck {
  readonly name: string
  /** The same for people. */
  readonly title: string
  /** Whether it works; null where only a login shows. */
  readonly ok: boolean | null
  /** What was seen, in a sentence. Holds no secret. */
  readonly detail: string
  /** The error code, where it failed with one. */
  readonly code?: string
  /** Who can mend it, where it failed. */
  readonly who_must_act?: WhoMustAct
}

/** What was tried, and whether nothing failed. */
export interface TestReport {
  readonly ok: boolean
  readonly checks: readonly TestCheck[]
}

const TIMEOUT = 10_000
/** An address that somebody answers at, and not for the server itself. */
const OUT_OF_ORDER = [502, 503, 504]

/** A check that failed as an error says. What is no error of ours is a mistake of the program. */
export function failedCheck(name: string, title: string, error: unknown): TestCheck {
  if (!(error instanceof LinkwrightError)) throw error
  return { name, title, ok: false, detail: error.message, code: error.code, who_must_act: error.whoMustAct }
}

/** The report of some checks. */
export function toReport(checks: readonly TestCheck[]): TestReport {
  return Object.freeze({ ok: checks.every(({ ok }) => ok !== false), checks })
}

function statusCheck({ status, status_reason }: ProfileRecord): TestCheck[] {
  if (status === 'active') return []
  const detail = adviceFor(status, status_reason, 'admin') ?? 'The profile is paused.'
  return [{ name: 'status', title: 'Status', ok: false, detail, who_must_act: 'admin' }]
}

/** What the chosen actions need and the profile does not ask for. Where it asks for nothing, the provider decides. */
function scopesCheck(profile: Profile): TestCheck[] {
  const asked = scopesOf(profile)
  if (profile.actions === null || asked.length === 0) return []
  const name = 'scopes'
  const title = 'Scopes'
  const missing = profile.actions.flatMap((action) => {
    const { all_of = [], any_of = [] } = profile.connector.manifest.actions?.[action]?.scopes ?? {}
    const lacking = all_of.filter((scope) => !asked.includes(scope))
    const isOneThere = any_of.length === 0 || any_of.some((scope) => asked.includes(scope))
    const wanted = isOneThere ? lacking : [...lacking, `one of ${any_of.join(', ')}`]
    return wanted.length === 0 ? [] : [`${action} needs ${wanted.join(' and ')}`]
  })
  return missing.length === 0
    ? [{ name, title, ok: true, detail: 'The profile asks for what its actions need.' }]
    : [
        {
          name,
          title,
          ok: false,
          detail: `The profile does not ask for all that its actions need: ${missing.join('; ')}.`,
          who_must_act: 'admin',
        },
      ]
}

/** A configuration that cannot be used, or not before an end user has filled something in. */
function configurationFailure(error: unknown): TestCheck {
  const failed = failedCheck('configuration', 'Configuration', error)
  const isUserMissing = error instanceof TemplateUnresolvedError && error.missing.startsWith('account.')
  const detail = 'Not checkable without what an end user fills in. Link an account to see.'
  return isUserMissing ? { name: failed.name, title: failed.title, ok: null, detail } : failed
}

/** Whether anybody answers at an endpoint. Asked by GET, which no endpoint does anything for. */
async function endpointCheck(
  context: OAuthContext,
  name: string,
  title: string,
  url: string,
): Promise<TestCheck> {
  try {
    const { status } = await context.transport(
      { method: 'GET', url, headers: { accept: '*/*' } },
      { timeout: TIMEOUT },
    )
    const detail = `${new URL(url).host} answers (HTTP ${status}).`
    return OUT_OF_ORDER.includes(status)
      ? { name, title, ok: false, detail, who_must_act: 'provider' }
      : { name, title, ok: true, detail }
  } catch (error) {
    return failedCheck(name, title, error)
  }
}

async function endpointChecks(context: OAuthContext): Promise<TestCheck[]> {
  const { token_endpoint, authorization_endpoint, device_authorization_endpoint } = context.server
  const checks = []
  if (token_endpoint !== undefined)
    checks.push(endpointCheck(context, 'token_endpoint', 'Token endpoint', token_endpoint))
  if (isInteractive(context.auth) && authorization_endpoint !== undefined)
    checks.push(endpointCheck(context, 'authorization_endpoint', 'Login page', authorization_endpoint))
  if (context.auth.grant_type === DEVICE_CODE && device_authorization_endpoint !== undefined) {
    const title = 'Device login'
    checks.push(endpointCheck(context, 'device_authorization_endpoint', title, device_authorization_endpoint))
  }
  return Promise.all(checks)
}

/** A token of an account that is linked already: a provider may end the tokens that it gave before. */
async function hasToken(services: Services, profileId: string): Promise<boolean> {
  const filter = { profile_id: profileId, status: 'active', limit: 1 } as const
  const [account] = await services.store.accounts.search(filter)
  if (account === undefined) return false
  await sessionFor(services, account)
  return true
}

async function credentialsCheck(
  services: Services,
  profile: Profile,
  record: ProfileRecord,
): Promise<TestCheck> {
  const name = 'client_credentials'
  const title = 'Client credentials'
  const { connector, auth } = profile
  if (accountFields(connector, auth).some(isNeeded)) {
    const detail = 'Not checkable without what an end user fills in. Link an account to see.'
    return { name, title, ok: null, detail }
  }
  try {
    if (await hasToken(services, record.id))
      return {
        name,
        title,
        ok: true,
        detail: 'An account that is linked with them has a valid access token.',
      }
    const grant = await requestClientCredentials(profile, {})
    // It was for the test only. Where the provider takes nothing back, it lapses.
    await revokeGrant(profile, grant, {}).catch(() => {})
    return { name, title, ok: true, detail: 'The provider gave an access token.' }
  } catch (error) {
    return failedCheck(name, title, error)
  }
}

const LOGIN: TestCheck = {
  name: 'login',
  title: 'Client ID and secret',
  ok: null,
  detail:
    'Not checkable without a login: the provider looks at them when somebody logs in. Link an account to see.',
}

/**
 * Tests a profile: that it fits the manifest, that its endpoints answer, and, where the client gets tokens for itself,
 * that it does. What only a login shows is said to be so.
 *
 * @throws `ERR_PROFILE_NOT_FOUND`.
 */
export async function testProfile(services: Services, id: string): Promise<TestReport> {
  const record = await requireProfileRecord(services, id)
  const status = statusCheck(record)
  let profile: Profile
  let context: OAuthContext
  try {
    profile = await openProfile(services, record)
    context = await oauthContext(profile, {})
  } catch (error) {
    return toReport([...status, configurationFailure(error)])
  }
  const detail = 'The values fit the connector.'
  const [endpoints, client] = await Promise.all([
    endpointChecks(context),
    isClientGrant(context.auth) && !isInteractive(context.auth)
      ? credentialsCheck(services, profile, record)
      : LOGIN,
  ])
  return toReport([
    ...status,
    { name: 'configuration', title: 'Configuration', ok: true, detail },
    ...scopesCheck(profile),
    ...endpoints,
    client,
  ])
}
