/** The host with the ZoomInfo connector, against a sandbox, and an application whose users link accounts. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadManifest, rebaseManifest } from 'linkwright'
import { type RunningHost, startHost } from 'linkwright/host'
import type { ConnectSession } from '../../src/generated/host.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'

/** All of them run. */
export interface Stage {
  readonly sandbox: Sandbox
  readonly host: RunningHost
  /** The application's one page, on another site than the host, which is at 127.0.0.1. What stands in it is up to the test. */
  readonly application: { readonly origin: string; html: string }
  /** Makes a connect session, as the application's server does. */
  connectSession(session: Record<string, unknown>): Promise<ConnectSession>
  /** Makes the host's clock go ahead from now on, by this many milliseconds. */
  advance(milliseconds: number): void
  close(): Promise<void>
}

const ADMIN_KEY = 'an-admin-key-for-end-to-end-tests'

/** Starts them, with an empty database. */
export async function openStage(): Promise<Stage> {
  const sandbox = await startSandbox()
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(application.html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const application = { origin: `http://localhost:${port}`, html: '' }

  let ahead = 0
  const host = await startHost({
    manifests: [rebaseManifest(await loadManifest('connector.yaml'), sandbox.origins)],
    trustedOrigins: [sandbox.origin],
    origins: [application.origin],
    database: ':memory:',
    port: 0,
    adminKey: ADMIN_KEY,
    clock: { now: () => Date.now() + ahead },
  })
  return {
    sandbox,
    host,
    application,
    async connectSession(session) {
      const response = await fetch(`${host.publicUrl}/api/connect_sessions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify(session),
      })
      if (!response.ok) throw new Error(`No connect session: ${await response.text()}`)
      return (await response.json()) as ConnectSession
    },
    advance(milliseconds) {
      ahead += milliseconds
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await host.close()
      await sandbox.close()
    },
  }
}
