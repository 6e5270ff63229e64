/** An action and its input as the request that is sent, without the token. Pure. */
import { TemplateUnsafeError } from '../errors/manifest.ts'
import type { Action, Api } from '../generated/manifest.ts'
import { renderIfFilled, renderTemplate, type TemplateScope } from '../manifest/template.ts'
import type { HttpRequest } from '../ports/ports.ts'
import { type CompiledAction, compiledAction, compiledHeaders } from './compiled-action.ts'
import { readSegments } from './dot-segment.ts'

/** The values that an action's templates stand for. */
export type CallValues = {
  readonly input: Readonly<Record<string, unknown>>
  readonly profile: Readonly<Record<string, unknown>>
  readonly account: Readonly<Record<string, unknown>>
}

const DEFAULT_MEDIA_TYPE = 'application/json'

/** The inputs as a path has them: a list is written with commas, and an object cannot stand there. */
function inputsInPath(
  path: string,
  named: readonly string[],
  input: CallValues['input'],
): CallValues['input'] {
  const entries = named
    .filter((name) => Object.hasOwn(input, name))
    .map((name) => [name, input[name]] as const)
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (typeof value !== 'object') return [name, value]
      if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
        return [name, value.join(',')]
      throw new TemplateUnsafeError(path, 'a value cannot stand in a path')
    }),
  )
}

function renderPath({ path, inPath }: CompiledAction, values: CallValues): string {
  const scope =
    inPath.length === 0 ? values : { ...values, input: inputsInPath(path.source, inPath, values.input) }
  return renderTemplate(path, scope, (text) => {
    const { hasDots, hasControls } = readSegments(text)
    if (hasControls || !text.isWellFormed())
      throw new TemplateUnsafeError(path.source, 'a value cannot stand in a path')
    if (hasDots) throw new TemplateUnsafeError(path.source, 'a value would change the path')
    return encodeURIComponent(text)
  })
}

function renderQuery({ query }: CompiledAction, scope: TemplateScope): string {
  if (query.length === 0) return ''
  const parameters = new URLSearchParams()
  for (const [name, template] of query) {
    const value = renderIfFilled(template, scope)
    if (value !== undefined) parameters.append(name, value)
  }
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** The headers that all calls of an API have, for the values of a profile and an account. Throws as {@link renderCall}. */
export function renderHeaders(api: Api, values: Omit<CallValues, 'input'>): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, template] of compiledHeaders(api)) {
    const value = renderIfFilled(template, values)
    if (value === undefined) continue
    if (!/^[\x20-\x7e]*$/.test(value))
      throw new TemplateUnsafeError(template.source, 'a value cannot stand in a header')
    headers[name] = value
  }
  return headers
}

/** The body as JSON; undefined where the action has none, or nothing to put into the one that it has of itself. */
function renderBody(action: Action, compiled: CompiledAction, values: CallValues): string | undefined {
  if (compiled.body === undefined) return undefined
  const { body, resource_type } = action
  const rest = Object.fromEntries(Object.entries(values.input).filter(([name]) => !compiled.named.has(name)))
  const isBodyless = body === undefined && resource_type === undefined && Object.keys(rest).length === 0
  if (isBodyless) return undefined
  return JSON.stringify(
    compiled.body({ ...values, rest, ...(resource_type !== undefined && { action: { resource_type } }) }),
  )
}

/**
 * Renders an action.
 *
 * @param baseUrl The API's base URL, templates filled in.
 * @param headers What {@link renderHeaders} gave for these values, where it is known.
 * @returns The request; `authorization` is still to be added.
 * @throws `ERR_TEMPLATE_UNRESOLVED`, `ERR_TEMPLATE_UNSAFE`.
 */
export function renderCall(
  api: Api,
  action: Action,
  baseUrl: string,
  values: CallValues,
  headers: Readonly<Record<string, string>> = renderHeaders(api, values),
): HttpRequest {
  const compiled = compiledAction(action, api)
  const path = renderPath(compiled, values)
  const query = renderQuery(compiled, values)
  const url = (baseUrl.endsWith('/') ? baseUrl.slice(0, -1) : baseUrl) + path + query
  const mediaType = api.media_type ?? DEFAULT_MEDIA_TYPE
  const accept = action.accept ?? mediaType
  const { method } = action
  const body = renderBody(action, compiled, values)
  if (body === undefined) return { method, url, headers: { accept, ...headers } }
  return { method, url, headers: { 'content-type': mediaType, accept, ...headers }, body }
}
