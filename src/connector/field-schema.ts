/** One field of a form as JSON Schema, and as hints for drawing it. */
import type { Field } from '../generated/manifest.ts'
import { parseTemplate, renderTemplate } from '../manifest/template.ts'
import { defaultOf } from './complete-values.ts'
import type { Connector } from './connector.ts'

type Json = Record<string, unknown>

const SCOPE = '^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$'
const MAX_TEXT = 8_192
const MAX_CHOSEN = 1_000

function choices(field: Field): Json[] {
  return (field.options ?? []).map(({ value, title }) => ({ const: value, title }))
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** A field's pattern, which also lets a value pass with its prefix or suffix: these are cut off before it counts. */
function patternOf({ pattern, prefix, suffix }: Field): Json {
  if (pattern === undefined) return {}
  const pasted = [
    ...(prefix === undefined ? [] : [`^${literally(prefix)}`]),
    ...(suffix === undefined ? [] : [`${literally(suffix)}$`]),
  ]
  return { pattern: pasted.length === 0 ? pattern : [`(?:${pattern})`, ...pasted].join('|') }
}

function valueSchema(field: Field): Json {
  switch (field.type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'number':
    case 'integer':
      return {
        type: field.type,
        ...(field.minimum !== undefined && { minimum: field.minimum }),
        ...(field.maximum !== undefined && { maximum: field.maximum }),
      }
    case 'select':
      return { type: 'string', enum: choices(field).map((choice) => choice['const']) }
    case 'multi_select': {
      // A provider may add scopes before the manifest knows them, so any well-formed scope is taken.
      const items =
        field.options_from === 'scopes'
          ? {
              type: 'string',
              pattern: SCOPE,
              'x-pattern-message': 'A scope has no spaces, quotes or backslashes',
            }
          : { type: 'string', enum: choices(field).map((choice) => choice['const']) }
      return { type: 'array', items, uniqueItems: true, maxItems: MAX_CHOSEN }
    }
    default: {
      const required = field.optional === true ? {} : { minLength: 1 }
      return {
        type: 'string',
        maxLength: MAX_TEXT,
        ...required,
        ...patternOf(field),
        ...(field.pattern_message !== undefined && { 'x-pattern-message': field.pattern_message }),
        ...(field.format !== undefined && { format: field.format }),
      }
    }
  }
}

/** The JSON Schema of one field's value, with its title, its help and its default. */
export function fieldSchema(field: Field, connector: Connector, redirectUri: string | undefined): Json {
  const base = { title: field.title, ...(field.help !== undefined && { description: field.help }) }
  if (field.type === 'copy') {
    const shown = { ...base, type: 'string', readOnly: true }
    if (redirectUri === undefined) return shown
    const scope = { connector: { key: connector.key, redirect_uri: redirectUri } }
    return { ...shown, default: renderTemplate(parseTemplate(field.value ?? ''), scope) }
  }
  const value = defaultOf(field, connector.manifest.scopes ?? [])
  return { ...base, ...valueSchema(field), ...(value !== undefined && { default: value }) }
}

const WIDGETS: Readonly<Partial<Record<Field['type'], string>>> = {
  secret: 'password',
  copy: 'copy',
  multi_select: 'checkboxes',
}

function optionsOf(field: Field, connector: Connector): Json {
  if (field.options_from === 'scopes')
    return { enumOptions: connector.manifest.scopes ?? [], allowOther: true }
  if (field.type === 'select' || field.type === 'multi_select')
    return { enumNames: choices(field).map((choice) => choice['title']) }
  return {
    ...(field.prefix !== undefined && { prefix: field.prefix }),
    ...(field.suffix !== undefined && { suffix: field.suffix }),
  }
}

/** How to draw one field, in the names of react-jsonschema-form. */
export function fieldHints(field: Field, connector: Connector): Json {
  const widget = field.hidden === true ? 'hidden' : WIDGETS[field.type]
  const options = optionsOf(field, connector)
  return {
    ...(widget !== undefined && { 'ui:widget': widget }),
    ...(field.placeholder !== undefined && { 'ui:placeholder': field.placeholder }),
    ...(field.documentation_url !== undefined && { 'ui:help': field.documentation_url }),
    ...(Object.keys(options).length > 0 && { 'ui:options': options }),
  }
}
