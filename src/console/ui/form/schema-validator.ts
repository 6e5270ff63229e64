/** The validator of every form: react-jsonschema-form's own compiles code, which the pages' policy forbids. */
import { type RJSFSchema, toErrorSchema, type ValidatorType } from '@rjsf/utils'
import { matchesSchema, schemaErrors } from './schema-errors.ts'

/** What a form holds: values by field name. */
export type FormValues = Record<string, unknown>

export const schemaValidator: ValidatorType<FormValues, RJSFSchema, FormValues> = {
  validateFormData(values, schema, _customValidate, transformErrors, uiSchema) {
    const found = schemaErrors(schema, values)
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
