/** Fields that look at others: what they look at is there, can be compared with, and does not look back. */
import type { Field, Manifest } from '../../generated/manifest.ts'
import { suggest } from '../findings.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'

const COMPARABLE: readonly string[] = ['string', 'select', 'boolean', 'number', 'integer']

/** Whether a field is shown only when it is shown itself. */
function looksBack(field: Field, fields: readonly Field[]): boolean {
  const seen = new Set<string>()
  for (let next: Field | undefined = field; next !== undefined; ) {
    if (seen.has(next.name)) return next.name === field.name
    seen.add(next.name)
    const name: string | undefined = next.visible_when?.field
    next = fields.find((candidate) => candidate.name === name)
  }
  return false
}

/** Whether `value` can be what `field` holds. */
function canHold(field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number'
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === 'string' && (field.options?.some((option) => option.value === value) ?? true)
  }
}

function checkValues(field: Field, other: Field, path: Path, report: Report): void {
  const values = [field.visible_when?.equals ?? []].flat()
  for (const value of values) {
    if (canHold(other, value)) continue
    const offered = other.options?.map((option) => option.value) ?? []
    const message = `${JSON.stringify(value)} is no value that "${other.name}" can have`
    report('invalid_field', [...path, 'equals'], message, { hint: suggest(String(value), offered) })
  }
}

function checkCondition(
  field: Field,
  fields: readonly Field[],
  types: readonly string[],
  path: Path,
  report: Report,
): void {
  const name = field.visible_when?.field ?? ''
  const other = fields.find((candidate) => candidate.name === name)
  if (other === undefined) {
    const names = fields.map((candidate) => candidate.name)
    report('unknown_field', [...path, 'field'], `"${name}" is no field of this form`, {
      hint: suggest(name, names) ?? `One of ${names.join(', ')}.`,
    })
    return
  }
  if (!COMPARABLE.includes(other.type) || other.value !== undefined) {
    const what = other.value === undefined ? `is a ${other.type}` : 'is not filled in'
    report('invalid_field', [...path, 'field'], `"${name}" ${what}, and cannot decide what is shown`)
    return
  }
  checkValues(field, other, path, report)
  if (looksBack(field, fields)) {
    report('invalid_field', [...path, 'field'], `"${field.name}" would be shown only when it is shown itself`)
  }
  const missing = (field.applies_to ?? types).filter((type) => other.applies_to?.includes(type) === false)
  for (const type of missing) {
    const message = `"${name}" is not there for auth.${type}, where "${field.name}" is`
    report('invalid_field', [...path, 'field'], message, { hint: 'Give both the same "applies_to".' })
  }
}

/** See the module's first line. */
export const fieldConditionsRule: Rule = (manifest: Manifest, report) => {
  const types = Object.keys(manifest.auth)
  for (const form of ['profile', 'account'] as const) {
    const fields = manifest[form]?.fields ?? []
    for (const [index, field] of fields.entries()) {
      if (field.visible_when === undefined) continue
      checkCondition(field, fields, types, [form, 'fields', index, 'visible_when'], report)
    }
  }
}
