/** The filters on a company. They serve the searches for contacts, intent, news and scoops too. */
import { type Funding, fundingOf, hashtagsOf, technologiesOf } from './company-details.ts'
import { budgetsOf, companyField } from './company-fields.ts'
import { EMPLOYEE_RANGES, REVENUE_RANGES, rangeOf } from './ranges.ts'
import { anyOf, anything, contains, date, type Filter, number, text } from './search.ts'
import { type Company, JOBS_PER_COMPANY } from './seed.ts'

type Filters = Readonly<Record<string, Filter<Company>>>

const WHO: Filters = {
  companyId: anyOf(({ id }, value) => String(id) === value),
  companyName: text(({ name }, value) => contains(name, value)),
  companyWebsite: anyOf(isWebsiteOf),
  companyTicker: anyOf(({ ticker }, value) => ticker?.toLowerCase() === value),
  companyDescription: text((company, value) => contains(String(companyField(company, 'description')), value)),
  companyType: anyOf(({ type }, value) => type.toLowerCase() === value),
  companyRanking: anyOf(
    ({ index, type }, value) => value === 'fortune500' && type === 'PUBLIC' && index % 12 === 5,
  ),
  parentId: anyOf(({ parent }, value) => String(parent?.id) === value),
  ultimateParentId: anyOf(({ parent }, value) => String(parent?.id) === value),
  subUnitTypes: anyOf(isSubUnit),
  companyStructureIncludedSubUnitTypes: anyOf(isSubUnit),
  certified: number(({ certified }, value) => Number(certified) === value),
  excludeDefunctCompanies: anything('boolean'),
  underManagement: anything('boolean'),
  businessModel: anyOf(({ businessModel }, value) => businessModel.toLowerCase() === value),
}

const WHERE: Filters = {
  address: text(({ street, place }, value) => contains(`${street} ${place.city} ${place.state}`, value)),
  street: text(({ street }, value) => contains(street, value)),
  country: anyOf(
    ({ place }, value) => place.country.toLowerCase() === (value === 'usa' ? 'united states' : value),
  ),
  continent: anyOf(({ place }, value) => place.continent.toLowerCase() === value),
  // The lookup writes `usa.massachusetts`, and `usa.massachusetts.springfield` for a metro region.
  state: anyOf(isInState),
  metroRegion: anyOf(({ place }, value) => place.city.toLowerCase() === lastPart(value)),
  excludedRegions: anyOf((company, value) => !isInState(company, value)),
  zipCode: anyOf(({ place }, value) => place.zipCode.toLowerCase() === value),
  zipCodeRadiusMiles: anything('number'),
  locationSearchType: anything('string'),
}

const WHAT: Filters = {
  industryCodes: anyOf(({ industryCode }, value) => value.split('.')[0] === industryCode),
  industryKeywords: text(({ industry }, value) =>
    value.split(' or ').some((one) => one.split(' and ').every((word) => contains(industry, word.trim()))),
  ),
  primaryIndustriesOnly: anything('boolean'),
  sicCodes: anyOf(({ sic }, value) => sic === value),
  naicsCodes: anyOf(({ naics }, value) => naics.startsWith(value)),
  hashTagString: anyOf((company, value) => hashtagsOf(company).some(({ id }) => id === value)),
  techAttributeTagList: anyOf(usesTechnology),
  excludeTechAttributeTagList: anyOf((company, value) => !usesTechnology(company, value)),
}

const SIZE: Filters = {
  revenue: anyOf(({ revenue }, value) => rangeOf(revenue, REVENUE_RANGES)?.id === value),
  revenueMin: number(({ revenue }, value) => revenue >= value),
  revenueMax: number(({ revenue }, value) => revenue <= value),
  employeeCount: anyOf(({ employeeCount }, value) => rangeOf(employeeCount, EMPLOYEE_RANGES)?.id === value),
  employeeRangeMin: number(({ employeeCount }, value) => employeeCount >= value),
  employeeRangeMax: number(({ employeeCount }, value) => employeeCount <= value),
  oneYearEmployeeGrowthRateMin: number(({ oneYearGrowthRate }, value) => oneYearGrowthRate >= value),
  oneYearEmployeeGrowthRateMax: number(({ oneYearGrowthRate }, value) => oneYearGrowthRate <= value),
  twoYearEmployeeGrowthRateMin: number(({ oneYearGrowthRate }, value) => 2 * oneYearGrowthRate >= value),
  twoYearEmployeeGrowthRateMax: number(({ oneYearGrowthRate }, value) => 2 * oneYearGrowthRate <= value),
  zoominfoContactsMin: number((_company, value) => JOBS_PER_COMPANY >= value),
  zoominfoContactsMax: number((_company, value) => JOBS_PER_COMPANY <= value),
}

const MONEY: Filters = {
  fundingAmountMin: number((company, value) => hasFunding(company, ({ amount }) => amount >= value)),
  fundingAmountMax: number((company, value) => hasFunding(company, ({ amount }) => amount <= value)),
  fundingStartDate: date((company, value) => hasFunding(company, (funding) => funding.date >= value)),
  fundingEndDate: date((company, value) => hasFunding(company, (funding) => funding.date <= value)),
  recentFundingRoundTypes: anyOf((company, value) => fundingOf(company)[0]?.typeId === value),
  allFundingRoundTypes: anyOf((company, value) => hasFunding(company, ({ typeId }) => typeId === value)),
  ...Object.fromEntries(
    [
      ['marketingDepartment', 'marketingBudget'],
      ['financeDepartment', 'financialBudget'],
      ['itDepartment', 'itBudget'],
      ['hrDepartment', 'hrBudget'],
    ].flatMap(([department = '', budget = '']) => [
      [
        `${department}BudgetMin`,
        number<Company>((company, value) => (budgetsOf(company)[budget] ?? 0) >= value),
      ],
      [
        `${department}BudgetMax`,
        number<Company>((company, value) => (budgetsOf(company)[budget] ?? 0) <= value),
      ],
    ]),
  ),
  // Engagements come from a CRM, and nobody here has one.
  engagementStartDate: date(() => true),
  engagementEndDate: date(() => true),
  engagementType: anyOf(() => true),
}

/** All filters on a company, by the name of the attribute. */
export const COMPANY_FILTERS: Filters = Object.freeze({ ...WHO, ...WHERE, ...WHAT, ...SIZE, ...MONEY })

/** The filters on a company, for what belongs to one. */
export function filtersByCompany<T extends { readonly company: Company }>(): Record<string, Filter<T>> {
  return Object.fromEntries(
    Object.entries(COMPANY_FILTERS).map(([name, filter]): [string, Filter<T>] => [
      name,
      ({ company }, value) => filter(company, value),
    ]),
  )
}

/** Whether this is the company's website. */
export function isWebsiteOf({ domain }: Company, value: string): boolean {
  return value.replace(/^(https?:\/\/)?(www\.)?/, '').replace(/\/.*$/, '') === domain
}

function isSubUnit({ parent }: Company, value: string): boolean {
  return value === (parent === undefined ? 'unspecified' : 'subsidiary')
}

function isInState({ place }: Company, value: string): boolean {
  return place.state.toLowerCase() === lastPart(value)
}

function lastPart(value: string): string {
  return value.slice(value.lastIndexOf('.') + 1)
}

// `131315 and 131301` wants both.
function usesTechnology(company: Company, value: string): boolean {
  const used = technologiesOf(company)
  return value.split(' and ').every((id) => used.some((one) => [one.id, one.attribute].includes(id.trim())))
}

function hasFunding(company: Company, test: (funding: Funding) => boolean): boolean {
  return fundingOf(company).some(test)
}
