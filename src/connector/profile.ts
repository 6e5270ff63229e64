/** A connector profile: what an admin filled in, proved against the form. */
import type { ValidateFunction } from 'ajv'
import { AccountFieldsInvalidError, type Issue, ProfileInvalidError } from '../errors/manifest.ts'
import type { Field } from '../generated/manifest.ts'
import { createAjv } from '../manifest/ajv.ts'
import { findProblems, suggest } from '../manifest/findings.ts'
import { cutIssues } from '../manifest/issues.ts'
import { ajvPatterns } from '../manifest/pattern.ts'
import { toPointer } from '../manifest/source.ts'
import { completeValues, computedValues } from './complete-values.ts'
import { authOf, type Connector } from './connector.ts'
import { declaredScopes } from './declared-scopes.ts'
import { accountFields, isFilledIn, profileFields } from './fields.ts'
import { accountForm, profileForm } from './profile-form.ts'
import { staticPkceIssues } from './static-pkce.ts'

/** Values by field name: texts, booleans, and lists of texts. */
export type FieldValues = Readonly<Record<string, unknown>>

/** A connector and the values of its profile. Made only by {@link parseProfile}; shows no value when printed. */
export class Profile {
  readonly connector: Connector
  /** The authentication type: a key of the manifest's `auth`. */
  readonly auth: string
  /** The actions that its accounts may be used for; null for all. */
  readonly actions: readonly string[] | null
  readonly #values: FieldValues

  constructor(
    connector: Connector,
    auth: string,
    values: FieldValues,
    actions: readonly string[] | null = null,
  ) {
    this.connector = connector
    this.auth = auth
    this.actions = actions
    this.#values = values
    Object.freeze(this)
  }

  /** The values, secrets among them. For building requests and for sealing. */
  static valuesOf(profile: Profile): FieldValues {
    return profile.#values
  }

  /** The same profile, whose accounts may be used for these actions only. */
  static withActions(profile: Profile, actions: readonly string[] | null): Profile {
    return new Profile(profile.connector, profile.auth, profile.#values, actions)
  }

  toJSON(): object {
    return { connector: this.connector.key, auth: this.auth }
  }
}

const validators = new WeakMap<Connector, Map<string, ValidateFunction>>()

function validatorOf(connector: Connector, key: string, schema: () => object): ValidateFunction {
  const cache = validators.get(connector) ?? new Map<string, ValidateFunction>()
  validators.set(connector, cache)
  const validator = cache.get(key) ?? createAjv({ code: { regExp: ajvPatterns } }).compile(schema())
  cache.set(key, validator)
  return validator
}

function check(validate: ValidateFunction, values: object): Issue[] {
  return cutIssues(findProblems(validate, values, false), ({ code, message, hint, path }) => ({
    code: code.replace('_key', '_field'),
    message: message.replace('Unknown key', 'Unknown field'),
    pointer: toPointer(path),
    ...(hint !== undefined && { hint }),
  }))
}

/** The values that were handed in, without those of fields that nobody fills in. */
function ownValues(values: unknown, fields: readonly Field[] = []): FieldValues | undefined {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined
  const shown = fields.filter((field) => !isFilledIn(field)).map((field) => field.name)
  return Object.fromEntries(Object.entries(values).filter(([name]) => !shown.includes(name)))
}

const NOT_AN_OBJECT: Issue = {
  code: 'wrong_type',
  message: 'Expected an object of values by field name',
  pointer: '',
}

function typeIssue(connector: Connector, auth: unknown): Issue {
  const keys = Object.keys(connector.manifest.auth)
  const hint = (typeof auth === 'string' ? suggest(auth, keys) : undefined) ?? `One of ${keys.join(', ')}.`
  const message = auth === undefined ? '"auth" is missing' : 'The value is not an authentication type'
  return { code: auth === undefined ? 'missing_field' : 'not_allowed', message, hint, pointer: '/auth' }
}

/**
 * Checks the values of a connector profile. Fills in defaults and computed fields, cuts off prefixes and suffixes, and
 * leaves out what is not visible.
 *
 * @param values By field name, and `auth`: the authentication type, which may be left out where there is only one.
 * @returns The profile, to be handed to the flows.
 * @throws {ProfileInvalidError} `ERR_PROFILE_INVALID` with every issue; it never shows a value.
 */
export function parseProfile(connector: Connector, values: unknown): Profile {
  const { profile, auth: types } = connector.manifest
  const own = ownValues(values, profile.fields)
  if (own === undefined) throw new ProfileInvalidError(connector.key, [NOT_AN_OBJECT])
  const keys = Object.keys(types)
  const { auth = keys.length === 1 ? keys[0] : undefined, ...given } = own
  if (typeof auth !== 'string' || !keys.includes(auth)) {
    throw new ProfileInvalidError(connector.key, [typeIssue(connector, auth)])
  }
  const fields = profileFields(connector, auth)
  const complete = completeValues(fields, given, declaredScopes(connector.manifest, auth))
  const issues = check(
    validatorOf(connector, `profile ${auth}`, () => profileForm(connector, auth).schema),
    { auth, ...complete },
  )
  if (issues.length === 0) issues.push(...staticPkceIssues(authOf(connector, auth), complete))
  if (issues.length > 0) throw new ProfileInvalidError(connector.key, issues)
  const computed = computedValues(fields, 'profile', complete)
  return new Profile(connector, auth, Object.freeze({ ...structuredClone(complete), ...computed }))
}

/**
 * Checks the values that an end user filled in when linking, as {@link parseProfile} does.
 *
 * @param auth The authentication type of the profile. Default: the fields of all types.
 * @throws {AccountFieldsInvalidError} `ERR_ACCOUNT_FIELDS_INVALID` with every issue.
 */
export function parseAccountFields(connector: Connector, values: unknown = {}, auth?: string): FieldValues {
  const { account, scopes = [] } = connector.manifest
  const given = ownValues(values, account?.fields)
  if (given === undefined) throw new AccountFieldsInvalidError(connector.key, [NOT_AN_OBJECT])
  const fields = accountFields(connector, auth)
  const complete = completeValues(fields, given, scopes)
  const issues = check(
    validatorOf(connector, `account ${auth ?? ''}`, () => accountForm(connector, auth).schema),
    complete,
  )
  if (issues.length > 0) throw new AccountFieldsInvalidError(connector.key, issues)
  return Object.freeze({ ...structuredClone(complete), ...computedValues(fields, 'account', complete) })
}
