/** The form of an action's input. Where it has many fields, those that need not be filled in are added one by one. */
import { Stack } from '@mantine/core'
import { type ReactElement, type ReactNode, useMemo, useState } from 'react'
import { FieldPicker } from '../../ui/form/field-picker.tsx'
import { withTitles } from '../../ui/form/field-titles.ts'
import { narrowSchema, optionalFields } from '../../ui/form/narrow-schema.ts'
import { SchemaForm } from '../../ui/form/schema-form.tsx'
import type { SchemaNode } from '../../ui/form/schema-node.ts'
import type { FormValues } from '../../ui/form/schema-validator.ts'

interface Props {
  readonly schema: SchemaNode
  readonly values: FormValues
  readonly disabled: boolean
  readonly children: ReactNode
  readonly onChange: (values: FormValues) => void
  readonly onSubmit: (values: FormValues) => void
}

/** So many are shown at once. */
const FEW = 6

export function InputForm({ schema, values, disabled, children, onChange, onSubmit }: Props): ReactElement {
  const titled = useMemo(() => withTitles(schema), [schema])
  const optional = optionalFields(titled)
  const [added, setAdded] = useState<readonly string[]>(() =>
    optional.length <= FEW ? optional.map(({ name }) => name) : Object.keys(values),
  )
  return (
    <SchemaForm
      schema={narrowSchema(titled, added)}
      checkedWith={schema}
      uiSchema={{}}
      values={values}
      idPrefix="input"
      disabled={disabled}
      onChange={onChange}
      onSubmit={onSubmit}
    >
      <Stack gap="lg" mt="lg">
        <FieldPicker
          fields={optional.filter(({ name }) => !added.includes(name))}
          onAdd={(name) => setAdded([...added, name])}
        />
        {children}
      </Stack>
    </SchemaForm>
  )
}
