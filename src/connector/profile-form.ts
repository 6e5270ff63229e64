/** The forms of a connector: one JSON Schema that draws each, and checks what was filled in. */
import type { Field } from '../generated/manifest.ts'
import { authOf, type Connector } from './connector.ts'
import { declaredScopes } from './declared-scopes.ts'
import { fieldHints, fieldSchema } from './field-schema.ts'
import { accountFields, type Condition, conditionsOf, isNeeded, profileFields } from './fields.ts'

/** A form as JSON Schema 2020-12, with hints for drawing it (react-jsonschema-form's `ui:` names). */
export interface Form {
  readonly schema: Readonly<Record<string, unknown>>
  readonly ui_schema: Readonly<Record<string, unknown>>
}

type Json = Record<string, unknown>

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

function propertiesOf(fields: readonly Field[], connector: Connector, redirectUri: string | undefined): Json {
  const properties = fields.map((field) => [field.name, fieldSchema(field, connector, redirectUri)])
  return {
    properties: Object.fromEntries(properties),
    required: fields.filter(isNeeded).map(({ name }) => name),
  }
}

function ifClause(conditions: readonly Condition[]): Json {
  const properties = conditions.map(({ field, values }) => [
    field,
    values.length === 1 ? { const: values[0] } : { enum: values },
  ])
  return { properties: Object.fromEntries(properties), required: conditions.map(({ field }) => field) }
}

/**
 * What is there only when other fields have certain values: one `if` and `then` for each set of conditions. A value
 * that was filled in before its field went is no error, so that unknown names are told by `propertyNames` then:
 * `additionalProperties` does not see what a `then` adds.
 */
function conditionalParts(
  fields: readonly Field[],
  own: readonly string[],
  connector: Connector,
  redirectUri: string | undefined,
): Json {
  const conditional = fields.filter(({ visible_when }) => visible_when !== undefined)
  if (conditional.length === 0) return { additionalProperties: false }
  const groups = Map.groupBy(conditional, (field) => JSON.stringify(conditionsOf(field, fields)))
  const allOf = [...groups].map(([conditions, group]) =>
    Object.fromEntries([
      ['if', ifClause(JSON.parse(conditions) as Condition[])],
      ['then', propertiesOf(group, connector, redirectUri)],
    ]),
  )
  return { propertyNames: { enum: [...own, ...fields.map(({ name }) => name)] }, allOf }
}

/** A form made of fields, after properties of its own. `redirectUri` fills in the fields to copy from. */
function formOf(fields: readonly Field[], own: Json, connector: Connector, redirectUri?: string): Form {
  const shown = fields.filter((field) => field.value === undefined || field.type === 'copy')
  const always = shown.filter(({ visible_when }) => visible_when === undefined)
  const { properties, required } = propertiesOf(always, connector, redirectUri)
  return {
    schema: {
      type: 'object',
      properties: { ...own, ...(properties as Json) },
      required,
      ...conditionalParts(shown, Object.keys(own), connector, redirectUri),
    },
    ui_schema: Object.fromEntries(shown.map((field) => [field.name, fieldHints(field, connector)])),
  }
}

/** The connector as a form of one authentication type sees it: with the scopes that the type has. */
function withScopesOf(connector: Connector, auth: string): Connector {
  return {
    ...connector,
    manifest: { ...connector.manifest, scopes: [...declaredScopes(connector.manifest, auth)] },
  }
}

/**
 * The connector profile form of one authentication type, with its Type first. A field with `visible_when` stands in the
 * `then` of a condition; one with a prefix or suffix has them in its `ui:options`.
 *
 * @param auth A key of the manifest's `auth`.
 * @param redirectUri What the redirect URI field shows. Without it that field is empty.
 * @returns JSON Schema 2020-12 and UI hints. `parseProfile` checks values against the same schema.
 */
export function profileForm(connector: Connector, auth: string, redirectUri?: string): Form {
  const { title } = authOf(connector, auth)
  const types = Object.entries(connector.manifest.auth)
  const type = { title: 'Type', type: 'string', enum: types.map(([key]) => key), default: auth }
  const form = formOf(
    profileFields(connector, auth),
    { auth: type },
    withScopesOf(connector, auth),
    redirectUri,
  )
  return {
    schema: {
      $schema: DIALECT,
      title: `${connector.manifest.name} connector profile`,
      description: title,
      ...form.schema,
    },
    ui_schema: {
      'ui:order': ['auth', ...Object.keys(form.ui_schema)],
      auth: { 'ui:options': { enumNames: types.map(([, one]) => one.title) } },
      ...form.ui_schema,
    },
  }
}

/**
 * The form that an end user fills in when linking an account. Without fields there is nothing to ask.
 *
 * @param auth A key of the manifest's `auth`: the type of the profile. Default: the fields of all types.
 * @returns JSON Schema 2020-12 and UI hints. `parseAccountFields` checks values against the same schema.
 */
export function accountForm(connector: Connector, auth?: string): Form {
  const form = formOf(accountFields(connector, auth), {}, connector)
  return {
    schema: { $schema: DIALECT, title: `${connector.manifest.name} account`, ...form.schema },
    ui_schema: { 'ui:order': Object.keys(form.ui_schema), ...form.ui_schema },
  }
}
