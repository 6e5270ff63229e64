/** A checked list of many values: grouped, searchable, and open to a value that the list does not have. */
import { Group, Input, Paper, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { ChoiceGroup } from './choice-group.tsx'
import { groupChoices, otherChoices, toChoices, withChoices } from './choices.ts'
import { type FieldWidgetProps, fieldProps } from './field-props.ts'
import { OtherChoice } from './other-choice.tsx'

const SEARCHABLE_FROM = 9
const HEIGHT = 340

export function ChoicesWidget(props: FieldWidgetProps): ReactElement {
  const { id, label, description, error, required, disabled } = fieldProps(props)
  const [words, setWords] = useState('')
  const offered = toChoices(props.options.enumOptions)
  const chosen: string[] = Array.isArray(props.value) ? props.value : []
  const choices = [...offered, ...otherChoices(chosen, offered)]
  const groups = groupChoices(choices, words)
  const change = (values: readonly string[], isChosen: boolean): void => {
    props.onChange(withChoices(chosen, values, isChosen))
  }
  return (
    <fieldset
      id={id}
      disabled={disabled}
      aria-describedby={`${id}-help`}
      style={{ border: 0, margin: 0, padding: 0, minInlineSize: 0 }}
    >
      <Group justify="space-between" component="legend" w="100%" p={0} mb={2}>
        <Input.Label component="span" required={required}>
          {label}
        </Input.Label>
        <Text size="sm" c="dimmed" component="span">
          {chosen.length === 0 ? 'None chosen' : `${chosen.length} of ${choices.length} chosen`}
        </Text>
      </Group>
      <Stack gap={6} id={`${id}-help`} mb={8}>
        {description !== undefined && <Input.Description>{description}</Input.Description>}
        {error !== undefined && <Input.Error>{error}</Input.Error>}
      </Stack>
      <Paper withBorder p="sm">
        {offered.length >= SEARCHABLE_FROM && (
          <TextInput
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
            placeholder="Search"
            aria-label={`Search ${label ?? props.name}`}
            leftSection={<Search size={14} aria-hidden />}
            size="sm"
            mb="sm"
          />
        )}
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
        {props.options['allowOther'] === true && (
          <OtherChoice name={label ?? props.name} onAdd={(values) => change(values, true)} />
        )}
      </Paper>
    </fieldset>
  )
}
