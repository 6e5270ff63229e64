/** What to try while the demo stays up. */
import type { DemoResult } from './run-demo.ts'

/** A command, and what it shows. */
export interface Suggestion {
  readonly command: string
  readonly shows: string
}

function quote(word: string): string {
  return /^[\w./:@=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** Commands that work in another terminal in the same folder. */
export function whatNext(result: DemoResult, manifestFile: string | undefined): Suggestion[] {
  const { sandbox, database, account, profile } = result
  const flags = [
    ...['--sandbox', sandbox.origin, '--database', database],
    ...(manifestFile === undefined ? [] : ['--manifest', manifestFile]),
  ]
  const linkwright = (...words: readonly string[]): string =>
    ['npx', 'linkwright', ...words, ...flags].map(quote).join(' ')
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
