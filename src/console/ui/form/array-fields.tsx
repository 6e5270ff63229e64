/** The entries of a list, which can be added and removed. */
import { Button, Fieldset, Input, Stack, Text } from '@mantine/core'
import type { ArrayFieldTemplateProps, RJSFSchema } from '@rjsf/utils'
import { Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { InlineCode } from '../inline-code.tsx'
import type { FormValues } from './schema-validator.ts'

type Props = ArrayFieldTemplateProps<FormValues, RJSFSchema, FormValues>

export function ArrayFields(props: Props): ReactElement {
  const {
    title,
    schema,
    items,
    canAdd,
    disabled,
    readonly,
    required,
    fieldPathId,
    rawErrors = [],
    onAddClick,
  } = props
  const isFixed = disabled === true || readonly === true
  return (
    <Fieldset
      id={fieldPathId.$id}
      legend={
        <Input.Label component="span" required={required === true}>
          {title}
        </Input.Label>
      }
    >
      <Stack gap="sm">
        {schema.description !== undefined && (
          <Text size="sm" c="dimmed">
            <InlineCode text={schema.description} />
          </Text>
        )}
        {items}
        {rawErrors.length > 0 && <Input.Error>{[...new Set(rawErrors)].join('. ')}</Input.Error>}
        {canAdd === true && (
          <Button
            variant="light"
            size="xs"
            leftSection={<Plus size={14} aria-hidden />}
            disabled={isFixed}
            onClick={onAddClick}
            w="fit-content"
          >
            Add to {title}
          </Button>
        )}
      </Stack>
    </Fieldset>
  )
}
