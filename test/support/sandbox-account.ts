/** Accounts of the shipped connector at a sandbox, linked by client credentials. */
import { fileURLToPath } from 'node:url'
import type { Account } from '../../src/account/account.ts'
import type { Linkwright, LinkwrightOptions } from '../../src/create-linkwright.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import type { Manifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import { SCOPES } from '../../src/sandbox/scopes.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { OWNER, PUBLIC_URL } from './linked.ts'

export const CONNECTOR_FILE: string = fileURLToPath(new URL('../../connector.yaml', import.meta.url))

const ALL_SCOPES = SCOPES.map(({ scope }) => scope).filter((scope) => scope !== 'openid')

/** A sandbox whose rate limits are out of the way, and what a Linkwright for it is made with. */
export interface SandboxStage {
  readonly sandbox: Sandbox
  readonly manifest: Manifest
  readonly options: LinkwrightOptions
}

/** Starts one, for a file of tests that share it. Close the sandbox after them. */
export async function startSandboxStage(): Promise<SandboxStage> {
  const sandbox = await startSandbox({ rateLimits: { second: 100_000, hour: 1_000_000, day: 1_000_000 } })
  const manifest = rebaseManifest(await loadManifest(CONNECTOR_FILE), sandbox.origins)
  const options = {
    manifests: [manifest],
    publicUrl: PUBLIC_URL,
    database: ':memory:',
    trustedOrigins: [sandbox.origin],
    background: false,
  }
  return { sandbox, manifest, options }
}

/** Links an account of a new app. */
export async function linkAtSandbox(
  linkwright: Linkwright,
  sandbox: Sandbox,
  {
    scopes = ALL_SCOPES,
    owner = OWNER,
    actions,
    values = {},
  }: {
    /** Default: all. */
    readonly scopes?: string[]
    readonly owner?: string
    /** Those that the profile allows. Default: all. */
    readonly actions?: string[]
    /** Values of the profile. */
    readonly values?: Record<string, unknown>
  } = {},
): Promise<Account> {
  const { client_id, client_secret } = await sandbox.createApp({
    grant_types: ['client_credentials'],
    integration_user: 'integrations@northwind-data.example',
    scopes,
  })
  const { id } = await linkwright.profiles.create({
    connector: 'zoominfo',
    ...(actions !== undefined && { actions }),
    values: { auth: 'client_credentials', client_id, client_secret, ...values },
  })
  return linkwright.accounts.linkClient({ owner, profile_id: id })
}
