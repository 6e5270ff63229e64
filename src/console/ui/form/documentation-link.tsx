/** Where a field is explained: the form's hints carry the address. */
import type { FieldHelpProps, RJSFSchema } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { ExternalLink } from '../external-link.tsx'
import type { FormValues } from './schema-validator.ts'

export function DocumentationLink({
  help,
  schema,
}: FieldHelpProps<FormValues, RJSFSchema, FormValues>): ReactElement | null {
  if (typeof help !== 'string' || !URL.canParse(help)) return null
  return (
    <ExternalLink href={help} size="sm" mt={4} underline="hover" display="inline-block">
      About {schema.title ?? 'this field'}
    </ExternalLink>
  )
}
