/** The faults that are wanted most, each behind one switch. */
import type { FaultRule } from '../faults.ts'

/** A named fault. */
export interface FaultPreset {
  readonly key: string
  readonly title: string
  readonly rule: Readonly<FaultRule>
}

/** In the order in which they are shown. */
export const FAULT_PRESETS: readonly FaultPreset[] = [
  preset('api-429', 'API calls are over the rate limit (429, try again in 30 s)', {
    endpoint: 'api',
    fault: 'status',
    status: 429,
    retry_after: 30,
  }),
  preset('api-500', 'API calls fail (500)', { endpoint: 'api', fault: 'status', status: 500 }),
  preset('api-slow', 'API calls take 3 seconds longer', { endpoint: 'api', fault: 'latency', ms: 3000 }),
  preset('api-html', "API calls are answered with a proxy's web page (502)", {
    endpoint: 'api',
    fault: 'html',
  }),
  preset('token-503', 'The token endpoint is unavailable (503)', {
    endpoint: 'token',
    fault: 'status',
    status: 503,
  }),
  preset('token-lost', 'The answer of the token endpoint is lost, after the refresh token was spent', {
    endpoint: 'token',
    fault: 'drop_after_commit',
    grant_type: 'refresh_token',
  }),
  preset('token-hang', 'The token endpoint never answers', { endpoint: 'token', fault: 'hang' }),
  preset('authorize-500', 'The login page fails (500)', {
    endpoint: 'authorize',
    fault: 'status',
    status: 500,
  }),
  preset('revoke-503', 'Revocation is unavailable (503)', {
    endpoint: 'revoke',
    fault: 'status',
    status: 503,
  }),
]

function preset(key: string, title: string, rule: FaultRule): FaultPreset {
  return Object.freeze({ key, title, rule: Object.freeze(rule) })
}

/** Whether this rule is among those that are on. */
export function isOn(rules: readonly FaultRule[], rule: Readonly<FaultRule>): boolean {
  return rules.some((candidate) => same(candidate, rule))
}

/** The rules with this one switched the other way. */
export function toggled(rules: readonly FaultRule[], rule: Readonly<FaultRule>): FaultRule[] {
  return isOn(rules, rule) ? rules.filter((candidate) => !same(candidate, rule)) : [...rules, { ...rule }]
}

function same(one: Readonly<FaultRule>, other: Readonly<FaultRule>): boolean {
  const text = (rule: Readonly<FaultRule>): string => JSON.stringify(Object.entries(rule).sort())
  return text(one) === text(other)
}
