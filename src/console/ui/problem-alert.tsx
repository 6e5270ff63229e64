/** What went wrong, who must act, and the code to look up. */
import { Alert, Button, Code, Group, List, Text } from '@mantine/core'
import { CircleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { problemOf } from './problem.ts'
import { whoMustAct } from './who-must-act.ts'

interface Props {
  readonly error: unknown
  /** What was tried: "The profile was not saved". Default: the problem's own title. */
  readonly title?: string
  readonly onRetry?: () => void
}

export function ProblemAlert({ error, title, onRetry }: Props): ReactElement {
  const problem = problemOf(error)
  const who = whoMustAct(problem.who_must_act)
  const issues = problem.issues ?? []
  return (
    <Alert
      color="red"
      icon={<CircleAlert size={18} aria-hidden />}
      title={title ?? problem.title}
      role="alert"
    >
      <Text size="sm">{problem.detail ?? problem.title}</Text>
      {issues.length > 0 && (
        <List size="sm" mt={4}>
          {issues.map(({ pointer, message }) => (
            <List.Item key={`${pointer} ${message}`}>
              {pointer !== '' && <Code>{pointer}</Code>} {message}
            </List.Item>
          ))}
        </List>
      )}
      <Group gap="md" mt={who === undefined && problem.code === undefined && onRetry === undefined ? 0 : 6}>
        {who !== undefined && (
          <Text size="sm">
            <b>Who must act:</b> {who}
          </Text>
        )}
        {problem.code !== undefined && <Code>{problem.code}</Code>}
        {onRetry !== undefined && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            Try again
          </Button>
        )}
      </Group>
    </Alert>
  )
}
