/** One request as it would be sent. */
import { Alert, Badge, Code, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import type { ExplainedParameter, ExplainedRequest } from '../../../generated/host.ts'
import { CodeBlock } from '../../ui/code-block.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { originText, requestTitle, sendIn } from '../request-words.ts'

const COLUMNS: readonly Column<ExplainedParameter>[] = [
  { header: 'Name', cell: ({ name }) => <Code>{name}</Code> },
  { header: 'Send in', cell: (parameter) => sendIn(parameter.in) },
  {
    header: 'Value',
    cell: ({ value, secret }) =>
      secret ? (
        <Badge color="gray">Secret, not shown</Badge>
      ) : (
        <Text size="sm" className="mono anywhere">
          {value}
        </Text>
      ),
  },
  {
    header: 'Origin',
    cell: ({ origin, declared_at }) => (
      <div>
        <Text size="sm">{originText(origin)}</Text>
        {declared_at !== undefined && (
          <Text size="xs" c="dimmed">
            {declared_at}
          </Text>
        )}
      </div>
    ),
  },
]

interface Props {
  readonly request: ExplainedRequest
  readonly number: number
}

export function ExplainedRequestView({ request, number }: Props): ReactElement {
  const { name, method, url, body, parameters, warnings } = request
  const title = requestTitle(name)
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Stack>
        <Group gap="sm">
          <Title order={2}>
            {number}. {title}
          </Title>
          <Badge>{method}</Badge>
        </Group>
        {(warnings ?? []).map((warning) => (
          <Alert key={warning} color="yellow" icon={<TriangleAlert size={18} aria-hidden />}>
            {warning}
          </Alert>
        ))}
        <CodeBlock text={url} what={`URL of the ${title.toLowerCase()}`} />
        <DataTable
          label={`Parameters of the ${title.toLowerCase()}`}
          columns={COLUMNS}
          rows={parameters}
          keyOf={(parameter) => `${parameter.in} ${parameter.name}`}
        />
        {body !== null && (
          <div>
            <Text size="sm" fw={600} mb={4}>
              Request body
            </Text>
            <CodeBlock
              text={body}
              what={`body of the ${title.toLowerCase()}`}
              isJson={body.startsWith('{')}
            />
          </div>
        )}
      </Stack>
    </Paper>
  )
}
