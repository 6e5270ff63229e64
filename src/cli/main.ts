#!/usr/bin/env node
/** The command `linkwright`. Imports nothing before it knows that the rest can be imported. */
const [major = 0] = process.versions.node.split('.').map(Number)

if (major < 24) {
  process.stderr.write(`error: Linkwright needs Node.js 24 or newer; this is ${process.versions.node}.\n`)
  process.exitCode = 1
} else {
  // A report of a crash lists the environment, and with it LINKWRIGHT_KEYS.
  if (process.report !== undefined) process.report.excludeEnv = true
  const { run } = await import('./run.ts')
  await run(process.argv.slice(2))
}

export {}
