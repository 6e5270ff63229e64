/** `linkwright accounts check`: which accounts work. */
import type { AccountsCheck } from '../../action/check-accounts.ts'
import { findConnector, findProfile } from '../find.ts'
import { interruptible } from '../interruptible.ts'
import { type InstanceOptions, withLinkwright } from '../open-instance.ts'
import { count, paint, print, printJson, table } from '../output.ts'
import { createProgressBar } from '../progress-bar.ts'

/** Which accounts, and how it is shown. */
export interface CheckAccountsOptions extends InstanceOptions {
  readonly connector?: string
  readonly profile?: string
}

function describe({ checked, suspended, working, failing, problems, complete }: AccountsCheck): void {
  const mark = working === checked ? paint('green', '✓') : paint('red', '✗')
  const remarks = [
    ...(suspended > 0 ? [`${suspended} suspended, and not tested`] : []),
    ...(complete ? [] : ['stopped before the end']),
  ]
  const works = checked === 1 ? 'works' : 'work'
  print([`${mark} ${working} of ${count(checked, 'account')} ${works}`, ...remarks].join('; '))
  if (problems.length === 0) return
  const counts = Object.entries(failing).toSorted(([, a], [, b]) => b - a)
  print(table([['ACCOUNTS', 'WHY'], ...counts.map(([code, number]) => [String(number), code])]))
  const rows = problems.map(({ id, owner, label, code, who_must_act }) => [
    id,
    owner,
    label ?? '-',
    code,
    who_must_act,
  ])
  print(`\n${table([['ACCOUNT', 'OWNER', 'LABEL', 'WHY', 'WHO MUST ACT'], ...rows])}`)
}

/** Tests the accounts of every owner, or of one; of one connector or profile, or of all. Exit code 1 when one fails. */
export async function checkAccounts(options: CheckAccountsOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const { connector, owner } = options
    if (connector !== undefined) findConnector(linkwright, connector)
    const profile = options.profile === undefined ? undefined : await findProfile(linkwright, options.profile)
    const filter = {
      ...(owner !== undefined && { owner }),
      ...(connector !== undefined && { connector }),
      ...(profile !== undefined && { profile_id: profile.id }),
    }
    using bar = createProgressBar('Testing')
    const check = await interruptible((signal) =>
      linkwright.accounts.check(filter, { signal, onProgress: (progress) => bar.show(progress) }),
    )
    bar[Symbol.dispose]()
    if (check.working < check.checked || !check.complete) process.exitCode = 1
    if (options.json === true) printJson(check)
    else describe(check)
  })
}
