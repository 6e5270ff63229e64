/** `linkwright keys`: the keys that secrets are sealed with. */
import { randomBytes } from 'node:crypto'
import type { SealedProblem } from '../../account/keys/rotate-keys.ts'
import { interruptible } from '../interruptible.ts'
import { type InstanceOptions, withLinkwright } from '../open-instance.ts'
import { count, note, paint, print, printJson, table, when } from '../output.ts'
import { createProgressBar } from '../progress-bar.ts'

/** Prints a new key as `id:base64`. */
export async function generateKey(options: { readonly json?: boolean }): Promise<void> {
  const id = `key-${new Date().toISOString().slice(0, 10)}-${randomBytes(3).toString('hex')}`
  const key = `${id}:${randomBytes(32).toString('base64')}`
  if (options.json === true) printJson({ id, key })
  else print(key)
  if (process.stdout.isTTY) {
    note('Keep it secret and safe: without it, nothing that was sealed with it can be opened. Use it as')
    note('LINKWRIGHT_KEYS. To rotate, put the new key in front of the old ones: NEW,OLD.')
  }
}

/** Lists the keys, and whether one may go. */
export async function listKeys(options: InstanceOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const keys = await linkwright.keys.list()
    if (options.json === true) return printJson(keys)
    const rows = keys.map(({ id, state, values, sealing_at, removable }) => [
      id,
      state === 'primary' ? 'seals and opens' : 'opens only',
      String(values),
      when(sealing_at) ?? 'never',
      removable ? 'yes' : 'no',
    ])
    print(table([['KEY', 'STATE', 'SECRETS', 'LAST SEALED WITH', 'MAY BE REMOVED'], ...rows]))
  })
}

/** Says which secrets do not open. */
export function printProblems(problems: readonly SealedProblem[], unopened: number): void {
  print(`${paint('red', '✗')} ${count(unopened, 'secret')} did not open and stayed as they are:`)
  print(
    table([
      ['TABLE', 'ROW', 'FIELD', 'WHY'],
      ...problems.map((one) => [one.table, one.row, one.field, one.code]),
    ]),
  )
}

/** Opens everything, and says what does not open. */
export async function checkKeys(options: InstanceOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    using bar = createProgressBar('Opening')
    const check = await interruptible((signal) =>
      linkwright.keys.check({ signal, onProgress: (progress) => bar.show(progress) }),
    )
    bar[Symbol.dispose]()
    if (check.unopened > 0) process.exitCode = 1
    if (options.json === true) return printJson(check)
    print(`${paint('green', '✓')} ${count(check.opened, 'secret')} opened`)
    if (check.unopened > 0) printProblems(check.problems, check.unopened)
  })
}
