/** The further requests that a manifest adds to the flows: planned and judged here. */
import { TemplateUnresolvedError } from '../errors/manifest.ts'
import { StepFailedError } from '../errors/protocol.ts'
import type { Auth, Step, StepParameter } from '../generated/manifest.ts'
import { renderUrl } from '../manifest/render-url.ts'
import { parseTemplate, renderTemplate, type TemplateScope, templateNames } from '../manifest/template.ts'
import type { HttpResponse } from '../ports/ports.ts'
import { captureValues } from './captured-values.ts'
import { basicCredentials } from './client-authentication.ts'
import { certificateFor } from './client-certificate.ts'
import type { OAuthContext } from './context.ts'
import { checkHeader, MEDIA_TYPES } from './dialect.ts'
import { secondsUntil } from './expiry.ts'
import type { Grant } from './grant.ts'
import type { RequestParameter, RequestPlan } from './request-plan.ts'
import { parseJson, requireAvailable, valueAt } from './response.ts'
import { scopeOf } from './token-response.ts'

/** Members of a grant that templates of steps may name as `${grant.…}`, and whether each is a secret. */
const GRANT_SECRETS: Readonly<Record<string, boolean>> = {
  access_token: true,
  refresh_token: true,
  scope: false,
}

/**
 * The names of the steps that are to be taken with new tokens, in order.
 *
 * @param before `link` when the account is being linked; else what the old grant still had to do.
 */
export function stepsAfter(auth: Auth, before: 'link' | readonly string[]): string[] {
  const isDue = ({ name, when }: Step): boolean =>
    when === 'after_token' || (when === 'after_link' && (before === 'link' || before.includes(name)))
  return (auth.steps ?? []).filter(isDue).map(({ name }) => name)
}

function isSecret(context: OAuthContext, namespace: string, name: string): boolean {
  if (namespace === 'grant') return GRANT_SECRETS[name] === true
  if (namespace !== 'profile' && namespace !== 'account') return false
  return context.secretFields[namespace].includes(name)
}

function planParameter(
  context: OAuthContext,
  parameter: StepParameter,
  scope: TemplateScope,
  declared_at: string,
): RequestParameter[] {
  const template = parseTemplate(parameter.value)
  const names = templateNames(template)
  const origin =
    names.length === 0 ? `manifest:${declared_at}` : names.map((n) => `${n.namespace}:${n.name}`).join(', ')
  const secret = names.some(({ namespace, name }) => isSecret(context, namespace, name))
  try {
    const value = renderTemplate(template, scope)
    return [{ name: parameter.name, in: parameter.in, value, origin, declared_at, secret }]
  } catch (error) {
    if (error instanceof TemplateUnresolvedError && parameter.required !== true) return []
    throw error
  }
}

/** The access token, with a proof for just this request where it is bound to a key (RFC 9449 section 7). */
async function tokenHeaders(
  { clock }: OAuthContext,
  { method }: Step,
  { access_token, token_type, proof_key }: Grant,
  url: string,
): Promise<Readonly<Record<string, string>>> {
  if (token_type === 'bearer' || proof_key === undefined) return { authorization: `Bearer ${access_token}` }
  const { proofHeaders } = await import('./dpop.ts')
  const { authorization = '', dpop = '' } = await proofHeaders(
    proof_key,
    access_token,
    { method, url },
    clock,
  )
  return { authorization, dpop }
}

async function planHeaders(
  context: OAuthContext,
  step: Step,
  grant: Grant,
  url: string,
): Promise<RequestParameter[]> {
  const header = (name: string, value: string, origin: string, secret = false): RequestParameter => ({
    name,
    in: 'header',
    value,
    origin,
    secret,
  })
  const { authorization = 'bearer', body_format = 'form', parameters = [] } = step
  const token = authorization === 'bearer' ? await tokenHeaders(context, step, grant, url) : {}
  const hasBody = step.method === 'POST' || parameters.some((parameter) => parameter.in === 'body')
  return [
    header('accept', 'application/json', 'protocol'),
    ...(hasBody ? [header('content-type', MEDIA_TYPES[body_format], 'protocol')] : []),
    ...Object.entries(token).map(([name, value]) =>
      header(name, value, name === 'dpop' ? 'generated:dpop_proof' : 'grant:access_token', true),
    ),
    ...(authorization === 'basic'
      ? [
          header(
            'authorization',
            basicCredentials(context.client),
            'profile:client_id, profile:client_secret',
            true,
          ),
        ]
      : []),
  ]
}

