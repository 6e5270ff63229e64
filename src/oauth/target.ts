/** What the tokens are for: `resource` (RFC 8707) and `audience`. */
import { TemplateUnresolvedError, TemplateUnsafeError } from '../errors/manifest.ts'
import { parseTemplate, renderTemplate } from '../manifest/template.ts'
import type { OAuthContext } from './context.ts'

function render(context: OAuthContext, name: 'resource' | 'audience'): Record<string, string> {
  const template = context.auth[name]
  if (template === undefined) return {}
  const value = renderTemplate(parseTemplate(template), context.fields)
  if (value === '') throw new TemplateUnresolvedError(template, name)
  // RFC 8707 section 2: an absolute URI without a fragment.
  if (name === 'resource' && (!URL.canParse(value) || value.includes('#')))
    throw new TemplateUnsafeError(template, 'the resource would be no absolute URI, or have a fragment')
  return { [name]: value }
}

/**
 * The parameters that name what the tokens are for.
 *
 * @throws `ERR_TEMPLATE_UNRESOLVED`, `ERR_TEMPLATE_UNSAFE`.
 */
export function targetOf(
  context: OAuthContext,
  names: readonly ('resource' | 'audience')[],
): Record<string, string> {
  return Object.assign({}, ...names.map((name) => render(context, name)))
}
