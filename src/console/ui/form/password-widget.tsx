/** The input of a secret. What is stored is never sent to the page. */
import { Button, PasswordInput, Textarea } from '@mantine/core'
import { type ClipboardEvent, type ReactElement, useRef, useState } from 'react'
import { type FieldWidgetProps, fieldProps, filled, shownText } from './field-props.tsx'
import { isStored, StoredSecret } from './stored-secret.tsx'

export function PasswordWidget(props: FieldWidgetProps): ReactElement {
  const { value, placeholder, onChange } = props
  const [stored] = useState(() => (isStored(value) ? shownText(value) : undefined))
  const isReplaced = useRef(false)
  const replace = (): void => {
    isReplaced.current = true
    onChange(undefined)
  }
  /** An input of one line would run the lines of a key together. */
  const pasteLines = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain').trim()
    if (!text.includes('\n')) return
    event.preventDefault()
    onChange(text)
  }
  if (isStored(value)) return <StoredSecret field={props} onReplace={replace} />
  const common = {
    ...fieldProps(props),
    ...(placeholder !== undefined && { placeholder }),
    value: shownText(value),
  }
  const keep = stored !== undefined && (
    <Button size="compact-sm" variant="subtle" mt={4} onClick={() => onChange(stored)}>
      Keep the stored one
    </Button>
  )
  if (common.value.includes('\n')) {
    return (
      <>
        <Textarea
          {...common}
          classNames={{ input: 'mono concealed' }}
          rows={5}
          spellCheck={false}
          onChange={({ currentTarget }) => onChange(filled(currentTarget.value))}
        />
        {keep}
      </>
    )
  }
  return (
    <>
      <PasswordInput
        {...common}
        // No password manager knows the client secret of an app.
        autoComplete="new-password"
        autoFocus={isReplaced.current}
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide what was typed', tabIndex: 0 }}
        onPaste={pasteLines}
        onChange={({ currentTarget }) => onChange(filled(currentTarget.value))}
      />
      {keep}
    </>
  )
}
