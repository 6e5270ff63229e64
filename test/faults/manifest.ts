/** The test manifest with a provider's behaviour, its endpoints at that provider. */
import { readFile } from 'node:fs/promises'
import { type Manifest, parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'

const path = new URL('../fixtures/manifests/service.yaml', import.meta.url)

/** @param refresh The manifest's `refresh` block. */
export async function manifestOf(origin: string, refresh: object): Promise<Manifest> {
  const text = await readFile(path, 'utf8')
  const changed = text.replace('refresh: { rotation: always }', `refresh: ${JSON.stringify(refresh)}`)
  return rebaseManifest(parseManifest(changed), {
    'https://login.service.example': origin,
    'https://api.service.example': origin,
  })
}
