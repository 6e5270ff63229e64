import { expect, test } from 'vitest'
import { USER } from '../support/linked.ts'
import { type Received, type Reply, type Routes, startExample } from './example.ts'

const CLIENT = { client_id: '1000.GMB0', client_secret: 'zoho-secret' }
const AUTHORIZE = 'GET accounts.zoho.com/oauth/v2/auth'
const TOKEN = 'POST accounts.zoho.eu/oauth/v2/token'
const LEADS = 'GET www.zohoapis.eu/crm/v8/Leads'

function token({ parameters }: Received): Reply {
  const { client_secret, code, refresh_token } = parameters
  // Zoho names a failure in a body of status 200.
  if (client_secret !== CLIENT.client_secret) return { body: { error: 'invalid_client' } }
  const grant = { api_domain: 'https://www.zohoapis.eu', token_type: 'Bearer', expires_in: 3_600 }
  if (code === '1000.abbb')
    return { body: { ...grant, access_token: '1000.first', refresh_token: '1000.keeps' } }
  if (refresh_token === '1000.keeps') return { body: { ...grant, access_token: '1000.second' } }
  return { body: { error: 'invalid_code' } }
}

const routes: Routes = {
  [AUTHORIZE]: ({ parameters }) => ({
    redirect: {
      to: parameters['redirect_uri'],
      parameters: {
        code: '1000.abbb',
        location: 'eu',
        'accounts-server': 'https://accounts.zoho.eu',
        state: String(parameters['state']),
      },
    },
  }),
  [TOKEN]: token,
  [LEADS]: ({ headers, parameters }) => {
    if (headers.authorization !== 'Zoho-oauthtoken 1000.second')
      return { status: 401, body: { code: 'INVALID_TOKEN' } }
    const page = Number(parameters['page'] ?? 1)
    return { body: { data: [{ id: `lead-${page}` }], info: { more_records: page < 3 } } }
  },
}

test('Zoho: the data centre that the callback tells gets the code, the refreshes and the calls', async () => {
  const zoho = await startExample('zoho', routes)
  const { accounts } = zoho.linkwright
  const profile = await zoho.createProfile({
    ...CLIENT,
    scopes: ['ZohoCRM.modules.READ', 'ZohoCRM.users.READ'],
  })
  const account = await zoho.link(profile)

  expect(zoho.to(AUTHORIZE)[0]?.parameters).toMatchObject({
    access_type: 'offline',
    prompt: 'consent',
    scope: 'ZohoCRM.modules.READ,ZohoCRM.users.READ',
  })
  zoho.clock.advance(3_600_000)
  const leads: unknown[] = []
  for await (const page of accounts.pages(account, 'records.list', { module: 'Leads', fields: 'id' }))
    leads.push(...(page.body as { data: unknown[] }).data)
  expect(leads).toEqual([{ id: 'lead-1' }, { id: 'lead-2' }, { id: 'lead-3' }])
  expect(zoho.to(TOKEN).map(({ parameters }) => parameters['grant_type'])).toEqual([
    'authorization_code',
    'refresh_token',
  ])
})

test('Zoho: a callback that names another server is refused, and the code goes nowhere', async () => {
  const zoho = await startExample('zoho', routes)
  const callback = await zoho.logIn(await zoho.createProfile({ ...CLIENT, scopes: [] }))
  callback.searchParams.set('accounts-server', 'https://accounts.zoho.evil.example')
  await expect(zoho.linkwright.accounts.finishLink({ callback, user: USER })).rejects.toMatchObject({
    code: 'ERR_CALLBACK_MALFORMED',
  })
  expect(zoho.received.map(({ method }) => method)).toEqual(['GET'])
})
