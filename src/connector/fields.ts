/** The fields of a form: which ones a form has, which are asked for, and when. */
import type { Field } from '../generated/manifest.ts'
import type { Connector } from './connector.ts'
import type { FieldValues } from './profile.ts'

/** What another field must hold for a field to be there. */
export interface Condition {
  readonly field: string
  readonly values: readonly unknown[]
}

/** The fields of an authentication type in the order in which a form shows them; without a type, those of all. */
function fieldsFor(fields: readonly Field[], auth: string | undefined): Field[] {
  return fields
    .filter(({ applies_to }) => auth === undefined || applies_to === undefined || applies_to.includes(auth))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
}

/** The profile fields that an authentication type has. */
export function profileFields(connector: Connector, auth: string): Field[] {
  return fieldsFor(connector.manifest.profile.fields, auth)
}

/** The account fields that an authentication type has; without one, those of all. */
export function accountFields(connector: Connector, auth?: string): Field[] {
  return fieldsFor(connector.manifest.account?.fields ?? [], auth)
}

/** Whether people fill the field in: neither one to copy from nor one that is computed. */
export function isFilledIn(field: Field): boolean {
  return field.value === undefined
}

/** Whether the field has to be filled in where it is there. A boolean that is not given is false to everyone. */
export function isNeeded(field: Field): boolean {
  return (
    isFilledIn(field) && field.type !== 'boolean' && field.optional !== true && field.default === undefined
  )
}

/** Everything that must hold for a field to be there: its own condition, and those of the field it looks at. */
export function conditionsOf(field: Field, fields: readonly Field[]): Condition[] {
  const conditions: Condition[] = []
  let next: Field | undefined = field
  while (next?.visible_when !== undefined && conditions.length <= fields.length) {
    const { field: name, equals }: NonNullable<Field['visible_when']> = next.visible_when
    conditions.push({ field: name, values: [equals].flat() })
    next = fields.find((candidate) => candidate.name === name)
  }
  return conditions
}

/** Whether a field is there, given the values of the others. */
export function isVisible(field: Field, fields: readonly Field[], values: FieldValues): boolean {
  return conditionsOf(field, fields).every(
    (condition) =>
      fields.some(({ name }) => name === condition.field) &&
      Object.hasOwn(values, condition.field) &&
      condition.values.includes(values[condition.field]),
  )
}
