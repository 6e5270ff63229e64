import { expect, test } from 'vitest'
import { profileWarnings } from '../../src/connector/profile-warnings.ts'
import { loadManifest } from '../../src/index.ts'

const manifest = await loadManifest('connector.yaml')

test.each([
  [['api:data:contact'], []],
  [
    ['api:data:contcat'],
    ['scopes: the connector has no scope "api:data:contcat". Did you mean "api:data:contact"?'],
  ],
  [
    ['nope'],
    ['scopes: the connector has no scope "nope". Logins fail if the provider does not know it either.'],
  ],
  [undefined, []],
])('scopes %j of a profile lead to warnings %j', (scopes, warnings) => {
  expect(profileWarnings(manifest, 'authorization_code', { scopes })).toEqual(warnings)
})

test('a connector that lists no scopes knows none that is unknown', () => {
  const { scopes: _scopes, ...others } = manifest
  expect(profileWarnings(others, 'authorization_code', { scopes: ['nope'] })).toEqual([])
})

test('an authentication type that is gone from the manifest leads to none', () => {
  expect(profileWarnings(manifest, 'gone', { scopes: ['nope'] })).toEqual([])
})
