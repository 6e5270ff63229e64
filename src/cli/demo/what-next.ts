/** What to try while the demo stays up. */
import { commandLine } from '../command-line.ts'
import type { DemoResult } from './run-demo.ts'

/** A command, and what it shows. */
export interface Suggestion {
  readonly command: string
  readonly shows: string
}

/** Commands that work in another terminal in the same folder. */
export function whatNext(result: DemoResult, manifestFile: string | undefined): Suggestion[] {
  const { sandbox, database, account, profile } = result
  const options = {
    sandbox: sandbox.origin,
    database,
    ...(manifestFile !== undefined && { manifest: [manifestFile] }),
  }
  const linkwright = (...words: readonly string[]): string => commandLine(words, options)
  const id = account.id.slice(0, 8)
  return [
    { shows: 'the linked account', command: linkwright('accounts', 'show', id) },
    { shows: 'what it can do', command: linkwright('call', id) },
    {
      shows: 'a call',
      command: linkwright('call', id, 'contacts.search', '{"jobTitle":"Engineer","page_size":2}'),
    },
    { shows: 'new tokens', command: linkwright('accounts', 'refresh', id) },
    {
      shows: `your own login in the browser, as ${sandbox.user.username} with the password ${sandbox.user.password}`,
      command: linkwright('link', profile.id.slice(0, 8)),
    },
    { shows: 'the end of it', command: linkwright('unlink', id) },
  ]
}
