/** Whether the schemas of a manifest's actions are schemas. Apart from the rules, because it has to compile them. */
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'
import { type Issue, ManifestInvalidError } from '../errors/manifest.ts'
import type { Action } from '../generated/manifest.ts'
import { createAjv } from './ajv.ts'
import { boundIssue } from './issues.ts'
import { type Manifest, manifestSource } from './parse-manifest.ts'
import { ajvPatterns } from './pattern.ts'
import { type Path, toPointer } from './source.ts'

/** An Ajv whose patterns are matched in linear time. */
function newCompiler(): Ajv2020 {
  return createAjv({ code: { regExp: ajvPatterns } })
}

/** Compiles a schema, which answers at once. */
function compile(schema: object, ajv: Ajv2020): ValidateFunction {
  const validate = ajv.compile(schema)
  // Ajv's own extension gives a promise, which looks like a yes and ends the process when nobody waits for its no.
  if ('$async' in validate) throw new Error('"$async" is not a keyword of JSON Schema')
  return validate
}

/**
 * Compiles one schema of an action.
 *
 * @throws {ManifestInvalidError} `ERR_MANIFEST_INVALID` with one issue, `invalid_schema`, when it is no schema.
 */
export function compileActionSchema(
  manifest: Manifest,
  name: string,
  key: 'input' | 'output',
  schema: NonNullable<Action['input']>,
  ajv: Ajv2020 = newCompiler(),
): ValidateFunction {
  try {
    return compile(schema, ajv)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    const source = manifestSource(manifest)
    const path: Path = ['actions', name, key]
    const issue = boundIssue({
      code: 'invalid_schema',
      message: `This is not a JSON Schema (2020-12): ${problem}`,
      pointer: toPointer(path),
      ...source.locate(path),
    })
    throw new ManifestInvalidError(source.file, [issue])
  }
}

function issuesOf(compile: () => unknown): readonly Issue[] {
  try {
    compile()
    return []
  } catch (error) {
    if (error instanceof ManifestInvalidError) return error.issues
    throw error
  }
}

/**
 * Compiles the input and output schemas of every action, as the first call of an action would. For authors and their
 * tests; `linkwright validate` does it too.
 *
 * @param manifest From `parseManifest` or `loadManifest`.
 * @returns One issue, `invalid_schema` or `unreadable_reference`, for each schema that is none; empty when all are.
 */
export function checkActionSchemas(manifest: Manifest): Issue[] {
  // One for all of a manifest, as making one takes longer than compiling most schemas.
  const ajv = newCompiler()
  return Object.entries(manifest.actions ?? {}).flatMap(([name, action]) =>
    (['input', 'output'] as const).flatMap((key) => {
      return issuesOf(() => {
        const schema = action[key]
        if (schema === undefined) return
        try {
          compileActionSchema(manifest, name, key, schema, ajv)
        } finally {
          ajv.removeSchema(schema)
        }
      })
    }),
  )
}
