/** Counters, so that a test can say what reached the sandbox. */

/** How often a thing was asked for, and how it ended. `received` counts requests that a fault kept from it too. */
export interface Outcome {
  received: number
  succeeded: number
  failed: number
}

/** Everything that the sandbox counts, since its start or the last reset. */
export interface SandboxStats {
  authorize: Outcome
  token: {
    authorization_code: Outcome
    refresh_token: Outcome
    client_credentials: Outcome
    /** Any other grant type, or none. */
    other: Outcome
  }
  /** Refresh tokens that came back after they had been used; each time the whole token family died. */
  refresh_token_reuse: number
  revoke: Outcome
  /** API calls by route, for example `POST /data/v1/contacts/search`. */
  api: Record<string, Outcome>
  /** API calls refused with 429. */
  rate_limited: number
  credits_used: number
  /** Failures inside the authorization server: always a fault of the sandbox. */
  server_errors: number
}

const outcome = (): Outcome => ({ received: 0, succeeded: 0, failed: 0 })

/** Counters at zero. */
export function createStats(): SandboxStats {
  return {
    authorize: outcome(),
    token: {
      authorization_code: outcome(),
      refresh_token: outcome(),
      client_credentials: outcome(),
      other: outcome(),
    },
    refresh_token_reuse: 0,
    revoke: outcome(),
    api: {},
    rate_limited: 0,
    credits_used: 0,
    server_errors: 0,
  }
}

/** The counter of token requests with this grant type. */
export function tokenOutcome(stats: SandboxStats, grantType: string | undefined): Outcome {
  const { other, ...known } = stats.token
  return Object.entries(known).find(([name]) => name === grantType)?.[1] ?? other
}

/** The counter of API calls to this route. */
export function apiOutcome(stats: SandboxStats, route: string): Outcome {
  stats.api[route] ??= outcome()
  return stats.api[route]
}
