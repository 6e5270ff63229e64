/** A linked account as people see it. */
import type { Account } from '../account/account.ts'
import { facts, when } from './output.ts'

/** Every fact about an account. */
export function describeAccount(account: Account): string {
  return facts({
    account: account.id,
    label: account.label,
    owner: account.owner,
    connector: account.connector,
    profile: account.profile_id,
    status: account.status_reason === null ? account.status : `${account.status} (${account.status_reason})`,
    'who must act': account.who_must_act,
    scopes: account.scope,
    'token version': String(account.token_version),
    'token ends': when(account.expires_at) ?? 'the provider does not say',
    linked: when(account.created_at),
  })
}
