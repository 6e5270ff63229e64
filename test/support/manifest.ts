/** The test manifest, with its endpoints at a server of the test. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Manifest, parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'

/**
 * @param change Changes its text.
 * @param name Its file; `service` is the plain one.
 */
export async function manifestAt(
  origin: string,
  change: (text: string) => string = (text) => text,
  name: string = 'service',
): Promise<Manifest> {
  const path = fileURLToPath(new URL(`../fixtures/manifests/${name}.yaml`, import.meta.url))
  return rebaseManifest(parseManifest(change(await readFile(path, 'utf8')), { file: path }), {
    'https://login.service.example': origin,
    'https://api.service.example': origin,
  })
}
