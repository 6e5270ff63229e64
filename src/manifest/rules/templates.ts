/** Every template can be read, names only what has a value where it stands, and puts no secret into a URL. */
import type { Field, Manifest } from '../../generated/manifest.ts'
import { suggest } from '../findings.ts'
import type { Report, Rule } from '../report.ts'
import { parseTemplate, type Template, TemplateSyntaxError, templateNames } from '../template.ts'
import { type TemplatePlace, templatePlaces } from '../template-places.ts'

function parse(place: TemplatePlace, report: Report): Template | undefined {
  try {
    return parseTemplate(place.text)
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw error
    report('template_syntax', place.path, `The template cannot be read: ${error.message}`)
    return undefined
  }
}

const SECRETS_OF_THE_PROTOCOL = [
  'request.client_secret',
  'request.code',
  'request.code_verifier',
  'request.refresh_token',
  'request.token',
  'pkce.code_verifier',
]

/** The secrets as templates write them. */
function secretNames(manifest: Manifest): Set<string> {
  const secrets = (namespace: string, fields: readonly Field[] = []): string[] =>
    fields.filter((field) => field.type === 'secret').map((field) => `${namespace}.${field.name}`)
  return new Set([
    ...SECRETS_OF_THE_PROTOCOL,
    ...secrets('profile', manifest.profile.fields),
    ...secrets('account', manifest.account?.fields),
  ])
}

/** See the module's first line. */
export const templatesRule: Rule = (manifest, report) => {
  const secrets = secretNames(manifest)
  for (const place of templatePlaces(manifest)) {
    const template = parse(place, report)
    if (template === undefined) continue
    for (const { namespace, name } of templateNames(template)) {
      const known = Object.hasOwn(place.context, namespace) ? place.context[namespace] : undefined
      const written = name === '' ? namespace : `${namespace}.${name}`
      if (known === undefined) {
        const hint =
          suggest(namespace, Object.keys(place.context)) ?? `Here: ${Object.keys(place.context).join(', ')}.`
        report('template_unknown_name', place.path, `"${written}" has no value here`, { hint })
      } else if (known !== 'any' && !known.includes(name)) {
        const candidates = known.map((candidate) =>
          candidate === '' ? namespace : `${namespace}.${candidate}`,
        )
        const hint =
          suggest(written, candidates) ??
          (candidates.length > 0 ? `Here: ${candidates.join(', ')}.` : undefined)
        report('template_unknown_name', place.path, `"${written}" has no value here`, { hint })
      } else if (place.inUrl && secrets.has(written)) {
        const hint = 'Send it in the body or in a header.'
        report('secret_in_url', place.path, `The secret "${written}" would stand in a URL`, { hint })
      }
    }
  }
}
