/** Checks the attributes of a resource against what is known of them. */
import { asObject } from './json-api.ts'
import {
  badField,
  badType,
  badValue,
  type ErrorSource,
  missingInput,
  PlatformError,
} from './platform-error.ts'

/** What a value has to be; a list names the values that are allowed. */
export type FieldType = SimpleType | readonly string[]

/** What a value can be checked for without more words. */
export type SimpleType =
  | 'text'
  | 'whole'
  | 'flag'
  | 'date'
  | 'instant'
  | 'url'
  | 'texts'
  | 'wholes'
  | 'objects'
  | 'object'
  | 'anything'

/** A field of a resource. */
export interface Field {
  readonly type: FieldType
  readonly required?: true
  /** The longest text, or the longest list. */
  readonly most?: number
  /** Set by the API; what a request says is not looked at. */
  readonly readOnly?: true
}

/** The fields of a resource by name. A type alone stands for an optional field. */
export type Fields = Readonly<Record<string, Field | FieldType>>

const TESTS: Readonly<Record<SimpleType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  whole: (value) => Number.isSafeInteger(value),
  flag: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDate(value),
  instant: (value) => typeof value === 'string' && isDate(value),
  url: (value) => typeof value === 'string' && URL.canParse(value),
  texts: (value) => isListOf(value, (one) => typeof one === 'string'),
  wholes: (value) => isListOf(value, (one) => Number.isSafeInteger(one)),
  objects: (value) => isListOf(value, (one) => asObject(one) !== undefined),
  object: (value) => asObject(value) !== undefined,
  anything: () => true,
}

/** How to read. */
export interface ReadOptions {
  /** Where the object stands in the body; `/data/attributes` when left out. */
  readonly pointer?: string
  /** Whether required fields may be missing, as in an update. */
  readonly partial?: boolean
  /** The status of a refusal; some operations answer 422. */
  readonly status?: 400 | 422
}

/**
 * Reads an object's fields, without those that the API sets itself.
 *
 * @throws {PlatformError} PFAPI0003 for an unknown field, PFAPI0004 for a missing one, PFAPI0008 for one of the wrong
 * type, PFAPI0006 for a value that is not allowed.
 */
export function readFields(
  object: Readonly<Record<string, unknown>>,
  fields: Fields,
  { pointer = '/data/attributes', partial = false, status = 400 }: ReadOptions = {},
): Record<string, unknown> {
  const refuse = (
    make: (detail: string, source: ErrorSource) => PlatformError,
    name: string,
    why: string,
  ) => {
    const { errorCode, title, message, source } = make(`${name} ${why}`, { pointer: `${pointer}/${name}` })
    return new PlatformError(status, errorCode, title, message, source)
  }
  const read: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(object)) {
    const field = Object.hasOwn(fields, name) ? asField(fields[name]) : undefined
    if (field === undefined) throw refuse(badField, name, 'is not known here')
    if (field.readOnly || value === undefined) continue
    const { type, most } = field
    if (typeof type === 'string') {
      if (!TESTS[type](value)) throw refuse(badType, name, `must be ${DESCRIPTIONS[type]}`)
    } else if (typeof value !== 'string' || !type.includes(value)) {
      throw refuse(badValue, name, `must be one of: ${type.join(', ')}`)
    }
    if (most !== undefined && (typeof value === 'string' || Array.isArray(value)) && value.length > most) {
      throw refuse(badValue, name, `can be ${most} long at most`)
    }
    read[name] = value
  }
  for (const [name, given] of partial ? [] : Object.entries(fields)) {
    if (asField(given)?.required && (read[name] === undefined || read[name] === ''))
      throw refuse(missingInput, name, 'is missing')
  }
  return read
}

const DESCRIPTIONS: Readonly<Record<SimpleType, string>> = {
  text: 'text',
  whole: 'a whole number',
  flag: 'true or false',
  date: 'a date (YYYY-MM-DD)',
  instant: 'a date with a time',
  url: 'a URL',
  texts: 'a list of texts',
  wholes: 'a list of whole numbers',
  objects: 'a list of objects',
  object: 'an object',
  anything: 'given',
}

function asField(field: Field | FieldType | undefined): Field | undefined {
  if (field === undefined) return undefined
  return typeof field === 'string' || isTypeList(field) ? { type: field } : field
}

function isTypeList(field: Field | readonly string[]): field is readonly string[] {
  return Array.isArray(field)
}

function isListOf(value: unknown, test: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test)
}

function isDate(value: string): boolean {
  return !Number.isNaN(Date.parse(value))
}
