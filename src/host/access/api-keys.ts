/** API keys: made, listed, revoked, and recognised on every request. */
import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { once } from '../../account/once.ts'
import { ApiKeyNotFoundError } from '../../errors/host.ts'
import type { Authority } from '../../ports/authority-port.ts'
import type { ApiKeyRecord, ApiKeyStore, ValidApiKey } from '../../ports/host-port.ts'
import type { Logger } from '../../ports/ports.ts'
import { ADMIN_KEY_RULE, isAdminKey } from './admin-key.ts'
import type { ApiKeyPrincipal } from './principal.ts'
import { createSecret, hashSecret, isSecretOf } from './secret-token.ts'

/** What an API key may do. `admin` may do everything. */
export const API_KEY_SCOPES = [
  'admin',
  'accounts:link',
  'accounts:read',
  'accounts:token',
  'actions:call',
] as const

/** One of {@link API_KEY_SCOPES}. */
export type ApiKeyScope = (typeof API_KEY_SCOPES)[number]

/** The parts of the service that need a key of their own. `mcp`: agents, which act for one owner. */
export const AUDIENCES = ['mcp'] as const

/** One of {@link AUDIENCES}. */
export type Audience = (typeof AUDIENCES)[number]

/** What a key is made with. */
export interface NewApiKey {
  readonly name: string
  readonly scopes: readonly ApiKeyScope[]
  /** In milliseconds; null: until it is revoked. */
  readonly lifetime: number | null
  /** The only part of the service that it is for. */
  readonly audience?: Audience | undefined
  /** The only owner that it is for, and of that one the only account. */
  readonly owner?: string | undefined
  readonly account_id?: string | undefined
}

/** The keys of a host. */
export interface ApiKeys {
  /**
   * @param by Who makes it, for the audit trail; null for Linkwright itself.
   * @returns The key's row, and the key itself, which is shown this once.
   */
  create(key: NewApiKey, by?: string | null): Promise<{ readonly record: ApiKeyRecord; readonly key: string }>
  list: ApiKeyStore['list']
  /** Names the admin key of the environment by its hash; null where there is none. */
  readonly adminKeyName: string | null
  /** Revokes a key, and ends all that it began: at once here, within {@link MAX_AGE} on other replicas. `ERR_API_KEY_NOT_FOUND`. */
  revoke(id: string, by?: string | null): Promise<void>
  /** Whose key it is; undefined for what is no key, or none any more. */
  verify(key: string): Promise<ApiKeyPrincipal | undefined> | ApiKeyPrincipal | undefined
}

/** For how long a key is believed without a look at the database, in milliseconds. */
export const MAX_AGE = 10_000
/** `last_used_at` is written when it is older than this, in milliseconds: a request seldom has to write. */
const USE_NOTED_EVERY = 300_000
const MOST_KEYS = 10_000
/** Longer than any look at the database takes, in milliseconds. */
const REVOKED_KNOWN_FOR = 60_000
const KEY = /^lwk_([0-9a-f]{16})_([\w-]{43})$/

/** What is in memory of a key that was found. */
interface KnownKey {
  readonly hash: Uint8Array
  readonly principal: ApiKeyPrincipal
}

const isScope = (scope: string): scope is ApiKeyScope => (API_KEY_SCOPES as readonly string[]).includes(scope)

const isAudience = (audience: string): audience is Audience =>
  (AUDIENCES as readonly string[]).includes(audience)

/** Undefined for a key of an audience that this version does not know. */
function principalOfKey(
  {
    id,
    scopes,
    audience = null,
    owner = null,
    account_id = null,
  }: Pick<ApiKeyRecord, 'id' | 'scopes'> & Partial<ApiKeyRecord>,
  authority: Authority = { key_id: id, admin_key: null },
): ApiKeyPrincipal | undefined {
  if (audience !== null && !isAudience(audience)) return undefined
  return Object.freeze({
    kind: 'api_key',
    id,
    scopes: Object.freeze(scopes.split(' ').filter(isScope)),
    ...(audience !== null && { audience }),
    ...(owner !== null && { owner }),
    ...(account_id !== null && { account_id }),
    actor: `api_key:${id}`,
    authority,
  })
}

/** The key that the environment gives, beside those in the database. */
function adminKeyOf(adminKey: string | undefined): KnownKey | undefined {
  if (adminKey === undefined) return undefined
  if (!isAdminKey(adminKey)) throw new TypeError(`"adminKey" ${ADMIN_KEY_RULE}`)
  const hash = hashSecret(adminKey)
  const admin_key = Buffer.from(hash).toString('hex', 0, 8)
  const principal = principalOfKey({ id: 'environment', scopes: 'admin' }, { key_id: null, admin_key })
  return principal && { hash, principal }
}

/**
 * Makes the keys of a host.
 *
 * @param adminKey A key of scope `admin` that is not in the database (`LINKWRIGHT_ADMIN_KEY`).
 * @throws {TypeError} for an admin key that is too short.
 */
export function createApiKeys(store: ApiKeyStore, logger: Logger, adminKey?: string): ApiKeys {
  const known = once(() => new LRUCache<string, KnownKey>({ max: MOST_KEYS }))
  /** A look that began before a revocation may end after it. */
  const revoked = once(() => new LRUCache<string, true>({ max: MOST_KEYS, ttl: REVOKED_KNOWN_FOR }))
  const admin = adminKeyOf(adminKey)

  function noteUse({ id, last_used_at }: ValidApiKey, now: number): void {
    if (last_used_at !== null && now - last_used_at < USE_NOTED_EVERY) return
    store.used(id).catch(() => logger.warn({ api_key: id }, 'The last use of an API key could not be noted'))
  }

  async function look(id: string, secret: string): Promise<ApiKeyPrincipal | undefined> {
    const found = await store.find(id)
    if (found === undefined || revoked().has(id) || !isSecretOf(secret, found.secret_hash)) return undefined
    const principal = principalOfKey(found)
    if (principal === undefined) return undefined
    const key = { hash: found.secret_hash, principal }
    known().set(id, key, { ttl: Math.max(1, Math.min(MAX_AGE, found.expires_in ?? MAX_AGE)) })
    noteUse(found, Date.now())
    return key.principal
  }

  return Object.freeze({
    async create({ name, scopes, lifetime, audience = null, owner = null, account_id = null }, by = null) {
      const id = randomBytes(8).toString('hex')
      const secret = createSecret()
      const record = await store.insert(
        {
          id,
          name,
          scopes: [...new Set(scopes)].join(' '),
          secret_hash: hashSecret(secret),
          audience,
          owner,
          account_id,
        },
        lifetime,
        by,
      )
      return { record, key: `lwk_${id}_${secret}` }
    },
    list: store.list,
    adminKeyName: admin?.principal.authority.admin_key ?? null,
    async revoke(id, by = null) {
      const wasThere = await store.delete(id, by)
      revoked().set(id, true)
      known().delete(id)
      if (!wasThere) throw new ApiKeyNotFoundError(id)
    },
    verify(key) {
      if (admin !== undefined && isSecretOf(key, admin.hash)) return admin.principal
      const [, id, secret] = KEY.exec(key) ?? []
      if (id === undefined || secret === undefined) return undefined
      const cached = known().get(id)
      // A wrong secret is not looked for again: the hash of an id never changes.
      if (cached !== undefined) return isSecretOf(secret, cached.hash) ? cached.principal : undefined
      return look(id, secret)
    },
  } satisfies ApiKeys)
}
