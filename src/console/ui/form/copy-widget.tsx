/** A value to copy, such as the redirect URI: it is shown and not sent. */
import type { ReactElement } from 'react'
import { CopyField } from '../copy-field.tsx'
import { type FieldWidgetProps, fieldProps, shownText } from './field-props.tsx'

export function CopyWidget(props: FieldWidgetProps): ReactElement {
  const { label, description, id } = fieldProps(props)
  return (
    <CopyField
      id={id}
      label={label ?? props.name}
      {...(description !== undefined && { description })}
      value={shownText(props.value)}
    />
  )
}
