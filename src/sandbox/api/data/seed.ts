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
  /** Counts from 0, in the order of the ids. What else is seeded about a company is made from it. */
  readonly index: number
  readonly name: string
  readonly domain: string
  readonly ticker: string | undefined
  readonly type: 'PUBLIC' | 'PRIVATE'
  readonly businessModel: 'B2B' | 'B2C'
  readonly industry: string
  readonly industryCode: string
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
  /** The company that owns this one. */
  readonly parent: Company | undefined
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

/** The seeded companies, and the contacts who work there. */
export interface SeededData {
  /** In the order of their ids. */
  readonly companies: readonly Company[]
  /** In the order of their ids. */
  readonly contacts: readonly Contact[]
}

/** How many contacts each company has. */
export const JOBS_PER_COMPANY: number = JOBS.length

const NEWEST = Date.UTC(2026, 5, 30, 12)
const DAY = 24 * 60 * 60 * 1000
// The first of every ten companies owns the two that follow it.
const FAMILY = 10
const DAUGHTERS = 2

const made = new Map<number, SeededData>()

/** Makes the data for so many companies. Many sandboxes share one copy, which never changes. */
export function seedData(companyCount: number): SeededData {
  const known = made.get(companyCount)
  if (known !== undefined) return known
  const companies: Company[] = []
  for (let index = 0; index < companyCount; index += 1) {
    const place = index % FAMILY
    const isDaughter = place > 0 && place <= DAUGHTERS
    companies.push(seedCompany(index, isDaughter ? companies[index - place] : undefined))
  }
  const contacts = companies.flatMap((company, at) =>
    JOBS.map((job, nth) => seedContact(at * JOBS.length + nth, job, company)),
  )
  const data = Object.freeze({ companies: Object.freeze(companies), contacts: Object.freeze(contacts) })
  made.set(companyCount, data)
  return data
}

function seedCompany(index: number, parent: Company | undefined): Company {
  const first = pick(COMPANY_FIRST_WORDS, index)
  const second = pick(COMPANY_SECOND_WORDS, index)
  const place = pick(PLACES, index * 3)
  const employeeCount = [12, 45, 180, 620, 2400, 9800][index % 6] ?? 12
  const isPublic = employeeCount > 2000
  // After all pairs of words the names begin again, with a number.
  const round = Math.floor(index / (COMPANY_FIRST_WORDS.length * 3))
  const name = [first, second.word, ...(round === 0 ? [] : [round + 1])].join(' ')
  return Object.freeze({
    id: 344_500_000 + index * 1009,
    index,
    name,
    domain: `${name.replaceAll(' ', '-')}.example`.toLowerCase(),
    ticker: isPublic ? `NASDAQ:${first.slice(0, 3).toUpperCase()}${second.word.slice(0, 1)}` : undefined,
    type: isPublic ? 'PUBLIC' : 'PRIVATE',
    businessModel: second.word === 'Foods' ? 'B2C' : 'B2B',
    industry: second.industry,
    industryCode: second.industryCode,
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
    parent,
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

/** The element at this place of a list that begins again after its end. */
export function pick<T>(list: readonly T[], index: number): T {
  const value = list[index % list.length]
  if (value === undefined) throw new RangeError('An empty list has nothing to pick.')
  return value
}

function phone(areaCode: string, number: number): string {
  return `(${areaCode}) 555-${String(number % 10_000).padStart(4, '0')}`
}

/** Noon so many days before the newest day of the seeded data; never older than ten years. */
export function date(daysBefore: number): string {
  return new Date(NEWEST - (daysBefore % 3650) * DAY).toISOString().replace('.000Z', 'Z')
}
