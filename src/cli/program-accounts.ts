/** The commands about profiles and accounts. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CallCommandOptions } from './commands/call.ts'
import type { CheckAccountsOptions } from './commands/check-accounts.ts'
import type { LinkCommandOptions } from './commands/link.ts'
import type { CreateProfileOptions } from './commands/profile.ts'
import type { RevokeCommandOptions } from './commands/revoke-accounts.ts'
import type { UpdateProfileOptions } from './commands/update-profile.ts'
import type { InstanceOptions } from './open-instance.ts'
import {
  owner,
  port,
  profileName,
  text,
  withAccountOptions,
  withFieldOptions,
  withInstanceOptions,
} from './program-options.ts'
import { refuseCommand } from './suggest-command.ts'

const ACCOUNT = 'its id, the beginning of it, or its label'
const PROFILE = 'its id, the beginning of it, or its name'

function addProfileCommands(program: Command): void {
  const profile = program.command('profile').description('connector profiles: what an admin fills in')
  withFieldOptions(
    withInstanceOptions(profile.command('create').description('make a profile; asks for what is missing')),
  )
    .option('--connector <KEY>', 'which connector, when there are several manifests')
    .option('--name <NAME>', "what to call it (default: the connector's name)", profileName)
    .option(
      '--actions <NAMES>',
      'what its accounts may be used for: names with commas between (default: all)',
    )
    .option('--default', 'use it where no profile is named, in place of the one that is used now')
    .action(async (options: CreateProfileOptions) =>
      (await import('./commands/profile.ts')).createProfile(options),
    )
  withInstanceOptions(profile.command('list', { isDefault: true }).description('list profiles'))
    .allowExcessArguments()
    .action(async (options: InstanceOptions, command: Command) => {
      refuseUnknown(command)
      await (await import('./commands/profile.ts')).listProfiles(options)
    })
  withInstanceOptions(
    profile
      .command('show')
      .description('show a profile; secrets stay hidden')
      .argument('[PROFILE]', `${PROFILE}; may be left out when there is only one`),
  ).action(async (id: string | undefined, options: InstanceOptions) =>
    (await import('./commands/profile.ts')).showProfile(id, options),
  )
  withFieldOptions(
    withInstanceOptions(
      profile
        .command('update')
        .description('change a profile, such as its client secret; one that the provider refused goes on')
        .argument('<PROFILE>', PROFILE),
    ),
  )
    .option('--secrets', 'ask for the secrets anew (default when nothing else is to change)')
    .option('--name <NAME>', 'what to call it', profileName)
    .option('--actions <NAMES>', 'what its accounts may be used for: names with commas between, or all')
    .option('--default', 'use it where no profile is named, in place of the one that is used now')
    .action(async (id: string, options: UpdateProfileOptions) =>
      (await import('./commands/update-profile.ts')).updateProfile(id, options),
    )
  for (const [to, description] of [
    ['pause', 'link and refresh nothing with a profile until it is resumed'],
    ['resume', 'let a paused profile go on'],
  ] as const) {
    withInstanceOptions(profile.command(to).description(description).argument('<PROFILE>', PROFILE)).action(
      async (id: string, options: InstanceOptions) =>
        (await import('./commands/profile.ts')).setProfileStatus(to, id, options),
    )
  }
  withInstanceOptions(
    profile
      .command('delete')
      .description('delete a profile that no account uses')
      .argument('<PROFILE>', PROFILE),
  ).action(async (id: string, options: InstanceOptions) =>
    (await import('./commands/profile.ts')).deleteProfile(id, options),
  )
}

/** A word after a group that has a default command is a misspelt command, not too many arguments. */
function refuseUnknown({ args: [word], parent }: Command): void {
  if (word !== undefined && parent !== null) refuseCommand(parent, word)
}

function addAccountsCommands(program: Command): void {
  const accounts = program
    .command('accounts')
    .description(
      'linked accounts: list, check, show, refresh, test, suspend, resume, approve-origins, revoke',
    )
  withAccountOptions(accounts.command('list', { isDefault: true }).description('list accounts'))
    .allowExcessArguments()
    .action(async (options: InstanceOptions, command: Command) => {
      refuseUnknown(command)
      await (await import('./commands/accounts.ts')).listAccounts(options)
    })
  withInstanceOptions(
    accounts.command('check').description('test many accounts, and say which do not work (default: all)'),
  )
    .option('--owner <NAME>', 'those of one owner', owner)
    .option('--connector <KEY>', 'those of one connector')
    .option('--profile <PROFILE>', 'those of one profile')
    .action(async (options: CheckAccountsOptions) =>
      (await import('./commands/check-accounts.ts')).checkAccounts(options),
    )
  const operations = {
    show: 'show an account',
    refresh: 'get new tokens now',
    test: 'prove that an account works',
    suspend: 'stop an account; its tokens are kept',
    resume: 'let a suspended account go on',
    'approve-origins': 'let its tokens go where the manifest now sends them, after ERR_ORIGIN_CHANGED',
  } as const
  for (const [name, description] of Object.entries(operations)) {
    withAccountOptions(accounts.command(name).description(description).argument('<ACCOUNT>', ACCOUNT)).action(
      async (id: string, options: InstanceOptions) =>
        (await import('./commands/accounts.ts')).onAccount(name as keyof typeof operations, id, options),
    )
  }
  addRevokeCommand(accounts)
}

