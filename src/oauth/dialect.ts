/**
 * The dialect: canonical request in, the provider's request out. Pure. What is sent and what `explain` prints are
 * both rendered from the same plan, so they cannot differ.
 */
import { TemplateUnresolvedError, TemplateUnsafeError } from '../errors/manifest.ts'
import type { Parameter, RequestTemplate } from '../generated/manifest.ts'
import { canonicalParameters, type RequestKind } from '../manifest/canonical-parameters.ts'
import { renderUrl } from '../manifest/render-url.ts'
import { parseTemplate, renderTemplate, type TemplateScope, templateNames } from '../manifest/template.ts'
import type { HttpRequest } from '../ports.ts'
import type { OAuthContext } from './context.ts'

/** One parameter of a request: its name, its place, its value, and where the value came from. */
export interface RequestParameter {
  readonly name: string
  readonly in: 'query' | 'body' | 'header'
  readonly value: string
  /** `protocol`, `generated:…`, `profile:…`, `account:…`, `manifest:…`, `connector:…`, `grant:…`, `authorization_response:…`. */
  readonly origin: string
  /** Where the manifest mentions the parameter: `connector.yaml:31`. */
  readonly declared_at?: string
  readonly secret: boolean
}

/** A request before it is written down. */
export interface RequestPlan {
  /** Which request it is; `step:NAME` is one that the manifest adds. */
  readonly kind: RequestKind | `step:${string}`
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The endpoint, with the query that it has of itself. */
  readonly endpoint: string
  readonly body_format: 'form' | 'json'
  readonly parameters: readonly RequestParameter[]
}

/** The request as the RFC has it. */
export interface CanonicalRequest {
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
}

/** The content type of each body format. */
export const MEDIA_TYPES = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const

/** Refuses a value that cannot stand in a header. */
export function checkHeader(parameter: RequestParameter): RequestParameter {
  if (parameter.in === 'header' && !/^[\x20-\x7e]*$/.test(parameter.value)) {
    throw new TemplateUnsafeError(parameter.name, 'a value cannot stand in a header')
  }
  return parameter
}

/** A parameter of the manifest's own: rendered, or undefined when it is optional and has no value. */
function planExtra(
  context: OAuthContext,
  kind: RequestKind,
  parameter: Parameter,
  scope: TemplateScope,
  declared_at: string,
): RequestParameter | undefined {
  const template = parseTemplate(parameter.value ?? '')
  const names = templateNames(template)
  const canonical = canonicalParameters(kind, context.auth)
  const isSecret = ({ namespace, name }: { namespace: string; name: string }): boolean => {
    if (namespace === 'profile') return context.secretFields.profile.includes(name)
    if (namespace === 'account') return context.secretFields.account.includes(name)
    return Object.hasOwn(canonical, name) && canonical[name]?.secret === true
  }
  try {
    const value = renderTemplate(template, scope)
    const origin =
      names.length === 0 ? `manifest:${declared_at}` : names.map((n) => `${n.namespace}:${n.name}`).join(', ')
    return {
      name: parameter.name,
      in: parameter.in,
      value,
      origin,
      declared_at,
      secret: names.some(isSecret),
    }
  } catch (error) {
    if (error instanceof TemplateUnresolvedError && parameter.required !== true) return undefined
    throw error
  }
}

/** A request template with, for each parameter, where the manifest mentions it. */
interface Departures extends Pick<RequestTemplate, 'url' | 'omit'> {
  readonly body_format: 'form' | 'json'
  readonly mentioned: readonly { readonly parameter: Parameter; readonly declared_at: string }[]
}

/**
 * How a request departs from the standard. A refresh goes to the token endpoint too: what the manifest does not say
 * of it is as in the token request, as far as the two have it in common.
 */
function departuresOf(context: OAuthContext, kind: RequestKind): Departures {
  const own = context.auth[kind] ?? {}
  const mentionedBy = (from: RequestKind): Departures['mentioned'] =>
    (context.auth[from]?.parameters ?? []).map((parameter, index) => ({
      parameter,
      declared_at: context.locate([from, 'parameters', index]),
    }))
  const mentioned = mentionedBy(kind)
  if (kind !== 'refresh_request') return { ...own, body_format: own.body_format ?? 'form', mentioned }
  const table = canonicalParameters(kind, context.auth)
  const token = context.auth.token_request ?? {}
  const standard = ({ name, replaces }: Parameter): string => replaces ?? name
  const inherited = mentionedBy('token_request').filter(
    ({ parameter }) =>
      Object.hasOwn(table, standard(parameter)) &&
      !mentioned.some((other) => standard(other.parameter) === standard(parameter)),
  )
  return {
    ...own,
    body_format: own.body_format ?? token.body_format ?? 'form',
    omit: own.omit ?? (token.omit ?? []).filter((name) => Object.hasOwn(table, name)),
    mentioned: [...mentioned, ...inherited],
  }
}

