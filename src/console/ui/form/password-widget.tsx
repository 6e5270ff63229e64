/** The input of a secret. What is stored is never sent back; a placeholder says that there is one. */
import { PasswordInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { type FieldWidgetProps, fieldProps, filled, shownText } from './field-props.ts'

export function PasswordWidget(props: FieldWidgetProps): ReactElement {
  const { value, placeholder, onChange } = props
  return (
    <PasswordInput
      {...fieldProps(props)}
      {...(placeholder !== undefined && { placeholder })}
      value={shownText(value)}
      // No password manager knows the client secret of an app.
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': `Show or hide ${props.label}` }}
      onChange={({ currentTarget }) => onChange(filled(currentTarget.value))}
    />
  )
}
