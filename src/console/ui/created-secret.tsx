/** A secret that was made just now and is not shown again. */
import { Alert, Button, Group, Stack } from '@mantine/core'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { CopyField } from './copy-field.tsx'

interface Props {
  readonly title: string
  /** Why it is to be copied now. */
  readonly children: ReactNode
  readonly label: string
  readonly secret: string
  readonly onDone: () => void
}

export function CreatedSecret({ title, children, label, secret, onDone }: Props): ReactElement {
  return (
    <Stack>
      <Alert color="green" icon={<Check size={18} aria-hidden />} title={title} role="status">
        {children}
      </Alert>
      <CopyField label={label} value={secret} />
      <Group justify="flex-end">
        <Button onClick={onDone}>Done</Button>
      </Group>
    </Stack>
  )
}
