/** Which connectors a connect session offers, and by which profile each is linked. */
import type { StoredProfile } from '../../account/profile/stored-profile.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import type { ConnectSessionRecord } from '../../ports/connect-port.ts'

/** The part of a session that says what it offers. */
export type Offering = Pick<ConnectSessionRecord, 'connectors' | 'profile_id'>

function wantedBy({ connectors }: Linkwright, session: Offering): readonly string[] {
  if (session.connectors === null) return connectors().map(({ key }) => key)
  return JSON.parse(session.connectors) as string[]
}

/** Whether a session offers a connector at all. */
export function offers(linkwright: Linkwright, session: Offering, connector: string): boolean {
  return wantedBy(linkwright, session).includes(connector)
}

/**
 * The active profiles of a session by connector, in the order in which they are offered: the one that the session
 * names, or of each of its connectors the default one, or the oldest.
 */
export async function offeredProfiles(
  linkwright: Linkwright,
  session: Offering,
): Promise<Map<string, StoredProfile>> {
  const { profiles } = linkwright
  const all = session.profile_id === null ? await profiles.list() : [await profiles.get(session.profile_id)]
  const active = all.filter(({ status }) => status === 'active')
  return new Map(
    wantedBy(linkwright, session).flatMap((key) => {
      const own = active.filter(({ connector }) => connector === key)
      const profile = own.find(({ is_default }) => is_default) ?? own[0]
      return profile === undefined ? [] : [[key, profile]]
    }),
  )
}
