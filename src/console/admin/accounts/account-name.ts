/** What an account is called. */
import type { Account } from '../../../generated/host.ts'

/** Its label, or which user of the provider it is, or where it belongs. */
export function accountName({ label, subject, connector_name, owner_name, owner }: Account): string {
  return label ?? subject ?? `${connector_name} of ${owner_name ?? owner}`
}
