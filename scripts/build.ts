/**
 * Builds `dist/`: each public entry as a few files instead of a hundred, which a process that starts often notices.
 * `js-yaml` goes in too, as a process reads a manifest before anything else; every other package is imported as usual.
 * The pages of the console go to `dist/console`.
 */
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { buildConnectScripts } from './build-connect-scripts.ts'
import { buildConsole } from './build-console.ts'

const cwd = fileURLToPath(new URL('..', import.meta.url))

await rm(`${cwd}dist`, { recursive: true, force: true })
const bundle = await rolldown({
  cwd,
  platform: 'node',
  external: (id) => !/^([./]|js-yaml$)/.test(id),
  input: {
    index: 'src/index.ts',
    'cli/main': 'src/cli/main.ts',
    'host/start-host': 'src/host/start-host.ts',
    'sandbox/start-sandbox': 'src/sandbox/start-sandbox.ts',
    'store/postgres': 'src/store/postgres.ts',
  },
})
await bundle.write({
  dir: 'dist',
  sourcemap: true,
  // As deep as the command line's entry: both find the repository's connector.yaml.
  chunkFileNames: 'chunks/[name]-[hash].js',
})
await bundle.close()
await buildConsole()
await buildConnectScripts()
