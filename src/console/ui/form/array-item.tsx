/** One entry of a list. */
import { ActionIcon, Box, Group } from '@mantine/core'
import type { ArrayFieldItemTemplateProps, RJSFSchema } from '@rjsf/utils'
import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { FormValues } from './schema-validator.ts'

type Props = ArrayFieldItemTemplateProps<FormValues, RJSFSchema, FormValues>

export function ArrayItem({ children, buttonsProps, index }: Props): ReactElement {
  const { hasRemove, disabled, readonly, onRemoveItem } = buttonsProps
  return (
    <Group wrap="nowrap" align="flex-start" gap="xs">
      <Box flex={1} miw={0}>
        {children}
      </Box>
      {hasRemove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Remove entry ${index + 1}`}
          disabled={disabled === true || readonly === true}
          onClick={onRemoveItem}
        >
          <X size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}
