/** An action and its input as the request that is sent, without the token. Pure. */
import { TemplateUnresolvedError, TemplateUnsafeError } from '../errors/manifest.ts'
import type { Action, Api } from '../generated/manifest.ts'
import { bodyOf, sentInputs } from '../manifest/action-inputs.ts'
import { parseActionPath } from '../manifest/action-path.ts'
import {
  evaluateExpression,
  parseTemplate,
  renderTemplate,
  type TemplateScope,
  templateNames,
} from '../manifest/template.ts'
import type { HttpRequest } from '../ports.ts'

/** The values that an action's templates stand for. */
export interface CallValues {
  readonly input: Readonly<Record<string, unknown>>
  readonly profile: Readonly<Record<string, unknown>>
  readonly account: Readonly<Record<string, unknown>>
}

const DEFAULT_MEDIA_TYPE = 'application/json'

/** The inputs as a path has them: a list is written with commas, and an object cannot stand there. */
function inputsInPath(
  path: string,
  named: ReadonlySet<string>,
  input: CallValues['input'],
): CallValues['input'] {
  const entries = Object.entries(input).filter(([name]) => named.has(name))
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (typeof value !== 'object') return [name, value]
      if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
        return [name, value.join(',')]
      throw new TemplateUnsafeError(path, 'a value cannot stand in a path')
    }),
  )
}

function renderPath({ path }: Action, { input, ...fields }: CallValues): string {
  const template = parseActionPath(path)
  const named = new Set(templateNames(template).map(({ name }) => name))
  return renderTemplate(template, { ...fields, input: inputsInPath(path, named, input) }, (text) => {
    if (text === '.' || text === '..') throw new TemplateUnsafeError(path, 'a value would change the path')
    if (!text.isWellFormed()) throw new TemplateUnsafeError(path, 'a value cannot stand in a path')
    return encodeURIComponent(text)
  })
}

/** The text of a template, or undefined when one of its expressions has no value. */
function renderOptional(text: string, scope: TemplateScope): string | undefined {
  try {
    return renderTemplate(parseTemplate(text), scope)
  } catch (error) {
    if (error instanceof TemplateUnresolvedError) return undefined
    throw error
  }
}

/** A body with its templates filled in. A string that is one whole template keeps its value's type. */
function renderBody(value: unknown, scope: TemplateScope): unknown {
  if (typeof value === 'string') {
    const template = parseTemplate(value)
    const [only] = template.parts
    if (template.parts.length === 1 && typeof only === 'object') return evaluateExpression(only, scope)
    return renderOptional(value, scope)
  }
  if (Array.isArray(value))
    return value.map((item) => renderBody(item, scope)).filter((item) => item !== undefined)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, renderBody(child, scope)]))
}

function renderHeaders(api: Api, scope: TemplateScope): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, text] of Object.entries(api.headers ?? {})) {
    const value = renderOptional(text, scope)
    if (value === undefined) continue
    if (!/^[\x20-\x7e]*$/.test(value)) throw new TemplateUnsafeError(text, 'a value cannot stand in a header')
    headers[name.toLowerCase()] = value
  }
  return headers
}

/**
 * Renders an action.
 *
 * @param baseUrl The API's base URL, templates filled in.
 * @returns The request; `authorization` is still to be added.
 * @throws `ERR_TEMPLATE_UNRESOLVED`, `ERR_TEMPLATE_UNSAFE`.
 */
export function renderCall(api: Api, action: Action, baseUrl: string, values: CallValues): HttpRequest {
  const scope: TemplateScope = { ...values }
  const url = new URL(baseUrl.replace(/\/$/, '') + renderPath(action, values))
  for (const [name, text] of Object.entries(action.query ?? {})) {
    const value = renderOptional(text, scope)
    if (value !== undefined) url.searchParams.append(name, value)
  }
  const mediaType = api.media_type ?? DEFAULT_MEDIA_TYPE
  const headers = { accept: action.accept ?? mediaType, ...renderHeaders(api, scope) }
  const request = { method: action.method, url: url.href, headers }
  const template = bodyOf(action, api)
  if (template === undefined) return request
  const { named } = sentInputs(action, api)
  const rest = Object.fromEntries(Object.entries(values.input).filter(([name]) => !named.has(name)))
  const isBodyless = action.body === undefined && Object.keys(rest).length === 0
  const { resource_type = '' } = action
  const body = isBodyless ? undefined : renderBody(template, { ...scope, rest, action: { resource_type } })
  if (body === undefined) return request
  return { ...request, headers: { 'content-type': mediaType, ...headers }, body: JSON.stringify(body) }
}
