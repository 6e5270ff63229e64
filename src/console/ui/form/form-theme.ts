/** What draws the fields of a form. */
import type { ThemeProps } from '@rjsf/core'
import { generateTemplates } from '@rjsf/mantine/lib/templates/index.js'
import type { RJSFSchema } from '@rjsf/utils'
import { ArrayFields } from './array-fields.tsx'
import { ArrayItem } from './array-item.tsx'
import { BaseInput } from './base-input.tsx'
import { CheckboxWidget } from './checkbox-widget.tsx'
import { ChoicesWidget } from './choices-widget.tsx'
import { CopyWidget } from './copy-widget.tsx'
import { DocumentationLink } from './documentation-link.tsx'
import { NoFieldError } from './no-field-error.tsx'
import { ObjectFields } from './object-fields.tsx'
import { PasswordWidget } from './password-widget.tsx'
import type { FormValues } from './schema-validator.ts'
import { SelectWidget } from './select-widget.tsx'
import { TextareaWidget } from './textarea-widget.tsx'

export const formTheme: ThemeProps<FormValues, RJSFSchema, FormValues> = {
  templates: {
    ...generateTemplates<FormValues, RJSFSchema, FormValues>(),
    ArrayFieldItemTemplate: ArrayItem,
    ArrayFieldTemplate: ArrayFields,
    BaseInputTemplate: BaseInput,
    FieldErrorTemplate: NoFieldError,
    FieldHelpTemplate: DocumentationLink,
    ObjectFieldTemplate: ObjectFields,
  },
  widgets: {
    CheckboxWidget,
    CheckboxesWidget: ChoicesWidget,
    PasswordWidget,
    SelectWidget,
    TextareaWidget,
    copy: CopyWidget,
  },
}
