/** The roles that an account can have. An operation may need one besides its scope. */

/** A role, and what it is listed as among the entitlements. */
export interface AccountRole {
  readonly role: string
  readonly name: string
  readonly type: 'feature' | 'limit'
  /** `Y`, or how many. */
  readonly value: string
}

/** Every role that an operation asks for. */
export const ROLES: readonly AccountRole[] = Object.freeze([
  { role: 'fea:zia', name: 'Sales workspace', type: 'feature', value: 'Y' },
  { role: 'fea:api', name: 'Enterprise API', type: 'feature', value: 'Y' },
  { role: 'fea:asu', name: 'Account summaries', type: 'feature', value: 'Y' },
  { role: 'fea:cai', name: 'Account questions', type: 'feature', value: 'Y' },
  { role: 'fea:gtmpl', name: 'Insights', type: 'feature', value: 'Y' },
  { role: 'fea:gsa', name: 'GTM configuration', type: 'feature', value: 'Y' },
  { role: 'lim:wkb', name: 'Studio audiences', type: 'limit', value: '500' },
  { role: 'fea:mcp', name: 'Marketing audiences', type: 'feature', value: 'Y' },
  { role: 'fea:afa', name: 'Agents', type: 'feature', value: 'Y' },
  { role: 'fea:pls', name: 'Agent teams and pulses', type: 'feature', value: 'Y' },
] satisfies AccountRole[])
