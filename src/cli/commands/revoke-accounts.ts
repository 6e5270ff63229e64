/** `linkwright accounts revoke`: unlinks every account of a profile. */
import { CliError } from '../cli-error.ts'
import { commandLine } from '../command-line.ts'
import { findProfile } from '../find.ts'
import { interruptible } from '../interruptible.ts'
import { type InstanceOptions, withLinkwright } from '../open-instance.ts'
import { count, note, paint, plain, print, printJson } from '../output.ts'
import { createProgressBar } from '../progress-bar.ts'
import { ask, canAsk } from '../prompt.ts'
import { refuseUnknownSandbox } from '../refuse-unknown-sandbox.ts'

/** The options of `linkwright accounts revoke`. */
export interface RevokeCommandOptions extends InstanceOptions {
  readonly profile: string
  readonly rate?: number
  readonly yes?: boolean
}

async function confirm(name: string, isSure: boolean | undefined): Promise<void> {
  if (isSure === true) return
  if (!canAsk()) throw new CliError('this unlinks every account of the profile; say --yes', 2)
  const answer = await ask(
    `Unlink every account of ${plain(name)}? Its users must log in again. Type "revoke"`,
  )
  if (answer.trim() !== 'revoke') throw new CliError('nothing was revoked', 1)
}

/** Unlinks every account of a profile here, then at the provider. Interrupted, it goes on when it is run again. */
export async function revokeAccounts(options: RevokeCommandOptions): Promise<void> {
  await withLinkwright(options, async (linkwright, services) => {
    const { rate } = options
    const profile = await findProfile(linkwright, options.profile)
    const { accounts } = await linkwright.accounts.search({ profile_id: profile.id, limit: 1 })
    for (const account of accounts) await refuseUnknownSandbox(services, account, options)
    await confirm(profile.name, options.yes)
    using bar = createProgressBar('Revoking at the provider')
    const result = await interruptible((signal) =>
      linkwright.accounts.revokeAll({
        profile_id: profile.id,
        signal,
        onProgress: ({ revoked, unsupported, pending }) =>
          bar.show({ done: revoked + unsupported, total: revoked + unsupported + pending }),
        ...(rate !== undefined && { rate }),
      }),
    )
    bar[Symbol.dispose]()
    const { unlinked, revoked, unsupported, pending } = result
    if (pending > 0) process.exitCode = 1
    if (options.json === true) return printJson({ profile: profile.id, ...result })
    print(
      `${paint('green', '✓')} ${count(unlinked, 'account')} unlinked: none of their tokens is used any more`,
    )
    print(`${paint('green', '✓')} ${revoked} revoked at the provider`)
    if (unsupported > 0) note(`${unsupported} cannot be revoked at this provider, and end when they expire`)
    if (pending === 0) return
    note(`${pending} not revoked yet. A running host goes on by itself, and so does this:`)
    note(`  ${commandLine(['accounts', 'revoke', '--profile', profile.id, '--yes'], options)}`)
  })
}
