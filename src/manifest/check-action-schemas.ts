/** Whether the schemas of a manifest's actions are schemas. Apart from the rules, because it has to compile them. */
import type { Issue } from '../errors/manifest.ts'
import { createAjv } from './ajv.ts'
import { type Manifest, manifestSource } from './parse-manifest.ts'
import { type Path, toPointer } from './source.ts'

function problemOf(schema: object): string | undefined {
  try {
    createAjv().compile(schema)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Compiles the input and output schemas of every action, as the first call of an action would. For authors and their
 * tests; `linkwright validate` does it too.
 *
 * @param manifest From `parseManifest` or `loadManifest`.
 * @returns One issue, `invalid_schema`, for each schema that is none; empty when all are.
 */
export function checkActionSchemas(manifest: Manifest): Issue[] {
  const source = manifestSource(manifest)
  return Object.entries(manifest.actions ?? {}).flatMap(([name, action]) =>
    (['input', 'output'] as const).flatMap((key): Issue[] => {
      const schema = action[key]
      const problem = schema === undefined ? undefined : problemOf(schema)
      if (problem === undefined) return []
      const path: Path = ['actions', name, key]
      const message = `This is not a JSON Schema (2020-12): ${problem}`
      return [
        {
          code: 'invalid_schema',
          message,
          pointer: toPointer(path),
          file: source.file,
          ...source.locate(path),
        },
      ]
    }),
  )
}
