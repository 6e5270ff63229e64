/** How a request of this provider departs from the standard one: its own template, and what it takes from another. */
import type { Auth, Parameter, RequestTemplate } from '../generated/manifest.ts'
import { canonicalParameters, type RequestKind } from '../manifest/canonical-parameters.ts'
import { parseTemplate, templateNames } from '../manifest/template.ts'
import type { OAuthContext } from './context.ts'

/** A parameter that the manifest mentions, and where. */
export interface Mention {
  readonly parameter: Parameter
  readonly declared_at: string
}

/** A request template with, for each parameter, where the manifest mentions it. */
export interface Departures extends Pick<RequestTemplate, 'fragment' | 'omit'> {
  readonly method: 'GET' | 'POST'
  readonly body_format: 'form' | 'json'
  /** Of two that mean one standard parameter the first counts. */
  readonly mentioned: readonly Mention[]
}

/** The name under which the standard may know a parameter of the manifest. */
export function standardName({ name, replaces }: Parameter): string {
  return replaces ?? name
}

/** What a refresh takes from the token request of a standard parameter: its place, name and encoding, never its value. */
function inherited(token: readonly Mention[], table: object): Mention[] {
  return token.flatMap(({ parameter: { value: _value, ...parameter }, declared_at }) =>
    Object.hasOwn(table, standardName(parameter)) ? [{ parameter, declared_at }] : [],
  )
}

/** Whether a value can be filled in with what a refresh has. */
function needsOnly(value: Parameter['value'], table: object): boolean {
  return templateNames(parseTemplate(String(value))).every(
    ({ namespace, name }) => namespace !== 'pkce' && (namespace !== 'request' || Object.hasOwn(table, name)),
  )
}

/** A name in its place; that of a header in any case. */
function placeOf({ name, in: place }: Parameter): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`
}

/** The further parameters of the token request that a refresh sends too: those that need nothing of the code exchange. */
function inheritedExtras(
  auth: Auth,
  token: readonly Mention[],
  own: readonly Mention[],
  method: 'GET' | 'POST',
): Mention[] {
  const table = canonicalParameters('refresh_request', auth)
  const standard = { ...canonicalParameters('token_request', auth), ...table }
  const written = new Set(own.map(({ parameter }) => placeOf(parameter)))
  return token.filter(
    ({ parameter }) =>
      !Object.hasOwn(standard, standardName(parameter)) &&
      !written.has(placeOf(parameter)) &&
      !(method === 'GET' && parameter.in === 'body') &&
      !auth.refresh_request?.omit?.includes(parameter.name) &&
      needsOnly(parameter.value, table),
  )
}

const known = new WeakMap<Auth, Map<RequestKind, Departures>>()

/**
 * How a request departs from the standard. A refresh goes to the token endpoint too: what the manifest does not say
 * of it is as in the token request, as far as the two have it in common.
 */
export function departuresOf(context: OAuthContext, kind: RequestKind): Departures {
  const kinds = known.get(context.auth) ?? new Map<RequestKind, Departures>()
  const found = kinds.get(kind)
  if (found !== undefined) return found
  const departures = findDepartures(context, kind)
  known.set(context.auth, kinds.set(kind, departures))
  return departures
}

function findDepartures(context: OAuthContext, kind: RequestKind): Departures {
  const own = context.auth[kind] ?? {}
  const mentionedBy = (from: RequestKind): Mention[] =>
    (context.auth[from]?.parameters ?? []).map((parameter, index) => ({
      parameter,
      declared_at: context.locate([from, 'parameters', index]),
    }))
  const mentioned = mentionedBy(kind)
  if (kind === 'pushed_authorization_request') {
    // It says what the authorization request would, in its body (RFC 9126 section 2.1).
    const pushed = mentionedBy('authorization_request').map(({ parameter, declared_at }) => ({
      parameter: { ...parameter, in: 'body' as const },
      declared_at,
    }))
    const omit = [...(own.omit ?? []), ...(context.auth.authorization_request?.omit ?? [])]
    const body_format = own.body_format ?? 'form'
    return { ...own, omit, method: 'POST', body_format, mentioned: [...mentioned, ...pushed] }
  }
  if (kind !== 'refresh_request') {
    const method = kind === 'authorization_request' ? 'GET' : (own.method ?? 'POST')
    return { ...own, method, body_format: own.body_format ?? 'form', mentioned }
  }
  const table = Object.fromEntries(
    Object.entries(canonicalParameters(kind, context.auth)).filter(([, { onDemand }]) => onDemand !== true),
  )
  const token = context.auth.token_request ?? {}
  const method = own.method ?? token.method ?? 'POST'
  const ofToken = mentionedBy('token_request')
  return {
    ...own,
    method,
    body_format: own.body_format ?? token.body_format ?? 'form',
    omit: own.omit ?? (token.omit ?? []).filter((name) => Object.hasOwn(table, name)),
    mentioned: [
      ...mentioned,
      ...inherited(ofToken, table),
      ...inheritedExtras(context.auth, ofToken, mentioned, method),
    ],
  }
}
