/** `linkwright profile update`: changes a connector profile. */
import type { StoredProfile } from '../../account/profile/stored-profile.ts'
import { completeValues } from '../../connector/complete-values.ts'
import { isVisible, profileFields } from '../../connector/fields.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import type { Field } from '../../generated/manifest.ts'
import { CliError } from '../cli-error.ts'
import { type FieldOptions, readSecrets, setValues, valuesFromFile } from '../field-input.ts'
import { findProfile } from '../find.ts'
import { type InstanceOptions, withLinkwright } from '../open-instance.ts'
import { note, paint, print, printJson } from '../output.ts'
import { ask, canAsk } from '../prompt.ts'
import { describeProfile, usageOf } from './profile.ts'

/** The options of `profile update`. */
export interface UpdateProfileOptions extends InstanceOptions, FieldOptions {
  readonly name?: string
  readonly actions?: string
  readonly default?: boolean
  readonly secrets?: boolean
}

type Values = Record<string, unknown>

/** The form of a profile with these changes. */
function fieldsOf(linkwright: Linkwright, { connector, auth }: StoredProfile, given: Values): Field[] {
  const type = typeof given['auth'] === 'string' ? given['auth'] : auth
  const found = linkwright.connector(connector)
  return profileFields(found, Object.hasOwn(found.manifest.auth, type) ? type : auth)
}

/** Asks for each secret that the profile can have; an empty answer keeps the one that is there. */
async function askForSecrets(fields: readonly Field[], profile: StoredProfile): Promise<Values> {
  const secrets: Values = {}
  for (const { name, title } of fields) {
    const keeps = Object.hasOwn(profile.values, name) ? 'Enter keeps it' : 'Enter for none'
    const answer = await ask(`${title} (${keeps})`, true)
    if (answer !== '') secrets[name] = answer
  }
  return secrets
}

/** Whether something else than values is given. */
function changesMore({ name, actions, default: isDefault }: UpdateProfileOptions): boolean {
  return name !== undefined || actions !== undefined || isDefault === true
}

async function changesOf(
  linkwright: Linkwright,
  profile: StoredProfile,
  options: UpdateProfileOptions,
): Promise<Values> {
  const file = await valuesFromFile(options)
  const texts = options.set ?? []
  const type = texts.find((pair) => pair.startsWith('auth='))?.slice('auth='.length)
  const fields = fieldsOf(linkwright, profile, type === undefined ? file : { auth: type })
  const values: Values = { ...file, ...setValues(fields, texts) }
  const complete = completeValues(fields, { ...profile.values, ...values }, [])
  const secrets = fields.filter(
    (field) =>
      field.type === 'secret' && !Object.hasOwn(values, field.name) && isVisible(field, fields, complete),
  )
  if (options.secretStdin === true) return { ...values, ...(await readSecrets(secrets)) }
  const isBare = Object.keys(values).length === 0 && !changesMore(options)
  if (options.secrets !== true && !isBare) return values
  if (canAsk()) return { ...values, ...(await askForSecrets(secrets, profile)) }
  throw new CliError(
    'say what is to change: --set, --values FILE, --secret-stdin, --name, --actions or --default; or run this in a terminal to be asked for secrets',
  )
}

/** Changes what is given and keeps the rest. Without anything, it asks for the secrets. */
export async function updateProfile(id: string, options: UpdateProfileOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const profile = await findProfile(linkwright, id)
    const { name } = options
    const values = await changesOf(linkwright, profile, options)
    const hasValues = Object.keys(values).length > 0
    if (!hasValues && !changesMore(options))
      throw new CliError('nothing was given, and nothing was changed', 1)
    const changed = await linkwright.profiles.update(profile.id, {
      version: profile.version,
      ...(hasValues && { values }),
      ...(name !== undefined && { name }),
      ...usageOf(options),
    })
    if (options.json === true) return printJson(changed)
    print(`${paint('green', '✓')} Connector profile changed; its secrets are sealed\n`)
    print(describeProfile(linkwright, changed))
    if (profile.status === 'paused')
      note(
        changed.status === 'active'
          ? '\nIt was paused, and goes on.'
          : `\nIt stays paused. To let it go on: npx linkwright profile resume ${profile.id}`,
      )
  })
}
