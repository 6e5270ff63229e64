/** The validator of every form: react-jsonschema-form's own compiles code, which the pages' policy forbids. */
import { type RJSFSchema, toErrorSchema, type ValidatorType } from '@rjsf/utils'
import { matchesSchema, schemaErrors } from './schema-errors.ts'
import type { SchemaNode } from './schema-node.ts'

/** What a form holds: values by field name. */
export type FormValues = Record<string, unknown>

/**
 * A validator for a form.
 *
 * @param whole What the values are checked with, which may be more than the form shows.
 */
export function validatorFor(whole: SchemaNode): ValidatorType<FormValues, RJSFSchema, FormValues> {
  return {
    validateFormData(values, _shown, _customValidate, transformErrors, uiSchema) {
      const found = schemaErrors(whole, values)
      const errors = transformErrors?.(found, uiSchema) ?? found
      return { errors, errorSchema: toErrorSchema<FormValues>(errors) }
    },
    isValid(schema, values, root) {
      return matchesSchema(schema, values, root)
    },
    rawValidation<Result>(schema: RJSFSchema, values?: FormValues) {
      return { errors: schemaErrors(schema, values) as Result[] }
    },
  }
}
