/** The audit trail. */
import { Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { ReactElement } from 'react'
import { useSearchParams } from 'react-router'
import { PageHeader } from '../../ui/page-header.tsx'
import { useConnectors } from '../data/connectors.ts'
import { EventList } from './event-list.tsx'
import { EVENT_GROUPS, eventTitle } from './event-words.ts'

const TYPING = 250
const TIMES = [
  { name: 'since', label: 'Since' },
  { name: 'until', label: 'Until' },
] as const

export function ActivityPage(): ReactElement {
  const [search, setSearch] = useSearchParams()
  const connectors = useConnectors()
  const filter = {
    types: search.get('types') ?? '',
    connector: search.get('connector') ?? '',
    owner: search.get('owner') ?? '',
    since: search.get('since') ?? '',
    until: search.get('until') ?? '',
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
        description="Every change of a profile or an account, every token that was handed out, and who came in."
      />
      <Group mb="md" gap="sm" component="search">
        <NativeSelect
          aria-label="What happened"
          value={filter.types}
          onChange={({ currentTarget }) => change({ types: currentTarget.value })}
          data={[
            { value: '', label: 'Everything' },
            ...EVENT_GROUPS.map(({ group, types }) => ({
              group,
              items: [
                { value: types.join(','), label: `${group}: all` },
                ...types.map((type) => ({ value: type, label: eventTitle(type) })),
              ],
            })),
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
        {TIMES.map(({ name, label }) => (
          <TextInput
            key={name}
            type="datetime-local"
            aria-label={label}
            leftSection={
              <Text size="sm" aria-hidden>
                {label}
              </Text>
            }
            leftSectionWidth={60}
            value={filter[name]}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
          />
        ))}
      </Group>
      <EventList filter={asked} />
    </>
  )
}
