import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { OWNER } from '../support/linked.ts'
import { type Received, type Reply, startExample } from './example.ts'

const TOKEN = 'POST acme.okta.com/oauth2/v1/token'
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const decoded = (part = ''): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString())

/** Checks the assertion as Okta documents it: RS256, iss and sub the client, aud the token URL, an hour at most. */
function token({ parameters }: Received): Reply {
  const [header, payload, signature] = String(parameters['client_assertion']).split('.')
  const claims = decoded(payload)
  const good =
    parameters['client_assertion_type'] === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' &&
    decoded(header)['kid'] === 'kid-1' &&
    claims['aud'] === 'https://acme.okta.com/oauth2/v1/token' &&
    claims['iss'] === '0oab1' &&
    claims['sub'] === '0oab1' &&
    Number(claims['exp']) - Number(claims['iat']) <= 3_600 &&
    verify(
      'sha256',
      Buffer.from(`${header}.${payload}`),
      createPublicKey(privateKey),
      Buffer.from(signature ?? '', 'base64url'),
    )
  if (!good) return { status: 401, body: { error: 'invalid_client' } }
  const { scope } = parameters
  return { body: { token_type: 'Bearer', expires_in: 3_600, access_token: 'eyJ.okta', scope } }
}

test('Okta: the client proves itself with a signed assertion at the host of its organization', async () => {
  const okta = await startExample('okta', {
    [TOKEN]: token,
    'GET acme.okta.com/api/v1/users': ({ headers }) =>
      headers.authorization === 'Bearer eyJ.okta'
        ? { body: [{ id: '00u1', status: 'ACTIVE' }] }
        : { status: 401, body: { errorCode: 'E0000011', errorSummary: 'Invalid token provided' } },
  })
  const profile = await okta.createProfile({
    organization: 'acme',
    client_id: '0oab1',
    client_private_key: privateKey,
    client_private_key_id: 'kid-1',
    scopes: ['okta.users.read'],
  })
  const { accounts } = okta.linkwright
  const account = await accounts.linkClient({ owner: OWNER, profile_id: profile.id })

  const [request] = okta.to(TOKEN)
  expect(request?.headers).not.toHaveProperty('authorization')
  expect(Object.keys(request?.parameters ?? {}).toSorted()).toEqual([
    'client_assertion',
    'client_assertion_type',
    'client_id',
    'grant_type',
    'scope',
  ])
  expect((await accounts.call(account, 'users.list', { limit: 5 })).body).toEqual([
    { id: '00u1', status: 'ACTIVE' },
  ])
})

test('Okta: an organization that is no host name is refused before anything is sent', async () => {
  const okta = await startExample('okta', {})
  const values = {
    client_id: '0oab1',
    client_private_key: privateKey,
    client_private_key_id: 'kid-1',
    scopes: [],
  }
  await expect(okta.createProfile({ ...values, organization: 'evil.example/' })).rejects.toMatchObject({
    code: 'ERR_PROFILE_INVALID',
  })
  expect(okta.received).toEqual([])
})
