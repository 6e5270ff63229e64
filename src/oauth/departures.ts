/** How a request of this provider departs from the standard one: its own template, and what it takes from another. */
import type { Parameter, RequestTemplate } from '../generated/manifest.ts'
import { canonicalParameters, type RequestKind } from '../manifest/canonical-parameters.ts'
import type { OAuthContext } from './context.ts'

/** A request template with, for each parameter, where the manifest mentions it. */
export interface Departures extends Pick<RequestTemplate, 'url' | 'omit'> {
  readonly body_format: 'form' | 'json'
  readonly mentioned: readonly { readonly parameter: Parameter; readonly declared_at: string }[]
}

/** The standard parameter that a parameter of the manifest stands for, if it stands for one at all. */
export function standardName({ name, replaces }: Parameter): string {
  return replaces ?? name
}

/**
 * How a request departs from the standard. A refresh goes to the token endpoint too: what the manifest does not say
 * of it is as in the token request, as far as the two have it in common.
 */
export function departuresOf(context: OAuthContext, kind: RequestKind): Departures {
  const own = context.auth[kind] ?? {}
  const mentionedBy = (from: RequestKind): Departures['mentioned'] =>
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
    return { ...own, omit, body_format: own.body_format ?? 'form', mentioned: [...mentioned, ...pushed] }
  }
  if (kind !== 'refresh_request') return { ...own, body_format: own.body_format ?? 'form', mentioned }
  const table = canonicalParameters(kind, context.auth)
  const token = context.auth.token_request ?? {}
  const inherited = mentionedBy('token_request').filter(
    ({ parameter }) =>
      Object.hasOwn(table, standardName(parameter)) &&
      !mentioned.some((other) => standardName(other.parameter) === standardName(parameter)),
  )
  return {
    ...own,
    body_format: own.body_format ?? token.body_format ?? 'form',
    omit: own.omit ?? (token.omit ?? []).filter((name) => Object.hasOwn(table, name)),
    mentioned: [...mentioned, ...inherited],
  }
}