function planStandard(
  context: OAuthContext,
  kind: RequestKind,
  request: CanonicalRequest,
  departures: Departures,
): RequestParameter[] {
  const table = canonicalParameters(kind, context.auth)
  const { mentioned, omit } = departures
  const names = new Set(Object.keys(request.parameters))
  for (const { parameter } of mentioned) {
    const { name, replaces } = parameter
    // A provider may want client_id in the body although the client authenticates by a header.
    if ((replaces ?? name) === 'client_id') names.add('client_id')
  }
  return [...names].flatMap((name): RequestParameter[] => {
    const found = mentioned.find(({ parameter }) => (parameter.replaces ?? parameter.name) === name)
    const own = found?.parameter
    const value = name === 'client_id' ? context.client.client_id : (request.parameters[name] ?? '')
    if (omit?.includes(name) || value === '') return []
    const shown = name === 'scope' ? value.replaceAll(' ', context.auth.scope_separator ?? ' ') : value
    return [
      {
        name: own?.name ?? name,
        in: own?.in ?? (kind === 'authorization_request' ? 'query' : 'body'),
        value: shown,
        origin: table[name]?.origin ?? 'protocol',
        secret: table[name]?.secret ?? false,
        ...(found !== undefined && { declared_at: found.declared_at }),
      },
    ]
  })
}

function planHeaders(request: CanonicalRequest, format: 'form' | 'json'): RequestParameter[] {
  const { authorization } = request.headers
  const basic: RequestParameter[] =
    authorization === undefined
      ? []
      : [
          {
            name: 'authorization',
            in: 'header',
            value: authorization,
            origin: 'profile:client_id, profile:client_secret',
            secret: true,
          },
        ]
  return [
    { name: 'accept', in: 'header', value: 'application/json', origin: 'protocol', secret: false },
    { name: 'content-type', in: 'header', value: MEDIA_TYPES[format], origin: 'protocol', secret: false },
    ...basic,
  ]
}

/**
 * Plans the provider's request for a canonical one.
 *
 * @param pkce The values that `${pkce.…}` stands for.
 * @throws {TemplateUnresolvedError} `ERR_TEMPLATE_UNRESOLVED` for a required parameter without a value.
 */
export function planRequest(
  context: OAuthContext,
  kind: RequestKind,
  request: CanonicalRequest,
  pkce: Readonly<Record<string, string>> = {},
): RequestPlan {
  const departures = departuresOf(context, kind)
  const { url, body_format, mentioned } = departures
  const table = canonicalParameters(kind, context.auth)
  const scope: TemplateScope = {
    ...context.fields,
    request: { client_id: context.client.client_id, ...request.parameters },
    pkce,
  }
  const extra = mentioned.flatMap(({ parameter, declared_at }): RequestParameter[] => {
    if (parameter.replaces !== undefined || Object.hasOwn(table, parameter.name)) return []
    const planned = planExtra(context, kind, parameter, scope, declared_at)
    return planned === undefined ? [] : [planned]
  })
  const headers = kind === 'authorization_request' ? [] : planHeaders(request, body_format)
  const own = new Set(extra.filter((p) => p.in === 'header').map((p) => p.name.toLowerCase()))
  const parameters = [
    ...headers.filter((header) => !own.has(header.name)),
    ...planStandard(context, kind, request, departures),
    ...extra,
  ]
  return {
    kind,
    method: kind === 'authorization_request' ? 'GET' : 'POST',
    endpoint: url === undefined ? request.endpoint : renderUrl(parseTemplate(url), context.fields),
    body_format,
    parameters: parameters.map(checkHeader),
  }
}

/** Writes a plan down as the request that is sent. */
export function renderRequest(plan: RequestPlan): HttpRequest {
  const inPlace = (place: RequestParameter['in']): [string, string][] =>
    plan.parameters.filter((parameter) => parameter.in === place).map(({ name, value }) => [name, value])
  const url = new URL(plan.endpoint)
  for (const [name] of inPlace('query')) url.searchParams.delete(name)
  for (const [name, value] of inPlace('query')) url.searchParams.append(name, value)
  const headers = Object.fromEntries(inPlace('header').map(([name, value]) => [name.toLowerCase(), value]))
  const inBody = inPlace('body')
  if (inBody.length === 0 && plan.method !== 'POST') return { method: plan.method, url: url.href, headers }
  const body =
    plan.body_format === 'json'
      ? JSON.stringify(Object.fromEntries(inBody))
      : new URLSearchParams(inBody).toString()
  return { method: plan.method, url: url.href, headers, body }
}

/** The same plan with `[redacted]` in place of every secret. */
export function redactPlan(plan: RequestPlan): RequestPlan {
  const parameters = plan.parameters.map((parameter) =>
    parameter.secret ? { ...parameter, value: '[redacted]' } : parameter,
  )
  return { ...plan, parameters }
}
