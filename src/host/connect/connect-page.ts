/** What the connect page shows of an open session. */
import type { Account } from '../../account/account.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import type { ConnectPage } from '../../generated/host.ts'
import type { ConnectSessionRecord } from '../../ports/connect-port.ts'
import type { Host } from '../host.ts'
import { timeOf } from '../resources/time-of.ts'
import { showAttempt } from './attempt.ts'
import { offerOf } from './offer.ts'
import { offeredProfiles } from './offered-profiles.ts'

const MAX_ATTEMPTS = 100

/** The account that is linked again, if it is one. */
async function accountOf(
  { accounts }: Linkwright,
  { owner, account_id }: ConnectSessionRecord,
): Promise<Account | undefined> {
  return account_id === null ? undefined : accounts.get({ owner, id: account_id })
}

/** The scopes that a session asks for: its own, besides those that its account has. */
function askedScopes({ scopes }: ConnectSessionRecord, account: Account | undefined): string[] | undefined {
  if (scopes === null) return undefined
  return [...new Set([...(account?.scope?.split(' ') ?? []), ...(JSON.parse(scopes) as string[])])]
}

/** An origin may have been taken off the list since the session was made. */
function returnTo({ origins }: Host, { return_to }: ConnectSessionRecord): Pick<ConnectPage, 'return_to'> {
  return return_to !== null && origins.has(new URL(return_to).origin) ? { return_to } : {}
}

/** Everything that the page shows at first: nothing of the owner but the name, and no secret. */
export async function connectPage(
  host: Host,
  linkwright: Linkwright,
  session: ConnectSessionRecord,
): Promise<ConnectPage> {
  const profiles = await offeredProfiles(linkwright, session)
  const attempts = await host.store.connect.attempts(session.id, MAX_ATTEMPTS)
  const account = await accountOf(linkwright, session)
  const asked = askedScopes(session, account)
  return {
    id: session.id,
    owner_name: session.owner_name,
    expires_at: timeOf(session.expires_at),
    ...(account !== undefined && {
      account: { id: account.id, label: account.label, status: account.status },
    }),
    offers: [...profiles].map(([key, profile]) => offerOf(linkwright.connector(key), profile, asked)),
    attempts: attempts.map(showAttempt),
    ...returnTo(host, session),
  }
}
