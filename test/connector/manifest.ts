/** Connectors for any manifest, bound to the library's own network, which these tests do not use. */
import type { Connector } from '../../src/connector/connector.ts'
import { createConnector } from '../../src/create-connector.ts'
import type { Field, Manifest } from '../../src/generated/manifest.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'

export const CREDENTIALS: readonly Field[] = [
  { name: 'client_id', title: 'Client ID', type: 'string' },
  { name: 'client_secret', title: 'Client secret', type: 'secret' },
]

/** A connector with these parts besides, or instead of, the smallest manifest's. */
export function connectorWith(
  parts: Partial<Omit<Manifest, 'profile' | 'account'>> & {
    readonly fields?: readonly Field[]
    readonly accountFields?: readonly Field[]
  } = {},
): Connector {
  const { fields = [], accountFields = [], ...rest } = parts
  const text = JSON.stringify({
    manifest: 1,
    key: 'example',
    name: 'Example',
    version: '1.0.0',
    authorization_server: {
      issuer: 'https://login.example.com',
      authorization_endpoint: 'https://login.example.com/authorize',
      token_endpoint: 'https://login.example.com/token',
    },
    auth: { code: { title: 'OAuth 2.0', grant_type: 'authorization_code' } },
    profile: { fields: [...CREDENTIALS, ...fields] },
    account: { fields: accountFields },
    ...rest,
  })
  return createConnector(parseManifest(text))
}
