/** The input of a text of several lines. */
import { Textarea } from '@mantine/core'
import type { ReactElement } from 'react'
import { type FieldWidgetProps, fieldProps, filled, shownText } from './field-props.tsx'

export function TextareaWidget(props: FieldWidgetProps): ReactElement {
  const { value, placeholder, onChange } = props
  return (
    <Textarea
      {...fieldProps(props)}
      {...(placeholder !== undefined && { placeholder })}
      value={shownText(value)}
      rows={4}
      onChange={({ currentTarget }) => onChange(filled(currentTarget.value))}
    />
  )
}
