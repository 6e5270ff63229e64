/** The dialect: canonical request in, the plan of the provider's request out. Pure. */
import { TemplateUnsafeError } from '../errors/manifest.ts'
import {
  type CanonicalParameter,
  canonicalParameters,
  keepsStandardValue,
  type RequestKind,
} from '../manifest/canonical-parameters.ts'
import type { TemplateScope } from '../manifest/template.ts'
import { certificateFor } from './client-certificate.ts'
import type { OAuthContext } from './context.ts'
import { type Departures, departuresOf, type Mention, standardName } from './departures.ts'
import { planOwnParameter } from './own-parameter.ts'
import type { CanonicalRequest, RequestParameter, RequestPlan } from './request-plan.ts'

/** The content type of each body format. */
export const MEDIA_TYPES = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const

/** Refuses a value that cannot stand in a header. */
export function checkHeader(parameter: RequestParameter): RequestParameter {
  if (parameter.in === 'header' && !/^[\x20-\x7e]*$/.test(parameter.value)) {
    throw new TemplateUnsafeError(parameter.name, 'a value cannot stand in a header')
  }
  return parameter
}

function planStandard(
  context: OAuthContext,
  departures: Departures,
  table: Readonly<Record<string, CanonicalParameter>>,
  name: string,
  standard: string,
  origin: string | undefined,
): RequestParameter[] {
  const found = departures.mentioned.find(({ parameter }) => standardName(parameter) === name)
  if (departures.omit?.includes(name) || standard === '') return []
  const value = name === 'scope' ? standard.replaceAll(' ', context.auth.scope_separator ?? ' ') : standard
  const { encoding } = found?.parameter ?? {}
  return [
    {
      name: found?.parameter.name ?? name,
      in: found?.parameter.in ?? (departures.method === 'GET' ? 'query' : 'body'),
      value,
      origin: origin ?? table[name]?.origin ?? 'protocol',
      secret: table[name]?.secret ?? false,
      ...(found !== undefined && { declared_at: found.declared_at }),
      ...(encoding !== undefined && { encoding }),
    },
  ]
}

/** What the answer is read as: a token response may be a form. */
function acceptOf({ auth }: OAuthContext, kind: RequestKind): string {
  const isOfTokens = kind === 'token_request' || kind === 'refresh_request'
  return MEDIA_TYPES[(isOfTokens ? auth.token_response?.format : undefined) ?? 'json']
}

function planHeaders(
  request: CanonicalRequest,
  { method, body_format }: Departures,
  accept: string,
): RequestParameter[] {
  const { authorization, dpop } = request.headers
  const header = (name: string, value: string): RequestParameter => ({
    name,
    in: 'header',
    value,
    origin: 'protocol',
    secret: false,
  })
  return [
    header('accept', accept),
    ...(method === 'POST' ? [header('content-type', MEDIA_TYPES[body_format])] : []),
    ...(dpop === undefined
      ? []
      : [{ ...header('dpop', dpop), origin: 'generated:dpop_proof', secret: true }]),
    ...(authorization === undefined
      ? []
      : [
          {
            ...header('authorization', authorization),
            origin: 'profile:client_id, profile:client_secret',
            secret: true,
          },
        ]),
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
  const { fragment, method, body_format, mentioned } = departures
  const table = canonicalParameters(kind, context.auth)
  // A provider may want client_id in the body although the client authenticates by a header.
  const { client_id } = context.client
  const available = { ...request.parameters, ...request.onDemand, client_id }
  const scope: TemplateScope = { ...context.fields, request: available, pkce }
  const isStandard = ({ parameter }: Mention): boolean => {
    const canonical = Object.hasOwn(table, standardName(parameter))
      ? table[standardName(parameter)]
      : undefined
    return canonical !== undefined && keepsStandardValue(parameter, canonical)
  }
  const own = mentioned.filter((mention) => !isStandard(mention))
  const given = new Set(own.map(({ parameter }) => standardName(parameter)))
  const names = new Set([
    ...Object.keys(request.parameters),
    ...mentioned.map((m) => standardName(m.parameter)),
  ])
  const standard = Object.entries(available).flatMap(([name, value]) =>
    names.has(name) && !(given.has(name) && Object.hasOwn(table, name))
      ? planStandard(context, departures, table, name, value, request.origins?.[name])
      : [],
  )
  const extra = own.flatMap(
    ({ parameter, declared_at }) => planOwnParameter(context, kind, parameter, scope, declared_at) ?? [],
  )
  const headers =
    kind === 'authorization_request' ? [] : planHeaders(request, departures, acceptOf(context, kind))
  const ownHeaders = new Set(extra.filter((p) => p.in === 'header').map((p) => p.name.toLowerCase()))
  const client_certificate = certificateFor(context, kind)
  return {
    kind,
    ...(client_certificate !== undefined && { client_certificate }),
    method,
    endpoint: request.endpoint,
    ...(fragment !== undefined && { fragment }),
    body_format,
    parameters: [...headers.filter((header) => !ownHeaders.has(header.name)), ...standard, ...extra].map(
      checkHeader,
    ),
  }
}
