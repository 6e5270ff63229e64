/** What an API key may do, in words. */
import type { ApiKey } from '../../../generated/host.ts'

export type KeyScope = ApiKey['scopes'][number]

export const KEY_SCOPES: readonly {
  readonly scope: KeyScope
  readonly title: string
  readonly description: string
}[] = [
  {
    scope: 'accounts:link',
    title: 'Link accounts',
    description: 'Make connect sessions for users, of any owner, and see what came of them.',
  },
  {
    scope: 'accounts:read',
    title: 'Read accounts',
    description: 'See accounts and how they stand. No tokens.',
  },
  {
    scope: 'accounts:token',
    title: 'Get tokens',
    description: 'Get access tokens of accounts, and refresh them.',
  },
  { scope: 'actions:call', title: 'Call actions', description: 'Call actions with accounts.' },
  {
    scope: 'admin',
    title: 'Administer',
    description: 'Everything, also profiles and API keys. For your back end only.',
  },
]
