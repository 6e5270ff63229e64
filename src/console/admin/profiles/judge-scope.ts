/** What the four views of a scope come to. */
import type { ScopeRow } from '../../../generated/host.ts'

export interface Verdict {
  readonly color: 'green' | 'yellow' | 'red' | 'gray'
  readonly text: string
}

/**
 * The worst first: what stops every login, then what stops a call, then what is too much.
 *
 * @param accounts How many accounts the provider named scopes for.
 * @param asksForAll Whether the profile asks for no scope, so that the provider decides.
 */
export function scopeVerdict(row: ScopeRow, accounts: number, asksForAll: boolean): Verdict {
  const isNeeded = row.needed_by.length > 0
  if (row.in_profile && row.registered === false)
    return { color: 'red', text: 'Logins fail: add it to the app, or untick it' }
  if (isNeeded && row.registered === false) return { color: 'red', text: 'Add it to the app' }
  if (isNeeded && !row.in_profile && !asksForAll) return { color: 'yellow', text: 'Tick it: actions need it' }
  const isLacking = isNeeded && row.granted_accounts < accounts
  if (isLacking && asksForAll && row.registered !== true)
    return { color: 'yellow', text: 'Add it to the app, then re-link' }
  if (isLacking) return { color: 'yellow', text: 'Re-link accounts to get it' }
  if (row.in_profile && !isNeeded) return { color: 'gray', text: 'Asked for, not needed' }
  return isNeeded ? { color: 'green', text: 'Fine' } : { color: 'gray', text: 'Not needed' }
}
