/** The input of yes or no. */
import { Checkbox } from '@mantine/core'
import type { ReactElement } from 'react'
import { type FieldWidgetProps, fieldProps } from './field-props.tsx'

export function CheckboxWidget(props: FieldWidgetProps): ReactElement {
  return (
    <Checkbox
      {...fieldProps(props)}
      checked={props.value === true}
      onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
    />
  )
}
