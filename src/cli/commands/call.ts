/** `linkwright call`: one action with one account. */
import type { Manifest } from '../../manifest/parse-manifest.ts'
import { findAccount } from '../find.ts'
import { type InstanceOptions, ownerOf, withLinkwright } from '../open-instance.ts'
import { note, print, printJson, table } from '../output.ts'
import { withProgress } from '../progress.ts'
import { readJsonArgument } from '../read-json.ts'

function listActions({ actions = {} }: Manifest, asJson: boolean): void {
  const listed = Object.entries(actions).map(([name, { title, effects }]) => ({ name, title, effects }))
  const rows = listed.map(({ name, title, effects }) => [name, title, (effects ?? []).join(', ')])
  if (asJson) printJson(listed)
  else print(table([['ACTION', 'TITLE', 'EFFECTS'], ...rows]))
}

/** Calls an action and prints the answer's body; without an action, lists what there is. */
export async function call(
  id: string,
  action: string | undefined,
  input: string | undefined,
  options: InstanceOptions,
): Promise<void> {
  const value = input === undefined ? {} : await readJsonArgument(input)
  await withLinkwright(options, async (linkwright) => {
    const account = await findAccount(linkwright, ownerOf(options), id)
    const { manifest } = linkwright.connector(account.connector)
    if (action === undefined) return listActions(manifest, options.json === true)
    const result = await withProgress(`Calling ${action}`, linkwright.accounts.call(account, action, value))
    const { status, body, request_id } = result
    if (options.json === true)
      return printJson({ status, body: body ?? null, request_id: request_id ?? null })
    if (body === undefined) note(`${action} answered ${status} without a body`)
    else printJson(body)
  })
}
