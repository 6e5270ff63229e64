/** What enriching contacts and enriching companies have in common: the batch, the match, the credits. */
import { asObject } from '../json-api.ts'
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { badField, creditsExhausted, invalidRequest, missingInput, PlatformError } from '../platform-error.ts'

/** How one kind of record is enriched. */
export interface Enrichment<T extends { readonly id: number }> {
  /** Names the records in the credit account. */
  readonly kind: string
  readonly type: string
  readonly records: readonly T[]
  /** The name of the list of inputs. */
  readonly inputs: string
  /** An input must have all keys of at least one of these to match anything. */
  readonly identifiers: readonly (readonly string[])[]
  /** For each key of an input: whether a record agrees. The value comes as text in lower case. */
  readonly matchers: Readonly<Record<string, (record: T, value: string) => boolean>>
  readonly fields: readonly string[]
  readonly show: (record: T, fields: readonly string[]) => Record<string, unknown>
  /** Whether a record has a field that the caller requires. */
  readonly has?: (record: T, field: string) => boolean
}

const BATCH_LIMIT = 25
const ATTRIBUTES = '/data/attributes'

/**
 * Answers an enrichment call.
 *
 * @throws {PlatformError} PFAPI0002, 0003, 0004 or 0009 for the input, PFAPI0011 when there are not credits enough;
 * then none are spent.
 */
export function enrich<T extends { readonly id: number }>(call: ApiCall, how: Enrichment<T>): Reply {
  const inputs = readInputs(call.attributes, how)
  const fields = readFields(call.attributes['outputFields'], how.fields)
  const required = call.attributes['requiredFields'] ?? []
  if (!Array.isArray(required))
    throw badField('requiredFields must be a list', { pointer: `${ATTRIBUTES}/requiredFields` })

  const results = inputs.map((input) => ({ input, record: match(input, required.map(String), how) }))
  const matched = results.flatMap(({ record }) => (record === undefined ? [] : [`${how.kind} ${record.id}`]))
  const { credits } = call.world
  if (!credits.spend(matched)) throw creditsExhausted()
  credits.records += matched.length
  return ok({
    data: results.map(({ input, record }) =>
      record === undefined
        ? { id: '0', type: 'NoMatch', meta: { matchStatus: 'NO_MATCH', input } }
        : {
            id: String(record.id),
            type: how.type,
            attributes: how.show(record, fields),
            meta: { matchStatus: 'FULL_MATCH', input },
          },
    ),
  })
}

/** The record that an input of a batch means; undefined when there is none, or it lacks a field that is required. */
export function match<T extends { readonly id: number }>(
  input: Readonly<Record<string, unknown>>,
  required: readonly string[],
  {
    records,
    identifiers,
    matchers,
    has,
  }: Pick<Enrichment<T>, 'records' | 'identifiers' | 'matchers' | 'has'>,
): T | undefined {
  const given = Object.keys(input)
  if (!identifiers.some((keys) => keys.every((key) => given.includes(key)))) return undefined
  return records.find(
    (record) =>
      given.every((key) => matchers[key]?.(record, String(input[key]).trim().toLowerCase())) &&
      required.every((field) => has?.(record, field) !== false),
  )
}

function readInputs<T extends { readonly id: number }>(
  attributes: Readonly<Record<string, unknown>>,
  { inputs: name, matchers }: Enrichment<T>,
): Record<string, unknown>[] {
  const pointer = `${ATTRIBUTES}/${name}`
  const inputs = attributes[name]
  if (!Array.isArray(inputs) || inputs.length === 0)
    throw missingInput(`${name} is missing or empty`, { pointer })
  if (inputs.length > BATCH_LIMIT) {
    throw invalidRequest(`${name} can have at most ${BATCH_LIMIT} inputs`, { pointer })
  }
  const known = [name, 'outputFields', 'requiredFields']
  for (const other of Object.keys(attributes)) {
    if (!known.includes(other))
      throw badField(`${other} is not known here`, { pointer: `${ATTRIBUTES}/${other}` })
  }
  return inputs.map((input: unknown, index) => {
    const object = asObject(input)
    if (object === undefined) throw badField('An input must be an object', { pointer: `${pointer}/${index}` })
    const unknown = Object.keys(object).find((key) => !Object.hasOwn(matchers, key))
    if (unknown === undefined) return object
    throw badField(`${unknown} is not a match input`, { pointer: `${pointer}/${index}/${unknown}` })
  })
}

function readFields(fields: unknown, known: readonly string[]): string[] {
  const pointer = `${ATTRIBUTES}/outputFields`
  if (!Array.isArray(fields) || fields.length === 0)
    throw missingInput('outputFields is missing or empty', { pointer })
  return fields.map((field: unknown, index) => {
    if (typeof field === 'string' && known.includes(field)) return field
    const detail = 'One of the output fields is not valid'
    throw new PlatformError(400, 'PFAPI0009', 'Invalid output field', detail, {
      pointer: `${pointer}/${index}`,
    })
  })
}
