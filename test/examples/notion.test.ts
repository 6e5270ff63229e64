import { expect, test } from 'vitest'
import { type Routes, startExample } from './example.ts'

const CLIENT = { client_id: '463558a3-725e-4f37-b6d3-0889894f68de', client_secret: 'secret_fpg' }
const BASIC = `Basic ${Buffer.from(`${CLIENT.client_id}:${CLIENT.client_secret}`).toString('base64')}`
const TOKEN = 'POST api.notion.com/v1/oauth/token'

const routes: Routes = {
  'GET api.notion.com/v1/oauth/authorize': ({ parameters }) => ({
    redirect: {
      to: parameters['redirect_uri'],
      parameters: { code: '03b1', state: String(parameters['state']) },
    },
  }),
  [TOKEN]: ({ headers, parameters }) => {
    if (headers.authorization !== BASIC) return { status: 401, body: { error: 'invalid_client' } }
    if (parameters['code'] !== '03b1') return { status: 400, body: { error: 'invalid_grant' } }
    return {
      body: {
        access_token: 'ntn_access',
        token_type: 'bearer',
        refresh_token: 'nrt_refresh',
        bot_id: 'b3414d65-1f0c-4b3f-8f5e-2f4a1cb0a3c6',
        workspace_id: 'fcf4e1d2-9f4e-4d8e-8e5c-0d6f5b0b0a3c',
        workspace_name: 'Acme',
        owner: { type: 'user', user: { id: 'd79c', object: 'user' } },
      },
    }
  },
  'POST api.notion.com/v1/oauth/revoke': () => ({ body: { request_id: 'r-1' } }),
  'GET api.notion.com/v1/users/me': ({ headers }) =>
    headers.authorization === 'Bearer ntn_access' && headers['notion-version'] === '2022-06-28'
      ? { body: { object: 'user', type: 'bot', name: 'Acme bot' } }
      : { status: 401, body: { object: 'error', code: 'unauthorized', message: 'API token is invalid.' } },
}

test('Notion: a JSON body with Basic at the token endpoint, and a version on every call', async () => {
  const notion = await startExample('notion', routes)
  const profile = await notion.createProfile(CLIENT)
  const account = await notion.link(profile)

  const [authorization] = notion.received
  expect(Object.fromEntries(authorization?.url.searchParams ?? [])).toEqual({
    client_id: CLIENT.client_id,
    response_type: 'code',
    owner: 'user',
    redirect_uri: notion.linkwright.redirectUri('notion'),
    state: expect.any(String),
  })
  const [token] = notion.to(TOKEN)
  expect(token?.headers).toMatchObject({ 'content-type': 'application/json', 'notion-version': '2022-06-28' })
  expect(JSON.parse(token?.body ?? '')).toEqual({
    grant_type: 'authorization_code',
    code: '03b1',
    redirect_uri: notion.linkwright.redirectUri('notion'),
  })

  expect((await notion.linkwright.accounts.test(account))?.body).toMatchObject({ name: 'Acme bot' })

  await notion.linkwright.accounts.unlink(account)
  const revocations = notion.to('POST api.notion.com/v1/oauth/revoke')
  expect(revocations.map(({ parameters }) => parameters['token'])).toContain('nrt_refresh')
})
