/** A form that a JSON Schema describes: checked as one types, with the schema that the server checks with. */
import { withTheme } from '@rjsf/core'
import type { ErrorSchema, RJSFSchema, RJSFValidationError, UiSchema } from '@rjsf/utils'
import { type ReactElement, type ReactNode, type SyntheticEvent, useMemo, useRef } from 'react'
import { formTheme } from './form-theme.ts'
import { type FormValues, validatorFor } from './schema-validator.ts'

const ThemedForm = withTheme<FormValues, RJSFSchema, FormValues>(formTheme)

interface Props {
  readonly schema: Readonly<Record<string, unknown>>
  /** The schema that the values are checked with, where the form shows a part of it. Default: the form's own. */
  readonly checkedWith?: Readonly<Record<string, unknown>>
  readonly uiSchema: Readonly<Record<string, unknown>>
  readonly values: FormValues
  /** Distinguishes the fields of two forms on a page. Default: `root`. */
  readonly idPrefix?: string
  /** What the server found, by field. */
  readonly serverErrors?: ErrorSchema<FormValues>
  readonly disabled?: boolean
  /** The buttons. */
  readonly children: ReactNode
  readonly onChange: (values: FormValues) => void
  readonly onSubmit: (values: FormValues) => void
}

export function SchemaForm({
  schema,
  checkedWith = schema,
  uiSchema,
  values,
  idPrefix = 'root',
  serverErrors,
  disabled = false,
  children,
  onChange,
  onSubmit,
}: Props): ReactElement {
  const validator = useMemo(() => validatorFor(checkedWith), [checkedWith])
  const touched = useRef(new Set<string>())
  const isSubmitted = useRef(false)
  const touch = ({ target }: SyntheticEvent): void => {
    const field = target as HTMLInputElement
    touched.current.add(field.name === '' ? field.id : field.name)
  }
  /** Nobody is told that a field is empty before having been there. */
  const onlyTouched = (errors: RJSFValidationError[]): RJSFValidationError[] => {
    if (isSubmitted.current) return errors
    const been = [...touched.current]
    return errors.filter(({ property = '' }) => {
      const id = idPrefix + property.replaceAll('.', '_')
      return been.some((name) => name === id || name.startsWith(`${id}_`) || name.startsWith(`${id}-`))
    })
  }
  return (
    <div
      onBlurCapture={touch}
      onInputCapture={touch}
      onSubmitCapture={() => {
        isSubmitted.current = true
      }}
    >
      <ThemedForm
        schema={schema as RJSFSchema}
        uiSchema={{ ...uiSchema, 'ui:title': '' } as UiSchema<FormValues, RJSFSchema, FormValues>}
        formData={values}
        validator={validator}
        idPrefix={idPrefix}
        {...(serverErrors !== undefined && { extraErrors: serverErrors })}
        disabled={disabled}
        noHtml5Validate
        showErrorList={false}
        focusOnFirstError
        liveValidate="onChange"
        transformErrors={onlyTouched}
        onChange={({ formData }) => onChange(formData ?? {})}
        onSubmit={({ formData }) => onSubmit(formData ?? {})}
        onError={() => undefined}
      >
        {children}
      </ThemedForm>
    </div>
  )
}
