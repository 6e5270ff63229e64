/** A checked list of many values: grouped, searchable, and open to a value that the list does not have. */
import { Group, Input, Paper, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { type ReactElement, type ReactNode, useState } from 'react'
import { ChoiceGroup } from './choice-group.tsx'
import { type Choice, groupChoices, otherChoices, withChoices } from './choices.ts'
import { OtherChoice } from './other-choice.tsx'

interface Props {
  readonly id: string
  readonly label: string
  readonly description?: ReactNode
  readonly error?: string | undefined
  readonly required?: boolean
  readonly disabled?: boolean
  readonly offered: readonly Choice[]
  readonly chosen: readonly string[]
  /** Takes values that the list does not offer. */
  readonly allowOther?: boolean
  readonly onChange: (chosen: string[]) => void
}

const SEARCHABLE_FROM = 9
const HEIGHT = 340

export function CheckedList(props: Props): ReactElement {
  const { id, label, description, error, offered, chosen, onChange } = props
  const [words, setWords] = useState('')
  const choices = [...offered, ...otherChoices(chosen, offered)]
  const groups = groupChoices(choices, words)
  const change = (values: readonly string[], isChosen: boolean): void => {
    onChange(withChoices(chosen, values, isChosen))
  }
  return (
    <fieldset
      id={id}
      className="plain-fieldset"
      disabled={props.disabled === true}
      aria-describedby={`${id}-help`}
    >
      <legend>
        <Input.Label component="span" required={props.required === true}>
          {label}
        </Input.Label>
      </legend>
      <Stack gap={6} id={`${id}-help`} mb={8}>
        {description !== undefined && <Input.Description>{description}</Input.Description>}
        {error !== undefined && <Input.Error>{error}</Input.Error>}
      </Stack>
      <Paper withBorder p="sm">
        <Group mb="sm" gap="sm" justify="space-between">
          {offered.length >= SEARCHABLE_FROM && (
            <TextInput
              value={words}
              onChange={({ currentTarget }) => setWords(currentTarget.value)}
              placeholder="Search"
              aria-label={`Search ${label}`}
              leftSection={<Search size={14} aria-hidden />}
              size="sm"
              flex="1 1 180px"
            />
          )}
          <Text size="sm" c="dimmed" role="status">
            {chosen.length === 0 ? 'None ticked' : `${chosen.length} of ${choices.length} ticked`}
          </Text>
        </Group>
        <ScrollArea.Autosize mah={HEIGHT} type="auto" offsetScrollbars="y">
          <Stack gap="md">
            {groups.map(([category, entries]) => (
              <ChoiceGroup
                key={category}
                idPrefix={id}
                category={category}
                choices={entries}
                chosen={chosen}
                onChange={change}
              />
            ))}
            {groups.length === 0 && <Text size="sm">Nothing has “{words}” in it.</Text>}
          </Stack>
        </ScrollArea.Autosize>
        {props.allowOther === true && <OtherChoice name={label} onAdd={(values) => change(values, true)} />}
      </Paper>
    </fieldset>
  )
}
