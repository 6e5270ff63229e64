/** Filling in a form: from a file, from options, and by asking for the rest. */
import { text } from 'node:stream/consumers'
import { completeValues } from '../connector/complete-values.ts'
import { isNeeded, isVisible } from '../connector/fields.ts'
import type { Field } from '../generated/manifest.ts'
import { CliError } from './cli-error.ts'
import { ask, canAsk } from './prompt.ts'
import { readJsonObject } from './read-json.ts'

/** The options for filling in a form. */
export interface FieldOptions {
  readonly values?: string
  readonly set?: readonly string[]
  readonly secretStdin?: boolean
}

type Values = Record<string, unknown>

function toValue(field: Field | undefined, name: string, texts: readonly string[]): unknown {
  if (field?.type === 'secret') {
    throw new CliError(
      `"${name}" is a secret, and would stand in the shell's history: leave it out to be asked, or use --secret-stdin or --values FILE`,
    )
  }
  if (field?.type === 'multi_select')
    return texts.flatMap((one) => one.split(/[\s,]+/)).filter((one) => one !== '')
  const [only, ...others] = texts
  if (others.length > 0) throw new CliError(`--set gives "${name}" more than once, and it is no list`)
  if (field?.type === 'boolean' && (only === 'true' || only === 'false')) return only === 'true'
  const isNumber = (field?.type === 'number' || field?.type === 'integer') && only?.trim() !== ''
  return isNumber && Number.isFinite(Number(only)) ? Number(only) : only
}

/** Reads `--set name=value` pairs. A field that the form does not have is left for the form's own check to name. */
export function setValues(fields: readonly Field[], pairs: readonly string[]): Values {
  const texts = new Map<string, string[]>()
  for (const pair of pairs) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
    if (name === undefined || value === undefined) throw new CliError('--set takes name=value')
    texts.set(name, [...(texts.get(name) ?? []), value])
  }
  const entries = [...texts].map(([name, values]) => [
    name,
    toValue(
      fields.find((field) => field.name === name),
      name,
      values,
    ),
  ])
  return Object.fromEntries(entries)
}

function questionFor({ title, type, options, prefix = '', suffix = '' }: Field): string {
  if (type === 'select') return `${title} (${(options ?? []).map(({ value }) => value).join(', ')})`
  if (prefix !== '' || suffix !== '') return `${title} (${prefix}…${suffix})`
  return type === 'multi_select' ? `${title} (separated by commas)` : title
}

async function askFor(field: Field): Promise<unknown> {
  const answer = await ask(questionFor(field), field.type === 'secret')
  return field.type === 'secret' ? answer : toValue(field, field.name, [answer])
}

/** Secrets from standard input, one a line, in the order of the form. */
export async function readSecrets(missing: readonly Field[]): Promise<Values> {
  const lines = (await text(process.stdin)).split(/\r?\n/)
  const secrets = missing.filter(({ type }) => type === 'secret')
  return Object.fromEntries(
    secrets.flatMap(({ name }, index) => (lines[index] ? [[name, lines[index]] as const] : [])),
  )
}

/**
 * The values of a form's fields. What is missing is asked for on a terminal; elsewhere a missing secret is misuse,
 * and anything else is left for the form's own check to name.
 */
export async function fillIn(
  fields: readonly Field[],
  options: FieldOptions,
  given: Values,
): Promise<Values> {
  const values: Values = { ...given, ...setValues(fields, options.set ?? []) }
  const isMissing = (field: Field): boolean =>
    isNeeded(field) &&
    (!Object.hasOwn(values, field.name) || values[field.name] === undefined) &&
    isVisible(field, fields, completeValues(fields, values, []))
  const missing = (): Field[] => fields.filter(isMissing)
  if (options.secretStdin === true) Object.assign(values, await readSecrets(missing()))
  // One by one: what is asked for depends on what was answered.
  if (canAsk()) for (const field of fields) if (isMissing(field)) values[field.name] = await askFor(field)
  const secret = missing().find(({ type }) => type === 'secret')
  if (secret !== undefined) {
    throw new CliError(
      `"${secret.name}" is missing: run this in a terminal to be asked, or use --secret-stdin or --values FILE`,
    )
  }
  return values
}

/** The values that `--values` names. What is wrong with the options themselves is found first. */
export async function valuesFromFile({ values, set, secretStdin }: FieldOptions): Promise<Values> {
  if (set?.some((pair) => !/^[^=]+=/.test(pair)) === true) throw new CliError('--set takes name=value')
  if (values === '-' && secretStdin === true) {
    throw new CliError('standard input can be read once: for --values - or for --secret-stdin')
  }
  return values === undefined ? {} : readJsonObject(values)
}
