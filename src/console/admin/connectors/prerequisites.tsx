/** What has to be there before the setup begins, as a checklist. What was ticked stays ticked in this browser. */
import { Badge, Checkbox, Paper, Stack, Text, Title } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import type { ReactElement } from 'react'
import type { ConnectorPrerequisite } from '../../../generated/host.ts'
import { ExternalLink } from '../../ui/external-link.tsx'

interface Props {
  readonly connector: string
  readonly prerequisites: readonly ConnectorPrerequisite[]
}

const FROM: Readonly<Record<string, string>> = { admin: 'From your admin', provider: 'From the provider' }

export function Prerequisites({ connector, prerequisites }: Props): ReactElement | null {
  const [ticked, setTicked] = useLocalStorage<string[]>({
    key: `linkwright-prerequisites-${connector}`,
    defaultValue: [],
  })
  if (prerequisites.length === 0) return null
  const done = prerequisites.filter(({ title }) => ticked.includes(title)).length
  return (
    <section aria-labelledby="prerequisites">
      <Title order={2} id="prerequisites">
        Before you begin
      </Title>
      <Text size="sm" c="dimmed" mb="sm" role="status">
        {done} of {prerequisites.length} ticked
      </Text>
      <Stack gap="sm">
        {prerequisites.map(({ title, description, from, documentation_url }) => (
          <Paper key={title} withBorder p="md">
            <Checkbox
              checked={ticked.includes(title)}
              onChange={({ currentTarget: { checked } }) =>
                setTicked((before) => [...before.filter((one) => one !== title), ...(checked ? [title] : [])])
              }
              label={
                <Text span fw={600}>
                  {title}
                </Text>
              }
              description={description}
            />
            <Stack gap={6} ml={34} mt={6} align="flex-start">
              {from !== null && <Badge color={from === 'admin' ? 'teal' : 'grape'}>{FROM[from]}</Badge>}
              {documentation_url !== null && (
                <ExternalLink href={documentation_url} size="sm">
                  Read more about it
                </ExternalLink>
              )}
            </Stack>
          </Paper>
        ))}
      </Stack>
    </section>
  )
}
