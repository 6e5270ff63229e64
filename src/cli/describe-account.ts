/** A linked account as people see it. */
import type { Account } from '../account/account.ts'
import { facts, when } from './output.ts'

/** A status, and why where that says more. */
export function describeStatus({
  status,
  status_reason,
}: {
  readonly status: string
  readonly status_reason: string | null
}): string {
  return status_reason === null || status_reason === status ? status : `${status} (${status_reason})`
}

/** Every fact about an account. */
export function describeAccount(account: Account): string {
  return facts({
    account: account.id,
    label: account.label,
    owner: account.owner,
    connector: account.connector,
    profile: account.profile_id,
    status: describeStatus(account),
    'who must act': account.who_must_act,
    scopes: account.scope,
    'token version': String(account.token_version),
    'token ends': when(account.expires_at) ?? 'the provider does not say',
    linked: when(account.created_at),
  })
}
