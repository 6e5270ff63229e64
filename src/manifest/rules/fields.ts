/** Form fields: unique, complete for their type, and with the client's credentials among them. */
import type { Field, Manifest } from '../../generated/manifest.ts'
import { credentialsOf } from '../authentication.ts'
import { suggest } from '../findings.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'
import { checkField } from './field.ts'

function checkFields(fields: readonly Field[], path: Path, report: Report): void {
  const names = new Set<string>()
  for (const [index, field] of fields.entries()) {
    if (names.has(field.name))
      report('duplicate_field', [...path, index, 'name'], `"${field.name}" is declared twice`)
    names.add(field.name)
    checkField(field, [...path, index], report)
  }
}

/** Field names that have a meaning of their own, and the type that it asks for. */
const TYPE_OF: Readonly<Record<string, Field['type']>> = {
  client_id: 'string',
  client_secret: 'secret',
  scopes: 'multi_select',
  static_pkce: 'boolean',
  code_verifier: 'secret',
  code_challenge: 'string',
  actions: 'multi_select',
  client_private_key: 'secret',
  client_private_key_id: 'string',
  client_certificate: 'string',
  client_certificate_key: 'secret',
}

function checkMeanings(manifest: Manifest, report: Report): void {
  for (const [index, { name, type }] of manifest.profile.fields.entries()) {
    const path = ['profile', 'fields', index]
    if (name === 'auth') report('invalid_field', [...path, 'name'], '"auth" is the profile\'s Type already')
    const expected = Object.hasOwn(TYPE_OF, name) ? TYPE_OF[name] : undefined
    if (expected === undefined || type === expected) continue
    report('invalid_field', [...path, 'type'], `"${name}" must be of the type ${expected}`)
  }
}

/** Where a field of an authentication type stands among the profile's; -1 for one that is not there. */
function indexOf(manifest: Manifest, name: string, key: string): number {
  return manifest.profile.fields.findIndex(
    (field) => field.name === name && field.applies_to?.includes(key) !== false,
  )
}

/** Each authentication type has the client's credentials, and they cannot be left empty. */
function checkCredentials(manifest: Manifest, report: Report): void {
  for (const [key, auth] of Object.entries(manifest.auth)) {
    for (const name of credentialsOf(auth)) {
      const index = indexOf(manifest, name, key)
      if (index < 0) {
        const message = `No field is called "${name}", which auth.${key} needs`
        const hint = 'Add one, or use token_endpoint_auth_method: none.'
        report('missing_field', ['profile', 'fields'], message, name === 'client_secret' ? { hint } : {})
        continue
      }
      const { optional, visible_when } = manifest.profile.fields[index] ?? {}
      const path = ['profile', 'fields', index]
      if (optional === true) {
        const message = `"${name}" cannot be optional: auth.${key} needs it`
        report('invalid_field', [...path, 'optional'], message)
      }
      if (visible_when !== undefined) {
        const message = `"${name}" cannot depend on another field: auth.${key} needs it`
        report('invalid_field', [...path, 'visible_when'], message, { hint: 'Use "applies_to".' })
      }
    }
  }
}

const STATIC_PKCE = ['static_pkce', 'code_verifier']

/** One PKCE pair for every login is the profile's own choice, so the form must ask for it and not choose it. */
function checkStaticPkce(manifest: Manifest, report: Report): void {
  for (const [key, { pkce }] of Object.entries(manifest.auth)) {
    if (pkce?.mode === undefined) continue
    for (const name of STATIC_PKCE) {
      const index = indexOf(manifest, name, key)
      if (index < 0)
        report(
          'missing_field',
          ['profile', 'fields'],
          `No field is called "${name}", which auth.${key} needs`,
        )
      else if (manifest.profile.fields[index]?.default === true) {
        const message = `"${name}" cannot be on by default: it is the admin's choice`
        report('invalid_field', ['profile', 'fields', index, 'default'], message)
      }
    }
  }
}

function checkAppliesTo(manifest: Manifest, report: Report): void {
  const known = Object.keys(manifest.auth)
  const lists: [Path, readonly { readonly applies_to?: readonly string[] }[] | undefined][] = [
    [['profile', 'fields'], manifest.profile.fields],
    [['account', 'fields'], manifest.account?.fields],
    [['guide'], manifest.guide],
    [['scopes'], manifest.scopes],
    [['prerequisites'], manifest.prerequisites],
  ]
  for (const [path, items = []] of lists) {
    for (const [at, { applies_to = [] }] of items.entries()) {
      for (const [index, key] of applies_to.entries()) {
        if (known.includes(key)) continue
        const hint = suggest(key, known) ?? `One of ${known.join(', ')}.`
        const place = [...path, at, 'applies_to', index]
        report('unknown_auth', place, `"${key}" is not declared under "auth"`, { hint })
      }
    }
  }
}

/** What a login captures must not hide what the user filled in. */
function checkCaptured(manifest: Manifest, report: Report): void {
  const fields = (manifest.account?.fields ?? []).map((field) => field.name)
  for (const [key, auth] of Object.entries(manifest.auth)) {
    const parts: [Path, readonly { readonly name: string }[] | undefined][] = [
      [['authorization_response'], auth.authorization_response?.capture],
      [['token_response'], auth.token_response?.capture],
      ...(auth.steps ?? []).map(({ capture }, index): (typeof parts)[number] => [['steps', index], capture]),
    ]
    for (const [part, capture] of parts) {
      for (const [index, { name }] of (capture ?? []).entries()) {
        if (!fields.includes(name)) continue
        const path = ['auth', key, ...part, 'capture', index, 'name']
        report('duplicate_field', path, `"${name}" is a field of the account`, {
          hint: 'Capture it under another name.',
        })
      }
    }
  }
}

/** See the module's first line. */
export const fieldsRule: Rule = (manifest, report) => {
  checkFields(manifest.profile.fields, ['profile', 'fields'], report)
  checkFields(manifest.account?.fields ?? [], ['account', 'fields'], report)
  checkMeanings(manifest, report)
  checkCredentials(manifest, report)
  checkStaticPkce(manifest, report)
  checkAppliesTo(manifest, report)
  checkCaptured(manifest, report)
}
