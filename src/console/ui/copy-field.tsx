/** A value that is there to be copied, with a button that does. */
import { TextInput } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { CopyButton } from './copy-button.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly description?: ReactNode
  readonly id?: string
}

export function CopyField({ label, value, description, id }: Props): ReactElement {
  return (
    <TextInput
      {...(id !== undefined && { id })}
      label={label}
      {...(description !== undefined && { description })}
      value={value}
      readOnly
      classNames={{ input: 'mono' }}
      onFocus={({ currentTarget }) => currentTarget.select()}
      rightSection={<CopyButton value={value} what={label} />}
    />
  )
}
