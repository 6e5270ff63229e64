/** What Ajv finds wrong, turned into findings that a person can act on. */
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { closest, distance } from 'fastest-levenshtein'
import { quoteForeign } from '../errors/base.ts'
import { formatMessages } from './formats.ts'
import { fromPointer, type Path } from './source.ts'

/** What a schema finds wrong, before it is known where in a text that stands. */
export interface Finding {
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly path: Path
  readonly at: 'key' | 'value'
}

/** Nobody looks for more than so many: what one finding costs is bounded, and so has to be their number. */
export const MAX_FINDINGS = 1_000
/** Longer names are not compared with others: they are no slip of the pen. */
const MAX_SUGGESTED = 100
/** Nor are more names than these. */
const MAX_NAMES = 500

/** The nearest of `names` when it is near enough to be what was meant. */
export function suggest(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0 || name.length > MAX_SUGGESTED) return undefined
  const nearest = closest(name, names.slice(0, MAX_NAMES))
  const edits = distance(name, nearest)
  // What has no letter in common with it was not meant.
  return edits <= Math.max(2, Math.ceil(name.length / 3)) && edits < Math.max(name.length, nearest.length)
    ? `Did you mean "${nearest}"?`
    : undefined
}

const atLeast =
  (what: string) =>
  ({ limit }: ErrorObject['params']): string =>
    limit === 1 ? 'must not be empty' : `must have at least ${limit} ${what}`
const atMost =
  (what: string) =>
  ({ limit }: ErrorObject['params']): string =>
    `must have at most ${limit} ${what}`

