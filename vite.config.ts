/** Builds the pages of `src/console` into `dist/console`: each HTML file there is one. `node_modules/.bin/vite` serves them. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'

const root = fileURLToPath(new URL('./src/console/', import.meta.url))
const pages = readdirSync(root).filter((name) => name.endsWith('.html'))

const config: UserConfig = defineConfig({
  root,
  base: '/console/',
  plugins: [react()],
  build: {
    license: { fileName: 'licenses.md' },
    outDir: fileURLToPath(new URL('./dist/console/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The pages' Content-Security-Policy lets nothing in by a data: address.
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: pages.map((name) => root + name),
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/,
            },
          ],
        },
      },
    },
  },
})

export default config
