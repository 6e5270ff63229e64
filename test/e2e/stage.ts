/** The host with the ZoomInfo connector, against a sandbox. */
import { startHost, type RunningHost } from 'linkwright/host'
import { loadManifest, rebaseManifest } from 'linkwright'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'

/** Both run. */
export interface Stage extends AsyncDisposable {
  readonly sandbox: Sandbox
  readonly host: RunningHost
}

/** Starts them, with an empty database. */
export async function openStage(): Promise<Stage> {
  const sandbox = await startSandbox()
  const host = await startHost({
    manifests: [rebaseManifest(await loadManifest('connector.yaml'), sandbox.origins)],
    trustedOrigins: [sandbox.origin],
    database: ':memory:',
    port: 0,
  })
  return {
    sandbox,
    host,
    async [Symbol.asyncDispose]() {
      await host.close()
      await sandbox.close()
    },
  }
}
