/** What enriching a company can return. */
import { fundingOf } from './company-details.ts'
import { EMPLOYEE_RANGES, REVENUE_RANGES, rangeOf } from './ranges.ts'
import { type Company, JOBS_PER_COMPANY } from './seed.ts'

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
      return rangeOf(company.employeeCount, EMPLOYEE_RANGES)?.name
    case 'revenueRange':
      return rangeOf(company.revenue, REVENUE_RANGES)?.name
    case 'employeeGrowth':
      return { oneYearGrowthRate: company.oneYearGrowthRate.toFixed(1) }
    case 'companyFunding':
      return fundingOf(company).map(({ date, type, amount, investors }) => ({
        date,
        type,
        amount,
        investors,
      }))
    case 'recentFundingAmount':
      return fundingOf(company)[0]?.amount
    case 'recentFundingDate':
      return fundingOf(company)[0]?.date
    case 'totalFundingAmount':
      return fundingOf(company).reduce((sum, { amount }) => sum + amount, 0)
    case 'parentId':
    case 'ultimateParentId':
      return company.parent?.id
    case 'parentName':
    case 'ultimateParentName':
      return company.parent?.name
    case 'ultimateParentRevenue':
      return company.parent?.revenue
    case 'ultimateParentEmployees':
      return company.parent?.employeeCount
    case 'subUnitType':
      return company.parent === undefined ? undefined : 'SUBSIDIARY'
    case 'departmentBudgets':
      return budgetsOf(company)
    case 'industryCodes':
    case 'primaryIndustryCode':
      return [{ id: company.industryCode, name: company.industry }]
    case 'foundedYear':
      return String(company.foundedYear)
    case 'companyStatus':
      return 'ALIVE'
    case 'isDefunct':
      return false
    case 'locationCount':
      return 1
    case 'numberOfContactsInZoomInfo':
      return JOBS_PER_COMPANY
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

/** What the departments of a company may spend, in thousands of US dollars. */
export function budgetsOf({ revenue }: Company): Readonly<Record<string, number>> {
  return {
    marketingBudget: Math.round(revenue * 0.07),
    financialBudget: Math.round(revenue * 0.02),
    itBudget: Math.round(revenue * 0.05),
    hrBudget: Math.round(revenue * 0.01),
  }
}
