import { expect, test } from 'vitest'
import { type Received, type Reply, type Routes, startExample } from './example.ts'

const CLIENT = { client_id: '3336676.569200954261', client_secret: 'slack-secret' }
const BASIC = `Basic ${Buffer.from(`${CLIENT.client_id}:${CLIENT.client_secret}`).toString('base64')}`
const AUTHORIZE = 'GET slack.com/oauth/v2/authorize'
const TOKEN = 'POST slack.com/api/oauth.v2.access'
const AUTH_TEST = 'POST slack.com/api/auth.test'

/** Slack answers 200 whatever happened. */
function token({ headers, parameters }: Received): Reply {
  if (headers.authorization !== BASIC) return { body: { ok: false, error: 'bad_client_secret' } }
  if (parameters['grant_type'] === 'refresh_token') return { body: { ok: false, error: 'token_revoked' } }
  if (parameters['code'] !== '3336676.569') return { body: { ok: false, error: 'invalid_code' } }
  return {
    body: {
      ok: true,
      access_token: 'xoxe.xoxb-1',
      token_type: 'bot',
      scope: 'chat:write',
      expires_in: 43_200,
      refresh_token: 'xoxe-1-abc',
      bot_user_id: 'U0KRQLJ9H',
      app_id: 'A0KRD7HC3',
      team: { name: 'Acme', id: 'T9TK3CUKW' },
      authed_user: { id: 'U1234', scope: 'search:read', access_token: 'xoxp-1234', token_type: 'user' },
    },
  }
}

const routes: Routes = {
  [AUTHORIZE]: ({ parameters }) => ({
    redirect: {
      to: parameters['redirect_uri'],
      parameters: { code: '3336676.569', state: String(parameters['state']) },
    },
  }),
  [TOKEN]: token,
  [AUTH_TEST]: ({ headers }) => ({
    body: { ok: headers.authorization === 'Bearer xoxe.xoxb-1', team: 'Acme' },
  }),
}

test("Slack: the bot's token and the user's come from one login, each with scopes of its own", async () => {
  const slack = await startExample('slack', routes)
  const { accounts } = slack.linkwright
  const values = { ...CLIENT, scopes: ['chat:write'], user_scopes: ['search:read'] }
  const account = await slack.link(await slack.createProfile(values))
  expect(slack.to(AUTHORIZE)[0]?.parameters).toMatchObject({ scope: 'chat:write', user_scope: 'search:read' })
  expect(account.label).toBe('Acme')
  expect(JSON.stringify(account)).not.toContain('xoxp-1234')
  expect((await accounts.test(account))?.body).toEqual({ ok: true, team: 'Acme' })
})

test('Slack: a failure with status 200 is a failure, in the words of the standard', async () => {
  const slack = await startExample('slack', routes)
  const { accounts } = slack.linkwright
  const wrong = await slack.createProfile({ ...CLIENT, client_secret: 'wrong', scopes: [] })
  await expect(slack.link(wrong)).rejects.toMatchObject({
    code: 'ERR_TOKEN_ERROR_RESPONSE',
    error: 'invalid_client',
  })

  const account = await slack.link(await slack.createProfile({ ...CLIENT, scopes: ['chat:write'] }))
  slack.clock.advance(43_200_000)
  await expect(accounts.accessToken(account)).rejects.toMatchObject({ code: 'ERR_REAUTHORIZATION_REQUIRED' })
})
