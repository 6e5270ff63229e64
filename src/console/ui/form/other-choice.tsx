/** Takes a value that the list does not offer: a provider may have added one since. */
import { Button, Group, TextInput, VisuallyHidden } from '@mantine/core'
import { Plus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { typedChoices } from './choices.ts'

interface Props {
  readonly name: string
  readonly onAdd: (values: readonly string[]) => void
}

export function OtherChoice({ name, onAdd }: Props): ReactElement {
  const [typed, setTyped] = useState('')
  const add = (): void => {
    const values = typedChoices(typed)
    if (values.length > 0) onAdd(values)
    setTyped('')
  }
  return (
    <Group gap="xs" mt="sm" wrap="nowrap" align="end">
      <TextInput
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // Enter adds the value here, and does not send the form.
          event.preventDefault()
          add()
        }}
        label={
          <>
            Add one that is not listed<VisuallyHidden> to {name}</VisuallyHidden>
          </>
        }
        placeholder="Type or paste, separated by spaces"
        size="sm"
        flex={1}
        spellCheck={false}
        autoComplete="off"
      />
      <Button variant="light" leftSection={<Plus size={14} aria-hidden />} size="sm" onClick={add}>
        Add
      </Button>
    </Group>
  )
}
