import { expect, test } from 'vitest'
import { parseManifest } from '../../../src/manifest/parse-manifest.ts'
import { openLinkwright, openServer } from '../../support/linked.ts'

const manifest = parseManifest(`
manifest: 1
key: service
name: Service
version: 1.0.0
authorization_server:
  issuer: https://\${profile.domain}
  token_endpoint: https://\${profile.domain}/token
auth:
  client: { title: Client, grant_type: client_credentials }
profile:
  fields:
    - { name: domain, title: Domain, type: string }
    - { name: tenant, title: Tenant, type: string, optional: true }
    - { name: client_id, title: Client ID, type: string }
    - { name: client_secret, title: Client secret, type: secret }
`)

test('whoever edits a profile without knowing its secrets cannot send them to another host', async () => {
  const { profiles } = await openLinkwright(await openServer(), { manifests: [manifest] })
  const values = { domain: 'login.example.com', client_id: 'id', client_secret: 'a-secret-of-some-length' }
  const profile = await profiles.create({ connector: 'service', values })
  const dots = profile.values['client_secret']
  for (const change of [{ domain: 'evil.example' }, { domain: 'evil.example', client_secret: dots }]) {
    await expect(profiles.update(profile.id, { version: 1, values: change })).rejects.toMatchObject({
      code: 'ERR_PROFILE_INVALID',
      issues: [
        {
          code: 'missing_field',
          pointer: '/client_secret',
          message: '"client_secret" must be given again: "domain" now names another host',
        },
      ],
    })
  }
  await profiles.update(profile.id, { version: 1, values: { tenant: 'other', client_secret: dots } })
  const moved = { domain: 'login.example.eu', client_secret: 'the-secret-of-the-other-host' }
  const updated = await profiles.update(profile.id, { version: 2, values: moved })
  expect(updated.values).toMatchObject({ domain: 'login.example.eu', client_secret: '••••••••host' })
})
