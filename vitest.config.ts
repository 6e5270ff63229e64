import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/fresh-build.ts'],
    // They end what hangs. On a machine that is busy with other work a test takes many times as long, and is no worse.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000, interval: 10 } },
    // None leaves anything behind in its process, and each would load every module anew.
    isolate: false,
    // Most of a test file's time is waiting: for processes, databases and deadlines.
    maxWorkers: Math.max(3, availableParallelism()),
    // The many processes that tests start need not compile the same files each time.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compile', import.meta.url)) },
  },
  resolve: {
    // Tests import the package by name, as its users do. With LINKWRIGHT_TEST_DIST=1 they prove the build.
    alias: process.env['LINKWRIGHT_TEST_DIST']
      ? []
      : [
          { find: /^linkwright$/, replacement: source('index.ts') },
          { find: /^linkwright\/host$/, replacement: source('host/start-host.ts') },
          { find: /^linkwright\/sandbox$/, replacement: source('sandbox/start-sandbox.ts') },
          { find: /^linkwright\/postgres$/, replacement: source('store/postgres.ts') },
        ],
  },
})

export default config
