/** Builds the scripts of the connect page that stand alone, each one file without imports, into `dist/console`. */
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const cwd = fileURLToPath(new URL('..', import.meta.url))

/** By the name that they are served under. */
const SCRIPTS = { connect: 'src/console/connect/embed.ts', done: 'src/console/connect/done.ts' }

export async function buildConnectScripts(): Promise<void> {
  for (const [name, input] of Object.entries(SCRIPTS)) {
    const bundle = await rolldown({ cwd, input, platform: 'browser', tsconfig: false })
    await bundle.write({ file: `dist/console/${name}.js`, format: 'iife', minify: true })
    await bundle.close()
  }
}
