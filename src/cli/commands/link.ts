/** `linkwright link`: links an account through the system browser (RFC 8252), or as the client itself. */
import type { Account } from '../../account/account.ts'
import type { StartLinkOptions } from '../../account/link/link.ts'
import type { StoredProfile } from '../../account/profile/stored-profile.ts'
import { accountFields } from '../../connector/fields.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import { TokenErrorResponseError } from '../../errors/protocol.ts'
import { DEVICE_CODE } from '../../manifest/grant-types.ts'
import { isInteractive } from '../../manifest/interactive.ts'
import { LINK_PORT } from '../addresses.ts'
import { CliError } from '../cli-error.ts'
import { accountCommandLine } from '../command-line.ts'
import { describeAccount } from '../describe-account.ts'
import { type FieldOptions, fillIn, valuesFromFile } from '../field-input.ts'
import { findAccount, findProfile } from '../find.ts'
import { type LoopbackReceiver, openLoopbackReceiver } from '../loopback-receiver.ts'
import { type InstanceOptions, ownerOf, withLinkwright } from '../open-instance.ts'
import { note, paint, print, printJson } from '../output.ts'
import { withProgress } from '../progress.ts'

/** The options of the command. */
export interface LinkCommandOptions extends InstanceOptions, FieldOptions {
  readonly label?: string
  readonly account?: string
  readonly scopes?: readonly string[]
  readonly client?: boolean
  readonly device?: boolean
  readonly browser?: boolean
  readonly port?: number
}

/** As long as Linkwright itself waits for a callback, in milliseconds. */
const PATIENCE = 600_000

function isClientProfile(linkwright: Linkwright, { connector, auth }: StoredProfile): boolean {
  const type = linkwright.connector(connector).manifest.auth[auth]
  return type !== undefined && !isInteractive(type)
}

async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open')
  const child = await open(url)
  child.on('error', () => note('No browser could be opened. Open the address yourself.'))
}

async function waitForLogin(
  linkwright: Linkwright,
  receiver: LoopbackReceiver,
  link: Omit<StartLinkOptions, 'user'>,
  options: LinkCommandOptions,
): Promise<Account> {
  // Begun once for nobody: what is wrong shows here, and not in the browser as a page that failed.
  await linkwright.accounts.startLink({ ...link, user: 'rehearsal' })
  const { startUrl, account } = receiver.receive({
    start: async (user) => (await linkwright.accounts.startLink({ ...link, user })).url,
    finish: (callback, user) => linkwright.accounts.finishLink({ callback, user }),
  })
  note(`To log in, open this address in a browser on this machine:\n\n  ${startUrl}\n`)
  if (options.browser !== false) await openBrowser(startUrl)
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new CliError('nobody has logged in for ten minutes; start again', 1)),
    PATIENCE,
  )
  try {
    return await withProgress('Waiting for the login (Ctrl-C gives up)', Promise.race([account, promise]))
  } finally {
    clearTimeout(timer)
  }
}

/** The account that is to be linked again, and the profile that is meant. */
async function linkAccount(
  linkwright: Linkwright,
  receiver: LoopbackReceiver | undefined,
  id: string | undefined,
  options: LinkCommandOptions,
): Promise<Account> {
  const { account } = options
  const again = account === undefined ? undefined : await findAccount(linkwright, ownerOf(options), account)
  const profile = await findProfile(linkwright, id ?? again?.profile_id)
  try {
    return await linkWith(linkwright, receiver, profile, again, options)
  } catch (error) {
    // What the token endpoint says is about a client, and not about a profile: for the command to run next.
    throw error instanceof TokenErrorResponseError ? Object.assign(error, { profile_id: profile.id }) : error
  }
}

/** Without a receiver, and for a profile of that type, by client credentials. */
async function linkWith(
  linkwright: Linkwright,
  receiver: LoopbackReceiver | undefined,
  profile: StoredProfile,
  again: Account | undefined,
  options: LinkCommandOptions,
): Promise<Account> {
  const fields = accountFields(linkwright.connector(profile.connector), profile.auth)
  const link = {
    profile_id: profile.id,
    owner: ownerOf(options),
    fields: await fillIn(fields, options, await valuesFromFile(options)),
    ...(options.label !== undefined && { label: options.label }),
  }
  const login: Omit<StartLinkOptions, 'user'> = {
    ...link,
    ...(again !== undefined && { account_id: again.id }),
    ...(options.scopes !== undefined && { scopes: options.scopes }),
  }
  const type = linkwright.connector(profile.connector).manifest.auth[profile.auth]
  if (options.device === true || type?.grant_type === DEVICE_CODE) {
    const { linkDevice } = await import('./link-device.ts')
    return linkDevice(linkwright, login)
  }
  if (receiver === undefined || isClientProfile(linkwright, profile)) {
    if (options.scopes !== undefined) throw new CliError('--scopes is for a login')
    if (again !== undefined)
      throw new CliError('--account is for a login; client credentials need no new one')
    return withProgress('Asking for tokens', linkwright.accounts.linkClient(link))
  }
  return waitForLogin(linkwright, receiver, login, options)
}

/** Links an account and shows it. */
export async function link(id: string | undefined, options: LinkCommandOptions): Promise<void> {
  const needsNoBrowser = options.client === true || options.device === true
  const receiver = needsNoBrowser ? undefined : await openLoopbackReceiver(options.port ?? LINK_PORT)
  let account: Account
  try {
    account = await withLinkwright(options, (linkwright) => linkAccount(linkwright, receiver, id, options), {
      publicUrl: receiver?.origin,
    })
  } finally {
    await receiver?.close()
  }
  if (options.json === true) return printJson(account)
  print(`${paint('green', '✓')} Account linked\n`)
  print(describeAccount(account))
  note(`\nNext: ${accountCommandLine(['accounts', 'test', account.id], options)}`)
}
