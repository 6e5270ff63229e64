/** JSON Schema 2020-12 by Ajv. Loaded at first use: reading a manifest uses a validator compiled beforehand. */
import { createRequire } from 'node:module'
import type { Ajv2020, Options } from 'ajv/dist/2020.js'
import { formats } from './formats.ts'

const ajvOptions: Options = {
  allErrors: true,
  strictTypes: false,
  strictRequired: false,
  verbose: true,
  // A field may be called "constructor", which every object inherits.
  ownProperties: true,
  // It would write its opinions of a schema to the console.
  logger: false,
  keywords: ['x-pattern-message', 'x-hint'],
}

const require = createRequire(import.meta.url)

/** A new Ajv with our formats and those of ajv-formats. `useDefaults` writes schema defaults into what it validates. */
export function createAjv(options: Options = {}): Ajv2020 {
  const { Ajv2020 }: typeof import('ajv/dist/2020.js') = require('ajv/dist/2020.js')
  const addFormats: (ajv: Ajv2020) => void = require('ajv-formats')
  const ajv = new Ajv2020({ ...ajvOptions, ...options })
  addFormats(ajv)
  for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test)
  return ajv
}
