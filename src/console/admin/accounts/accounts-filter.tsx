/** Which accounts are listed. */
import { Group, NativeSelect, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import type { ReactElement } from 'react'
import { useConnectors } from '../data/connectors.ts'
import { STATUSES } from './account-status.tsx'

interface Filter {
  readonly q: string
  readonly connector: string
  readonly status: string
}

interface Props {
  readonly filter: Filter
  readonly onChange: (changed: Partial<Filter>) => void
}

const STATUS_CHOICES = [
  { value: '', label: 'Any status' },
  ...Object.entries(STATUSES).map(([value, { label }]) => ({ value, label })),
]

export function AccountsFilter({ filter, onChange }: Props): ReactElement {
  const connectors = useConnectors()
  return (
    <Group mb="md" gap="sm" component="search">
      <TextInput
        aria-label="Search accounts"
        placeholder="Label or owner"
        leftSection={<Search size={14} aria-hidden />}
        value={filter.q}
        onChange={({ currentTarget }) => onChange({ q: currentTarget.value })}
        flex="1 1 200px"
        maw={360}
      />
      <NativeSelect
        aria-label="Connector"
        value={filter.connector}
        onChange={({ currentTarget }) => onChange({ connector: currentTarget.value })}
        data={[
          { value: '', label: 'Any connector' },
          ...(connectors.data ?? []).map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
      <NativeSelect
        aria-label="Status"
        value={filter.status}
        onChange={({ currentTarget }) => onChange({ status: currentTarget.value })}
        data={STATUS_CHOICES}
      />
    </Group>
  )
}
