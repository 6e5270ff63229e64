import { expect, test } from 'vitest'
import { type Received, type Reply, type Routes, startExample } from './example.ts'

const CLIENT = { client_id: 'jira-client', client_secret: 'jira-secret' }
const AUTHORIZE = 'GET auth.atlassian.com/authorize'
const TOKEN = 'POST auth.atlassian.com/oauth/token'
const RESOURCES = 'GET api.atlassian.com/oauth/token/accessible-resources'
const SITE = '1324a887-45db-1bf4-1e99-ef0ff456d421'

function token({ parameters }: Received): Reply {
  const { client_id, client_secret, code, refresh_token } = parameters
  const known = client_id === CLIENT.client_id && client_secret === CLIENT.client_secret
  if (!known) return { status: 401, body: { error: 'access_denied', error_description: 'Unauthorized' } }
  if (code !== 'code-1' && refresh_token !== 'refresh-1')
    return { status: 403, body: { error: 'invalid_grant' } }
  const turn = code === undefined ? 2 : 1
  const scope = 'read:jira-work offline_access'
  return {
    body: {
      access_token: `access-${turn}`,
      refresh_token: `refresh-${turn}`,
      expires_in: 3_600,
      token_type: 'Bearer',
      scope,
    },
  }
}

const routes: Routes = {
  [AUTHORIZE]: ({ parameters }) => ({
    redirect: {
      to: parameters['redirect_uri'],
      parameters: { code: 'code-1', state: String(parameters['state']) },
    },
  }),
  [TOKEN]: token,
  [RESOURCES]: ({ headers }) =>
    headers.authorization === 'Bearer access-1'
      ? { body: [{ id: SITE, name: 'acme', url: 'https://acme.atlassian.net', scopes: ['read:jira-work'] }] }
      : { status: 401, body: { code: 401, message: 'Unauthorized' } },
  [`GET api.atlassian.com/ex/jira/${SITE}/rest/api/3/issue/ACME-17`]: ({ headers }) =>
    headers.authorization === 'Bearer access-2' ? { body: { key: 'ACME-17' } } : { status: 401, body: {} },
}

test('Atlassian: the site that the user chose is asked for after linking, and stands in every URL', async () => {
  const atlassian = await startExample('atlassian', routes)
  const { accounts, redirectUri } = atlassian.linkwright
  const scopes = ['offline_access', 'read:jira-work']
  const account = await atlassian.link(await atlassian.createProfile({ ...CLIENT, scopes }))

  expect(atlassian.to(AUTHORIZE)[0]?.parameters).toEqual({
    audience: 'api.atlassian.com',
    client_id: CLIENT.client_id,
    scope: 'offline_access read:jira-work',
    redirect_uri: redirectUri('atlassian'),
    state: expect.any(String),
    response_type: 'code',
    prompt: 'consent',
  })
  expect(JSON.parse(atlassian.to(TOKEN)[0]?.body ?? '')).toEqual({
    grant_type: 'authorization_code',
    ...CLIENT,
    code: 'code-1',
    redirect_uri: redirectUri('atlassian'),
  })
  expect(account).toMatchObject({ status: 'active', label: 'acme' })

  atlassian.clock.advance(3_600_000)
  const { body } = await accounts.call(account, 'issues.get', { key: 'ACME-17' })
  expect(body).toEqual({ key: 'ACME-17' })
  expect(JSON.parse(atlassian.to(TOKEN)[1]?.body ?? '')).toEqual({
    grant_type: 'refresh_token',
    ...CLIENT,
    refresh_token: 'refresh-1',
  })
  expect(atlassian.to(RESOURCES)).toHaveLength(1)
})
