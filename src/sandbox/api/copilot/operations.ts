/** The operations of the Copilot API. */
import type { Operations } from '../operation.ts'
import { askAccountSummary, getAccountSummary } from './account-summary.ts'
import { configOperations } from './config.ts'
import { deleteSettings, getSettings, SETTINGS, upsertSettings } from './customer-settings.ts'
import { companyInsights } from './insights.ts'
import { companyLookalikes, contactLookalikes, contactRecommendations } from './lookalikes.ts'

const RECOMMENDATIONS = { scopes: ['api:recommendations:read'], roles: ['fea:zia', 'fea:api'] }
const READ = { scopes: ['api:gtm-config:read'], roles: ['fea:gsa'] }
const MANAGE = { scopes: ['api:gtm-config:manage'], roles: ['fea:gsa'] }

/** Everything under `/copilot/v1`. */
export const COPILOT_OPERATIONS: Operations = Object.freeze({
  'GET /copilot/v1/companies/{companyId}/account-summary': {
    scopes: ['api:account-summary:read'],
    roles: ['fea:asu'],
    call: getAccountSummary,
  },
  'POST /copilot/v1/companies/{companyId}/account-summary/actions/ask': {
    scopes: ['api:account-summary:read'],
    roles: ['fea:cai'],
    body: { type: 'AccountSummaryQuestionRequest' },
    call: askAccountSummary,
  },
  'POST /copilot/v1/companies/insights': {
    scopes: ['api:insights:read'],
    roles: ['fea:gtmpl'],
    body: { type: 'CompanyInsightsSearch' },
    call: companyInsights,
  },
  'GET /copilot/v1/companies/lookalikes': { ...RECOMMENDATIONS, call: companyLookalikes },
  'GET /copilot/v1/contacts/lookalikes': { ...RECOMMENDATIONS, call: contactLookalikes },
  'GET /copilot/v1/contacts/recommendations': { ...RECOMMENDATIONS, call: contactRecommendations },
  ...configOperations('customer-buyer-personas', 'buyerPersonaId', READ, MANAGE),
  ...configOperations('customer-competitors', 'competitorId', READ, MANAGE),
  ...configOperations('ideal-company-profile', 'segmentId', READ, MANAGE),
  ...configOperations('products', 'offeringId', READ, MANAGE),
  'GET /copilot/v1/customer-settings': { ...READ, call: getSettings },
  'POST /copilot/v1/customer-settings': { ...MANAGE, body: { type: SETTINGS }, call: upsertSettings },
  'DELETE /copilot/v1/customer-settings': { ...MANAGE, call: deleteSettings },
})
