/** `linkwright types`: the TypeScript types of a manifest's actions. */
import { loadManifest } from '../../manifest/load-manifest.ts'
import { actionTypes } from '../action-types.ts'
import { requireManifest } from '../manifests.ts'

/** Prints a `.d.ts` file. */
export async function types(file: string, options: { readonly root?: string }): Promise<void> {
  process.stdout.write(await actionTypes(await loadManifest(requireManifest(file), options)))
}
