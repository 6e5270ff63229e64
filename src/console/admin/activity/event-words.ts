/** Events in words. */

const TITLES: Readonly<Record<string, string>> = {
  'account.linked': 'Account linked',
  'account.relinked': 'Account linked again',
  'account.refreshed': 'Token refreshed',
  'account.degraded': 'Account degraded',
  'account.recovered': 'Account recovered',
  'account.reauthorization_required': 'Re-link needed',
  'account.suspended': 'Account suspended',
  'account.resumed': 'Account resumed',
  'account.origins_approved': 'New addresses approved',
  'account.token_issued': 'Token handed out',
  'account.changed': 'Account changed',
  'account.revoked': 'Account unlinked',
  'account.revocation_done': 'Tokens revoked at the provider',
  'account.revocation_failed': 'Tokens not revoked yet',
  'profile.created': 'Profile created',
  'profile.changed': 'Profile changed',
  'profile.paused': 'Profile paused',
  'profile.resumed': 'Profile resumed',
  'profile.deleted': 'Profile deleted',
}

/** The types of events that there are, for choosing one. */
export const EVENT_TYPES: readonly string[] = Object.keys(TITLES)

/** What happened. A type that this page does not know yet is named as it is. */
export const eventTitle = (type: string): string => TITLES[type] ?? type

const BAD = /reauthorization_required|degraded|paused|revocation_failed/
const GOOD = /linked|recovered|resumed|created/

/** The colour of an event: what needs somebody is red, what became well is green. */
export function eventColor(type: string): 'red' | 'green' | 'gray' {
  if (BAD.test(type)) return 'red'
  return GOOD.test(type) ? 'green' : 'gray'
}

const UUID = /^[\da-f]{8}-[\da-f-]{27}$/
const SHORT = 8

/** An account by its label, where it has one. */
export function accountText(owner: string | null, label: string | null = null): string {
  return label === null ? `Account of ${owner}` : `${label}, of ${owner}`
}

/** Who did it, from how the audit trail names them: `key:ci` is the API key "ci". */
export function actorText(actor: string | null): string {
  if (actor === null) return 'Linkwright itself'
  const [kind = '', ...rest] = actor.split(':')
  const name = rest.join(':')
  if (name === '') return actor
  const KINDS: Readonly<Record<string, string>> = {
    key: 'API key',
    api_key: 'API key',
    console: 'Console',
    connect_session: 'Connect page',
  }
  const known = KINDS[kind]
  const [session = '', ...by] = rest
  if (kind === 'connect_session' && by.length > 0)
    return `Connect page ${session.slice(0, SHORT)}, from ${actorText(by.join(':'))}`
  return known === undefined ? actor : `${known} ${UUID.test(name) ? name.slice(0, SHORT) : name}`
}
