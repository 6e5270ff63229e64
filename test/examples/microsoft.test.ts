import { expect, test } from 'vitest'
import { USER } from '../support/linked.ts'
import { type Received, type Reply, type Routes, startExample } from './example.ts'

const CLIENT = { client_id: '535fb089-9ff3-47b6-9bfb-4f1264799865', client_secret: 'ms-secret' }
const TENANT = 'a8990e1f-ff32-408a-9f8e-78d3b9139b95'
const CONSENT = 'GET login.microsoftonline.com/organizations/adminconsent'
const AUTHORIZE = 'GET login.microsoftonline.com/organizations/oauth2/v2.0/authorize'
const TOKEN = 'POST login.microsoftonline.com/organizations/oauth2/v2.0/token'
const TENANT_TOKEN = `POST login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`
const USERS = 'GET graph.microsoft.com/v1.0/users'
const DEFAULT = 'https://graph.microsoft.com/.default'

const ofTenant = ({ parameters }: Received): Reply =>
  parameters['scope'] === DEFAULT && parameters['client_secret'] === CLIENT.client_secret
    ? { body: { token_type: 'Bearer', expires_in: 3_599, access_token: 'eyJ.app' } }
    : { status: 400, body: { error: 'invalid_scope' } }

function ofUser({ parameters }: Received): Reply {
  const { code, code_verifier, refresh_token } = parameters
  const grant = { token_type: 'Bearer', expires_in: 3_599, scope: 'User.Read' }
  if (code === 'AwABAA' && typeof code_verifier === 'string')
    return { body: { ...grant, access_token: 'eyJ.1', refresh_token: 'AwAB.1' } }
  if (refresh_token === 'AwAB.1')
    return { body: { ...grant, access_token: 'eyJ.2', refresh_token: 'AwAB.2' } }
  return { status: 400, body: { error: 'invalid_grant' } }
}

const users = ({ headers, parameters }: Received): Reply => {
  if (headers.authorization !== 'Bearer eyJ.app')
    return { status: 401, body: { error: { code: 'InvalidToken' } } }
  if (parameters['$skiptoken'] === 'X') return { body: { value: [{ id: 'u2' }] } }
  const next = 'https://graph.microsoft.com/v1.0/users?$top=1&$skiptoken=X'
  return { body: { '@odata.nextLink': next, value: [{ id: 'u1' }] } }
}

const redirecting =
  (answer: Readonly<Record<string, string>>) =>
  ({ parameters }: Received): Reply => ({
    redirect: {
      to: parameters['redirect_uri'],
      parameters: { ...answer, state: String(parameters['state']) },
    },
  })

const routes: Routes = {
  [CONSENT]: redirecting({ admin_consent: 'True', tenant: TENANT }),
  [AUTHORIZE]: redirecting({ code: 'AwABAA', session_state: 's' }),
  [TOKEN]: ofUser,
  [TENANT_TOKEN]: ofTenant,
  [USERS]: users,
}

test('Microsoft: an administrator consents once, and the app has tokens of that tenant from then on', async () => {
  const microsoft = await startExample('microsoft', routes)
  const { accounts, redirectUri } = microsoft.linkwright
  const profile = await microsoft.createProfile({ auth: 'application', ...CLIENT, scopes: [DEFAULT] })
  const account = await microsoft.link(profile)
  expect(microsoft.to(CONSENT)[0]?.parameters).toEqual({
    client_id: CLIENT.client_id,
    redirect_uri: redirectUri('microsoft'),
    state: expect.any(String),
  })
  const ids: unknown[] = []
  for await (const { body } of accounts.pages(account, 'users.list', { top: 1 }))
    ids.push(...(body as { value: unknown[] }).value)
  expect(ids).toEqual([{ id: 'u1' }, { id: 'u2' }])

  microsoft.clock.advance(3_599_000)
  expect((await accounts.accessToken(account)).access_token).toBe('eyJ.app')
  expect(microsoft.to(TENANT_TOKEN).map(({ parameters }) => parameters['grant_type'])).toEqual([
    'client_credentials',
    'client_credentials',
  ])
})

test('Microsoft: an administrator who does not consent links nothing', async () => {
  const refused = redirecting({ error: 'consent_required', error_description: 'AADSTS65004', tenant: TENANT })
  const microsoft = await startExample('microsoft', { ...routes, [CONSENT]: refused })
  const profile = await microsoft.createProfile({ auth: 'application', ...CLIENT, scopes: [DEFAULT] })
  const callback = await microsoft.logIn(profile)
  await expect(microsoft.linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({
    code: 'ERR_AUTHORIZATION_DENIED',
  })
  expect(microsoft.to(TENANT_TOKEN)).toEqual([])
})

test('Microsoft: a user logs in with PKCE, and scopes that are required are asked for in any case', async () => {
  const microsoft = await startExample('microsoft', routes)
  const profile = await microsoft.createProfile({ auth: 'delegated', ...CLIENT, scopes: ['User.Read'] })
  const account = await microsoft.link(profile)
  expect(microsoft.to(AUTHORIZE)[0]?.parameters).toMatchObject({
    scope: 'offline_access User.Read',
    code_challenge_method: 'S256',
  })
  microsoft.clock.advance(3_599_000)
  expect((await microsoft.linkwright.accounts.accessToken(account)).access_token).toBe('eyJ.2')
})
