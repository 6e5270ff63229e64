/** The input of a text or a number. */
import { NumberInput, Text, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { type FieldWidgetProps, fieldProps, filled, shownText } from './field-props.tsx'

const INPUT_TYPES: Readonly<Record<string, string>> = { email: 'email', uri: 'url', url: 'url', date: 'date' }

function affix(value: unknown): ReactElement | undefined {
  return typeof value === 'string' ? (
    <Text size="sm" c="dimmed" component="span">
      {value}
    </Text>
  ) : undefined
}

export function BaseInput(props: FieldWidgetProps): ReactElement {
  const { schema, value, placeholder, options, onChange } = props
  const common = { ...fieldProps(props), ...(placeholder !== undefined && { placeholder }) }
  if (schema.type === 'number' || schema.type === 'integer') {
    return (
      <NumberInput
        {...common}
        value={typeof value === 'number' ? value : shownText(value)}
        allowDecimal={schema.type === 'number'}
        hideControls
        onChange={(next) => onChange(next === '' ? undefined : next)}
      />
    )
  }
  const prefix = affix(options['prefix'])
  const suffix = affix(options['suffix'])
  return (
    <TextInput
      {...common}
      type={INPUT_TYPES[schema.format ?? ''] ?? 'text'}
      value={shownText(value)}
      autoComplete="off"
      spellCheck={false}
      {...(prefix !== undefined && {
        leftSection: prefix,
        leftSectionWidth: 'auto',
        leftSectionProps: { style: { paddingInline: 12 } },
      })}
      {...(suffix !== undefined && {
        rightSection: suffix,
        rightSectionWidth: 'auto',
        rightSectionProps: { style: { paddingInline: 12 } },
      })}
      onChange={({ currentTarget }) => onChange(filled(currentTarget.value))}
    />
  )
}
