/** `linkwright profile`: connector profiles. */
import { existsSync } from 'node:fs'
import type { NewProfile } from '../../account/profile/profiles.ts'
import type { StoredProfile } from '../../account/profile/stored-profile.ts'
import type { Connector } from '../../connector/connector.ts'
import { profileFields } from '../../connector/fields.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import { isInteractive } from '../../manifest/interactive.ts'
import { keyFileOf } from '../../vault/key-file.ts'
import { CliError } from '../cli-error.ts'
import { commandLine } from '../command-line.ts'
import { describeStatus } from '../describe-account.ts'
import { type FieldOptions, fillIn, valuesFromFile } from '../field-input.ts'
import { findConnector, findProfile } from '../find.ts'
import { databaseFile, type InstanceOptions, withLinkwright } from '../open-instance.ts'
import { facts, note, paint, plain, print, printJson, table, when } from '../output.ts'
import { ask, canAsk } from '../prompt.ts'

/** The options of `profile create`. */
export interface CreateProfileOptions extends InstanceOptions, FieldOptions {
  readonly connector?: string
  readonly name?: string
  readonly actions?: string
  readonly default?: boolean
}

/** What a profile may be used for, and whether it is its connector's default, as the command line says it. */
export function usageOf({
  actions,
  default: isDefault,
}: Pick<CreateProfileOptions, 'actions' | 'default'>): Pick<NewProfile, 'actions' | 'is_default'> {
  return {
    ...(actions !== undefined && {
      actions: actions === 'all' ? null : actions.split(',').map((name) => name.trim()),
    }),
    ...(isDefault === true && { is_default: true }),
  }
}

function chooseConnector(linkwright: Linkwright, key: string | undefined): Connector {
  if (key !== undefined) return findConnector(linkwright, key)
  const [only, ...others] = linkwright.connectors()
  if (only !== undefined && others.length === 0) return only
  const keys = linkwright.connectors().map((connector) => connector.key)
  throw new CliError(`which connector? Name it by --connector: ${keys.join(', ')}`)
}

/** The authentication type: given, the only one, or asked for. */
async function chooseAuth(connector: Connector, given: unknown): Promise<string | undefined> {
  if (typeof given === 'string') return given
  const types = Object.keys(connector.manifest.auth)
  if (types.length === 1) return types[0]
  return canAsk() ? ask(`Type (${types.join(', ')})`) : undefined
}

/** Every fact about a profile that may be shown. */
export function describeProfile(linkwright: Linkwright, profile: StoredProfile): string {
  const values = Object.entries(profile.values).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(' ') : String(value),
  ])
  return facts({
    profile: profile.id,
    name: profile.name,
    connector: profile.connector,
    type: profile.auth,
    status: describeStatus(profile),
    ...Object.fromEntries(values),
    ...(profile.actions !== null && { actions: profile.actions.join(', ') || 'none' }),
    default: profile.is_default ? `for ${profile.connector}` : 'no',
    'redirect URI': redirectUriOf(linkwright, profile),
    changed: when(profile.updated_at),
    ...(profile.warnings !== undefined && { warning: profile.warnings.join('\n') }),
  })
}

function redirectUriOf(linkwright: Linkwright, profile: StoredProfile): string | undefined {
  const { auth } = linkwright.connector(profile.connector).manifest
  const type = auth[profile.auth]
  return type !== undefined && isInteractive(type) ? linkwright.redirectUri(profile.connector) : undefined
}

/** Says what was made beside the profile: whoever does not know of the key file does not back it up. */
function noteNewDatabase(file: string): void {
  const keys = keyFileOf(file)
  const key = existsSync(keys) ? ` and the key that seals it, ${keys}; back them up apart` : ''
  note(`Made the database ${file}${key}.\n`)
}

/** Makes a profile, and the database if there is none yet; and says what comes next. */
export async function createProfile(options: CreateProfileOptions): Promise<void> {
  const file = databaseFile(options)
  const isNew = file !== undefined && !existsSync(file)
  const create = async (linkwright: Linkwright): Promise<void> => {
    const connector = chooseConnector(linkwright, options.connector)
    const given = await valuesFromFile(options)
    const chosen = options.set?.find((pair) => pair.startsWith('auth='))?.slice('auth='.length)
    const auth = await chooseAuth(connector, chosen ?? given['auth'])
    const isKnown = auth !== undefined && Object.hasOwn(connector.manifest.auth, auth)
    const fields = isKnown ? profileFields(connector, auth) : []
    const values = isKnown ? await fillIn(fields, options, { ...given, auth }) : { ...given, auth }
    const profile = await linkwright.profiles.create({
      connector: connector.key,
      values,
      ...(options.name !== undefined && { name: options.name }),
      ...usageOf(options),
    })
    if (options.json === true) return printJson(profile)
    if (isNew) noteNewDatabase(file)
    const redirectUri = redirectUriOf(linkwright, profile)
    print(`${paint('green', '✓')} Connector profile created; its secrets are sealed\n`)
    print(describeProfile(linkwright, profile))
    if (redirectUri !== undefined)
      note('\nThe provider must know the redirect URI, exactly as it stands here.')
    note(`Next: ${commandLine(['link', profile.id], options)}`)
  }
  await withLinkwright(options, create, { mayCreate: true })
}

/** Lists profiles. */
export async function listProfiles(options: InstanceOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const profiles = await linkwright.profiles.list()
    if (options.json === true) return printJson(profiles)
    if (profiles.length === 0)
      return note(
        `There is no connector profile yet. Make one: ${commandLine(['profile', 'create'], options)}`,
      )
    const rows = profiles.map(({ id, name, connector, auth, status }) => [id, name, connector, auth, status])
    print(table([['PROFILE', 'NAME', 'CONNECTOR', 'TYPE', 'STATUS'], ...rows]))
  })
}

/** Shows a profile with its secrets hidden. */
export async function showProfile(id: string | undefined, options: InstanceOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const profile = await findProfile(linkwright, id)
    if (options.json === true) printJson(profile)
    else print(describeProfile(linkwright, profile))
  })
}

/** Pauses a profile, or lets it go on. */
export async function setProfileStatus(
  to: 'pause' | 'resume',
  id: string,
  options: InstanceOptions,
): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const { id: found } = await findProfile(linkwright, id)
    const profile = await linkwright.profiles[to](found)
    if (options.json === true) return printJson(profile)
    const meaning =
      to === 'pause' ? 'Paused. Nothing is linked or refreshed with it until it is resumed' : 'Resumed'
    print(`${paint('green', '✓')} ${meaning}`)
  })
}

/** Deletes a profile that no account uses. */
export async function deleteProfile(id: string, options: InstanceOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const profile = await findProfile(linkwright, id)
    await linkwright.profiles.delete(profile.id)
    if (options.json === true) printJson({ deleted: profile.id })
    else print(`${paint('green', '✓')} Deleted the connector profile ${plain(profile.name)} (${profile.id})`)
  })
}
