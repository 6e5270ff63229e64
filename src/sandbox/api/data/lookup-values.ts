/** The values that `GET /data/v1/lookup/{fieldName}` lists, made from what is seeded. */
import { FUNDING_ROUND_TYPES, HASHTAGS } from './company-details.ts'
import { EMPLOYEE_RANGES, REVENUE_RANGES } from './ranges.ts'
import { BUYING_GROUPS, COMPANY_SECOND_WORDS, JOBS, PLACES, TECH_SKILLS } from './seed-words.ts'
import { INTENT_TOPICS, NEWS_CATEGORIES, SCOOP_TYPES, TECHNOLOGIES } from './signal-words.ts'

/** One value of a lookup. `filters` are what the query can filter by. */
export interface LookupValue {
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly filters?: Readonly<Record<string, string>>
}

/** A lookup: the type of its resources, and its values. */
export interface Lookup {
  readonly type: string
  readonly values: readonly LookupValue[]
}

/** All lookups by field name. */
export const LOOKUPS: Readonly<Record<string, Lookup>> = Object.freeze({
  'board-members': named('BoardMember', same('exclude', 'include', 'only')),
  'buying-groups': {
    type: 'BuyingGroup',
    values: BUYING_GROUPS.map((id, index) => ({
      id,
      attributes: {
        name: `Buying group ${index + 1}`,
        accessLevel: 'private',
        isDefault: index === 0,
        personas: [
          { departmentsAndJobFunctions: ['Sales'], managementLevels: ['VP_EXECUTIVES'], titles: null },
        ],
      },
    })),
  },
  'company-rankings': named('CompanyRanking', { fortune500: 'Fortune 500' }),
  'company-types': named('CompanyType', same('private', 'public')),
  continents: named('Continent', Object.fromEntries(PLACES.map(({ continent }) => entry(continent)))),
  countries: named('Country', Object.fromEntries(PLACES.map(({ country }) => entry(country)))),
  departments: named(
    'Department',
    Object.fromEntries(JOBS.map(({ departmentId, department }) => [departmentId, department])),
  ),
  'employee-count': ranges('EmployeeCount', EMPLOYEE_RANGES),
  'funding-round-types': named('FundingRoundType', FUNDING_ROUND_TYPES),
  hashtags: {
    type: 'Hashtag',
    values: HASHTAGS.map(({ id, label, group, parentCategory }) => ({
      id,
      attributes: { name: label },
      filters: { category: group, parentCategory },
    })),
  },
  industries: named(
    'Industry',
    Object.fromEntries(COMPANY_SECOND_WORDS.map(({ industryCode, industry }) => [industryCode, industry])),
  ),
  'intent-topics': {
    type: 'IntentTopic',
    values: INTENT_TOPICS.map((topic) => ({ id: topic.name, attributes: { ...topic, description: '' } })),
  },
  'job-functions': named(
    'JobFunction',
    Object.fromEntries(JOBS.map(({ departmentId, department }) => [`${departmentId}.1`, department])),
  ),
  'job-titles': {
    type: 'JobTitle',
    values: JOBS.map(({ managementLevel, hierarchy }) => ({
      id: managementLevel.split(' ')[0]?.toLowerCase() ?? '',
      attributes: { name: managementLevel, order: String(hierarchy) },
    })),
  },
  'management-levels': named(
    'ManagementLevel',
    Object.fromEntries(JOBS.map(({ managementLevel }) => [managementLevel, `${managementLevel}s`])),
  ),
  'metro-regions': named(
    'MetroRegion',
    Object.fromEntries(
      PLACES.filter(({ country }) => country === 'United States').map(({ state, city }) => [
        `usa.${state}.${city}`.toLowerCase(),
        `${state} - ${city}`,
      ]),
    ),
  ),
  'naics-codes': named(
    'NAICSCode',
    Object.fromEntries(COMPANY_SECOND_WORDS.map(({ naics, industry }) => [naics, industry])),
  ),
  'news-categories': named('NewsCategory', same(...NEWS_CATEGORIES.map(({ category }) => category))),
  'revenue-ranges': ranges('RevenueRange', REVENUE_RANGES),
  'scoop-departments': named(
    'ScoopDepartment',
    Object.fromEntries(SCOOP_TYPES.map(({ departmentId, department }) => [departmentId, department])),
  ),
  'scoop-topics': named(
    'ScoopTopic',
    Object.fromEntries(SCOOP_TYPES.map(({ topicId, topic }) => [topicId, topic])),
  ),
  'scoop-types': named('ScoopType', Object.fromEntries(SCOOP_TYPES.map(({ id, type }) => [id, type]))),
  'sic-codes': named(
    'SICCode',
    Object.fromEntries(COMPANY_SECOND_WORDS.map(({ sic, industry }) => [sic, industry])),
  ),
  states: named(
    'State',
    Object.fromEntries(
      PLACES.filter(({ country }) => country === 'United States').map(({ state }) => [
        `usa.${state.replace(' ', '').toLowerCase()}`,
        state,
      ]),
    ),
  ),
  'sub-unit-types': named('SubUnitType', same('UNSPECIFIED', 'SUBSIDIARY', 'DIVISION')),
  'tech-categories': {
    type: 'TechCategory',
    values: TECHNOLOGIES.map(({ parentCategory, category }) => ({
      id: parentCategory,
      attributes: { categories: [category] },
      filters: { parentCategory, subCategory: category },
    })),
  },
  'tech-products': {
    type: 'TechProduct',
    values: TECHNOLOGIES.map(({ id, product, attribute, vendor, category, parentCategory }) => ({
      id,
      attributes: { name: product, attribute },
      filters: { vendor, category, parentCategory },
    })),
  },
  'tech-skills': named('TechSkill', Object.fromEntries(TECH_SKILLS.map(({ id, name }) => [id, name]))),
  'tech-vendors': {
    type: 'TechVendor',
    values: TECHNOLOGIES.map(({ vendor, parentCategory, category }) => ({
      id: vendor,
      attributes: { name: vendor },
      filters: { category, parentCategory },
    })),
  },
  'years-of-experience': named('YearsOfExperience', same('0-1', '2-3', '4-5', '6-10', '11-20')),
} satisfies Record<string, Lookup>)

function named(type: string, names: Readonly<Record<string, string>>): Lookup {
  return { type, values: Object.entries(names).map(([id, name]) => ({ id, attributes: { name } })) }
}

function ranges(type: string, values: readonly { readonly id: string; readonly name: string }[]): Lookup {
  return { type, values: values.map(({ id, name }) => ({ id, attributes: { name } })) }
}

function same(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]))
}

function entry(name: string): [string, string] {
  return [name.toLowerCase(), name]
}
