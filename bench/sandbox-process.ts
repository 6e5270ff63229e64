/** A sandbox in a process of its own, so that its work is not counted as the client's. Ends with its parent. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { RegisteredApp, Sandbox } from '../src/sandbox/start-sandbox.ts'
import { fromBuild } from './build.ts'

/** What a client needs to know of the sandbox. */
export interface SandboxProcess {
  readonly sandbox: Pick<Sandbox, 'origin' | 'origins' | 'user'>
  readonly app: RegisteredApp
  close(): void
}

/** Starts the process, with one app that has both grant types. */
export async function startSandboxProcess(redirectUri: string): Promise<SandboxProcess> {
  const child = fork(fileURLToPath(import.meta.url), [redirectUri], { execArgv: [] })
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('The sandbox did not start')
    }),
  ])
  return { ...message, close: () => child.kill() }
}

if (import.meta.main) {
  const { startSandbox } =
    await fromBuild<typeof import('../src/sandbox/start-sandbox.ts')>('sandbox/start-sandbox.js')
  const { origin, origins, user, createApp } = await startSandbox()
  const app = await createApp({
    redirect_uris: [process.argv[2] ?? ''],
    grant_types: ['authorization_code', 'client_credentials'],
    integration_user: user.username,
  })
  process.send?.({ sandbox: { origin, origins, user }, app })
  process.once('disconnect', () => process.exit())
}
