/** The input of an action as JSON, checked with the same schema as the form. */
import { Textarea } from '@mantine/core'
import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react'
import { schemaErrors } from '../../ui/form/schema-errors.ts'
import { isNode, type SchemaNode } from '../../ui/form/schema-node.ts'
import type { FormValues } from '../../ui/form/schema-validator.ts'

interface Props {
  readonly schema: SchemaNode
  readonly values: FormValues
  readonly disabled: boolean
  readonly children: ReactNode
  /** Also while the text is no JSON: with the values that it had last. */
  readonly onChange: (values: FormValues) => void
  readonly onSubmit: (values: FormValues) => void
}

const INDENT = 2

function parse(text: string): { readonly values?: FormValues; readonly error?: string } {
  try {
    const parsed: unknown = JSON.parse(text)
    if (isNode(parsed) && !Array.isArray(parsed)) return { values: { ...parsed } }
    return { error: 'Enter a JSON object' }
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'This is no JSON' }
  }
}

export function JsonInput({ schema, values, disabled, children, onChange, onSubmit }: Props): ReactElement {
  const [text, setText] = useState(() => JSON.stringify(values, null, INDENT))
  const { values: parsed, error } = parse(text)
  const findings = parsed === undefined ? [] : schemaErrors(schema, parsed)
  const found = findings.map(
    ({ property = '', message = '' }) => `${property.slice(1) || 'The input'}: ${message}`,
  )
  const shown = error ?? (found.length > 0 ? found.join('. ') : undefined)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (parsed !== undefined && findings.length === 0) onSubmit(parsed)
  }
  return (
    <form onSubmit={submit}>
      <Textarea
        label="Input"
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value)
          onChange(parse(currentTarget.value).values ?? values)
        }}
        error={shown}
        disabled={disabled}
        autosize
        minRows={6}
        maxRows={24}
        classNames={{ input: 'mono' }}
        spellCheck={false}
      />
      {children}
    </form>
  )
}