/** A number of requests a second. */
function rate(text: string): number {
  const value = Number(text)
  if (value > 0 && value <= 10_000) return value
  throw new InvalidArgumentError('It must be a number between 0 and 10000.')
}

/** A number of credits. */
function credits(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number.')
}

/** Scopes, in as many words as it takes: a list that ends nowhere would take the profile after it for one. */
function scopes(text: string, before: readonly string[] = []): string[] {
  const given = text.split(/[\s,]+/).filter((scope) => scope !== '')
  // RFC 6749 section 3.3.
  if (given.length > 0 && given.every((scope) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope)))
    return [...before, ...given]
  throw new InvalidArgumentError('It must be scopes with commas between.')
}

function addRevokeCommand(accounts: Command): void {
  withInstanceOptions(
    accounts.command('revoke').description('unlink every account of a profile, of all owners; after a leak'),
  )
    .requiredOption('--profile <PROFILE>', PROFILE)
    .option('--rate <N>', 'revocation requests a second (default: 20)', rate)
    .option('--yes', 'do not ask')
    .action(async (options: RevokeCommandOptions) =>
      (await import('./commands/revoke-accounts.ts')).revokeAccounts(options),
    )
}

/** Adds the commands `profile`, `link`, `accounts`, `token`, `call` and `unlink`. */
export function addAccountCommands(program: Command): void {
  program.commandsGroup('Accounts:')
  addProfileCommands(program)
  withFieldOptions(
    withAccountOptions(
      program
        .command('link')
        .description('link an account: log in in the browser, or as the client itself')
        .argument('[PROFILE]', `${PROFILE}; may be left out when there is only one`),
    ),
  )
    .option('--label <TEXT>', 'a name for lists', text(200))
    .option('--account <ACCOUNT>', 'link this account again instead of making a new one')
    .option(
      '--scopes <SCOPES>',
      'ask for these, with commas between; repeatable; with --account, besides those that it has',
      scopes,
    )
    .addOption(
      new Option(
        '--client',
        'without a login, by client credentials (a profile of that type needs no flag)',
      ).conflicts('device'),
    )
    .option('--device', 'log in on another device, by a code that is shown (RFC 8628)')
    .option('--no-browser', 'print the address instead of opening the browser')
    .option('--port <N>', 'where the callback is received; must be in the redirect URI (default: 8252)', port)
    .action(async (id: string | undefined, options: LinkCommandOptions) =>
      (await import('./commands/link.ts')).link(id, options),
    )
  addAccountsCommands(program)
  withAccountOptions(
    program
      .command('token')
      .description('print a valid access token, refreshed if need be')
      .argument('<ACCOUNT>', ACCOUNT),
  ).action(async (id: string, options: InstanceOptions) =>
    (await import('./commands/token.ts')).token(id, options),
  )
  withAccountOptions(
    program
      .command('call')
      .description('call an action with an account')
      .argument('<ACCOUNT>', ACCOUNT)
      .argument('[ACTION]', 'such as contacts.search; without it, lists the actions')
      .argument('[INPUT]', 'JSON, @FILE, or - for standard input'),
  )
    .option('--all', 'every page, one record a line')
    .option('--split', 'with --all: split a query that has more than the API lets anyone reach')
    .option('--dry-run', 'say what would be sent and could cost; send nothing')
    .option('--max-credits <N>', 'refuse to send what could cost more', credits)
    .option('--report <FILE>', 'keep what became of each record of a batch, and go on from there')
    .addOption(
      new Option(
        '--retry <OUTCOME...>',
        'with --report: send these again; "in_doubt" may charge twice',
      ).choices(['failed', 'in_doubt']),
    )
    .action(
      async (
        id: string,
        action: string | undefined,
        input: string | undefined,
        options: CallCommandOptions,
      ) => (await import('./commands/call.ts')).call(id, action, input, options),
    )
  withAccountOptions(
    program
      .command('unlink')
      .description('revoke the tokens of an account and forget it')
      .argument('<ACCOUNT>', ACCOUNT),
  ).action(async (id: string, options: InstanceOptions) =>
    (await import('./commands/unlink.ts')).unlinkAccount(id, options),
  )
}
