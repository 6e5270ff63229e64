/** Tick what the connector is for, and see which scopes to tick at the provider. */
import { Alert, Checkbox, Code, Group, Paper, ScrollArea, Stack, Text, TextInput, Title } from '@mantine/core'
import { Search } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Connector } from '../../../generated/host.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { countOf } from '../../ui/count-of.ts'
import { withChoices } from '../../ui/form/choices.ts'
import { findActions } from './find-actions.ts'
import type { NeededScopes } from './scopes-for-actions.ts'

interface Props {
  readonly connector: Connector
  readonly chosen: readonly string[]
  readonly needed: NeededScopes
  readonly onChange: (chosen: readonly string[]) => void
}

const HEIGHT = 280

export function ScopeSelector({ connector, chosen, needed, onChange }: Props): ReactElement {
  const [words, setWords] = useState('')
  const found = findActions(connector.actions, words)
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="scope-selector">
      <Title order={2} id="scope-selector">
        Which scopes do I need?
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        Tick the actions that you want. Below are the scopes that the app at the provider must have.
      </Text>
      <TextInput
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        aria-label="Search actions"
        placeholder="Search actions"
        leftSection={<Search size={14} aria-hidden />}
        mb="sm"
      />
      <ScrollArea.Autosize mah={HEIGHT} type="auto" offsetScrollbars="y">
        <Stack gap={8} role="group" aria-label="Actions">
          {found.map(({ name, title }) => (
            <Checkbox
              key={name}
              label={title}
              checked={chosen.includes(name)}
              onChange={({ currentTarget }) => onChange(withChoices(chosen, [name], currentTarget.checked))}
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
      <div role="status">
        <Group justify="space-between" mt="md" mb={6}>
          <Text fw={600} size="sm">
            {chosen.length === 0 ? 'No action ticked' : `${countOf(needed.scopes.length, 'scope')} to tick`}
          </Text>
          {needed.scopes.length > 0 && <CopyButton value={needed.scopes.join(' ')} what="list of scopes" />}
        </Group>
        <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {needed.scopes.map((scope) => (
            <li key={scope}>
              <Code>{scope}</Code>{' '}
              <Text span size="sm" c="dimmed">
                {connector.scopes.find((one) => one.scope === scope)?.title}
              </Text>
            </li>
          ))}
        </Stack>
        {needed.alternatives.map(({ action, anyOf }) => (
          <Alert key={action} mt="sm" variant="light" title={`${action}: one of these is enough`}>
            {anyOf.map((scope) => (
              <Code key={scope} mr={6}>
                {scope}
              </Code>
            ))}
          </Alert>
        ))}
      </div>
    </Paper>
  )
}
