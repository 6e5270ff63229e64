/** The access scopes that an app can be given in the DevPortal. */

/** A scope, the words shown for it, and the calls it opens (those that the sandbox answers, and others). */
export interface SandboxScope {
  readonly scope: string
  readonly title: string
  readonly category: string
  readonly endpoints: readonly string[]
}

/** Every scope that can be registered on an app. */
export const SCOPES: readonly SandboxScope[] = Object.freeze([
  {
    scope: 'api:data:contact',
    title: 'Contact',
    category: 'Data',
    endpoints: ['POST /data/v1/contacts/search', 'POST /data/v1/contacts/enrich'],
  },
  {
    scope: 'api:data:company',
    title: 'Company',
    category: 'Data',
    endpoints: ['POST /data/v1/companies/search', 'POST /data/v1/companies/enrich'],
  },
  {
    scope: 'api:data:scoops',
    title: 'Scoops',
    category: 'Data',
    endpoints: ['POST /data/v1/scoops/search', 'POST /data/v1/scoops/enrich'],
  },
  {
    scope: 'api:data:news',
    title: 'News',
    category: 'Data',
    endpoints: ['POST /data/v1/news/search', 'POST /data/v1/news/enrich'],
  },
  {
    scope: 'api:data:intent',
    title: 'Intent',
    category: 'Data',
    endpoints: ['POST /data/v1/intent/search', 'POST /data/v1/intent/enrich'],
  },
  {
    scope: 'api:data:lookup',
    title: 'Lookup',
    category: 'Data',
    endpoints: ['GET /data/v1/lookup/{fieldName}', 'GET /data/v1/users/usage'],
  },
  {
    scope: 'api:account-summary:read',
    title: 'Read Account Summary',
    category: 'Context',
    endpoints: ['GET /copilot/v1/companies/{companyId}/account-summary'],
  },
  {
    scope: 'api:insights:read',
    title: 'Read Insights',
    category: 'Context',
    endpoints: ['POST /copilot/v1/companies/insights'],
  },
  {
    scope: 'api:recommendations:read',
    title: 'Read Recommendations',
    category: 'Context',
    endpoints: ['GET /copilot/v1/contacts/recommendations', 'GET /copilot/v1/companies/lookalikes'],
  },
  {
    scope: 'api:gtm-config:read',
    title: 'Read GTM Config',
    category: 'Context',
    endpoints: ['GET /copilot/v1/customer-buyer-personas'],
  },
  {
    scope: 'api:gtm-config:manage',
    title: 'Manage GTM Config',
    category: 'Context',
    endpoints: ['POST /copilot/v1/customer-buyer-personas'],
  },
  {
    scope: 'api:audience:read',
    title: 'Read Audiences',
    category: 'Audiences',
    endpoints: ['GET /studio/v1/audiences', 'GET /marketing/v1/audiences'],
  },
  {
    scope: 'api:audience:manage',
    title: 'Manage Audiences',
    category: 'Audiences',
    endpoints: ['POST /studio/v1/audiences', 'POST /marketing/v1/audiences'],
  },
  { scope: 'api:audience-member:read', title: 'Read Audience Members', category: 'Audiences', endpoints: [] },
  {
    scope: 'api:audience-member:manage',
    title: 'Manage Audience Members',
    category: 'Audiences',
    endpoints: ['POST /marketing/v1/audiences/{audienceId}/uploads'],
  },
  {
    scope: 'api:gtm-data-model:read',
    title: 'Read GTM Model',
    category: 'GTM',
    endpoints: ['GET /platform/v1/metadata/entities'],
  },
  {
    scope: 'api:gtm-data-model:manage',
    title: 'Manage GTM Model',
    category: 'GTM',
    endpoints: ['POST /platform/v1/entities/{entityName}'],
  },
  {
    scope: 'api:workflows:read',
    title: 'Read Workflows',
    category: 'GTM',
    endpoints: ['GET /platform/v1/workflows'],
  },
  {
    scope: 'api:workflows:execute',
    title: 'Execute Workflows',
    category: 'GTM',
    endpoints: ['POST /platform/v1/workflows/{workflowId}/actions/execute'],
  },
  {
    scope: 'api:entitlement:read',
    title: 'Read Entitlements',
    category: 'GTM',
    endpoints: ['GET /platform/v1/entitlements'],
  },
  {
    scope: 'api:agent-teams:read',
    title: 'Read Agent Teams',
    category: 'Agents',
    endpoints: ['GET /agent/v1/agent-teams'],
  },
  {
    scope: 'api:agent-teams:execute',
    title: 'Execute Agent Teams',
    category: 'Agents',
    endpoints: ['POST /agent/v1/agent-teams/{agentTeamId}/runs'],
  },
  {
    scope: 'api:agent-pulses:read',
    title: 'Read Pulses',
    category: 'Agents',
    endpoints: ['GET /agent/v1/pulses'],
  },
  {
    scope: 'api:agent:agentforce',
    title: 'Agentforce',
    category: 'Agents',
    endpoints: ['POST /agent/v1/agents/{agentId}/actions/interact'],
  },
  { scope: 'openid', title: 'Sign in', category: 'Identity', endpoints: [] },
])

/** The words to show for a scope; the scope itself when it is not a known one. */
export function scopeTitle(scope: string): string {
  return SCOPES.find((known) => known.scope === scope)?.title ?? scope
}
