/** What was sent for an action, and what came back. */
import { Badge, Code, Group, Stack, Text, Title } from '@mantine/core'
import { type ReactElement, useEffect, useRef } from 'react'
import { CodeBlock } from '../../ui/code-block.tsx'
import type { TriedAction } from '../data/accounts.ts'
import { requestText } from './request-text.ts'

export function ActionAnswer({ result, sent }: TriedAction): ReactElement {
  const { status, body, headers, request, request_id } = result
  const json = JSON.stringify(body, null, 2)
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What came back is below a form that may be long.
    region.current?.focus()
  }, [])
  return (
    <Stack role="region" aria-label="Answer" gap="lg" ref={region} tabIndex={-1} style={{ outline: 'none' }}>
      <section>
        <Title order={2} mb="xs">
          Request
        </Title>
        <CodeBlock text={requestText({ ...sent, ...request })} what="request" />
      </section>
      <section>
        <Group gap="sm" mb="xs">
          <Title order={2}>Answer</Title>
          <Badge color={status < 400 ? 'green' : 'red'}>{status}</Badge>
          {request_id !== undefined && (
            <Text size="sm" c="dimmed">
              Request ID <Code>{request_id}</Code>
            </Text>
          )}
        </Group>
        <CodeBlock text={json ?? ''} what="answer" isJson />
      </section>
      <details>
        <summary>Headers of the answer</summary>
        <CodeBlock
          text={Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n')}
          what="headers of the answer"
        />
      </details>
    </Stack>
  )
}
