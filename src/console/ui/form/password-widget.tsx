/** The input of a secret. What is stored is never sent to the page: dots stand for it, until it is replaced. */
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { type ReactElement, useRef, useState } from 'react'
import { type FieldWidgetProps, fieldProps, filled, shownText } from './field-props.tsx'

/** How the server shows a secret that it keeps: dots, and the last characters of a long one. */
const isStored = (value: unknown): boolean => typeof value === 'string' && value.startsWith('••••')

export function PasswordWidget(props: FieldWidgetProps): ReactElement {
  const { value, placeholder, label, onChange } = props
  const [stored] = useState(() => (isStored(value) ? shownText(value) : undefined))
  const replaced = useRef(false)
  if (isStored(value)) {
    return (
      <TextInput
        {...fieldProps(props)}
        value={shownText(value)}
        readOnly
        classNames={{ input: 'mono' }}
        rightSectionWidth="auto"
        rightSection={
          <Button
            size="compact-sm"
            variant="light"
            mr={6}
            aria-label={`Replace ${label}`}
            onClick={() => {
              replaced.current = true
              onChange(undefined)
            }}
          >
            Replace
          </Button>
        }
      />
    )
  }
  return (
    <PasswordInput
      {...fieldProps(props)}
      {...(placeholder !== undefined && { placeholder })}
      value={shownText(value)}
      // No password manager knows the client secret of an app.
      autoComplete="new-password"
      autoFocus={replaced.current}
      visibilityToggleButtonProps={{ 'aria-label': 'Show or hide what was typed', tabIndex: 0 }}
      onChange={({ currentTarget }) => onChange(filled(currentTarget.value))}
      {...(stored !== undefined && {
        inputContainer: (input) => (
          <>
            {input}
            <Button size="compact-sm" variant="subtle" mt={4} onClick={() => onChange(stored)}>
              Keep the stored one
            </Button>
          </>
        ),
      })}
    />
  )
}
