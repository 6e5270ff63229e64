/** `POST /data/v1/companies/search` and `POST /data/v1/companies/enrich`. */
import { COMPANY_FIELDS, companyField } from './company-fields.ts'
import type { ApiCall } from './data-api.ts'
import { enrich } from './enrich.ts'
import { anyOf, contains, type Filter, number, search, text } from './search.ts'
import { COMPANIES, type Company } from './seed.ts'

/** The filters on a company. They serve the search for contacts too. */
export const COMPANY_FILTERS: Readonly<Record<string, Filter<Company>>> = {
  companyId: anyOf(({ id }, value) => String(id) === value),
  companyName: text(({ name }, value) => contains(name, value)),
  companyWebsite: anyOf(isWebsiteOf),
  companyTicker: anyOf(({ ticker }, value) => ticker?.toLowerCase() === value),
  companyDescription: text((company, value) => contains(String(companyField(company, 'description')), value)),
  companyType: anyOf(({ type }, value) => type.toLowerCase() === value),
  businessModel: anyOf(({ businessModel }, value) => businessModel.toLowerCase() === value),
  industryKeywords: text(({ industry }, value) => contains(industry, value)),
  sicCodes: anyOf(({ sic }, value) => sic === value),
  naicsCodes: anyOf(({ naics }, value) => naics.startsWith(value)),
  country: anyOf(
    ({ place }, value) => place.country.toLowerCase() === (value === 'usa' ? 'united states' : value),
  ),
  // The lookup writes `usa.massachusetts`.
  state: anyOf(({ place }, value) => place.state.toLowerCase() === value.slice(value.lastIndexOf('.') + 1)),
  zipCode: anyOf(({ place }, value) => place.zipCode.toLowerCase() === value),
  certified: number(({ certified }, value) => Number(certified) === value),
  revenueMin: number(({ revenue }, value) => revenue >= value),
  revenueMax: number(({ revenue }, value) => revenue <= value),
  employeeRangeMin: number(({ employeeCount }, value) => employeeCount >= value),
  employeeRangeMax: number(({ employeeCount }, value) => employeeCount <= value),
  excludeDefunctCompanies: (_company, value) => (typeof value === 'boolean' ? true : undefined),
}

/** Answers a search. It costs nothing. */
export function searchCompanies(call: ApiCall): Record<string, unknown> {
  return search(call, {
    records: COMPANIES,
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
export function enrichCompanies(call: ApiCall): Record<string, unknown> {
  return enrich(call, {
    kind: 'company',
    type: 'Company',
    records: COMPANIES,
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
  })
}

/** The digits of a phone number: only they count. */
export function digits(phone: string): string {
  return phone.replaceAll(/\D/g, '')
}

function isWebsiteOf({ domain }: Company, value: string): boolean {
  return value.replace(/^(https?:\/\/)?(www\.)?/, '').replace(/\/.*$/, '') === domain
}
