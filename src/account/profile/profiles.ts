/** Connector profiles that are kept: made, changed and opened here. */
import { randomUUID } from 'node:crypto'
import type { Connector } from '../../connector/connector.ts'
import { Profile, parseProfile } from '../../connector/profile.ts'
import {
  ProfileChangedError,
  ProfileInUseError,
  ProfileNotFoundError,
  ProfilePausedError,
} from '../../errors/account.ts'
import { ActionNotFoundError } from '../../errors/action.ts'
import { suggest } from '../../manifest/findings.ts'
import type { ProfileRecord } from '../../ports/store-records.ts'
import { forgetEverywhere } from '../forget.ts'
import { profilePlace, sealJson } from '../keys/sealed.ts'
import { requireConnector, type Services } from '../services.ts'
import { checkKeptSecrets } from './kept-secrets.ts'
import {
  enabledActions,
  mask,
  openValues,
  type StoredProfile,
  sealedAnew,
  showProfile,
  splitValues,
} from './stored-profile.ts'

/** What a new connector profile is made from. */
export interface NewProfile {
  readonly connector: string
  /** What people call it. Default: the connector's name. */
  readonly name?: string
  /** By field name, and `auth`: the authentication type. */
  readonly values: Readonly<Record<string, unknown>>
  /** The actions that its accounts may be used for. Default: null, all of them. */
  readonly actions?: readonly string[] | null
  /** Whether it becomes the connector's default in place of another one. The first one of a connector always does. */
  readonly is_default?: boolean
}

/** What is to change in a profile. */
export interface ProfileChange {
  /** The version that was read. */
  readonly version: number
  readonly name?: string
  /** The values to change, by field name. */
  readonly values?: Readonly<Record<string, unknown>>
  /** The actions that its accounts may be used for; null for all of them. */
  readonly actions?: readonly string[] | null
  /** Whether it is the connector's default. */
  readonly is_default?: boolean
  /** `paused` stops it. Default: as it was, and `active` where values are given to one that the provider's refusal has paused. */
  readonly status?: 'active' | 'paused'
}

/** The reason of a pause that an admin made; the provider's refusals have their own. */
export const PAUSED_BY_ADMIN = 'paused'

const NAME = /^\P{Cc}{1,200}$/u

/** Refuses what a database may not be able to keep, or a list to show. */
function checkName(name: string | undefined): string | undefined {
  if (name === undefined || (typeof name === 'string' && NAME.test(name))) return name
  throw new TypeError('"name" must be a text of at most 200 characters, without control characters')
}

/** The names of actions as they are kept. A name that no action has is refused. */
function keptActions(connector: Connector, actions: readonly string[] | null): string | null {
  if (actions === null) return null
  if (!Array.isArray(actions)) throw new TypeError('"actions" must be a list of names, or null')
  const known = Object.keys(connector.manifest.actions ?? {})
  const unknown = actions.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new ActionNotFoundError(unknown, connector.key, suggest(String(unknown), known))
  return JSON.stringify(known.filter((name) => actions.includes(name)))
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
  const parsed = parseProfile(connector, { auth: record.auth, ...fields, ...secrets })
  const profile = Profile.withActions(parsed, enabledActions(record))
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
    actions: keptActions(connector, profile.actions ?? null),
    ...(profile.is_default === true && { is_default: 1 }),
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

/** The values of a profile with a change in them, checked and sealed for its next version. */
async function changedValues(
  services: Services,
  record: ProfileRecord,
  values: Readonly<Record<string, unknown>>,
): Promise<Pick<ProfileRecord, 'auth' | 'fields' | 'secrets'>> {
  const known = await openValues(services, record)
  const connector = requireConnector(services, record.connector)
  // A form that was filled in from what getProfile shows sends an untouched secret back as dots.
  const changed = Object.entries(values).filter(
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
  return {
    auth: parsed.auth,
    fields: JSON.stringify(fields),
    secrets: await sealJson(services, secrets, profilePlace(record.id, record.version + 1)),
  }
}

/**
 * The status that a change leads to. Corrected values let a profile go on that the provider's refusal has paused, but not
 * one that an admin has: that is for an admin to say.
 */
function changedStatus(
  { status, status_reason }: ProfileRecord,
  change: ProfileChange,
): Pick<ProfileRecord, 'status' | 'status_reason'> {
  const isCorrected = change.values !== undefined && status_reason !== PAUSED_BY_ADMIN
  const next = change.status ?? (isCorrected ? 'active' : status)
  if (next === 'active') return { status: next, status_reason: null }
  return { status: next, status_reason: change.status === 'paused' ? PAUSED_BY_ADMIN : status_reason }
}

/**
 * Changes a profile. What is not given stays; a profile that the provider's refusal has
 * paused becomes active again when its values are changed. Where a
 * field that names a host changes, the secrets must be given again.
 *
 * @param version The version that was read; another one means that someone else has changed it.
 * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED`, `ERR_PROFILE_INVALID`, `ERR_ACTION_NOT_FOUND`.
 */
export async function updateProfile(
  services: Services,
  id: string,
  change: ProfileChange,
  by: string,
): Promise<StoredProfile> {
  const record = await requireProfileRecord(services, id)
  if (record.version !== change.version) throw new ProfileChangedError(id)
  const { values, actions, is_default } = change
  const updated = await services.store.profiles.update(id, record.version, {
    name: checkName(change.name) ?? record.name,
    ...(values === undefined
      ? { secrets: await sealedAnew(services, record, record.version + 1) }
      : await changedValues(services, record, values)),
    ...(actions !== undefined && {
      actions: keptActions(requireConnector(services, record.connector), actions),
    }),
    ...changedStatus(record, change),
    ...(is_default !== undefined && { is_default: is_default ? 1 : 0 }),
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
