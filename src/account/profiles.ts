/** Connector profiles that are kept: made, changed and opened here. */
import { randomUUID } from 'node:crypto'
import { profileFields } from '../connector/fields.ts'
import { type FieldValues, Profile, parseProfile } from '../connector/profile.ts'
import { profileWarnings } from '../connector/static-pkce.ts'
import {
  ProfileChangedError,
  ProfileInUseError,
  ProfileNotFoundError,
  ProfilePausedError,
} from '../errors/account.ts'
import type { ProfileRecord } from '../store-records.ts'
import { forgetEverywhere } from './forget.ts'
import { checkKeptSecrets } from './kept-secrets.ts'
import { openJson, profilePlace, sealJson } from './sealed.ts'
import { requireConnector, type Services } from './services.ts'

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
  readonly version: number
  readonly created_at: number
  readonly updated_at: number
  /** What whoever uses it should know, where there is something. */
  readonly warnings?: readonly string[]
}

/** What a new connector profile is made from. */
export interface NewProfile {
  readonly connector: string
  /** What people call it. Default: the connector's name. */
  readonly name?: string
  /** By field name, and `auth`: the authentication type. */
  readonly values: Readonly<Record<string, unknown>>
}

/** What is to change in a profile. */
export interface ProfileChange {
  /** The version that was read. */
  readonly version: number
  readonly name?: string
  /** The values to change, by field name. */
  readonly values?: Readonly<Record<string, unknown>>
}

const NAME = /^\P{Cc}{1,200}$/u

/** Refuses what a database may not be able to keep, or a list to show. */
function checkName(name: string | undefined): string | undefined {
  if (name === undefined || (typeof name === 'string' && NAME.test(name))) return name
  throw new TypeError('"name" must be a text of at most 200 characters, without control characters')
}

/** Dots, and the last characters of a secret that is long enough to spare them. */
function mask(secret: unknown): string {
  const text = String(secret)
  return `••••••••${text.length >= 16 ? text.slice(-4) : ''}`
}

/** The values of a profile in two parts: what may be read in the database, and what is sealed. */
function splitValues(profile: Profile): {
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

async function openValues(
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

/** The public part of a kept profile. */
export async function showProfile(services: Services, record: ProfileRecord): Promise<StoredProfile> {
  const { secrets: _secrets, fields: _fields, changed_by: _by, ...shown } = record
  const { fields, secrets } = await openValues(services, record)
  const masked = Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, mask(value)]))
  const who_must_act = record.status === 'paused' ? 'admin' : null
  const type = services.connectors.get(record.connector)?.manifest.auth[record.auth]
  const warnings = profileWarnings(type, { ...fields, ...secrets })
  return Object.freeze({
    ...shown,
    who_must_act,
    values: { ...fields, ...masked },
    ...(warnings.length > 0 && { warnings }),
  })
}

/** The kept row of a profile. */
export async function requireProfileRecord(services: Services, id: string): Promise<ProfileRecord> {
  // Of a list, Kysely would take each item for an id.
  const record = typeof id === 'string' ? await services.store.profiles.get(id) : undefined
  if (record === undefined) throw new ProfileNotFoundError(id)
  return record
}

/** The profile that a row stands for, proved against the form of today's manifest. */
export async function openProfile(services: Services, record: ProfileRecord): Promise<Profile> {
  const key = JSON.stringify([record.id, record.version])
  const known = services.profiles.get(key)
  if (known !== undefined) return known
  const { fields, secrets } = await openValues(services, record)
  const connector = requireConnector(services, record.connector)
  const profile = parseProfile(connector, { auth: record.auth, ...fields, ...secrets })
  services.profiles.set(key, profile)
  return profile
}

/**
 * Checks and keeps a new connector profile. Its secret fields are sealed.
 *
 * @throws `ERR_CONNECTOR_NOT_FOUND`, `ERR_PROFILE_INVALID`, `ERR_DATABASE_…`, `ERR_KEY_…`.
 */
export async function createProfile(
  services: Services,
  profile: NewProfile,
  by: string,
): Promise<StoredProfile> {
  const connector = requireConnector(services, profile.connector)
  const parsed = parseProfile(connector, profile.values)
  const { fields, secrets } = splitValues(parsed)
  const id = randomUUID()
  const record = await services.store.profiles.insert({
    id,
    connector: connector.key,
    name: checkName(profile.name) ?? connector.manifest.name,
    auth: parsed.auth,
    fields: JSON.stringify(fields),
    secrets: await sealJson(services, secrets, profilePlace(id, 1)),
    changed_by: by,
  })
  return showProfile(services, record)
}

/** Reads a profile, with its secrets masked. */
export async function getProfile(services: Services, id: string): Promise<StoredProfile> {
  return showProfile(services, await requireProfileRecord(services, id))
}

/** Lists profiles, of one connector or of all, with their secrets masked. */
export async function listProfiles(services: Services, connector?: string): Promise<StoredProfile[]> {
  const records = await services.store.profiles.list(connector)
  return Promise.all(records.map((record) => showProfile(services, record)))
}

/**
 * Changes a profile. Values that are not given stay; a paused profile becomes active again. Where a field that names
 * a host changes, the secrets must be given again.
 *
 * @param version The version that was read; another one means that someone else has changed it.
 * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED`, `ERR_PROFILE_INVALID`.
 */
export async function updateProfile(
  services: Services,
  id: string,
  change: ProfileChange,
  by: string,
): Promise<StoredProfile> {
  const record = await requireProfileRecord(services, id)
  if (record.version !== change.version) throw new ProfileChangedError(id)
  const known = await openValues(services, record)
  const connector = requireConnector(services, record.connector)
  // A form that was filled in from what getProfile shows sends an untouched secret back as dots.
  const changed = Object.entries(change.values ?? {}).filter(
    ([name, value]) => !(Object.hasOwn(known.secrets, name) && value === mask(known.secrets[name])),
  )
  const parsed = parseProfile(connector, {
    auth: record.auth,
    ...known.fields,
    ...known.secrets,
    ...Object.fromEntries(changed),
  })
  const given = changed.map(([name]) => name)
  const kept = Object.keys(known.secrets).filter((name) => !given.includes(name))
  checkKeptSecrets(connector, known.fields, Profile.valuesOf(parsed), kept)
  const { fields, secrets } = splitValues(parsed)
  const updated = await services.store.profiles.update(id, record.version, {
    name: checkName(change.name) ?? record.name,
    auth: parsed.auth,
    fields: JSON.stringify(fields),
    secrets: await sealJson(services, secrets, profilePlace(id, record.version + 1)),
    status: 'active',
    status_reason: null,
    changed_by: by,
  })
  if (updated === undefined) throw new ProfileChangedError(id)
  await forgetEverywhere(services, { profile_id: id })
  return showProfile(services, updated)
}

/** The kept row of a profile that requests may be made with. */
export async function requireActiveProfileRecord(services: Services, id: string): Promise<ProfileRecord> {
  const record = await requireProfileRecord(services, id)
  if (record.status === 'paused') throw new ProfilePausedError(id, record.status_reason ?? 'unknown')
  return record
}

/**
 * Deletes a profile that no account and no pending revocation uses.
 *
 * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_IN_USE`.
 */
export async function deleteProfile(services: Services, id: string, by: string): Promise<void> {
  await requireProfileRecord(services, id)
  if (!(await services.store.profiles.delete(id, by))) throw new ProfileInUseError(id)
}
