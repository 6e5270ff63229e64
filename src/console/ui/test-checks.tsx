/** What a test saw, check by check. */
import { Badge, Box, Code, Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { Check, Minus, X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { TestCheck, TestReport } from '../../generated/host.ts'
import { whoMustAct } from './who-must-act.ts'

const OUTCOMES = {
  true: { icon: Check, color: 'green', text: 'Works' },
  false: { icon: X, color: 'red', text: 'Fails' },
  null: { icon: Minus, color: 'gray', text: 'Not known yet' },
} as const

function CheckLine({ check }: { readonly check: TestCheck }): ReactElement {
  const { icon: Icon, color, text } = OUTCOMES[`${check.ok}`]
  const who = check.ok === false ? whoMustAct(check.who_must_act) : undefined
  return (
    <Group component="li" wrap="nowrap" align="flex-start" gap="sm">
      <ThemeIcon color={color} variant="light" radius="xl" size={26}>
        <Icon size={15} aria-hidden />
      </ThemeIcon>
      <Box miw={0}>
        <Group gap={8}>
          <Text fw={600}>{check.title}</Text>
          <Badge color={color}>{text}</Badge>
        </Group>
        <Text size="sm">{check.detail}</Text>
        {who !== undefined && (
          <Text size="sm">
            <b>Who must act:</b> {who}
          </Text>
        )}
        {check.code !== undefined && <Code>{check.code}</Code>}
      </Box>
    </Group>
  )
}

export function TestChecks({ report }: { readonly report: TestReport }): ReactElement {
  return (
    <div role="status">
      <Text fw={600} mb="sm">
        {report.ok ? 'Nothing failed' : 'Something has to be mended'}
      </Text>
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {report.checks.map((check) => (
          <CheckLine key={check.name} check={check} />
        ))}
      </Stack>
    </div>
  )
}
