/** The seeded companies and contacts: the same ones in every sandbox. */
import {
  BUYING_GROUPS,
  COMPANY_FIRST_WORDS,
  COMPANY_SECOND_WORDS,
  FIRST_NAMES,
  JOBS,
  LAST_NAMES,
  PLACES,
  TECH_SKILLS,
} from './seed-words.ts'

/** A company. Revenue is in thousands of US dollars. */
export interface Company {
  readonly id: number
  readonly name: string
  readonly domain: string
  readonly ticker: string | undefined
  readonly type: 'PUBLIC' | 'PRIVATE'
  readonly businessModel: 'B2B' | 'B2C'
  readonly industry: string
  readonly sic: string
  readonly naics: string
  readonly revenue: number
  readonly employeeCount: number
  readonly oneYearGrowthRate: number
  readonly foundedYear: number
  readonly certified: boolean
  readonly phone: string
  readonly street: string
  readonly place: (typeof PLACES)[number]
  readonly lastUpdatedDate: string
}

/** A contact. Some have no mobile number, some no e-mail address. */
export interface Contact {
  readonly id: number
  readonly firstName: string
  readonly lastName: string
  readonly email: string | undefined
  readonly phone: string
  readonly mobilePhone: string | undefined
  readonly job: (typeof JOBS)[number]
  readonly accuracy: number
  readonly sourceCount: number
  readonly techSkill: (typeof TECH_SKILLS)[number]
  readonly buyingGroup: string
  readonly lastUpdatedDate: string
  readonly company: Company
}

const COMPANY_COUNT = 60
const NEWEST = Date.UTC(2026, 5, 30, 12)
const DAY = 24 * 60 * 60 * 1000

/** All companies, in the order of their ids. */
export const COMPANIES: readonly Company[] = Object.freeze(
  Array.from({ length: COMPANY_COUNT }, (_, index) => seedCompany(index)),
)

/** All contacts, in the order of their ids. */
export const CONTACTS: readonly Contact[] = Object.freeze(
  COMPANIES.flatMap((company, at) =>
    JOBS.map((job, nth) => seedContact(at * JOBS.length + nth, job, company)),
  ),
)

function seedCompany(index: number): Company {
  const first = pick(COMPANY_FIRST_WORDS, index)
  const second = pick(COMPANY_SECOND_WORDS, index)
  const place = pick(PLACES, index * 3)
  const employeeCount = [12, 45, 180, 620, 2400, 9800][index % 6] ?? 12
  const isPublic = employeeCount > 2000
  return Object.freeze({
    id: 344_500_000 + index * 1009,
    name: `${first} ${second.word}`,
    domain: `${first}-${second.word}.example`.toLowerCase(),
    ticker: isPublic ? `NASDAQ:${first.slice(0, 3).toUpperCase()}${second.word.slice(0, 1)}` : undefined,
    type: isPublic ? 'PUBLIC' : 'PRIVATE',
    businessModel: second.word === 'Foods' ? 'B2C' : 'B2B',
    industry: second.industry,
    sic: second.sic,
    naics: second.naics,
    revenue: employeeCount * (150 + (index % 7) * 10),
    employeeCount: employeeCount + index,
    oneYearGrowthRate: ((index * 37) % 300) / 10 - 5,
    foundedYear: 1970 + ((index * 7) % 50),
    certified: index % 3 === 0,
    phone: phone(place.areaCode, index),
    street: `${100 + index} Sandbox Street`,
    place,
    lastUpdatedDate: date(index * 3),
  })
}

function seedContact(index: number, job: Contact['job'], company: Company): Contact {
  const firstName = pick(FIRST_NAMES, index)
  const lastName = pick(LAST_NAMES, index * 3 + Math.floor(index / FIRST_NAMES.length))
  return Object.freeze({
    id: 4_191_000_000 + index * 7919,
    firstName,
    lastName,
    email: index % 10 === 9 ? undefined : `${firstName}.${lastName}@${company.domain}`.toLowerCase(),
    phone: phone(company.place.areaCode, 100 + index),
    mobilePhone: index % 3 === 0 ? undefined : phone(company.place.areaCode, 500 + index),
    job,
    accuracy: 70 + ((index * 11) % 30),
    sourceCount: 1 + (index % 8),
    techSkill: pick(TECH_SKILLS, index),
    buyingGroup: pick(BUYING_GROUPS, index),
    lastUpdatedDate: date(index),
    company,
  })
}

function pick<T>(list: readonly T[], index: number): T {
  const value = list[index % list.length]
  if (value === undefined) throw new RangeError('An empty list has nothing to pick.')
  return value
}

function phone(areaCode: string, number: number): string {
  return `(${areaCode}) 555-${String(number % 10_000).padStart(4, '0')}`
}

function date(daysBefore: number): string {
  return new Date(NEWEST - daysBefore * DAY).toISOString().replace('.000Z', 'Z')
}
