/** `POST /data/v1/companies/search` and `POST /data/v1/companies/enrich`. */
import type { ApiCall, Reply } from '../operation.ts'
import type { World } from '../world.ts'
import { COMPANY_FIELDS, companyField } from './company-fields.ts'
import { COMPANY_FILTERS, isWebsiteOf } from './company-filters.ts'
import { type Enrichment, enrich } from './enrich.ts'
import { search } from './search.ts'
import type { Company } from './seed.ts'

/** Answers a search. It costs nothing. */
export function searchCompanies(call: ApiCall): Reply {
  return search(call, {
    records: call.world.seeded.companies,
    filters: COMPANY_FILTERS,
    sorts: {
      name: ({ name }) => name,
      employeeCount: ({ employeeCount }) => employeeCount,
      revenue: ({ revenue }) => revenue,
    },
    defaultSort: '-revenue',
    show: (company) => ({
      id: String(company.id),
      type: 'Company',
      attributes: {
        name: company.name,
        website: companyField(company, 'website'),
        city: company.place.city,
        state: company.place.state,
        country: company.place.country,
        revenue: String(company.revenue),
        employeeCount: String(company.employeeCount),
      },
    }),
  })
}

/** Answers an enrichment: one credit for each company that is new. */
export function enrichCompanies(call: ApiCall): Reply {
  return enrich(call, companyEnrichment(call.world))
}

/** How companies are enriched. */
export function companyEnrichment(world: World): Enrichment<Company> {
  return {
    kind: 'company',
    type: 'Company',
    records: world.seeded.companies,
    inputs: 'matchCompanyInput',
    identifiers: [['companyId'], ['companyName'], ['companyWebsite'], ['companyTicker'], ['companyPhone']],
    matchers: {
      companyId: ({ id }, value) => String(id) === value,
      companyName: ({ name }, value) => name.toLowerCase() === value,
      companyWebsite: isWebsiteOf,
      companyTicker: ({ ticker }, value) => ticker?.toLowerCase() === value,
      companyPhone: ({ phone }, value) => digits(phone) === digits(value),
      companyFax: () => true,
      companyStreet: ({ street }, value) => street.toLowerCase() === value,
      companyCity: ({ place }, value) => place.city.toLowerCase() === value,
      companyState: ({ place }, value) => place.state.toLowerCase() === value,
      companyZipCode: ({ place }, value) => place.zipCode.toLowerCase() === value,
      companyCountry: ({ place }, value) => place.country.toLowerCase() === value,
      ipAddress: () => true,
    },
    fields: COMPANY_FIELDS,
    show: (company, fields) =>
      Object.fromEntries(fields.map((field) => [field, companyField(company, field)])),
  }
}

/** The digits of a phone number: only they count. */
export function digits(phone: string): string {
  return phone.replaceAll(/\D/g, '')
}
