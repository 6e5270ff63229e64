/** One form field: what is written in it fits its type, and its default fits what is written in it. */
import type { Field } from '../../generated/manifest.ts'
import { suggest } from '../findings.ts'
import { compilePattern, isLinear } from '../pattern.ts'
import type { Report } from '../report.ts'
import type { Path } from '../source.ts'

const CHOICES: readonly string[] = ['select', 'multi_select']
const TEXTS: readonly string[] = ['string', 'secret']
const NUMBERS: readonly string[] = ['number', 'integer']

/** The keys that mean something for some types only. */
const FOR_TYPES: readonly (readonly [keyof Field, readonly string[]])[] = [
  ['prefix', ['string']],
  ['suffix', ['string']],
  ['minimum', NUMBERS],
  ['maximum', NUMBERS],
]
/** What only a field that people fill in can have. */
const FOR_INPUT: readonly (keyof Field)[] = [
  'default',
  'format',
  'hidden',
  'optional',
  'pattern',
  'placeholder',
  'prefix',
  'suffix',
]

function checkTypes(field: Field, path: Path, report: Report): void {
  const isChoice = CHOICES.includes(field.type)
  const hasOptions = field.options !== undefined || field.options_from !== undefined
  if (isChoice && !hasOptions)
    report('invalid_field', path, `"${field.name}" offers nothing`, { hint: 'Add "options".' })
  if (!isChoice && hasOptions) {
    report('invalid_field', path, `"${field.name}" is a ${field.type} and cannot have options`, {
      hint: 'Use the type select or multi_select.',
    })
  }
  if ((field.pattern !== undefined || field.format !== undefined) && !TEXTS.includes(field.type)) {
    report('invalid_field', path, `"${field.name}" is a ${field.type} and cannot have a pattern or a format`)
  }
  for (const [key, types] of FOR_TYPES) {
    if (field[key] === undefined || types.includes(field.type)) continue
    const message = `"${field.name}" is a ${field.type} and cannot have a ${key}`
    report('invalid_field', [...path, key], message, { at: 'key' })
  }
  if (field.format !== undefined && (field.prefix ?? field.suffix) !== undefined) {
    const message = `The format of "${field.name}" would hold for a part of what is meant`
    report('invalid_field', [...path, 'format'], message, { hint: 'Use a pattern for what stands between.' })
  }
  const { minimum = -Infinity, maximum = Infinity } = field
  if (minimum > maximum)
    report('invalid_field', [...path, 'maximum'], `"${field.name}" has a maximum below its minimum`)
}

function checkComputed(field: Field, path: Path, report: Report): void {
  if (field.type === 'copy') {
    if (field.value === undefined)
      report('invalid_field', path, `"${field.name}" shows nothing`, { hint: 'Add "value".' })
    return
  }
  if (field.value === undefined) return
  if (!TEXTS.includes(field.type)) {
    const message = `"${field.name}" is a ${field.type} and cannot be computed`
    report('invalid_field', [...path, 'value'], message, { at: 'key', hint: 'Use the type string.' })
    return
  }
  if (!field.value.includes('${')) {
    report('invalid_field', [...path, 'value'], `"${field.name}" computes nothing: it names no field`, {
      hint: 'For a fixed value, write it as "default" with hidden: true.',
    })
  }
  for (const key of FOR_INPUT) {
    if (field[key] === undefined) continue
    const message = `"${field.name}" is computed from its value, so that "${key}" means nothing`
    report('invalid_field', [...path, key], message, { at: 'key' })
  }
}

/** What a default has to be, where it is not. */
function wrongDefault(field: Field): string | undefined {
  const { default: value, minimum = -Infinity, maximum = Infinity, pattern = '' } = field
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'a boolean'
    case 'multi_select':
      return Array.isArray(value) ? undefined : 'a list'
    case 'number':
    case 'integer': {
      const isNumber = typeof value === 'number' && (field.type === 'number' || Number.isInteger(value))
      if (!isNumber) return field.type === 'number' ? 'a number' : 'an integer'
      return value >= minimum && value <= maximum ? undefined : 'between its minimum and its maximum'
    }
    default:
      if (typeof value !== 'string') return 'a text'
      return !isLinear(pattern) || compilePattern(pattern).test(value)
        ? undefined
        : 'what its pattern matches'
  }
}

function checkDefault(field: Field, path: Path, report: Report): void {
  if (field.hidden === true && field.default === undefined && field.optional !== true) {
    report('invalid_field', [...path, 'hidden'], `"${field.name}" is hidden, and nothing gives it a value`, {
      hint: 'Add "default", or make it optional for programs to fill in.',
    })
  }
  if (field.default === undefined || field.value !== undefined) return
  if (field.type === 'secret') {
    const message = `The secret "${field.name}" cannot have a default: it would be public`
    report('invalid_field', [...path, 'default'], message)
    return
  }
  const expected = wrongDefault(field)
  if (expected !== undefined) {
    report('invalid_field', [...path, 'default'], `The default of "${field.name}" must be ${expected}`)
    return
  }
  const offered = field.options?.map((option) => option.value)
  for (const value of [field.default].flat()) {
    if (offered === undefined || offered.includes(String(value))) continue
    const message = `The default of "${field.name}" is not one of its options`
    report('invalid_field', [...path, 'default'], message, { hint: suggest(String(value), offered) })
  }
}

/** Checks a field by itself. */
export function checkField(field: Field, path: Path, report: Report): void {
  checkTypes(field, path, report)
  checkComputed(field, path, report)
  checkDefault(field, path, report)
}
