/** Where oidc-provider keeps what it issues: in memory, and open to the sandbox's control functions. */
import type { AdapterFactory, AdapterPayload } from 'oidc-provider'

/** Which tokens a control function is about. All that match; everything when empty. */
export interface TokenFilter {
  client_id?: string
  /** The `sub` of the person. */
  account_id?: string
  /** Issued at this time or later; seconds since the epoch, in real time. */
  issued_since?: number
}

/** The storage adapter and what the sandbox does to its content. */
export interface OAuthStore {
  readonly adapter: AdapterFactory
  /** Keeps a token that oidc-provider issues without storing it. */
  put(model: string, id: string, payload: AdapterPayload): void
  /** Makes everything stored this much older, as if so much time had passed. */
  age(seconds: number): void
  /** Ends the tokens of these models now. Returns how many. */
  expire(models: readonly string[], filter: TokenFilter): number
  /** Deletes what matches, of these models (default: tokens, codes and grants). Returns how many tokens and codes. */
  revoke(filter: TokenFilter, models?: readonly string[]): number
  clear(): void
}

const REVOCABLE = ['AccessToken', 'ClientCredentials', 'RefreshToken', 'AuthorizationCode', 'Grant']
const TIMES = ['iat', 'exp', 'iiat', 'authTime', 'loginTs'] as const
const PRUNE_EVERY = 1000

/**
 * Makes an empty store.
 *
 * @param findClient Looks a client up on each use, so that a rotated secret or an edited app counts at once.
 */
export function createOAuthStore(findClient: (clientId: string) => AdapterPayload | undefined): OAuthStore {
  const models = new Map<string, Map<string, AdapterPayload>>()
  let writes = 0

  const rows = (model: string): Map<string, AdapterPayload> => {
    const found = models.get(model) ?? new Map<string, AdapterPayload>()
    models.set(model, found)
    return found
  }

  const matching = function* (names: readonly string[], filter: TokenFilter) {
    for (const model of names) {
      for (const [id, payload] of rows(model)) {
        if (filter.client_id !== undefined && payload.clientId !== filter.client_id) continue
        if (filter.account_id !== undefined && payload.accountId !== filter.account_id) continue
        if (filter.issued_since !== undefined && (payload.iat ?? 0) < filter.issued_since) continue
        yield { model, id, payload }
      }
    }
  }

  const put = (model: string, id: string, payload: AdapterPayload): void => {
    rows(model).set(id, payload)
    writes += 1
    if (writes % PRUNE_EVERY === 0) prune(models)
  }

  return {
    // Nothing here waits for anything: between finding a token and consuming it no other request gets a turn.
    adapter: (model) => ({
      async upsert(id, payload) {
        put(model, id, payload)
      },
      async find(id) {
        return model === 'Client' ? findClient(id) : rows(model).get(id)
      },
      async findByUid(uid) {
        return [...rows(model).values()].find((payload) => payload.uid === uid)
      },
      async findByUserCode() {
        return undefined
      },
      async consume(id) {
        const payload = rows(model).get(id)
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        rows(model).delete(id)
      },
      async revokeByGrantId(grantId) {
        for (const [id, payload] of rows(model)) if (payload.grantId === grantId) rows(model).delete(id)
      },
    }),
    put,
    age(seconds) {
      for (const payloads of models.values()) {
        for (const payload of payloads.values()) {
          for (const time of TIMES) if (payload[time] !== undefined) payload[time] -= seconds
        }
      }
    },
    expire(names, filter) {
      let count = 0
      for (const { payload } of matching(names, filter)) {
        payload.exp = Math.floor(Date.now() / 1000) - 1
        count += 1
      }
      return count
    },
    revoke(filter, names = REVOCABLE) {
      let count = 0
      for (const { model, id } of matching(names, filter)) {
        rows(model).delete(id)
        if (model !== 'Grant') count += 1
      }
      return count
    },
    clear() {
      models.clear()
    },
  }
}

function prune(models: Map<string, Map<string, AdapterPayload>>): void {
  const now = Math.floor(Date.now() / 1000)
  for (const payloads of models.values()) {
    for (const [id, payload] of payloads) if ((payload.exp ?? now) < now) payloads.delete(id)
  }
}
