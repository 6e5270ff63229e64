/** The choice of several values, as a checked list. */
import type { ReactElement } from 'react'
import { CheckedList } from './checked-list.tsx'
import { toChoices } from './choices.ts'
import { type FieldWidgetProps, fieldProps } from './field-props.tsx'

export function ChoicesWidget(props: FieldWidgetProps): ReactElement {
  const { label, name, id, description, error, required, disabled } = fieldProps(props)
  return (
    <CheckedList
      id={id}
      description={description}
      error={error}
      required={required}
      disabled={disabled}
      label={label ?? name}
      offered={toChoices(props.options.enumOptions)}
      chosen={Array.isArray(props.value) ? props.value : []}
      allowOther={props.options['allowOther'] === true}
      onChange={props.onChange}
    />
  )
}
