/**
 * Writes what is generated from schemas/: the manifest's TypeScript types, its validator and its reference page, and
 * the types and schemas of the HTTP API.
 * `npm run generate -- --check` writes nothing and fails when a file is stale.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AnySchema } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import type { JSONSchema } from 'json-schema-to-typescript'
import { actionTypes } from '../src/cli/action-types.ts'
import type { Json } from '../src/host/reference/openapi.ts'
import { createAjv } from '../src/manifest/ajv.ts'
import { loadManifest } from '../src/manifest/load-manifest.ts'
import { actionsReference } from './actions-reference.ts'
import { compileTypes } from './compile-types.ts'
import { hostSchemas, hostTypes } from './host-types.ts'
import { httpApiReference } from './http-api-reference.ts'
import { libraryReference } from './library-reference.ts'
import { manifestReference } from './manifest-reference.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const banner = '/* Generated from schemas/ by `npm run generate`. Do not edit. */'

/** A copy of a schema without the annotations that `isDropped` names. A property may have the name of one. */
function without(schema: unknown, isDropped: (key: string, node: object) => boolean): unknown {
  if (Array.isArray(schema)) return schema.map((item) => without(item, isDropped))
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(
    ([key, value]) => !(isDropped(key, schema) && (typeof value === 'string' || Array.isArray(value))),
  )
  return Object.fromEntries(entries.map(([key, value]) => [key, without(value, isDropped)]))
}

/**
 * A title names a TypeScript type. On a scalar that would be a wall of one-word aliases, so only objects keep
 * theirs. Examples are dropped because they may hold a `$ref` of their own; a description beside a `$ref`, because it
 * would make the type another one.
 */
function forTypes(schema: unknown): unknown {
  const isDropped = (key: string, node: object): boolean =>
    key === 'examples' ||
    (key === 'title' && !('properties' in node)) ||
    (key === 'description' && '$ref' in node)
  return without(schema, isDropped)
}

/** Texts for people are of no use to a validator. */
function forValidation(schema: unknown): AnySchema {
  return without(schema, (key) => ['title', 'description', 'examples'].includes(key)) as AnySchema
}

async function readSchemas(folder = 'schemas'): Promise<Record<string, JSONSchema>> {
  const names = (await readdir(root + folder)).filter((name) => name.endsWith('.schema.json')).sort()
  const entries = names.map(async (name): Promise<[string, JSONSchema]> => {
    return [name, JSON.parse(await readFile(`${root}${folder}/${name}`, 'utf8'))]
  })
  return Object.fromEntries(await Promise.all(entries))
}

/**
 * The manifest's validator, compiled beforehand: compiling it at run time would take longer than all the rest of
 * loading a manifest.
 */
function compileValidator(schemas: Record<string, JSONSchema>): string {
  const ajv = createAjv({
    schemas: Object.values(schemas).map(forValidation),
    code: { source: true, esm: true, lines: true },
    ownProperties: false,
  })
  ajv.getSchema('connector.schema.json')
  const code = standaloneCode
    .default(ajv, { validate: 'connector.schema.json' })
    .replaceAll('require("ajv-formats/dist/formats").fullFormats', 'formats')
    // Imported: the build takes them in. Vite gives the default export of such a module where Node gives the module.
    .replaceAll(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, '$1.default ?? $1')
    .replace('"use strict";', '')
    // In parentheses V8 compiles a function with its file, and so Node keeps it compiled: these are the longest there are.
    .replaceAll(/^function (validate\d+)(.*?^\})$(?=\n\1\.evaluated)/gms, 'const $1 = (function $1$2)')
  const [exported = ''] = /export const validate = .*$/m.exec(code) ?? []
  return `${banner}
// @ts-nocheck: written by Ajv.
import type { ValidateFunction } from 'ajv'
import equal from 'ajv/dist/runtime/equal.js'
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import { formats } from '../manifest/formats.ts'

${code.replace(exported, '')}
${exported.replace('validate', 'validateManifest: ValidateFunction')}
`
}

/** The text of every generated file, by its path in the repository. */
export async function generate(): Promise<Record<string, string>> {
  const schemas = await readSchemas()
  const manifest = schemas['connector.schema.json']
  if (manifest === undefined) throw new Error('schemas/connector.schema.json is missing')
  const types = await compileTypes(forTypes(manifest) as JSONSchema, 'Manifest', {
    banner,
    find: (name) => forTypes(schemas[name]),
  })
  const host = Object.values(await readSchemas('schemas/host'))
  const shipped = await loadManifest(`${root}connector.yaml`)
  return {
    'src/generated/host.ts': await hostTypes(host, forTypes, banner),
    'src/generated/host-schemas.ts': hostSchemas(host, banner),
    'src/generated/manifest.ts': types,
    'src/generated/validate-manifest.ts': compileValidator(schemas),
    'schemas/zoominfo/actions.d.ts': await actionTypes(shipped),
    ...(await actionsReference(shipped)),
    'docs/reference/manifest.md': manifestReference(schemas),
    'docs/reference/http-api.md': await httpApiReference(host as Json[]),
    'docs/reference/library.md': await libraryReference(root),
  }
}

if (import.meta.main) {
  const check = process.argv.includes('--check')
  for (const [path, text] of Object.entries(await generate())) {
    if (!check) await writeFile(root + path, text)
    else if ((await readFile(root + path, 'utf8')) !== text) {
      console.error(`${path} is stale: run npm run generate`)
      process.exitCode = 1
    }
  }
}
