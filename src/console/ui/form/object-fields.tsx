/** The fields of an object: the form's own without a frame, those of a nested object in a fieldset. */
import { Button, Fieldset, Input, Stack, Text } from '@mantine/core'
import { canExpand, type ObjectFieldTemplateProps, type RJSFSchema } from '@rjsf/utils'
import { Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import type { FormValues } from './schema-validator.ts'

type Props = ObjectFieldTemplateProps<FormValues, RJSFSchema, FormValues>

export function ObjectFields(props: Props): ReactElement {
  const { title, description, properties, fieldPathId, schema, uiSchema, formData, onAddProperty } = props
  const errors = props.errorSchema?.__errors ?? []
  const fields = (
    <Stack gap="lg">
      {errors.length > 0 && <Input.Error role="alert">{errors.join('. ')}</Input.Error>}
      {properties
        .filter(({ hidden }) => !hidden)
        .map(({ name, content }) => (
          <div key={name}>{content}</div>
        ))}
      {canExpand(schema, uiSchema, formData) && (
        <Button
          variant="light"
          size="xs"
          leftSection={<Plus size={14} />}
          onClick={onAddProperty}
          w="fit-content"
        >
          Add a field
        </Button>
      )}
    </Stack>
  )
  if (fieldPathId.path.length === 0) return fields
  return (
    <Fieldset legend={title} id={fieldPathId.$id}>
      {description !== undefined && (
        <Text size="sm" c="dimmed" mb="sm">
          {description}
        </Text>
      )}
      {fields}
    </Fieldset>
  )
}
