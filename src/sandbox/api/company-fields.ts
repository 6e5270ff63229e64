/** What enriching a company can return. */
import type { Company } from './seed.ts'

/** The output fields of a company. Those without a value in the seeded data come back empty. */
export const COMPANY_FIELDS: readonly string[] = Object.freeze(
  `alternateLogos businessModel certificationDate certified city companyFunding companyStatus companyStatusDate
  competitors continent country createdDate departmentBudgets description domainList employeeCount
  employeeCountByDepartment employeeGrowth employeeRange engagements fax foundedYear id industries industryCodes
  isDefunct lastUpdatedDate locationCount locationMatch logo metroArea naicsCodes name numberOfContactsInZoomInfo
  parentId parentName phone primaryIndustry primaryIndustryCode primarySubIndustryCode products recentFundingAmount
  recentFundingDate revenue revenueRange sicCodes socialMediaUrls state street subUnitIndustries subUnitType ticker
  totalFundingAmount type ultimateParentEmployees ultimateParentId ultimateParentName ultimateParentRevenue website
  zipCode`.split(/\s+/),
)

const EMPLOYEE_RANGES: readonly [number, string][] = [
  [5000, '5,000 - 10,000'],
  [1000, '1,000 - 5,000'],
  [500, '500 - 1,000'],
  [100, '100 - 250'],
  [20, '20 - 50'],
  [0, '10 - 20'],
]
const REVENUE_RANGES: readonly [number, string][] = [
  [1_000_000, '$1 bil. - $5 bil.'],
  [250_000, '$250 mil. - $500 mil.'],
  [50_000, '$50 mil. - $100 mil.'],
  [10_000, '$10 mil. - $25 mil.'],
  [0, '$1 mil. - $5 mil.'],
]

/** The value of one output field; undefined when the seeded data has none. */
export function companyField(company: Company, field: string): unknown {
  const { place } = company
  switch (field) {
    case 'website':
      return `www.${company.domain}`
    case 'domainList':
      return [company.domain]
    case 'description':
      return `${company.name} is an invented ${company.industry.toLowerCase()} company in ${place.city}.`
    case 'businessModel':
      return [company.businessModel]
    case 'primaryIndustry':
    case 'industries':
      return [company.industry]
    case 'sicCodes':
      return [{ id: company.sic, name: company.industry }]
    case 'naicsCodes':
      return [{ id: company.naics, name: company.industry }]
    case 'employeeRange':
      return rangeOf(company.employeeCount, EMPLOYEE_RANGES)
    case 'revenueRange':
      return rangeOf(company.revenue, REVENUE_RANGES)
    case 'employeeGrowth':
      return { oneYearGrowthRate: company.oneYearGrowthRate.toFixed(1) }
    case 'foundedYear':
      return String(company.foundedYear)
    case 'companyStatus':
      return 'ALIVE'
    case 'isDefunct':
      return false
    case 'locationCount':
      return 1
    case 'numberOfContactsInZoomInfo':
      return 5
    case 'metroArea':
      return place.city
    case 'createdDate':
      return `${company.foundedYear}-01-01T12:00:00Z`
    case 'city':
    case 'state':
    case 'zipCode':
    case 'country':
    case 'continent':
      return place[field]
    case 'id':
    case 'name':
    case 'type':
    case 'ticker':
    case 'phone':
    case 'street':
    case 'revenue':
    case 'employeeCount':
    case 'certified':
    case 'lastUpdatedDate':
      return company[field]
    default:
      return undefined
  }
}

function rangeOf(value: number, ranges: readonly [number, string][]): string | undefined {
  return ranges.find(([least]) => value >= least)?.[1]
}
