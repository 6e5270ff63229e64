/** Companies and contacts that are like another one, and contacts to talk to. */
import { fullName } from '../data/contacts.ts'
import { EMPLOYEE_RANGES, REVENUE_RANGES, rangeOf } from '../data/ranges.ts'
import type { Company, Contact } from '../data/seed.ts'
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { readSize } from '../paging.ts'
import { badType, missingInput, notFound } from '../platform-error.ts'
import { choice, whole } from '../query.ts'
import { findCompany } from './find-company.ts'

const USE_CASES = ['PROSPECTING', 'DEAL_ACCELERATION', 'RENEWAL_AND_GROWTH'] as const

/** Answers with the companies most like the one named by `filter[companyId]` or `filter[companyName]`. */
export function companyLookalikes({ query, world }: ApiCall): Reply {
  const size = readSize(query)
  const id = query.get('filter[companyId]')
  const name = query.get('filter[companyName]')?.trim().toLowerCase()
  if (id === null && name === undefined) {
    throw missingInput('filter[companyId] or filter[companyName] is required', {
      parameter: 'filter[companyId]',
    })
  }
  const reference =
    id === null
      ? world.seeded.companies.find((company) => company.name.toLowerCase().includes(name ?? ''))
      : findCompany(world, id, 'filter[companyId]')
  if (reference === undefined) throw notFound('company', 'filter[companyName]')
  const ranked = world.seeded.companies
    .filter((company) => company !== reference)
    .map((company) => ({ company, score: likeness(company, reference) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, size)
  return ok({
    data: ranked.map(({ company, score }, index) => ({
      id: String(company.id),
      type: 'CompanyLookalike',
      attributes: {
        companyName: company.name,
        score,
        rank: index + 1,
        industry: company.industry,
        revenueRange: rangeOf(company.revenue, REVENUE_RANGES)?.name,
        employeeRange: rangeOf(company.employeeCount, EMPLOYEE_RANGES)?.name,
        country: company.place.country,
      },
    })),
  })
}

/** Answers with the contacts most like `filter[referencePersonId]`, of one company if it is named. */
export function contactLookalikes({ query, world }: ApiCall): Reply {
  const size = readSize(query)
  const personId = whole(query, 'filter[referencePersonId]')
  if (personId === undefined) {
    throw missingInput('filter[referencePersonId] is missing', { parameter: 'filter[referencePersonId]' })
  }
  const companyId = whole(query, 'filter[targetCompanyId]')
  const { contacts } = world.seeded
  const reference = contacts.find(({ id }) => id === personId)
  if (reference === undefined) throw notFound('contact', 'filter[referencePersonId]')
  const others = contacts.filter(
    (contact) => contact !== reference && (companyId === undefined || contact.company.id === companyId),
  )
  return ok({
    data: rank(others, reference, size).map(({ contact, score }, index) => ({
      id: String(contact.id),
      type: 'ContactLookalike',
      attributes: { rank: index + 1, score, lookalikePersonBrief: brief(contact) },
      meta: { referencePersonId: reference.id, referencePersonBrief: brief(reference) },
    })),
  })
}

/** Answers with the contacts of `filter[ziCompanyId]` to talk to. */
export function contactRecommendations({ query, world }: ApiCall): Reply {
  const size = readSize(query)
  const useCase = choice(query, 'filter[useCaseType]', USE_CASES)
  if (useCase === undefined)
    throw missingInput('filter[useCaseType] is missing', { parameter: 'filter[useCaseType]' })
  const companyId = whole(query, 'filter[ziCompanyId]')
  if (companyId === undefined)
    throw missingInput('filter[ziCompanyId] is missing', { parameter: 'filter[ziCompanyId]' })
  const company = findCompany(world, companyId, 'filter[ziCompanyId]')
  const { contacts } = world.seeded
  const [reference] = contacts
  if (reference === undefined)
    throw badType('There is nobody to compare with', { parameter: 'filter[ziCompanyId]' })
  const sourceType = useCase === 'PROSPECTING' ? 'AMPLITUDE_VIEWED_CONTACTS' : 'CRM_CLOSED_WON_CONTACTS'
  const ranked = rank(
    contacts.filter((contact) => contact.company === company),
    reference,
    size,
  )
  return ok({
    data: ranked.map(({ contact, score }, index) => ({
      id: String(contact.id),
      type: 'ContactRecommendation',
      attributes: {
        rank: index + 1,
        score,
        reRankingScore: round(score * 0.9),
        recommendedPersonBrief: brief(contact),
      },
      meta: { sourceType, referencePersonId: reference.id, referencePersonBrief: brief(reference) },
    })),
  })
}

function rank(contacts: readonly Contact[], reference: Contact, size: number) {
  return contacts
    .map((contact) => {
      const sameJob = Number(contact.job === reference.job) * 0.5
      return { contact, score: round(sameJob + likeness(contact.company, reference.company) / 2) }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, size)
}

/** From 0 to 1. */
function likeness(one: Company, other: Company): number {
  const size =
    Math.min(one.employeeCount, other.employeeCount) / Math.max(one.employeeCount, other.employeeCount)
  const same = [
    one.industry === other.industry,
    one.place.country === other.place.country,
    one.type === other.type,
  ]
  return round(0.4 * size + 0.2 * same.filter(Boolean).length)
}

function brief(contact: Contact): string {
  return `${fullName(contact)}, ${contact.job.jobTitle} at ${contact.company.name}`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
