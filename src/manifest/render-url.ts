/** Rendering a URL template so that no value can leave its place in it. */
import { TemplateUnsafeError } from '../errors/manifest.ts'
import { renderTemplate, type Template, type TemplateScope } from './template.ts'

const DNS_LABELS = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
/** A URL as far as its path, query or fragment. */
const PAST_THE_HOST = /\/\/[^/?#]*[/?#]/

/**
 * Renders a URL template. A value in the host must be DNS labels; a value in the path or the query is
 * percent-encoded; a path segment cannot become `.` or `..`.
 *
 * @param template A template that the manifest's validation accepted: the scheme is literal https.
 * @returns An absolute URL.
 * @throws {TemplateUnresolvedError} `ERR_TEMPLATE_UNRESOLVED`, {@link TemplateUnsafeError} `ERR_TEMPLATE_UNSAFE`.
 */
export function renderUrl(template: Template, scope: TemplateScope): string {
  const url = renderTemplate(template, scope, (value, before) => {
    if (!PAST_THE_HOST.test(before)) {
      if (!DNS_LABELS.test(value))
        throw new TemplateUnsafeError(template.source, 'a value is not a host name')
      return value
    }
    if (value === '.' || value === '..') {
      throw new TemplateUnsafeError(template.source, 'a value would change the path')
    }
    if (!value.isWellFormed()) throw new TemplateUnsafeError(template.source, 'a value is not Unicode text')
    return encodeURIComponent(value)
  })
  const literal = template.parts[0]
  if (typeof literal !== 'string' || !URL.canParse(url)) {
    throw new TemplateUnsafeError(template.source, 'the result is not a URL')
  }
  return url
}
