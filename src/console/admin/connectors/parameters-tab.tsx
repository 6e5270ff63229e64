/** What a connector has to send in each request, where it is sent and where its value comes from. */
import { Badge, Code, Stack, Text, Title } from '@mantine/core'
import type { ReactElement } from 'react'
import type { Connector, RequiredParameter } from '../../../generated/host.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { originText, requestTitle, sendIn } from '../request-words.ts'

const COLUMNS: readonly Column<RequiredParameter>[] = [
  {
    header: 'Parameter',
    cell: ({ name, title, description }) => (
      <div>
        <Code>{name}</Code>
        {title !== null && (
          <Text fw={600} size="sm" mt={2}>
            {title}
          </Text>
        )}
        {description !== null && (
          <Text size="sm" c="dimmed" fw={400}>
            {description}
          </Text>
        )}
      </div>
    ),
  },
  { header: 'Send in', cell: (parameter) => sendIn(parameter.in) },
  { header: 'Value from', cell: ({ value_origin }) => originText(value_origin) },
  {
    header: 'Needed',
    cell: ({ required }) => (
      <Badge color={required ? 'indigo' : 'gray'}>{required ? 'Required' : 'Optional'}</Badge>
    ),
  },
]

export function ParametersTab({ connector }: { readonly connector: Connector }): ReactElement {
  return (
    <Stack gap="xl">
      <Text c="dimmed" maw={720}>
        These are proved to be filled before a login begins. To see the exact requests of a profile, open its
        “Requests”.
      </Text>
      {connector.auth.map((type) => (
        <section key={type.key}>
          <Title order={2}>{type.title}</Title>
          {[...Map.groupBy(type.required_parameters, ({ request }) => request)].map(([request, rows]) => (
            <div key={request}>
              <Title order={3} size="h5" mt="md" mb={4}>
                {requestTitle(request)}
              </Title>
              <DataTable
                label={`${requestTitle(request)} of ${type.title}`}
                columns={COLUMNS}
                rows={rows}
                keyOf={(row) => `${row.in} ${row.name}`}
              />
            </div>
          ))}
        </section>
      ))}
    </Stack>
  )
}
