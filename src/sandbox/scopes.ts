/** The access scopes that an app can be given in the DevPortal. */
import { OPERATIONS } from './api/operations.ts'

/** A scope, the words shown for it, and the operations it opens. */
export interface SandboxScope {
  readonly scope: string
  readonly title: string
  readonly category: string
  /** For example `POST /data/v1/contacts/search`. */
  readonly endpoints: readonly string[]
}

/** Every scope that can be registered on an app. */
export const SCOPES: readonly SandboxScope[] = Object.freeze([
  scope('api:data:contact', 'Contact', 'Data'),
  scope('api:data:company', 'Company', 'Data'),
  scope('api:data:scoops', 'Scoops', 'Data'),
  scope('api:data:news', 'News', 'Data'),
  scope('api:data:intent', 'Intent', 'Data'),
  scope('api:data:lookup', 'Lookup', 'Data'),
  scope('api:account-summary:read', 'Read Account Summary', 'Context'),
  scope('api:insights:read', 'Read Insights', 'Context'),
  scope('api:recommendations:read', 'Read Recommendations', 'Context'),
  scope('api:gtm-config:read', 'Read GTM Config', 'Context'),
  scope('api:gtm-config:manage', 'Manage GTM Config', 'Context'),
  scope('api:audience:read', 'Read Audiences', 'Audiences'),
  scope('api:audience:manage', 'Manage Audiences', 'Audiences'),
  scope('api:audience-member:read', 'Read Audience Members', 'Audiences'),
  scope('api:audience-member:manage', 'Manage Audience Members', 'Audiences'),
  scope('api:gtm-data-model:read', 'Read GTM Model', 'GTM'),
  scope('api:gtm-data-model:manage', 'Manage GTM Model', 'GTM'),
  scope('api:workflows:read', 'Read Workflows', 'GTM'),
  scope('api:workflows:execute', 'Execute Workflows', 'GTM'),
  scope('api:entitlement:read', 'Read Entitlements', 'GTM'),
  scope('api:agent-teams:read', 'Read Agent Teams', 'Agents'),
  scope('api:agent-teams:execute', 'Execute Agent Teams', 'Agents'),
  scope('api:agent-pulses:read', 'Read Pulses', 'Agents'),
  scope('api:agent:agentforce', 'Agentforce', 'Agents'),
  scope('openid', 'Sign in', 'Identity'),
])

function scope(name: string, title: string, category: string): SandboxScope {
  const endpoints = Object.entries(OPERATIONS).filter(([, { scopes }]) => scopes.includes(name))
  return { scope: name, title, category, endpoints: endpoints.map(([operation]) => operation) }
}

/** The words to show for a scope; the scope itself when it is not a known one. */
export function scopeTitle(scope: string): string {
  return SCOPES.find((known) => known.scope === scope)?.title ?? scope
}