/** What a limit asks for, in words for people. */
const LIMITS: Readonly<Record<string, (params: ErrorObject['params']) => string>> = {
  minLength: atLeast('characters'),
  maxLength: atMost('characters'),
  minItems: atLeast('items'),
  maxItems: atMost('items'),
  minProperties: atLeast('keys'),
  maxProperties: atMost('keys'),
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  uniqueItems: ({ i, j }) =>
    `must not have an item twice: items ${Math.min(i, j) + 1} and ${Math.max(i, j) + 1}`,
  dependentRequired: ({ property, missingProperty }) => `has "${property}" and lacks "${missingProperty}"`,
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function listOf(names: readonly unknown[]): string {
  const shown = names.slice(0, 12).map((name) => JSON.stringify(name))
  return `One of ${shown.join(', ')}${names.length > 12 ? ', …' : ''}.`
}

function propertiesOf(error: ErrorObject): string[] {
  const properties: unknown = error.parentSchema?.['properties']
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}

/** What the schema says of its values, for people. */
function ownHint(error: ErrorObject): string | undefined {
  const hint: unknown = error.parentSchema?.['x-hint']
  return typeof hint === 'string' ? hint : undefined
}

/** What was probably meant by a value of another type, as YAML reads it. */
function typeHint(expected: readonly unknown[], value: unknown): string | undefined {
  if (value === null) return 'Nothing is written here.'
  if (expected.includes('boolean') && typeof value === 'string' && /^(?:yes|no|on|off)$/i.test(value))
    return 'Write true or false.'
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  return isPlain && expected.includes('string') ? 'Put it into quotes.' : undefined
}

/** One sentence for one Ajv error. Values are shown only where `showValues` says that they are no secret. */
function describe(error: ErrorObject, showValues: boolean): Omit<Finding, 'path' | 'at'> {
  const shown = showValues && typeof error.data !== 'object' ? ` ${quoteForeign(error.data, 80)}` : ''
  switch (error.keyword) {
    case 'required': {
      return { code: 'missing_key', message: `"${error.params['missingProperty']}" is missing` }
    }
    case 'type': {
      const expected: readonly unknown[] = [error.params['type']].flat()
      const message = `Expected ${expected.join(' or ')}, found ${typeName(error.data)}`
      const hint = ownHint(error) ?? (showValues ? typeHint(expected, error.data) : undefined)
      return { code: 'wrong_type', message, ...(hint !== undefined && { hint }) }
    }
    case 'const':
      return {
        code: 'not_allowed',
        message: `The value${shown} is not allowed here`,
        hint: listOf([error.params['allowedValue']]),
      }
    case 'enum': {
      const allowed = [error.params['allowedValues']].flat()
      const names = allowed.filter((name) => typeof name === 'string')
      const nearest = typeof error.data === 'string' ? suggest(error.data, names) : undefined
      return {
        code: 'not_allowed',
        message: `The value${shown} is not allowed here`,
        hint: nearest ?? listOf(allowed),
      }
    }
    case 'format': {
      const why = formatMessages[String(error.params['format'])] ?? `must be a ${error.params['format']}`
      return { code: 'invalid_value', message: `The value${shown} ${why}` }
    }
    case 'pattern': {
      const own: unknown = error.parentSchema?.['x-pattern-message']
      if (typeof own === 'string') return { code: 'invalid_value', message: own }
      const hint = ownHint(error)
      return hint === undefined
        ? { code: 'invalid_value', message: `The value${shown} does not match ${error.params['pattern']}` }
        : { code: 'invalid_value', message: `The value${shown} does not have the right form`, hint }
    }
    default: {
      const why = LIMITS[error.keyword]?.(error.params) ?? error.message ?? 'is not valid'
      return { code: 'invalid_value', message: `The value${shown} ${why}` }
    }
  }
}

function toFinding(error: ErrorObject, showValues: boolean): Finding {
  const path = fromPointer(error.instancePath)
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') {
    const key = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty'])
    const hint =
      suggest(key, propertiesOf(error)) ??
      (propertiesOf(error).length > 0 ? listOf(propertiesOf(error)) : undefined)
    return {
      code: 'unknown_key',
      message: `Unknown key ${quoteForeign(key, 60)}`,
      ...(hint === undefined ? {} : { hint }),
      path: [...path, key],
      at: 'key',
    }
  }
  if (error.propertyName !== undefined && error.keyword === 'enum') {
    const names = [error.params['allowedValues']].flat().map(String)
    const hint = suggest(error.propertyName, names) ?? listOf(names)
    const message = `Unknown key ${quoteForeign(error.propertyName, 60)}`
    return { code: 'unknown_key', message, hint, path: [...path, error.propertyName], at: 'key' }
  }
  if (error.propertyName !== undefined) {
    const hint = ownHint(error)
    const why = hint === undefined ? (error.message ?? 'is not valid') : 'does not have the right form'
    const message = `The name ${quoteForeign(error.propertyName, 60)} ${why}`
    const at = { path: [...path, error.propertyName], at: 'key' } as const
    return { code: 'invalid_key', message, ...(hint !== undefined && { hint }), ...at }
  }
  return { ...describe(error, showValues), path, at: error.keyword === 'required' ? 'key' : 'value' }
}

/**
 * Runs a compiled validator and gives what it finds, one finding a problem.
 *
 * @param showValues Whether values may stand in messages: true for a manifest, false where a secret can be among them.
 * @returns At most {@link MAX_FINDINGS} findings: where there are as many, there may be others.
 */
export function findProblems(validate: ValidateFunction, value: unknown, showValues: boolean): Finding[] {
  try {
    if (validate(value)) return []
  } catch (error) {
    // A schema that goes through itself without end, or values that are not what they seem: `{"toString":1}`.
    const isDeep = error instanceof RangeError
    const message = isDeep ? 'The value, or its schema, is nested too deeply' : 'The value cannot be checked'
    return [{ code: isDeep ? 'too_deep' : 'invalid_value', message, path: [], at: 'value' }]
  }
  const errors = validate.errors ?? []
  const ofWrongType = new Set(errors.filter((e) => e.keyword === 'type').map((e) => e.instancePath))
  return errors
    .filter(({ keyword }) => !['propertyNames', 'if', 'oneOf', 'anyOf'].includes(keyword))
    .filter(({ keyword, instancePath }) => keyword === 'type' || !ofWrongType.has(instancePath))
    .slice(0, MAX_FINDINGS)
    .map((error) => toFinding(error, showValues))
}
