/** The choice of one value, or of several from a list that is short. The browser's own select works everywhere. */
import { MultiSelect, NativeSelect } from '@mantine/core'
import type { ReactElement } from 'react'
import { type FieldWidgetProps, fieldProps } from './field-props.tsx'

export function SelectWidget(props: FieldWidgetProps): ReactElement {
  const { value, options, schema, multiple, placeholder, required, onChange } = props
  const choices = options.enumOptions ?? []
  const data = choices.map(({ label }, index) => ({ value: String(index), label }))
  const indexOf = (chosen: unknown): number => choices.findIndex((choice) => choice.value === chosen)
  if (multiple === true) {
    const chosen = Array.isArray(value) ? value : []
    return (
      <MultiSelect
        {...fieldProps(props)}
        data={data}
        value={chosen
          .map(indexOf)
          .filter((index) => index >= 0)
          .map(String)}
        searchable
        clearable
        comboboxProps={{ withinPortal: false }}
        onChange={(next) => onChange(next.map((index) => choices[Number(index)]?.value))}
      />
    )
  }
  const isOptional = required !== true || schema.default === undefined
  return (
    <NativeSelect
      {...fieldProps(props)}
      data={isOptional ? [{ value: '', label: placeholder ?? 'Choose…' }, ...data] : data}
      value={indexOf(value) < 0 ? '' : String(indexOf(value))}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value === '' ? undefined : choices[Number(currentTarget.value)]?.value)
      }}
    />
  )
}
