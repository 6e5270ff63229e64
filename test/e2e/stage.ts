/** The host with the ZoomInfo connector, against a sandbox. */
import { loadManifest, rebaseManifest } from 'linkwright'
import { type RunningHost, startHost } from 'linkwright/host'
import type { ConnectSession } from '../../src/generated/host.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'

/** Both run. */
export interface Stage {
  readonly sandbox: Sandbox
  readonly host: RunningHost
  /** Makes a connect session, as an application's server does. Returns the link for its user. */
  connectLink(session: Record<string, unknown>): Promise<string>
  /** Makes the host's clock go ahead from now on, by this many milliseconds. */
  advance(milliseconds: number): void
  close(): Promise<void>
}

const ADMIN_KEY = 'an-admin-key-for-end-to-end-tests'

/** Starts them, with an empty database. */
export async function openStage(): Promise<Stage> {
  const sandbox = await startSandbox()
  let ahead = 0
  const host = await startHost({
    manifests: [rebaseManifest(await loadManifest('connector.yaml'), sandbox.origins)],
    trustedOrigins: [sandbox.origin],
    database: ':memory:',
    port: 0,
    adminKey: ADMIN_KEY,
    clock: { now: () => Date.now() + ahead },
  })
  return {
    sandbox,
    host,
    async connectLink(session) {
      const response = await fetch(`${host.publicUrl}/api/connect_sessions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify(session),
      })
      if (!response.ok) throw new Error(`No connect session: ${await response.text()}`)
      return ((await response.json()) as ConnectSession).url
    },
    advance(milliseconds) {
      ahead += milliseconds
    },
    async close() {
      await host.close()
      await sandbox.close()
    },
  }
}
