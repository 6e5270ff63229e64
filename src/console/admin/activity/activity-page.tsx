/** The audit trail. */
import { Group, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { ReactElement } from 'react'
import { useSearchParams } from 'react-router'
import { PageHeader } from '../../ui/page-header.tsx'
import { useConnectors } from '../data/connectors.ts'
import { EventList } from './event-list.tsx'
import { EVENT_TYPES, eventTitle } from './event-words.ts'

const TYPING = 250

export function ActivityPage(): ReactElement {
  const [search, setSearch] = useSearchParams()
  const connectors = useConnectors()
  const filter = {
    types: search.get('types') ?? '',
    connector: search.get('connector') ?? '',
    owner: search.get('owner') ?? '',
  }
  const [asked] = useDebouncedValue(filter, TYPING)
  const change = (changed: Partial<typeof filter>): void => {
    const present = Object.entries({ ...filter, ...changed }).filter(([, value]) => value !== '')
    setSearch(Object.fromEntries(present), { replace: true })
  }
  return (
    <>
      <PageHeader
        title="Activity"
        description="Every change of a profile or an account, and every token that was handed out."
      />
      <Group mb="md" gap="sm" component="search">
        <NativeSelect
          aria-label="What happened"
          value={filter.types}
          onChange={({ currentTarget }) => change({ types: currentTarget.value })}
          data={[
            { value: '', label: 'Everything' },
            ...EVENT_TYPES.map((type) => ({ value: type, label: eventTitle(type) })),
          ]}
        />
        <NativeSelect
          aria-label="Connector"
          value={filter.connector}
          onChange={({ currentTarget }) => change({ connector: currentTarget.value })}
          data={[
            { value: '', label: 'Any connector' },
            ...(connectors.data ?? []).map(({ key, name }) => ({ value: key, label: name })),
          ]}
        />
        <TextInput
          aria-label="Owner ID"
          placeholder="Owner ID"
          value={filter.owner}
          onChange={({ currentTarget }) => change({ owner: currentTarget.value })}
        />
      </Group>
      <EventList filter={asked} />
    </>
  )
}
