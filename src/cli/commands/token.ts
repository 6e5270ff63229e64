/** `linkwright token`: an access token, for a person or a script that asked for it. */
import { findAccount } from '../find.ts'
import { type InstanceOptions, ownerOf, withLinkwright } from '../open-instance.ts'
import { note, print, printJson, when } from '../output.ts'
import { withProgress } from '../progress.ts'

/** Prints a valid access token and nothing else. */
export async function token(id: string, options: InstanceOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const account = await findAccount(linkwright, ownerOf(options), id)
    const found = await withProgress('Getting a token', linkwright.accounts.accessToken(account))
    if (options.json === true) return printJson(found)
    print(found.access_token)
    const ends = when(found.expires_at)
    if (process.stdout.isTTY && ends !== undefined)
      note(`It ends ${ends}. Whoever has it can use the account.`)
  })
}
