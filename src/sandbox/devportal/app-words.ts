/** How an app's members are said to people. */
import type { AppStatus, RegisteredApp, SandboxGrantType } from '../app-registry.ts'
import { type Html, html } from './html.ts'

/** Application Type. */
export const TYPE_TITLES: Readonly<Record<RegisteredApp['type'], string>> = {
  internal: 'For internal use only',
  partner: 'For partner and internal use',
}

/** Grant. */
export const GRANT_TITLES: Readonly<Record<SandboxGrantType, string>> = {
  authorization_code: 'Authorization Code (PKCE)',
  client_credentials: 'Client Credentials',
}

const STATUS_TITLES: Readonly<Record<AppStatus, string>> = {
  approved: 'Approved',
  under_review: 'Under Review',
  denied: 'Denied',
}

const DAY = 24 * 60 * 60 * 1000

/** The app's status as a coloured word. */
export function statusBadge({ status }: RegisteredApp): Html {
  return html`<span class="status ${status}">${STATUS_TITLES[status]}</span>`
}

/** What is left of the trial; undefined for an app that needs none. @param now The sandbox's time. */
export function trialWords(app: RegisteredApp, now: number): string | undefined {
  if (app.status !== 'under_review' || !app.grant_types.includes('client_credentials')) return undefined
  const left = app.trial_ends_at - now
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(app.trial_ends_at)
  if (left <= 0) return `The trial of two weeks ended on ${day}. Tokens come again once the app is approved.`
  const days = Math.ceil(left / DAY)
  return `Trial: ${days} ${days === 1 ? 'day' : 'days'} left. It ends on ${day}.`
}

/** The app's logo, or the first letter of its name. */
export function logoOf({ logo, name }: Pick<RegisteredApp, 'logo' | 'name'>): Html {
  if (logo !== undefined) return html`<img class="logo" src="${logo}" alt="">`
  return html`<span class="logo letter" aria-hidden="true">${[...name.trim()][0]?.toUpperCase()}</span>`
}
