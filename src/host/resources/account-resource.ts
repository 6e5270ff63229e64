/** Accounts in the shape of the API. */
import type { Account } from '../../account/account.ts'
import type { Account as AccountResource } from '../../generated/host.ts'
import type { Host } from '../host.ts'
import { timeOf } from './time-of.ts'

/** An account as it is shown: its times as text, and what people call its connector. */
export function toAccountResource(
  { linkwright }: Pick<Host, 'linkwright'>,
  account: Account,
): AccountResource {
  const { connector } = account
  // An account stays when its connector was taken out of the host.
  const known = linkwright.connectors().find(({ key }) => key === connector)
  return {
    id: account.id,
    owner: account.owner,
    owner_name: account.owner_name,
    connector,
    connector_name: known?.manifest.name ?? connector,
    profile_id: account.profile_id,
    label: account.label,
    subject: account.subject,
    previous_subject: account.previous_subject,
    status: account.status,
    status_reason: account.status_reason,
    who_must_act: account.who_must_act as AccountResource['who_must_act'],
    advice: account.advice,
    status_at: timeOf(account.status_at),
    scope: account.scope,
    token_version: account.token_version,
    expires_at: timeOf(account.expires_at),
    grant_ends_at: timeOf(account.grant_ends_at),
    metadata: { ...account.metadata },
    created_at: timeOf(account.created_at),
    updated_at: timeOf(account.updated_at),
  }
}
