/** The test manifest, with its endpoints at a server of the test. */
import { fileURLToPath } from 'node:url'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import type { Manifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'

/** One of the manifests for a test server: `service` is the plain one. */
export async function manifestAt(origin: string, name: string = 'service'): Promise<Manifest> {
  const path = fileURLToPath(new URL(`../fixtures/manifests/${name}.yaml`, import.meta.url))
  return rebaseManifest(await loadManifest(path), {
    'https://login.service.example': origin,
    'https://api.service.example': origin,
  })
}