/**
 * Plans the request of a step.
 *
 * @param context With the account fields that the grant has captured.
 * @throws `ERR_TEMPLATE_UNRESOLVED`, `ERR_TEMPLATE_UNSAFE`.
 */
export async function planStep(context: OAuthContext, step: Step, grant: Grant): Promise<RequestPlan> {
  const { access_token, refresh_token, scope } = grant
  const values: TemplateScope = { ...context.fields, grant: { access_token, refresh_token, scope } }
  const at = (context.auth.steps ?? []).findIndex(({ name }) => name === step.name)
  const own = (step.parameters ?? []).flatMap((parameter, index) =>
    planParameter(context, parameter, values, context.locate(['steps', at, 'parameters', index])),
  )
  // Tokens that are bound to the client's certificate are taken with it only (RFC 8705 section 3).
  const isBound = context.auth.tls_client_certificate_bound_access_tokens === true
  const certificate = isBound ? certificateFor(context, 'token_request') : undefined
  const named = new Set(own.filter((p) => p.in === 'header').map((p) => p.name.toLowerCase()))
  const endpoint = renderUrl(parseTemplate(step.url), context.fields)
  const headers = (await planHeaders(context, step, grant, endpoint)).filter(({ name }) => !named.has(name))
  return {
    kind: `step:${step.name}`,
    method: step.method,
    endpoint,
    body_format: step.body_format ?? 'form',
    parameters: [...headers, ...own].map(checkHeader),
    ...(certificate !== undefined && { client_certificate: certificate }),
  }
}

const TOKEN = /^[\x21-\x7e]{1,16384}$/

/** The tokens of the answer that take their place in the grant. */
function tokensIn(step: Step, body: unknown, status: number): Partial<Grant> {
  const found: Record<string, string> = {}
  for (const name of ['access_token', 'refresh_token'] as const) {
    const pointer = step.grant?.[name]
    if (pointer === undefined) continue
    const value = valueAt(body, pointer)
    if (typeof value !== 'string' || !TOKEN.test(value))
      throw new StepFailedError(step.name, `its answer has no ${name}`, status)
    found[name] = value
  }
  const scope = step.grant?.scope === undefined ? undefined : scopeOf(valueAt(body, step.grant.scope))
  return { ...found, ...(scope !== undefined && { scope }) }
}

/** When the grant ends: as the step says of its access token, and never later than the tokens that it captured. */
function endOf(
  step: Step,
  grant: Grant,
  body: unknown,
  lifetime: number | undefined,
  sentAt: number,
): object {
  const expires = step.grant?.expires
  const own =
    expires === undefined ? undefined : secondsUntil(valueAt(body, expires.pointer), expires.unit, sentAt)
  // A new access token has an end of its own, or none that is known.
  const before = step.grant?.access_token === undefined ? grant.expires_at : undefined
  const ends = [
    own !== undefined && own >= 1 ? sentAt + Math.floor(own) * 1_000 : before,
    lifetime === undefined ? undefined : sentAt + lifetime * 1_000,
  ].filter((end) => end !== undefined)
  return ends.length === 0 ? {} : { expires_at: Math.min(...ends) }
}

/**
 * Judges the answer to a step.
 *
 * @param sentAt When the request was sent, in milliseconds; lifetimes count from it.
 * @returns The grant with what the answer changes in it.
 * @throws `ERR_PROVIDER_UNAVAILABLE` (429 and 5xx), {@link StepFailedError} `ERR_STEP_FAILED`.
 */
export function judgeStep(
  context: OAuthContext,
  step: Step,
  grant: Grant,
  response: HttpResponse,
  sentAt: number,
): Grant {
  const { status } = response
  const { name, success } = step
  const isGood = success?.status?.includes(status) ?? (status >= 200 && status < 300)
  if (!isGood)
    requireAvailable(renderUrl(parseTemplate(step.url), context.fields), response, context.clock.now())
  const body = parseJson(response)
  const { pointer, equals } = success ?? {}
  if (!isGood || (pointer !== undefined && valueAt(body, pointer) !== equals))
    throw new StepFailedError(name, 'its answer is no success', status)
  const { captured, missing, lifetime } = captureValues(step.capture ?? [], body, sentAt)
  const [first] = missing.filter((missed) => missed !== 'label')
  if (first !== undefined)
    throw new StepFailedError(name, `its answer has no "${first}" as the manifest expects it`, status)
  const { expires_at: _end, ...rest } = grant
  return Object.freeze({
    ...rest,
    ...tokensIn(step, body, status),
    ...endOf(step, grant, body, lifetime, sentAt),
    ...(Object.keys(captured).length > 0 && { captured: { ...grant.captured, ...captured } }),
  })
}
