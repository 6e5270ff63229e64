/** Rotates the keys of a database, and prints how far it has come. */
import { createLinkwright } from '../../../src/create-linkwright.ts'
import { manifestAt } from '../manifest.ts'

const { origin, database, keys } = JSON.parse(process.argv[2] ?? '')
const linkwright = await createLinkwright({
  manifests: [await manifestAt(origin)],
  publicUrl: 'https://host.example',
  database,
  keys,
  trustedOrigins: [origin],
  background: false,
})
await linkwright.keys.rotate({ onProgress: (progress) => console.log(JSON.stringify(progress)) })
await linkwright.close()
