/** Requests against the schemas of their routes: JSON Schema 2020-12, compiled when a route is first used. */
import type { Ajv2020, AnySchema, ValidateFunction } from 'ajv/dist/2020.js'
import type { AnyValidateFunction } from 'ajv/dist/core.js'
import type { FastifyServerOptions } from 'fastify'
import { RequestInvalidError } from '../../errors/host.ts'
import type { Issue } from '../../errors/manifest.ts'
import { hostSchemas } from '../../generated/host-schemas.ts'
import { createAjv } from '../../manifest/ajv.ts'
import { findProblems } from '../../manifest/findings.ts'
import { toPointer } from '../../manifest/source.ts'

/** What people call the parts of a request. */
const PARTS: Readonly<Record<string, string>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'headers',
}

/** Ajv with the host's shared schemas. All but a body is text, and becomes what the schema asks for. */
function createValidator(coerces: boolean): Ajv2020 {
  return createAjv({
    schemas: [...hostSchemas],
    useDefaults: true,
    coerceTypes: coerces,
    verbose: true,
    ownProperties: false,
    strict: false,
  })
}

/** What Fastify asks to compile: the schema of a part of a route's requests. */
interface Part {
  readonly schema: AnySchema
  readonly httpPart?: string
}

/** Gives true, or what is wrong. */
type Validator = (value: unknown) => true | { readonly error: RequestInvalidError }

/** Makes the compiler: one Ajv for bodies, and one for the rest. */
function createCompiler(): (part: AnySchema) => AnyValidateFunction {
  const validators = new Map<boolean, Ajv2020>()
  return (part) => {
    const { schema, httpPart = 'body' } = part as unknown as Part
    let compiled: ValidateFunction | undefined
    const validate: Validator = (value) => {
      const coerces = httpPart !== 'body'
      const ajv = validators.get(coerces) ?? createValidator(coerces)
      validators.set(coerces, ajv)
      compiled ??= ajv.compile(schema)
      const findings = findProblems(compiled, value, false)
      if (findings.length === 0) return true
      const issues = findings.map(
        ({ code, message, hint, path }): Issue => ({
          code,
          message,
          ...(hint !== undefined && { hint }),
          pointer: toPointer(path),
        }),
      )
      const [first] = issues
      const where = first?.pointer === '' ? '' : ` ${first?.pointer}:`
      const message = `The ${PARTS[httpPart] ?? httpPart} is not as described:${where} ${first?.message}.`
      return { error: new RequestInvalidError(message, issues) }
    }
    // Fastify's types ask for what Ajv makes; it takes an answer with the error itself, too.
    return validate as unknown as AnyValidateFunction
  }
}

/**
 * What Fastify compiles schemas with: requests are validated so, and answers written by JSON.stringify, as no schema
 * decides what is in one. Fastify's own compilers are not even loaded.
 */
export function schemaCompilers(): NonNullable<FastifyServerOptions['schemaController']> {
  const compiler = createCompiler()
  return {
    compilersFactory: {
      buildValidator: () => compiler,
      buildSerializer: () => () => (data) => JSON.stringify(data),
    },
  }
}
