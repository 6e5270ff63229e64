/** What people and hosts hand in, made into the values of a form: cleaned, complete, and nothing that does not count. */
import { TemplateUnresolvedError } from '../errors/manifest.ts'
import type { Field, Scope } from '../generated/manifest.ts'
import { parseTemplate, renderTemplate } from '../manifest/template.ts'
import { isFilledIn, isVisible } from './fields.ts'
import type { FieldValues } from './profile.ts'

/** The value of a field that was not filled in. */
export function defaultOf(field: Field, scopes: readonly Scope[]): unknown {
  if (field.default !== undefined) return field.default
  if (field.options_from !== 'scopes') return undefined
  const chosen = scopes
    .filter((scope) => scope.default === true || scope.required === true)
    .map(({ scope }) => scope)
  return chosen.length > 0 ? chosen : undefined
}

/** No form takes a longer text, so that a longer one is not worth looking through. */
const MAX_TEXT = 10_000

/** A text without the prefix and suffix that the form shows around it: people paste whole addresses. */
function bare(text: string, { prefix = '', suffix = '' }: Field): string {
  let value = text
  while (text.length <= MAX_TEXT) {
    const before = value
    if (prefix !== '' && value.toLowerCase().startsWith(prefix.toLowerCase()))
      value = value.slice(prefix.length)
    if (suffix !== '' && value.toLowerCase().endsWith(suffix.toLowerCase()))
      value = value.slice(0, -suffix.length)
    if (value === before) break
  }
  return value
}

function clean(value: unknown, field: Field): unknown {
  if (typeof value !== 'string') return value
  const isAffixed = field.prefix !== undefined || field.suffix !== undefined
  const text = isAffixed ? bare(value.trim(), field) : value
  return text === '' && field.optional === true ? undefined : text
}

/**
 * Cleans the values of a form's fields and fills in defaults. A field that is not visible has no value, whatever was
 * handed in for it; neither has one that is computed or there to be copied from.
 *
 * @param values Not changed. Names that no field has are kept, for the form's check to name.
 */
export function completeValues(
  fields: readonly Field[],
  values: FieldValues,
  scopes: readonly Scope[],
): Record<string, unknown> {
  const complete = new Map(Object.entries(values))
  for (const field of fields) {
    const given = isFilledIn(field) ? clean(complete.get(field.name), field) : undefined
    const value = given === undefined && isFilledIn(field) ? defaultOf(field, scopes) : given
    if (value === undefined) complete.delete(field.name)
    else complete.set(field.name, value)
  }
  const all = Object.fromEntries(complete)
  const hidden = fields.filter((field) => !isVisible(field, fields, all)).map(({ name }) => name)
  return Object.fromEntries([...complete].filter(([name]) => !hidden.includes(name)))
}

/** The values of computed fields. One that names a field without a value has none itself. */
export function computedValues(
  fields: readonly Field[],
  namespace: 'profile' | 'account',
  values: FieldValues,
): Record<string, string> {
  const entries = fields.flatMap((field): [string, string][] => {
    if (field.value === undefined || field.type === 'copy' || !isVisible(field, fields, values)) return []
    try {
      return [[field.name, renderTemplate(parseTemplate(field.value), { [namespace]: values })]]
    } catch (error) {
      if (error instanceof TemplateUnresolvedError) return []
      throw error
    }
  })
  return Object.fromEntries(entries)
}
