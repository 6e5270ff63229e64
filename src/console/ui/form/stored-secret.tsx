/** A secret that the server keeps: dots stand for it, until it is replaced. */
import { Button, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { type FieldWidgetProps, fieldProps, shownText } from './field-props.tsx'

/** How the server shows a secret that it keeps: dots, and the last characters of a long one. */
export const isStored = (value: unknown): boolean => typeof value === 'string' && value.startsWith('••••')

interface Props {
  readonly field: FieldWidgetProps
  readonly onReplace: () => void
}

export function StoredSecret({ field, onReplace }: Props): ReactElement {
  return (
    <TextInput
      {...fieldProps(field)}
      value={shownText(field.value)}
      readOnly
      classNames={{ input: 'mono' }}
      rightSectionWidth="auto"
      rightSection={
        <Button
          size="compact-sm"
          variant="light"
          mr={6}
          aria-label={`Replace ${field.label}`}
          onClick={onReplace}
        >
          Replace
        </Button>
      }
    />
  )
}
