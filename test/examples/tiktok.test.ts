import { expect, test } from 'vitest'
import { type Received, type Reply, type Routes, startExample } from './example.ts'

const CLIENT = { client_id: 'sbawbqwc', client_secret: 'tiktok-secret' }
const AUTHORIZE = 'GET www.tiktok.com/v2/auth/authorize/'
const TOKEN = 'POST open.tiktokapis.com/v2/oauth/token/'
const REVOKE = 'POST open.tiktokapis.com/v2/oauth/revoke/'

function grant(turn: number): Reply {
  return {
    body: {
      access_token: `act.${turn}`,
      expires_in: 86_400,
      open_id: 'afd97af1-b87b-48b9-ac98-410aghda5344',
      refresh_expires_in: 31_536_000,
      refresh_token: `rft.${turn}`,
      scope: 'user.info.basic,video.list',
      token_type: 'Bearer',
    },
  }
}

/** TikTok names the failure in a body of its own, with status 200. */
const refused = (error: string): Reply => ({ body: { error, error_description: 'Refused.', log_id: '2022' } })

function token({ parameters }: Received): Reply {
  if (parameters['client_key'] !== CLIENT.client_id || parameters['client_secret'] !== CLIENT.client_secret)
    return refused('invalid_client')
  if (parameters['grant_type'] === 'refresh_token')
    return parameters['refresh_token'] === 'rft.1' ? grant(2) : refused('invalid_grant')
  return parameters['code'] === 'code*1!e' ? grant(1) : refused('invalid_grant')
}

const routes: Routes = {
  [AUTHORIZE]: ({ parameters }) => ({
    redirect: {
      to: parameters['redirect_uri'],
      parameters: {
        code: 'code*1!e',
        scopes: 'user.info.basic,video.list',
        state: String(parameters['state']),
      },
    },
  }),
  [TOKEN]: token,
  [REVOKE]: () => ({ body: {} }),
  'GET open.tiktokapis.com/v2/user/info/': ({ headers }) =>
    headers.authorization === 'Bearer act.2'
      ? { body: { data: { user: { display_name: 'Ada' } }, error: { code: 'ok', message: '', log_id: '2' } } }
      : { status: 401, body: { error: { code: 'access_token_invalid', message: 'Expired', log_id: '3' } } },
}

test('TikTok: the client id is called client_key, and scopes are separated by commas', async () => {
  const tiktok = await startExample('tiktok', routes)
  const { accounts } = tiktok.linkwright
  const profile = await tiktok.createProfile({ ...CLIENT, scopes: ['user.info.basic', 'video.list'] })
  const account = await tiktok.link(profile)
  const redirect_uri = tiktok.linkwright.redirectUri('tiktok')

  expect(tiktok.to(AUTHORIZE)[0]?.parameters).toEqual({
    client_key: CLIENT.client_id,
    response_type: 'code',
    scope: 'user.info.basic,video.list',
    redirect_uri,
    state: expect.any(String),
  })
  expect(tiktok.to(TOKEN)[0]?.parameters).toEqual({
    client_key: CLIENT.client_id,
    client_secret: CLIENT.client_secret,
    grant_type: 'authorization_code',
    code: 'code*1!e',
    redirect_uri,
  })
  expect(tiktok.to(TOKEN)[0]?.headers).not.toHaveProperty('authorization')

  tiktok.clock.advance(86_400_000)
  expect((await accounts.accessToken(account)).access_token).toBe('act.2')
  expect(tiktok.to(TOKEN)[1]?.parameters).toEqual({
    client_key: CLIENT.client_id,
    client_secret: CLIENT.client_secret,
    grant_type: 'refresh_token',
    refresh_token: 'rft.1',
  })
  expect((await accounts.call(account, 'user.info')).body).toMatchObject({
    data: { user: { display_name: 'Ada' } },
  })

  await accounts.unlink(account)
  expect(tiktok.to(REVOKE)[0]?.parameters).toMatchObject({ client_key: CLIENT.client_id, token: 'rft.2' })
})
