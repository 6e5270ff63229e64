/** The connector profile form: one JSON Schema that draws it, and checks what was filled in. */
import type { Field, Scope } from '../generated/manifest.ts'
import { parseTemplate, renderTemplate } from '../manifest/template.ts'
import { authOf, type Connector } from './connector.ts'
import { declaredScopes } from './declared-scopes.ts'

/** A form as JSON Schema 2020-12, with hints for drawing it (react-jsonschema-form's `ui:` names). */
export interface Form {
  readonly schema: Readonly<Record<string, unknown>>
  readonly ui_schema: Readonly<Record<string, unknown>>
}

type Json = Record<string, unknown>

const SCOPE = '^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$'

function choices(field: Field, connector: Connector): Json[] {
  if (field.options_from === 'actions') {
    return Object.entries(connector.manifest.actions ?? {}).map(([name, { title }]) => ({
      const: name,
      title,
    }))
  }
  return (field.options ?? []).map(({ value, title }) => ({ const: value, title }))
}

function valueSchema(field: Field, connector: Connector): Json {
  switch (field.type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'select':
      return { type: 'string', enum: choices(field, connector).map((choice) => choice['const']) }
    case 'multi_select': {
      // A provider may add scopes before the manifest knows them, so any well-formed scope is taken.
      const items =
        field.options_from === 'scopes'
          ? {
              type: 'string',
              pattern: SCOPE,
              'x-pattern-message': 'A scope has no spaces, quotes or backslashes',
            }
          : { type: 'string', enum: choices(field, connector).map((choice) => choice['const']) }
      return { type: 'array', items, uniqueItems: true }
    }
    default: {
      const required = field.optional === true ? {} : { minLength: 1 }
      return {
        type: 'string',
        maxLength: 8_192,
        ...required,
        ...(field.pattern !== undefined && { pattern: field.pattern }),
        ...(field.pattern_message !== undefined && { 'x-pattern-message': field.pattern_message }),
        ...(field.format !== undefined && { format: field.format }),
      }
    }
  }
}

function defaultOf(field: Field, scopes: readonly Scope[]): unknown {
  if (field.default !== undefined) return field.default
  if (field.options_from !== 'scopes') return undefined
  const chosen = scopes
    .filter((scope) => scope.default === true || scope.required === true)
    .map(({ scope }) => scope)
  return chosen.length > 0 ? chosen : undefined
}

function propertySchema(
  field: Field,
  connector: Connector,
  redirectUri: string | undefined,
  auth: string | undefined,
): Json {
  const base = { title: field.title, ...(field.help !== undefined && { description: field.help }) }
  if (field.type === 'copy') {
    const shown = { ...base, type: 'string', readOnly: true }
    if (redirectUri === undefined) return shown
    const scope = { connector: { key: connector.key, redirect_uri: redirectUri } }
    return { ...shown, default: renderTemplate(parseTemplate(field.value ?? ''), scope) }
  }
  const value = defaultOf(field, declaredScopes(connector.manifest, auth))
  return { ...base, ...valueSchema(field, connector), ...(value !== undefined && { default: value }) }
}

function uiOf(field: Field, connector: Connector, auth: string | undefined): Json {
  const options =
    field.options_from === 'scopes'
      ? { enumOptions: declaredScopes(connector.manifest, auth), allowOther: true }
      : { enumNames: choices(field, connector).map((choice) => choice['title']) }
  const widget = { secret: 'password', copy: 'copy', multi_select: 'checkboxes' }[field.type as string]
  return {
    ...(widget !== undefined && { 'ui:widget': widget }),
    ...(field.placeholder !== undefined && { 'ui:placeholder': field.placeholder }),
    ...(field.documentation_url !== undefined && { 'ui:help': field.documentation_url }),
    ...((field.type === 'select' || field.type === 'multi_select') && { 'ui:options': options }),
  }
}

/** A form made of fields. `redirectUri` fills in the fields that are there to be copied. */
export function formOf(
  fields: readonly Field[],
  connector: Connector,
  redirectUri?: string,
  auth?: string,
): Form {
  const needed = fields.filter(
    (field) =>
      field.type !== 'copy' &&
      field.optional !== true &&
      field.default === undefined &&
      field.type !== 'boolean',
  )
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        fields.map((field) => [field.name, propertySchema(field, connector, redirectUri, auth)]),
      ),
      required: needed.map((field) => field.name),
      additionalProperties: false,
    },
    ui_schema: Object.fromEntries(fields.map((field) => [field.name, uiOf(field, connector, auth)])),
  }
}

/** The profile fields that an authentication type has. */
export function profileFields(connector: Connector, auth: string): Field[] {
  return connector.manifest.profile.fields.filter(
    ({ applies_to }) => applies_to === undefined || applies_to.includes(auth),
  )
}

/**
 * The connector profile form of one authentication type, with its Type first.
 *
 * @param auth A key of the manifest's `auth`.
 * @param redirectUri What the redirect URI field shows. Without it that field is empty.
 * @returns JSON Schema 2020-12 and UI hints. `parseProfile` checks values against the same schema.
 */
export function profileForm(connector: Connector, auth: string, redirectUri?: string): Form {
  const { title } = authOf(connector, auth)
  const form = formOf(profileFields(connector, auth), connector, redirectUri, auth)
  const types = Object.entries(connector.manifest.auth).map(([key, type]) => ({
    const: key,
    title: type.title,
  }))
  return {
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `${connector.manifest.name} connector profile`,
      description: title,
      ...form.schema,
      properties: {
        auth: { title: 'Type', type: 'string', enum: types.map((type) => type.const), default: auth },
        ...(form.schema['properties'] as Json),
      },
    },
    ui_schema: {
      'ui:order': ['auth', ...Object.keys(form.ui_schema)],
      auth: { 'ui:options': { enumNames: types.map((type) => type.title) } },
      ...form.ui_schema,
    },
  }
}
