#!/usr/bin/env node
/** The command `linkwright`. Imports nothing of ours before it knows that the rest can be imported. */
// Whole, because an older Node has not all of its names.
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const [major = 0] = process.versions.node.split('.').map(Number)

if (major < 24) {
  process.stderr.write(`error: Linkwright needs Node.js 24 or newer; this is ${process.versions.node}.\n`)
  process.exitCode = 1
} else {
  // A report of a crash lists the environment, and with it LINKWRIGHT_KEYS.
  if (process.report !== undefined) process.report.excludeEnv = true
  // What V8 has compiled is kept beside the build, where that can be written to: the next command starts sooner.
  if (import.meta.url.endsWith('.js'))
    module.enableCompileCache(fileURLToPath(new URL('../.cache', import.meta.url)))
  const { run } = await import('./run.ts')
  await run(process.argv.slice(2))
}
