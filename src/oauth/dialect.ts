/** The dialect: canonical request in, the plan of the provider's request out. Pure. */
import { TemplateUnresolvedError, TemplateUnsafeError } from '../errors/manifest.ts'
import type { Parameter } from '../generated/manifest.ts'
import { canonicalParameters, type RequestKind } from '../manifest/canonical-parameters.ts'
import { renderUrl } from '../manifest/render-url.ts'
import { parseTemplate, renderTemplate, type TemplateScope, templateNames } from '../manifest/template.ts'
import { certificateFor } from './client-certificate.ts'
import type { OAuthContext } from './context.ts'
import { type Departures, departuresOf } from './departures.ts'
import type { CanonicalRequest, RequestParameter, RequestPlan } from './request-plan.ts'

const MEDIA_TYPES = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const

function checkHeader(parameter: RequestParameter): RequestParameter {
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
  const { authorization, dpop } = request.headers
  const proof: RequestParameter[] =
    dpop === undefined
      ? []
      : [{ name: 'dpop', in: 'header', value: dpop, origin: 'generated:dpop_proof', secret: true }]
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
    ...proof,
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
  const client_certificate = certificateFor(context, kind)
  return {
    kind,
    ...(client_certificate !== undefined && { client_certificate }),
    method: kind === 'authorization_request' ? 'GET' : 'POST',
    endpoint: url === undefined ? request.endpoint : renderUrl(parseTemplate(url), context.fields),
    body_format,
    parameters: parameters.map(checkHeader),
  }
}
