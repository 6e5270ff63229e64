/** The operations of the Data API. */
import type { Operation, Operations } from '../operation.ts'
import { enrichCompanies, searchCompanies } from './companies.ts'
import { enrichHashtags, enrichHierarchy, enrichOrgChart, enrichTechnologies } from './company-enrichments.ts'
import { enrichContacts, searchContacts } from './contacts.ts'
import { lookupEnrichFields, lookupSearchFields, lookupValues } from './lookup.ts'
import { enrichIntent, enrichNews, enrichScoops, searchIntent, searchNews, searchScoops } from './signals.ts'
import { usage } from './usage.ts'

const roles = ['fea:zia', 'fea:api']
const ANY_DATA = ['company', 'contact', 'intent', 'news', 'scoops', 'lookup'].map(
  (name) => `api:data:${name}`,
)

function post(scope: string, type: string, call: Operation['call']): Operation {
  return { scopes: [`api:data:${scope}`], roles, body: { type }, call }
}

function get(call: Operation['call']): Operation {
  return { scopes: ANY_DATA, roles, strictAccept: true, call }
}

/** Everything under `/data/v1`. */
export const DATA_OPERATIONS: Operations = Object.freeze({
  'POST /data/v1/contacts/search': post('contact', 'ContactSearch', searchContacts),
  'POST /data/v1/contacts/enrich': post('contact', 'ContactEnrich', enrichContacts),
  'POST /data/v1/companies/search': post('company', 'CompanySearch', searchCompanies),
  'POST /data/v1/companies/enrich': post('company', 'CompanyEnrich', enrichCompanies),
  'POST /data/v1/companies/corporate-hierarchy/enrich': post(
    'company',
    'CorporateHierarchyEnrich',
    enrichHierarchy,
  ),
  'POST /data/v1/companies/org-chart/enrich': post('contact', 'OrgChartEnrich', enrichOrgChart),
  'POST /data/v1/companies/technologies/enrich': post('company', 'TechnologyEnrich', enrichTechnologies),
  'POST /data/v1/companies/hashtags/enrich': post('company', 'HashtagEnrich', enrichHashtags),
  'POST /data/v1/intent/search': {
    ...post('intent', 'IntentSearch', searchIntent),
    strictAccept: true,
  },
  'POST /data/v1/intent/enrich': post('intent', 'IntentEnrich', enrichIntent),
  'POST /data/v1/news/search': post('news', 'NewsSearch', searchNews),
  'POST /data/v1/news/enrich': post('news', 'NewsEnrich', enrichNews),
  'POST /data/v1/scoops/search': post('scoops', 'ScoopSearch', searchScoops),
  'POST /data/v1/scoops/enrich': post('scoops', 'ScoopEnrich', enrichScoops),
  'GET /data/v1/lookup/search': get(lookupSearchFields),
  'GET /data/v1/lookup/enrich': get(lookupEnrichFields),
  'GET /data/v1/lookup/{fieldName}': get(lookupValues),
  'GET /data/v1/users/usage': get(usage),
})
