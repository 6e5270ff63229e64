/** The API keys of the programs that use this host. */
import { Button, Code, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { KeyRound, Plus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { ApiKey } from '../../../generated/host.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Time } from '../../ui/time.tsx'
import { useDeleteKey, useKeys } from '../data/keys.ts'
import { ListOf } from '../shell/list-of.tsx'
import { NewKeyDialog } from './new-key-dialog.tsx'

function columns(onDelete: (key: ApiKey) => void): readonly Column<ApiKey>[] {
  return [
    {
      header: 'Name',
      cell: ({ name, id }) => (
        <div>
          <Text fw={600} size="sm">
            {name}
          </Text>
          <Code>lwk_{id}_…</Code>
        </div>
      ),
    },
    {
      header: 'Scopes',
      cell: ({ scopes }) => (
        <Group gap={4}>
          {scopes.map((scope) => (
            <Code key={scope}>{scope}</Code>
          ))}
        </Group>
      ),
    },
    { header: 'Last used', cell: ({ last_used_at }) => <Time at={last_used_at} isPast none="Never" /> },
    { header: 'Expires', cell: ({ expires_at }) => <Time at={expires_at} none="Never" /> },
    { header: 'Created', cell: ({ created_at }) => <Time at={created_at} isPast /> },
    {
      header: 'Delete',
      isHeaderHidden: true,
      isEnd: true,
      cell: (key) => (
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          aria-label={`Delete ${key.name}`}
          onClick={() => onDelete(key)}
        >
          Delete
        </Button>
      ),
    },
  ]
}

export function KeysPage(): ReactElement {
  const keys = useKeys()
  const remove = useDeleteKey()
  const [isCreating, create] = useDisclosure()
  const [doomed, setDoomed] = useState<ApiKey>()
  const button = (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={create.open}>
      Create API key
    </Button>
  )
  return (
    <>
      <PageHeader title="API keys" description="For the programs that use this host's HTTP API.">
        {button}
      </PageHeader>
      <ListOf
        query={keys}
        empty={
          <EmptyState icon={KeyRound} title="No API key yet" action={button}>
            Your application sends one with each request. Give it no more scopes than it needs.
          </EmptyState>
        }
      >
        {(items) => (
          <DataTable label="API keys" columns={columns(setDoomed)} rows={items} keyOf={({ id }) => id} />
        )}
      </ListOf>
      <NewKeyDialog opened={isCreating} onClose={create.close} />
      <ConfirmDialog
        opened={doomed !== undefined}
        title={`Delete ${doomed?.name ?? ''}?`}
        action="Delete API key"
        isPending={remove.isPending}
        error={remove.error}
        onClose={() => {
          remove.reset()
          setDoomed(undefined)
        }}
        onConfirm={() => doomed && remove.mutate(doomed.id, { onSuccess: () => setDoomed(undefined) })}
      >
        Programs that use it are refused from now on.
      </ConfirmDialog>
    </>
  )
}
