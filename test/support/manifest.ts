/** The test manifest, with its endpoints at a server of the test. */
import { fileURLToPath } from 'node:url'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import type { Manifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'

const path = fileURLToPath(new URL('../fixtures/manifests/service.yaml', import.meta.url))

export async function manifestAt(origin: string): Promise<Manifest> {
  return rebaseManifest(await loadManifest(path), {
    'https://login.service.example': origin,
    'https://api.service.example': origin,
  })
}
