/** API keys: made, listed, revoked, and recognised on every request. */
import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { ApiKeyNotFoundError } from '../errors/host.ts'
import type { ApiKeyRecord, ApiKeyStore, ValidApiKey } from '../host-port.ts'
import type { Logger } from '../ports.ts'
import type { ApiKeyPrincipal } from './principal.ts'
import { createSecret, hashSecret, isSecretOf } from './secret-token.ts'

/** What an API key may do. `admin` may do everything. */
export const API_KEY_SCOPES = ['admin', 'accounts:read', 'accounts:token', 'actions:call'] as const

/** One of {@link API_KEY_SCOPES}. */
export type ApiKeyScope = (typeof API_KEY_SCOPES)[number]

/** What a key is made with. */
export interface NewApiKey {
  readonly name: string
  readonly scopes: readonly ApiKeyScope[]
  /** In milliseconds; null: until it is revoked. */
  readonly lifetime: number | null
}

/** The keys of a host. */
export interface ApiKeys {
  /** @returns The key's row, and the key itself, which is shown this once. */
  create(key: NewApiKey): Promise<{ readonly record: ApiKeyRecord; readonly key: string }>
  list: ApiKeyStore['list']
  /** Revokes a key: at once here, within {@link MAX_AGE} on other replicas. `ERR_API_KEY_NOT_FOUND`. */
  revoke(id: string): Promise<void>
  /** Whose key it is; undefined for what is no key, or none any more. */
  verify(key: string): Promise<ApiKeyPrincipal | undefined> | ApiKeyPrincipal | undefined
}

/** For how long a key is believed without a look at the database, in milliseconds. */
export const MAX_AGE = 10_000
/** `last_used_at` is written when it is older than this, in milliseconds: a request seldom has to write. */
const USE_NOTED_EVERY = 300_000
const MOST_KEYS = 10_000
const KEY = /^lwk_([0-9a-f]{16})_([\w-]{43})$/
/** A text of the operator's choice is refused below this length: it may be anything but short. */
const SHORTEST_ADMIN_KEY = 32

/** What is in memory of a key that was found. */
interface KnownKey {
  readonly hash: Uint8Array
  readonly principal: ApiKeyPrincipal
}

const isScope = (scope: string): scope is ApiKeyScope => (API_KEY_SCOPES as readonly string[]).includes(scope)

function principalOfKey(id: string, scopes: string): ApiKeyPrincipal {
  return Object.freeze({
    kind: 'api_key',
    id,
    scopes: Object.freeze(scopes.split(' ').filter(isScope)),
    actor: `api_key:${id}`,
  })
}

/** The key that the environment gives, beside those in the database. */
function adminKeyOf(adminKey: string | undefined): KnownKey | undefined {
  if (adminKey === undefined) return undefined
  if (!/^[\w-]+$/.test(adminKey) || adminKey.length < SHORTEST_ADMIN_KEY)
    throw new TypeError(
      `"adminKey" must be ${SHORTEST_ADMIN_KEY} random characters or more, of letters, digits, "_" and "-"`,
    )
  return { hash: hashSecret(adminKey), principal: principalOfKey('environment', 'admin') }
}

/**
 * Makes the keys of a host.
 *
 * @param adminKey A key of scope `admin` that is not in the database (`LINKWRIGHT_ADMIN_KEY`).
 * @throws {TypeError} for an admin key that is too short.
 */
export function createApiKeys(store: ApiKeyStore, logger: Logger, adminKey?: string): ApiKeys {
  const known = new LRUCache<string, KnownKey>({ max: MOST_KEYS })
  const admin = adminKeyOf(adminKey)

  function noteUse({ id, last_used_at }: ValidApiKey, now: number): void {
    if (last_used_at !== null && now - last_used_at < USE_NOTED_EVERY) return
    store.used(id).catch(() => logger.warn({ api_key: id }, 'The last use of an API key could not be noted'))
  }

  async function look(id: string, secret: string): Promise<ApiKeyPrincipal | undefined> {
    const found = await store.find(id)
    if (found === undefined || !isSecretOf(secret, found.secret_hash)) return undefined
    const key = { hash: found.secret_hash, principal: principalOfKey(id, found.scopes) }
    known.set(id, key, { ttl: Math.max(1, Math.min(MAX_AGE, found.expires_in ?? MAX_AGE)) })
    noteUse(found, Date.now())
    return key.principal
  }

  return Object.freeze({
    async create({ name, scopes, lifetime }) {
      const id = randomBytes(8).toString('hex')
      const secret = createSecret()
      const own = { id, name, scopes: [...new Set(scopes)].join(' '), secret_hash: hashSecret(secret) }
      return { record: await store.insert(own, lifetime), key: `lwk_${id}_${secret}` }
    },
    list: store.list,
    async revoke(id) {
      known.delete(id)
      const wasThere = await store.delete(id)
      // A request may have read it meanwhile.
      known.delete(id)
      if (!wasThere) throw new ApiKeyNotFoundError(id)
    },
    verify(key) {
      if (admin !== undefined && isSecretOf(key, admin.hash)) return admin.principal
      const [, id, secret] = KEY.exec(key) ?? []
      if (id === undefined || secret === undefined) return undefined
      const cached = known.get(id)
      // A wrong secret is not looked for again: the hash of an id never changes.
      if (cached !== undefined) return isSecretOf(secret, cached.hash) ? cached.principal : undefined
      return look(id, secret)
    },
  } satisfies ApiKeys)
}
