/** Events in words. */
import type { Event } from '../../../generated/host.ts'

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
  'api_key.created': 'API key created',
  'api_key.deleted': 'API key deleted',
  'console.link_created': 'Login link created',
  'console.logged_in': 'Logged in',
  'console.login_failed': 'Login failed',
  'console.logged_out': 'Logged out',
  'console.sessions_ended': 'Everybody logged out',
  'connect_session.created': 'Connect session created',
  'webhook.created': 'Webhook added',
  'webhook.changed': 'Webhook changed',
  'webhook.deleted': 'Webhook deleted',
}

/** The types of events that there are. */
export const EVENT_TYPES: readonly string[] = Object.keys(TITLES)

const GROUPS: Readonly<Record<string, RegExp>> = {
  Accounts: /^account\./,
  Profiles: /^profile\./,
  'Keys, logins and sessions': /^(api_key|console|connect_session)\./,
  Webhooks: /^webhook\./,
}

/** Them in groups, for choosing one, or a whole group: its types with commas between. */
export const EVENT_GROUPS: readonly { readonly group: string; readonly types: readonly string[] }[] =
  Object.entries(GROUPS).map(([group, pattern]) => ({
    group,
    types: EVENT_TYPES.filter((type) => pattern.test(type)),
  }))

/** Those that a webhook is told. */
export const DELIVERED_EVENT_TYPES: readonly string[] = EVENT_TYPES.filter(
  (type) => /^(account|profile)\./.test(type) && type !== 'account.token_issued',
)

/** What happened. A type that this page does not know yet is named as it is. */
export const eventTitle = (type: string): string => TITLES[type] ?? type

const BAD = /reauthorization_required|degraded|paused|_failed/
const GOOD = /linked|recovered|resumed|\.created|logged_in/

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

/** What an event is about. */
export function subjectText(
  { type, owner, subject, data }: Pick<Event, 'type' | 'owner' | 'subject' | 'data'>,
  label: string | null = null,
): string {
  const [kind] = type.split('.')
  if (kind === 'account') return accountText(owner, label)
  if (kind === 'profile') return 'Profile'
  if (kind === 'api_key')
    return `API key ${data.name ?? subject}, for ${data.scopes?.join(', ') ?? 'nothing'}`
  if (kind === 'webhook') return `Webhook at ${data.origin ?? subject}`
  if (kind === 'connect_session') return `Connect session ${subject.slice(0, SHORT)}, of ${owner}`
  const session = subject === 'console' ? 'Console' : `Console ${subject.slice(0, SHORT)}`
  return data.address === undefined ? session : `${session}, from ${data.address}`
}

/** Who did what an event is. */
export function byText({ type, actor }: Pick<Event, 'type' | 'actor'>): string {
  if (actor !== null || !type.startsWith('console.')) return actorText(actor)
  return type === 'console.login_failed' ? 'Nobody known' : 'Whoever started the service'
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
