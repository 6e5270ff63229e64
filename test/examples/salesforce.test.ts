import { expect, test } from 'vitest'
import { type Received, type Reply, type Routes, startExample } from './example.ts'

const CLIENT = { client_id: '3MVG9', client_secret: 'consumer-secret' }
const AUTHORIZE = 'GET test.salesforce.com/services/oauth2/authorize'
const TOKEN = 'POST test.salesforce.com/services/oauth2/token'
const INTROSPECT = 'POST test.salesforce.com/services/oauth2/introspect'
const REVOKE = 'POST test.salesforce.com/services/oauth2/revoke'
const QUERY = 'GET acme--dev.sandbox.my.salesforce.com/services/data/v62.0/query'

function token({ parameters }: Received): Reply {
  const grant = {
    instance_url: 'https://acme--dev.sandbox.my.salesforce.com',
    id: 'https://test.salesforce.com/id/00Dx0/005x0',
    token_type: 'Bearer',
    issued_at: '1732000000000',
    signature: 'c2ln',
    scope: 'api refresh_token',
  }
  if (parameters['refresh_token'] === '5Aep861') return { body: { ...grant, access_token: '00D!2' } }
  if (typeof parameters['code_verifier'] !== 'string')
    return { status: 400, body: { error: 'invalid_request' } }
  return { body: { ...grant, access_token: '00D!1', refresh_token: '5Aep861' } }
}

const routes = (now: () => number): Routes => ({
  [AUTHORIZE]: ({ parameters }) => ({
    redirect: {
      to: parameters['redirect_uri'],
      parameters: { code: 'aPrx', state: String(parameters['state']) },
    },
  }),
  [TOKEN]: token,
  [INTROSPECT]: () => ({ body: { active: true, scope: 'api', exp: Math.floor(now() / 1_000) + 7_200 } }),
  [REVOKE]: () => ({}),
  [QUERY]: ({ headers }) => ({
    body: { totalSize: 1, done: true, records: [{ Id: '001', as: headers.authorization }] },
  }),
})

test('Salesforce: the host of the API comes with the token, and introspection tells when the token ends', async () => {
  let now = Date.now
  const salesforce = await startExample(
    'salesforce',
    routes(() => now()),
  )
  now = salesforce.clock.now
  const { accounts } = salesforce.linkwright
  const values = { ...CLIENT, environment: 'test', scopes: ['api', 'refresh_token'] }
  const account = await salesforce.link(await salesforce.createProfile(values))

  expect(salesforce.to(AUTHORIZE)[0]?.parameters).toMatchObject({ code_challenge_method: 'S256' })
  expect(salesforce.to(INTROSPECT)[0]?.parameters).toEqual({
    token: '00D!1',
    token_type_hint: 'access_token',
  })
  const basic = Buffer.from(`${CLIENT.client_id}:${CLIENT.client_secret}`).toString('base64')
  expect(salesforce.to(INTROSPECT)[0]?.headers.authorization).toBe(`Basic ${basic}`)
  expect((await accounts.accessToken(account)).access_token).toBe('00D!1')

  salesforce.clock.advance(7_200_000)
  const answer = await accounts.call(account, 'records.query', { q: 'SELECT Id FROM Account' })
  expect(answer.body).toMatchObject({ records: [{ Id: '001', as: 'Bearer 00D!2' }] })
  expect(salesforce.to(QUERY)[0]?.parameters).toEqual({ q: 'SELECT Id FROM Account' })
  expect(salesforce.to(INTROSPECT)).toHaveLength(2)

  await accounts.unlink(account)
  expect(salesforce.to(REVOKE).map(({ parameters }) => parameters['token'])).toContain('5Aep861')
})

test('Salesforce: an API host elsewhere is refused, and gets nothing', async () => {
  const elsewhere: Routes = {
    ...routes(Date.now),
    [TOKEN]: (request) => ({
      body: { ...(token(request).body as object), instance_url: 'https://evil.example' },
    }),
  }
  const salesforce = await startExample('salesforce', elsewhere)
  const values = { ...CLIENT, environment: 'test', scopes: ['api', 'refresh_token'] }
  const profile = await salesforce.createProfile(values)
  const account = await salesforce.link(profile)
  await expect(salesforce.linkwright.accounts.test(account)).rejects.toMatchObject({
    code: 'ERR_TEMPLATE_UNRESOLVED',
  })
  expect(salesforce.received.filter(({ url }) => url.hostname === 'evil.example')).toEqual([])
})
