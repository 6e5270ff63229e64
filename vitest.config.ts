import { fileURLToPath } from 'node:url'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
  resolve: {
    // Tests import the package by name, as its users do. With LINKWRIGHT_TEST_DIST=1 they prove the build.
    alias: process.env['LINKWRIGHT_TEST_DIST']
      ? []
      : [
          { find: /^linkwright$/, replacement: source('index.ts') },
          { find: /^linkwright\/sandbox$/, replacement: source('sandbox/start-sandbox.ts') },
          { find: /^linkwright\/postgres$/, replacement: source('store/postgres.ts') },
        ],
  },
})

export default config
