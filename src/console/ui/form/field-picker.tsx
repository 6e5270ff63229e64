/** Takes fields that need not be filled in into a form, by their names. */
import { type OptionsFilter, Select } from '@mantine/core'
import { Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { countOf } from '../count-of.ts'
import type { OptionalField } from './narrow-schema.ts'

interface Props {
  readonly fields: readonly OptionalField[]
  readonly onAdd: (name: string) => void
}

const AT_ONCE = 200

/** Finds a field by its title, and by the name that programs know it by. */
const byTitleOrName: OptionsFilter = ({ options, search, limit }) => {
  const wanted = search.trim().toLowerCase()
  return options
    .filter((option) => 'value' in option && `${option.label} ${option.value}`.toLowerCase().includes(wanted))
    .slice(0, limit)
}

export function FieldPicker({ fields, onAdd }: Props): ReactElement | null {
  if (fields.length === 0) return null
  return (
    <Select
      // The choice is an order, not a value: the field is empty again after it.
      value={null}
      label="Add a field"
      description={`${countOf(fields.length, 'more field')} can be filled in.`}
      placeholder="Search by name"
      data={fields.map(({ name, title }) => ({ value: name, label: title }))}
      filter={byTitleOrName}
      onChange={(name) => name !== null && onAdd(name)}
      searchable
      limit={AT_ONCE}
      nothingFoundMessage="No field is called like that"
      leftSection={<Plus size={14} aria-hidden />}
      comboboxProps={{ withinPortal: false }}
      maw={480}
    />
  )
}
