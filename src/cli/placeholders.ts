/** Made-up values for a form, so that a flow can be explained before anybody has filled anything in. */
import { defaultOf } from '../connector/complete-values.ts'
import { isNeeded } from '../connector/fields.ts'
import type { Field, Scope } from '../generated/manifest.ts'
import { compilePattern } from '../manifest/pattern.ts'

const BY_FORMAT: Readonly<Record<string, string>> = {
  uri: 'https://example.com',
  hostname: 'example.com',
  email: 'someone@example.com',
  uuid: '00000000-0000-4000-8000-000000000000',
}

function placeholderOf(field: Field, scopes: readonly Scope[]): unknown {
  if (field.type === 'select') return field.options?.[0]?.value
  if (field.type === 'number' || field.type === 'integer') return field.minimum ?? field.maximum ?? 1
  if (field.options_from === 'scopes')
    return defaultOf(field, scopes) ?? scopes.slice(0, 1).map(({ scope }) => scope)
  if (field.type === 'multi_select') return field.options?.slice(0, 1).map(({ value }) => value) ?? []
  const fits = (text: string): boolean =>
    field.pattern === undefined || compilePattern(field.pattern).test(text)
  const candidates = [
    ...(field.format === undefined ? [] : [BY_FORMAT[field.format]]),
    field.name.toUpperCase(),
    field.placeholder,
    'example',
    '1',
  ]
  return candidates.find((candidate) => candidate !== undefined && fits(candidate)) ?? field.name
}

/**
 * A value for each field that has to be filled in, like `CLIENT_ID`.
 *
 * @param fields The fields of one authentication type, or of an account.
 * @param scopes The scopes to choose from: those that are chosen beforehand, else the first.
 */
export function placeholders(
  fields: readonly Field[],
  scopes: readonly Scope[] = [],
): Record<string, unknown> {
  return Object.fromEntries(
    fields.filter(isNeeded).map((field) => [field.name, placeholderOf(field, scopes)]),
  )
}
