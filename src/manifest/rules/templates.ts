/** Every template can be read, names only what has a value where it stands, and puts no secret into a URL. */
import type { Field, Manifest } from '../../generated/manifest.ts'
import { type Expression, TemplateSyntaxError } from '../expression.ts'
import { suggest } from '../findings.ts'
import type { Report, Rule } from '../report.ts'
import { parseTemplate, type Template, templateOperands } from '../template.ts'
import { templateFunctions } from '../template-functions.ts'
import { capturedSecrets, type TemplatePlace, templatePlaces } from '../template-places.ts'

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
  'request.access_token',
  'request.refresh_token',
  'request.token',
  'grant.access_token',
  'grant.refresh_token',
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
    ...capturedSecrets(manifest).map((name) => `account.${name}`),
  ])
}

/** A digest does not give its argument away, so a secret in one may stand where the secret itself may not. */
const DIGESTS = ['sha256', 'hmac_sha256']

function* exposedNames({ operands }: Expression): Generator<{ namespace: string; name: string }> {
  for (const operand of operands) {
    if (operand.kind === 'name') yield operand
    if (operand.kind !== 'call' || DIGESTS.includes(operand.name)) continue
    for (const argument of operand.args) yield* exposedNames(argument)
  }
}

function hasValue({ context }: TemplatePlace, namespace: string, name: string): boolean {
  const known = Object.hasOwn(context, namespace) ? context[namespace] : undefined
  return known === 'any' || known?.includes(name) === true
}

/** Every name that has a value in a place, as templates write it. */
function everyName({ context }: TemplatePlace): string[] {
  return Object.entries(context).flatMap(([namespace, names]) =>
    names === 'any' ? [] : names.map((name) => (name === '' ? namespace : `${namespace}.${name}`)),
  )
}

function checkName(place: TemplatePlace, namespace: string, name: string, report: Report): void {
  if (hasValue(place, namespace, name)) return
  const known = Object.hasOwn(place.context, namespace) ? [place.context[namespace] ?? []].flat() : undefined
  const written = name === '' ? namespace : `${namespace}.${name}`
  const candidates = known?.map((candidate) => (candidate === '' ? namespace : `${namespace}.${candidate}`))
  const here = candidates ?? Object.keys(place.context)
  const hint =
    suggest(written, candidates ?? everyName(place)) ??
    (known === undefined ? suggest(namespace, here) : undefined) ??
    (here.length > 0 ? `Here: ${here.join(', ')}.` : undefined)
  report('template_unknown_name', place.path, `"${written}" has no value here`, { hint })
}

function checkCall(place: TemplatePlace, name: string, count: number, report: Report): void {
  const called = Object.hasOwn(templateFunctions, name) ? templateFunctions[name] : undefined
  if (called === undefined) {
    const names = Object.keys(templateFunctions)
    const hint = suggest(name, names) ?? `One of ${names.join(', ')}.`
    report('template_unknown_function', place.path, `There is no function "${name}"`, { hint })
    return
  }
  const [least, most] = called.arity
  if (count >= least && count <= most) return
  report('template_wrong_arguments', place.path, `"${name}" cannot take ${count} arguments`, {
    hint: `Write ${called.signature}.`,
  })
}

/** See the module's first line. */
export const templatesRule: Rule = (manifest, report) => {
  const secrets = secretNames(manifest)
  for (const place of templatePlaces(manifest)) {
    const template = parse(place, report)
    if (template === undefined) continue
    for (const operand of templateOperands(template)) {
      if (operand.kind === 'name') checkName(place, operand.namespace, operand.name, report)
      if (operand.kind === 'call') checkCall(place, operand.name, operand.args.length, report)
    }
    if (!place.inUrl && place.isShown !== true) continue
    const expressions = template.parts.filter((part) => typeof part !== 'string')
    for (const { namespace, name } of expressions.flatMap((part) => [...exposedNames(part)])) {
      const written = `${namespace}.${name}`
      if (!secrets.has(written) || !hasValue(place, namespace, name)) continue
      if (place.inUrl) {
        const hint = 'Send it in the body or in a header.'
        report('secret_in_url', place.path, `The secret "${written}" would stand in a URL`, { hint })
      } else {
        const hint = 'Give the field the type secret.'
        report('secret_shown', place.path, `The secret "${written}" would be shown`, { hint })
      }
    }
  }
}
