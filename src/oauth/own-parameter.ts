/** A parameter whose value the manifest gives: filled in, with where the value came from. */
import { TemplateUnresolvedError } from '../errors/manifest.ts'
import type { Parameter } from '../generated/manifest.ts'
import { canonicalParameters, type RequestKind } from '../manifest/canonical-parameters.ts'
import {
  parseTemplate,
  renderTemplate,
  type Template,
  type TemplateScope,
  templateNames,
  templateOperands,
} from '../manifest/template.ts'
import type { OAuthContext } from './context.ts'
import type { RequestParameter } from './request-plan.ts'

/** Functions that give another value each time. */
const GENERATORS = ['random', 'now']

/** Where the value of a template comes from, as `explain` shows it. */
export function originOf(template: Template, declared_at: string): string {
  const names = templateNames(template).map(({ namespace, name }) => `${namespace}:${name}`)
  const generated = templateOperands(template).flatMap((operand) =>
    operand.kind === 'call' && GENERATORS.includes(operand.name) ? [`generated:${operand.name}`] : [],
  )
  const all = [...new Set([...names, ...generated])]
  return all.length === 0 ? `manifest:${declared_at}` : all.join(', ')
}

function isSecret(context: OAuthContext, kind: RequestKind, template: Template): boolean {
  const canonical = canonicalParameters(kind, context.auth)
  return templateNames(template).some(({ namespace, name }) => {
    if (namespace === 'profile') return context.secretFields.profile.includes(name)
    if (namespace === 'account') return context.secretFields.account.includes(name)
    return Object.hasOwn(canonical, name) && canonical[name]?.secret === true
  })
}

/**
 * Fills in a parameter of the manifest's own.
 *
 * @returns The parameter, or undefined when it is optional and has no value.
 * @throws {TemplateUnresolvedError} `ERR_TEMPLATE_UNRESOLVED` when it is required and has none.
 */
export function planOwnParameter(
  context: OAuthContext,
  kind: RequestKind,
  parameter: Parameter,
  scope: TemplateScope,
  declared_at: string,
): RequestParameter | undefined {
  const { name, in: place, value: declared = '', encoding, required } = parameter
  const template = parseTemplate(String(declared))
  try {
    const value = renderTemplate(template, scope)
    // An empty list: nothing was chosen.
    if (value === '' && declared !== '') throw new TemplateUnresolvedError(template.source, 'the value')
    return {
      name,
      in: place,
      value,
      origin: originOf(template, declared_at),
      declared_at,
      secret: isSecret(context, kind, template),
      ...(encoding !== undefined && { encoding }),
      ...(typeof declared !== 'string' && { json: declared }),
    }
  } catch (error) {
    if (error instanceof TemplateUnresolvedError && required !== true) return undefined
    throw error
  }
}
