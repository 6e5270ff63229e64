/** A connector profile as it is kept, and as it may be shown. */
import { LRUCache } from 'lru-cache'
import { profileFields } from '../../connector/fields.ts'
import { type FieldValues, Profile } from '../../connector/profile.ts'
import { profileWarnings } from '../../connector/profile-warnings.ts'
import type { ProfileRecord } from '../../ports/store-records.ts'
import { adviceFor } from '../advice.ts'
import { openJson, profilePlace, sealJson } from '../keys/sealed.ts'
import { perInstance, type Services } from '../services.ts'

/** A kept connector profile as it may be shown. Secret fields appear as dots with their last characters. */
export interface StoredProfile {
  readonly id: string
  readonly connector: string
  readonly name: string
  readonly auth: string
  readonly values: FieldValues
  readonly status: 'active' | 'paused'
  /** Why it is paused: the provider's error code, or `paused` where an admin did it. */
  readonly status_reason: string | null
  /** `admin` while it is paused. */
  readonly who_must_act: string | null
  /** What to do now, in a sentence for people; null while there is nothing to do. */
  readonly advice: string | null
  /** Whether it is the one to use for its connector where none is named. */
  readonly is_default: boolean
  /** The actions that its accounts may be used for; null for all. */
  readonly actions: readonly string[] | null
  /** How many accounts are linked with it. Beyond a thousand the number may be half a minute old. */
  readonly accounts_count: number
  readonly version: number
  readonly created_at: number
  readonly updated_at: number
  /** What whoever uses it should know, where there is something. */
  readonly warnings?: readonly string[]
}

/** So many accounts are counted while somebody waits; of more the number is remembered for so long, in milliseconds. */
const MANY = 1_000
const COUNT_AGE = 30_000
const MAX_COUNTS = 1_000
const countsOf = perInstance(() => new LRUCache<string, number>({ max: MAX_COUNTS, ttl: COUNT_AGE }))

/** A secret of so many characters can spare its last four: what is left of it is not to be guessed. */
const LONG = 16

/** Dots, and the last characters of a secret that is long enough to spare them. */
export function mask(secret: unknown): string {
  const characters = Array.from(String(secret))
  return `••••••••${characters.length >= LONG ? characters.slice(-4).join('') : ''}`
}

/** The values of a profile in two parts: what may be read in the database, and what is sealed. */
export function splitValues(profile: Profile): {
  fields: Record<string, unknown>
  secrets: Record<string, unknown>
} {
  const secretNames = profileFields(profile.connector, profile.auth)
    .filter((field) => field.type === 'secret')
    .map((field) => field.name)
  const entries = Object.entries(Profile.valuesOf(profile))
  return {
    fields: Object.fromEntries(entries.filter(([name]) => !secretNames.includes(name))),
    secrets: Object.fromEntries(entries.filter(([name]) => secretNames.includes(name))),
  }
}

/** The values of a kept profile, in the same two parts. */
export async function openValues(
  services: Services,
  record: ProfileRecord,
): Promise<{ fields: FieldValues; secrets: FieldValues }> {
  const secrets = await openJson<FieldValues>(
    services,
    record.secrets,
    profilePlace(record.id, record.version),
  )
  return { fields: JSON.parse(record.fields) as FieldValues, secrets }
}

/** A profile's secrets as they are, sealed for another version of its row. */
export async function sealedAnew(
  services: Services,
  record: ProfileRecord,
  version: number,
): Promise<Uint8Array> {
  const { secrets } = await openValues(services, record)
  return sealJson(services, secrets, profilePlace(record.id, version))
}

/** The actions that a profile allows; null for all. */
export function enabledActions({ actions }: Pick<ProfileRecord, 'actions'>): readonly string[] | null {
  return actions === null ? null : (JSON.parse(actions) as string[])
}

/** How many accounts a profile has. Counting many takes a while, and profiles are shown on every connect page. */
async function accountsCount(services: Services, profile_id: string): Promise<number> {
  const known = countsOf(services).get(profile_id)
  if (known !== undefined) return known
  const count = await services.store.accounts.count({ profile_id })
  if (count > MANY) countsOf(services).set(profile_id, count)
  return count
}

/** The public part of a kept profile. */
export async function showProfile(services: Services, record: ProfileRecord): Promise<StoredProfile> {
  const { secrets: _secrets, fields: _fields, changed_by: _by, ...shown } = record
  const [{ fields, secrets }, accounts_count] = await Promise.all([
    openValues(services, record),
    accountsCount(services, record.id),
  ])
  const masked = Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, mask(value)]))
  const who_must_act = record.status === 'paused' ? 'admin' : null
  const manifest = services.connectors.get(record.connector)?.manifest
  const values = { ...fields, ...secrets }
  const warnings = manifest === undefined ? [] : profileWarnings(manifest, record.auth, values)
  return Object.freeze({
    ...shown,
    who_must_act,
    advice: adviceFor(record.status, record.status_reason, who_must_act),
    is_default: record.is_default === 1,
    actions: enabledActions(record),
    accounts_count,
    values: { ...fields, ...masked },
    ...(warnings.length > 0 && { warnings }),
  })
}
