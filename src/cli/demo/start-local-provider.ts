/** The provider of the demo: on a port that is easy to remember, or on any other. */
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts'
import { explainListenError } from '../cli-error.ts'

/** Starts the sandbox on `wanted`, where it must be; else on `usual` where that is free. */
export async function startLocalProvider(wanted: number | undefined, usual: number): Promise<Sandbox> {
  try {
    return await startSandbox({ port: wanted ?? usual })
  } catch (error) {
    if (wanted !== undefined) throw explainListenError(error, wanted)
    return startSandbox()
  }
}
