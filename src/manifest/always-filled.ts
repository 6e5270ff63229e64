/** Whether a form field always has a value. */
import type { Field } from '../generated/manifest.ts'
import type { Expression, Operand } from './expression.ts'
import { partsIfReadable } from './template.ts'

function isThere(operand: Operand, fields: readonly Field[]): boolean {
  if (operand.kind === 'literal') return operand.value !== ''
  if (operand.kind === 'call') return operand.args.every((argument) => hasValue(argument, fields))
  const field = fields.find(({ name }) => name === operand.name)
  // Computed fields do not name each other, so that this ends.
  return field !== undefined && field.value === undefined && isAlwaysFilled(field, fields)
}

function hasValue({ operands }: Expression, fields: readonly Field[]): boolean {
  return operands.some((operand) => isThere(operand, fields))
}

/**
 * Whether a field has a value in every form that passes.
 *
 * @param fields The fields of its form that the authentication type has.
 */
export function isAlwaysFilled(field: Field, fields: readonly Field[]): boolean {
  // Of a list, people may choose nothing.
  if (field.visible_when !== undefined || field.type === 'multi_select') return false
  if (field.value === undefined) return field.optional !== true || field.default !== undefined
  return partsIfReadable(field.value).every((part) => typeof part === 'string' || hasValue(part, fields))
}
