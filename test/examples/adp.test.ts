import { expect, test } from 'vitest'
import { pem } from '../http/byte-server.ts'
import { OWNER } from '../support/linked.ts'
import { type Received, type Reply, startExample } from './example.ts'

const TOKEN = 'POST accounts.adp.com/auth/oauth/v2/token'
const CLIENT = { client_id: 'adp-client', client_secret: 'adp-secret' }

/** Neither the certificate nor the secret is enough alone. */
const shown = ({ certificate }: Received): boolean => certificate === 'CN=client.test'

const token = (request: Received): Reply =>
  shown(request) && request.parameters['client_secret'] === CLIENT.client_secret
    ? { body: { access_token: 'adp-token', token_type: 'Bearer', expires_in: 3_600, scope: 'api' } }
    : { status: 401, body: { error: 'invalid_client' } }

test('ADP: the certificate that it signed goes with the token request and with every call', async () => {
  const routes = {
    [TOKEN]: token,
    'GET api.adp.com/hr/v2/workers': (request: Received): Reply =>
      shown(request) && request.headers.authorization === 'Bearer adp-token'
        ? { body: { workers: [{ associateOID: 'G3349PZGBADQY8H8' }] } }
        : { status: 401, body: {} },
  }
  const adp = await startExample('adp', routes, { tls: true })
  const profile = await adp.createProfile({
    ...CLIENT,
    client_certificate: pem('client'),
    client_certificate_key: pem('client-key'),
  })
  const { accounts } = adp.linkwright
  const account = await accounts.linkClient({ owner: OWNER, profile_id: profile.id })
  expect(adp.to(TOKEN)[0]?.parameters).toEqual({ grant_type: 'client_credentials', ...CLIENT })
  const { body } = await accounts.call(account, 'workers.list', { top: 1 })
  expect(body).toEqual({ workers: [{ associateOID: 'G3349PZGBADQY8H8' }] })
  expect(adp.received.map(({ certificate }) => certificate)).toEqual(['CN=client.test', 'CN=client.test'])
})
