import { expect, test } from 'vitest'
import { manifestSource, parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'

const manifest = parseManifest(`
manifest: 1
key: example
name: Example
version: 1.0.0
documentation_url: https://api.example.com/docs
authorization_server:
  issuer: https://login.example.com
  token_endpoint: https://api.example.com/token
  revocation_endpoint: https://api.example.com.evil.example/revoke
auth:
  code:
    title: https://api.example.community
    grant_type: authorization_code
    refresh_request: { url: "https://api.example.com?grant=refresh" }
profile:
  fields:
    - { name: client_id, title: Client ID, type: string }
    - { name: client_secret, title: Client secret, type: secret }
api: { base_url: https://api.example.com/v1 }
`)

test('moves endpoints, issuer and base URL, each to the origin that stands for its own', () => {
  const moved = rebaseManifest(manifest, {
    'https://login.example.com': 'http://127.0.0.1:1',
    'https://api.example.com': 'http://127.0.0.1:2',
  })
  expect(moved.authorization_server).toEqual({
    issuer: 'http://127.0.0.1:1',
    token_endpoint: 'http://127.0.0.1:2/token',
    revocation_endpoint: 'https://api.example.com.evil.example/revoke',
  })
  expect(moved.auth['code']).toEqual({
    title: 'https://api.example.community',
    grant_type: 'authorization_code',
    refresh_request: { url: 'http://127.0.0.1:2?grant=refresh' },
  })
  expect(moved.api).toEqual({ base_url: 'http://127.0.0.1:2/v1' })
  expect(moved.documentation_url).toBe('https://api.example.com/docs')
})

test('gives a manifest of its own, frozen, with the positions of the first', () => {
  const moved = rebaseManifest(manifest, { 'https://login.example.com': 'http://127.0.0.1:1' })
  expect(manifest.authorization_server.issuer).toBe('https://login.example.com')
  expect(Object.isFrozen(moved.authorization_server)).toBe(true)
  expect(manifestSource(moved)).toBe(manifestSource(manifest))
  expect(() => rebaseManifest({ ...manifest }, {})).toThrow(TypeError)
})
