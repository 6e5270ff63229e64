/** A PostgreSQL with linked accounts in it, for benchmarks of the store. */
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Linkwright, LinkwrightOptions, Manifest } from '../src/index.ts'
import { parseKeyRing } from '../src/vault/key-ring.ts'
import { createVault } from '../src/vault/vault.ts'
import { fromBuild } from './build.ts'

const OWNER = 'bench'
/** The key ring that {@link fill} seals with. */
export const KEYS: string = `bench:${randomBytes(32).toString('base64')}`
const FAR = Date.now() + 365 * 86_400_000
const ROWS_AT_ONCE = 500
/** Bytes of an access token and of a refresh token: a JWT of the usual size, and an opaque one. */
const SIZES = { access_token: 900, refresh_token: 64 }
/** How many different ciphertexts stand for those that are never opened. */
const FILLERS = 1_000

/** The options that a Linkwright opens the database with. */
export async function linkwrightOptions(url: string, manifest?: Manifest): Promise<LinkwrightOptions> {
  const { loadManifest } = await fromBuild<typeof import('../src/index.ts')>('index.js')
  const { postgresStore } = await fromBuild<typeof import('../src/store/postgres.ts')>('store/postgres.js')
  const path = fileURLToPath(new URL('../connector.yaml', import.meta.url))
  return {
    manifests: [manifest ?? (await loadManifest(path))],
    publicUrl: 'https://host.example',
    database: postgresStore(url),
    keys: KEYS,
    background: false,
  }
}

/** Opens a Linkwright on the database. */
export async function openLinkwright(
  url: string,
  options: Partial<LinkwrightOptions> = {},
): Promise<Linkwright> {
  const { createLinkwright } = await fromBuild<typeof import('../src/index.ts')>('index.js')
  return createLinkwright({ ...(await linkwrightOptions(url, options.manifests?.[0])), ...options })
}

function idOf(index: number): string {
  return `${index.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`
}

/** What is to be in the database. */
export interface FillOptions {
  /** How many accounts. */
  readonly accounts: number
  /** How many of them, spread evenly, can be opened. Default: all. */
  readonly openable?: number
  /** When their access tokens end. Default: in a year. */
  readonly expiresAt?: number
  /** Where their tokens may be sent. Default: the provider's own API. */
  readonly origin?: string
  /** The value of an account's refresh token. Default: random. */
  readonly refreshToken?: (index: number) => string
}

/** Accounts that can be opened. */
export interface FilledDatabase {
  readonly keys: readonly { readonly owner: string; readonly id: string }[]
}

/**
 * Puts accounts of one profile into a database, without the events that linking would write. Those that are never
 * opened have random bytes in place of ciphertext, which takes no less room.
 */
export async function fill(
  url: string,
  linkwright: Linkwright,
  options: FillOptions,
): Promise<FilledDatabase> {
  const { accounts, openable = accounts, expiresAt = FAR, origin = 'https://api.zoominfo.com' } = options
  const refreshToken = options.refreshToken ?? (() => randomBytes(SIZES.refresh_token / 2).toString('hex'))
  const values = { auth: 'authorization_code', client_id: 'client', client_secret: 'client-secret' }
  const profile = await linkwright.profiles.create({ connector: 'zoominfo', values })
  const vault = createVault(parseKeyRing(KEYS))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const columns =
    'id, owner, connector, profile_id, fields, "grant", scope, expires_at, refresh_due_at, keep_alive_at, origins'
  const rest = 'status, status_at, token_version, fence, created_at, updated_at'
  const origins = JSON.stringify([origin])
  const now = Date.now()
  const insert = `insert into linkwright.accounts (${columns}, ${rest})
    select id, '${OWNER}', 'zoominfo', $1, '', g, 'api:data:contact', $2, $2, $3 + random() * 2592000000, $4,
      'active', $3, 1, 0, $3, $3`
  await client.query('set session_replication_role = replica')

  const stride = accounts / openable
  const keys = Array.from({ length: openable }, (_, index) => ({
    owner: OWNER,
    id: idOf(Math.floor(index * stride)),
  }))
  let size = 0
  for (let start = 0; start < openable; start += ROWS_AT_ONCE) {
    const some = keys.slice(start, start + ROWS_AT_ONCE)
    const place = { owner: OWNER, table: 'accounts' }
    const grants = await Promise.all(
      some.map(({ id }, index) => {
        const access_token = randomBytes(SIZES.access_token / 2).toString('hex')
        const grant = {
          access_token,
          refresh_token: refreshToken(start + index),
          token_type: 'bearer',
          scope: 'api:data:contact',
          issued_at: now,
          expires_at: expiresAt,
        }
        return vault.seal(JSON.stringify(grant), { ...place, row: id, field: 'grant', version: 0 })
      }),
    )
    size = grants[0]?.byteLength ?? 0
    const ids = some.map(({ id }) => id)
    const query = `${insert} from unnest($5::text[], $6::bytea[]) as t(id, g)`
    await client.query(query, [profile.id, expiresAt, now, origins, ids, grants])
  }
  if (openable < accounts) {
    await client.query('create temporary table filler (k integer primary key, g bytea)')
    const numbers = Array.from({ length: FILLERS }, (_, index) => index)
    await client.query('insert into filler select * from unnest($1::integer[], $2::bytea[])', [
      numbers,
      numbers.map(() => randomBytes(size)),
    ])
    await client.query(
      `${insert} from (select lpad(to_hex(i), 8, '0') || '-0000-4000-8000-000000000000' as id, g
         from generate_series(0, $5::integer - 1) as i join filler on k = i % ${FILLERS}) as t
       on conflict do nothing`,
      [profile.id, expiresAt, now, origins, accounts],
    )
  }
  await client.query('vacuum analyze linkwright.accounts')
  await client.query('checkpoint')
  await client.end()
  return { keys }
}
