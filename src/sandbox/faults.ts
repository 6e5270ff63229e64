/** Fault switches: what goes wrong on purpose, where, and how often. */

/**
 * What happens to a request.
 *
 * Before it is processed, so that nothing changes in the sandbox:
 * - `latency`: it waits `ms`, then goes its normal way
 * - `hang`: it is never answered
 * - `status`: it is answered with `status`, and with `body` if given
 * - `html`: it is answered with a web page, as a proxy would (`status`, 502 by default)
 * - `reset`: its connection is reset
 *
 * After it has been processed, so that its effect stands (a refresh token is spent, a code is redeemed):
 * - `slow_answer`: the answer waits `ms`
 * - `hang_after_commit`: the answer is never sent
 * - `drop_after_commit`: the connection is reset instead of the answer
 * - `truncate`: the answer's headers are sent and half of its body, then the connection ends
 */
export type FaultKind =
  | 'latency'
  | 'hang'
  | 'status'
  | 'html'
  | 'reset'
  | 'slow_answer'
  | 'hang_after_commit'
  | 'drop_after_commit'
  | 'truncate'

/** Where a fault can happen. */
export type FaultEndpoint = 'authorize' | 'token' | 'revoke' | 'api'

/** One fault switch. The first one that matches a request is applied, and only that one. */
export interface FaultRule {
  endpoint: FaultEndpoint
  fault: FaultKind
  /** Token requests with this grant type only. */
  grant_type?: string
  /** API calls whose path, after `/gtm`, starts with this only. */
  path?: string
  /** How often; until it is taken away when left out. */
  times?: number
  /** Milliseconds to wait before the fault shows. */
  ms?: number
  status?: number
  /** Seconds; sent as `Retry-After`. */
  retry_after?: number
  /** The JSON body for `status`; one that fits the endpoint when left out. */
  body?: Record<string, unknown>
}

/** The rule is malformed. */
export class InvalidFaultError extends Error {
  readonly code = 'ERR_SANDBOX_INVALID_FAULT'

  constructor(message: string) {
    super(message)
    this.name = 'InvalidFaultError'
  }
}

/** The fault switches of one sandbox. */
export interface Faults {
  list(): readonly FaultRule[]
  /** Replaces all rules. @throws {InvalidFaultError} when one is malformed; then nothing changes. */
  set(rules: readonly FaultRule[]): void
  clear(): void
  /** Takes the rule that applies to this request, and counts it as used. */
  take(request: {
    endpoint: FaultEndpoint
    grantType?: string | undefined
    path: string
  }): FaultRule | undefined
}

/** Every kind of fault. */
export const FAULT_KINDS: readonly string[] = [
  'latency',
  'hang',
  'status',
  'html',
  'reset',
  'slow_answer',
  'hang_after_commit',
  'drop_after_commit',
  'truncate',
] satisfies FaultKind[]
/** Every endpoint that can have one. */
export const FAULT_ENDPOINTS: readonly string[] = [
  'authorize',
  'token',
  'revoke',
  'api',
] satisfies FaultEndpoint[]

/** No faults. */
export function createFaults(): Faults {
  let rules: FaultRule[] = []
  return {
    list: () => rules.map((rule) => ({ ...rule })),
    set(next) {
      for (const rule of next) validateRule(rule)
      rules = next.map((rule) => ({ ...rule }))
    },
    clear() {
      rules = []
    },
    take({ endpoint, grantType, path }) {
      const rule = rules.find(
        (candidate) =>
          candidate.endpoint === endpoint &&
          (candidate.grant_type === undefined || candidate.grant_type === grantType) &&
          (candidate.path === undefined || path.startsWith(candidate.path)),
      )
      if (rule?.times !== undefined) {
        rule.times -= 1
        if (rule.times === 0) rules = rules.filter((other) => other !== rule)
      }
      return rule
    },
  }
}

// Rules also come from the control API, so that their type is a claim and not a fact.
function validateRule(rule: FaultRule): void {
  const fail = (message: string): never => {
    throw new InvalidFaultError(message)
  }
  const whole = (value: unknown, least: number): boolean =>
    value === undefined || (Number.isSafeInteger(value) && Number(value) >= least)
  if (!FAULT_ENDPOINTS.includes(rule.endpoint))
    fail(`endpoint must be one of: ${FAULT_ENDPOINTS.join(', ')}.`)
  if (!FAULT_KINDS.includes(rule.fault)) fail(`fault must be one of: ${FAULT_KINDS.join(', ')}.`)
  if (!whole(rule.times, 1)) fail('times must be a positive whole number.')
  if (!whole(rule.ms, 0)) fail('ms must be a whole number of milliseconds.')
  if (!whole(rule.retry_after, 0)) fail('retry_after must be a whole number of seconds.')
  if (!whole(rule.status, 400) || (rule.status ?? 500) > 599) fail('status must be between 400 and 599.')
  if (rule.fault === 'status' && rule.status === undefined) fail('A status fault needs a status.')
  const members = ['endpoint', 'fault', 'grant_type', 'path', 'times', 'ms', 'status', 'retry_after', 'body']
  const unknown = Object.keys(rule).find((member) => !members.includes(member))
  if (unknown !== undefined) fail(`A fault rule has only these members: ${members.join(', ')}.`)
}
