/** Profiles and accounts by what people type: an id, the beginning of one, or a name. */
import type { Account } from '../account/account.ts'
import type { StoredProfile } from '../account/profile/stored-profile.ts'
import type { Connector } from '../connector/connector.ts'
import type { Linkwright } from '../create-linkwright.ts'
import { suggest } from '../manifest/findings.ts'
import { CliError } from './cli-error.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const SHORTEST = 4
const PAGE = 100

/**
 * The connector of that key.
 *
 * @throws `CliError` that says which there are.
 */
export function findConnector(linkwright: Linkwright, key: string): Connector {
  const connectors = linkwright.connectors()
  const found = connectors.find((connector) => connector.key === key)
  if (found !== undefined) return found
  const keys = connectors.map((connector) => connector.key)
  const hint = suggest(key, keys) ?? `There are: ${keys.join(', ')}`
  throw new CliError(`there is no connector "${key}". ${hint}`)
}

/** Every account of an owner. */
export async function allAccounts(
  linkwright: Linkwright,
  owner: string,
  connector?: string,
): Promise<Account[]> {
  const accounts: Account[] = []
  for (;;) {
    const after = accounts.at(-1)?.id
    const page = await linkwright.accounts.list(owner, {
      limit: PAGE,
      ...(connector !== undefined && { connector }),
      ...(after !== undefined && { after }),
    })
    accounts.push(...page)
    if (page.length < PAGE) return accounts
  }
}

function oneOf<T extends { readonly id: string }>(
  what: string,
  text: string,
  all: readonly T[],
  nameOf: (one: T) => string | null,
): T | undefined {
  const found = all.filter(
    (one) => nameOf(one) === text || (text.length >= SHORTEST && one.id.startsWith(text)),
  )
  if (found.length > 1) {
    throw new CliError(`"${text}" fits ${found.length} ${what}s: ${found.map(({ id }) => id).join(', ')}`)
  }
  return found[0]
}

/**
 * The account that is meant.
 *
 * @param text Its id, at least four characters of the beginning of it, or its label.
 * @throws `ERR_ACCOUNT_NOT_FOUND`; `CliError` when several fit.
 */
export async function findAccount(linkwright: Linkwright, owner: string, text: string): Promise<Account> {
  const found = UUID.test(text)
    ? undefined
    : oneOf('account', text, await allAccounts(linkwright, owner), ({ label }) => label)
  return found ?? linkwright.accounts.get({ owner, id: text })
}

/**
 * The connector profile that is meant.
 *
 * @param text Its id, at least four characters of the beginning of it, or its name; without it, the only one there is.
 * @throws `ERR_PROFILE_NOT_FOUND`; `CliError` when there is none, or several fit.
 */
export async function findProfile(linkwright: Linkwright, text: string | undefined): Promise<StoredProfile> {
  const profiles = await linkwright.profiles.list()
  if (text !== undefined) {
    return oneOf('profile', text, profiles, ({ name }) => name) ?? linkwright.profiles.get(text)
  }
  const [only] = profiles
  if (only === undefined) {
    throw new CliError('there is no connector profile yet; make one with: npx linkwright profile create', 1)
  }
  if (profiles.length === 1) return only
  throw new CliError(
    `which profile? There are: ${profiles.map(({ id, name }) => `${id} (${name})`).join(', ')}`,
  )
}
