/** Starts a Linkwright, and says whether a package was loaded with it. */
import { createRequire } from 'node:module'
import { createLinkwright } from '../../../src/create-linkwright.ts'

const { specifier } = JSON.parse(process.argv[2] ?? '') as { specifier: string }
const linkwright = await createLinkwright({
  manifests: [],
  publicUrl: 'https://host.example',
  database: ':memory:',
})
await linkwright.events.list()
await linkwright.close()
const loaded = Object.keys(createRequire(import.meta.url).cache).some((path) =>
  path.includes(`/node_modules/${specifier}/`),
)
console.log(JSON.stringify({ loaded }))
