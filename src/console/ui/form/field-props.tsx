/** What every input of a form has: its name, its label, its help and what is wrong with it. */
import type { RJSFSchema, WidgetProps } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { InlineCode } from '../inline-code.tsx'
import type { FormValues } from './schema-validator.ts'

export type FieldWidgetProps = WidgetProps<FormValues, RJSFSchema, FormValues>

interface FieldProps {
  readonly id: string
  readonly name: string
  readonly label: string | undefined
  readonly description: ReactElement | undefined
  readonly required: boolean
  readonly disabled: boolean
  readonly autoFocus: boolean
  readonly error: string | undefined
  readonly onBlur: () => void
}

export function fieldProps({
  id,
  htmlName,
  label,
  hideLabel,
  options,
  schema,
  required,
  disabled,
  readonly,
  autofocus,
  rawErrors,
  onBlur,
  value,
}: FieldWidgetProps): FieldProps {
  const text = options.description ?? schema.description
  return {
    id,
    name: htmlName ?? id,
    label: hideLabel === true || label === '' ? undefined : label,
    description: hideLabel === true || text === undefined ? undefined : <InlineCode text={text} />,
    required: required === true,
    disabled: disabled === true || readonly === true,
    autoFocus: autofocus === true,
    error: rawErrors === undefined || rawErrors.length === 0 ? undefined : [...new Set(rawErrors)].join('. '),
    onBlur: () => onBlur(id, value),
  }
}

/** An emptied field is one that was not filled in. */
export const filled = (text: string): string | undefined => (text === '' ? undefined : text)

/** The value of a field that holds a text, or one of a number that was typed. */
export const shownText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
