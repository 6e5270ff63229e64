/** The choices of one category, with a box that chooses them all. */
import { Checkbox, Code, Stack, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Choice } from './choices.ts'

interface Props {
  readonly idPrefix: string
  readonly category: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChange: (values: readonly string[], isChosen: boolean) => void
}

function ChoiceLabel({ choice }: { readonly choice: Choice }): ReactElement {
  return (
    <>
      {choice.title} {choice.title !== choice.value && <Code>{choice.value}</Code>}
    </>
  )
}

export function ChoiceGroup({ idPrefix, category, choices, chosen, onChange }: Props): ReactElement {
  const values = choices.map(({ value }) => value)
  const count = values.filter((value) => chosen.includes(value)).length
  return (
    <Stack gap={8} role="group" aria-label={category === '' ? 'Choices' : category}>
      {category !== '' && (
        <Checkbox
          label={
            <Text span size="sm" fw={600}>
              {category}{' '}
              <Text span size="xs" c="dimmed">
                {count} of {values.length}
              </Text>
            </Text>
          }
          aria-label={`All of ${category}`}
          checked={count === values.length}
          indeterminate={count > 0 && count < values.length}
          onChange={({ currentTarget }) => onChange(values, currentTarget.checked)}
        />
      )}
      <Stack gap={8} pl={category === '' ? 0 : 'lg'}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            name={`${idPrefix}_${choice.value}`}
            label={<ChoiceLabel choice={choice} />}
            {...(choice.description !== '' && { description: choice.description })}
            checked={chosen.includes(choice.value)}
            onChange={({ currentTarget }) => onChange([choice.value], currentTarget.checked)}
          />
        ))}
      </Stack>
    </Stack>
  )
}
