/** The steps of the setup, one after the other. */
import { Badge, Box, Code, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import type { ReactElement } from 'react'
import type { ConnectorGuideStep } from '../../../generated/host.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { Prose } from '../../ui/prose.tsx'

interface Props {
  readonly steps: readonly ConnectorGuideStep[]
  /** The scopes that the chosen actions need; empty where none was chosen. */
  readonly needed: readonly string[]
}

function StepScopes({
  scopes,
  needed,
}: {
  readonly scopes: readonly string[]
  readonly needed: readonly string[]
}): ReactElement {
  const isChosen = needed.length > 0
  const wanted = scopes.filter((scope) => needed.includes(scope))
  if (isChosen && wanted.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Nothing to tick here for the actions that you chose.
      </Text>
    )
  return (
    <Group gap={6} component="ul" p={0} m={0} style={{ listStyle: 'none' }} aria-label="Scopes to tick">
      {(isChosen ? wanted : scopes).map((scope) => (
        <li key={scope}>
          <Code>{scope}</Code>
        </li>
      ))}
    </Group>
  )
}

export function GuideSteps({ steps, needed }: Props): ReactElement | null {
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="guide">
      <Title order={2} id="guide" mb="md">
        Steps
      </Title>
      <Stack component="ol" gap="lg" p={0} m={0} style={{ listStyle: 'none' }}>
        {steps.map((step, index) => (
          <Group
            key={`${step.title} ${step.content}`}
            component="li"
            wrap="nowrap"
            align="flex-start"
            gap="md"
          >
            <ThemeIcon variant="light" radius="xl" size={30} aria-hidden>
              <Text span size="sm" fw={700}>
                {index + 1}
              </Text>
            </ThemeIcon>
            <Box miw={0} flex={1}>
              <Title order={3} size="h4" mb={4}>
                {step.title}
              </Title>
              <Prose text={step.content} />
              {step.scopes !== null && (
                <Box mt={8}>
                  <Badge mb={6}>Scopes</Badge>
                  <StepScopes scopes={step.scopes} needed={needed} />
                </Box>
              )}
              {step.link !== null && URL.canParse(step.link) && (
                <ExternalLink href={step.link} size="sm" mt={6} display="inline-block">
                  Open {new URL(step.link).host}
                </ExternalLink>
              )}
            </Box>
          </Group>
        ))}
      </Stack>
    </section>
  )
}
