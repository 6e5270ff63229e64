/** Searching and enriching intent, news and scoops. A search costs nothing; enriching costs the company's credit. */
import type { ApiCall, Reply } from '../operation.ts'
import { badValue, invalidRequest, missingInput } from '../platform-error.ts'
import { chargeCompany } from './charge-company.ts'
import { type Article, type IntentSignal, intentOf, newsOf, type Scoop, scoopsOf } from './company-details.ts'
import { filtersByCompany } from './company-filters.ts'
import { anyOf, anything, contains, date, type Filter, number, type Search, search, text } from './search.ts'
import type { Company } from './seed.ts'
import { showArticle, showIntent, showScoop } from './show-signals.ts'

const STRENGTHS = ['A', 'B', 'C', 'D', 'E']
const MAX_TOPICS = 50

/** The filters on an intent signal, without those on its company. */
export const INTENT_FILTERS: Readonly<Record<string, Filter<IntentSignal>>> = Object.freeze({
  topics: anyOf(({ topic }, value) => topic.name.toLowerCase() === value),
  signalStartDate: date(({ signalDate }, value) => signalDate >= value),
  signalEndDate: date(({ signalDate }, value) => signalDate.slice(0, 10) <= value),
  signalScoreMin: number(({ score }, value) => score >= value),
  signalScoreMax: number(({ score }, value) => score <= value),
  // `A` is the strongest, and comes first in the alphabet.
  audienceStrengthMin: text(({ audienceStrength }, value) => audienceStrength.toLowerCase() <= value),
  audienceStrengthMax: text(({ audienceStrength }, value) => audienceStrength.toLowerCase() >= value),
  findRecommendedContacts: anything('boolean'),
})

/** The filters on a news article, without those on its company. */
export const NEWS_FILTERS: Readonly<Record<string, Filter<Article>>> = Object.freeze({
  categories: anyOf(({ category }, value) => category.toLowerCase() === value),
  url: anyOf(({ url }, value) => contains(url, value)),
  pageDateMin: date(({ pageDate }, value) => pageDate >= value),
  pageDateMax: date(({ pageDate }, value) => pageDate.slice(0, 10) <= value),
})

/** The filters on a scoop, without those on its company. */
export const SCOOP_FILTERS: Readonly<Record<string, Filter<Scoop>>> = Object.freeze({
  scoopId: anyOf(({ id }, value) => id === value),
  scoopType: anyOf(({ kind }, value) => kind.id === value),
  scoopTopic: anyOf(({ kind }, value) => kind.topicId === value),
  department: anyOf(
    ({ kind }, value) => kind.departmentId === value || kind.department.toLowerCase() === value,
  ),
  description: text(({ description }, value) =>
    value.split(/\s+/).every((word) => contains(description, word)),
  ),
  publishedStartDate: date(({ publishedDate }, value) => publishedDate >= value),
  publishedEndDate: date(({ publishedDate }, value) => publishedDate.slice(0, 10) <= value),
  updatedSinceCreation: ({ updateText }, value) =>
    typeof value === 'boolean' ? !value || updateText !== undefined : undefined,
})

/** What a scoop's search can say about people; no seeded scoop names one. */
const SCOOP_PEOPLE: Readonly<Record<string, Filter<Scoop>>> = Object.fromEntries([
  ...`personId emailAddress hashedEmail fullName firstName middleInitial lastName jobTitle exactJobTitle
    excludeJobTitle managementLevel excludeManagementLevel boardMember requiredFields contactAccuracyScoreMin
    contactAccuracyScoreMax jobFunction hasBeenNotified companyPastOrPresent school degree`
    .split(/\s+/)
    .map((name): [string, Filter<Scoop>] => [name, anything('string')]),
  ...['excludePartialProfiles', 'executivesOnly'].map((name): [string, Filter<Scoop>] => [
    name,
    anything('boolean'),
  ]),
  ['lastUpdatedInMonths', anything<Scoop>('number')],
  ['locationCompanyId', anything<Scoop>('list')],
])

const intentSearch = (call: ApiCall, companies: readonly Company[]): Search<IntentSignal> => ({
  records: companies.flatMap(intentOf),
  filters: { ...filtersByCompany<IntentSignal>(), ...INTENT_FILTERS },
  sorts: {
    signalDate: ({ signalDate }) => signalDate,
    companyName: ({ company }) => company.name,
    signalScore: ({ score }) => score,
    category: ({ topic }) => topic.category,
    topic: ({ topic }) => topic.name,
    audienceStrength: ({ audienceStrength }) => audienceStrength,
  },
  defaultSort: '-topic',
  show: (signal) => showIntent(signal, call),
  countsRecords: true,
})

const newsSearch = (companies: readonly Company[]): Search<Article> => ({
  records: companies.flatMap(newsOf),
  filters: { ...NEWS_FILTERS, companyId: anyOf(({ company }, value) => String(company.id) === value) },
  show: showArticle,
  countsRecords: true,
})

const scoopSearch = (companies: readonly Company[]): Search<Scoop> => ({
  records: companies.flatMap(scoopsOf),
  filters: { ...SCOOP_PEOPLE, ...filtersByCompany<Scoop>(), ...SCOOP_FILTERS },
  sorts: {
    scoopId: ({ id }) => id,
    originalPublishedDate: ({ publishedDate }) => publishedDate,
    description: ({ description }) => description,
    link: ({ company }) => company.domain,
    linkText: ({ company }) => company.name,
  },
  defaultSort: '-originalPublishedDate',
  show: showScoop,
  countsRecords: true,
})

/** Answers a search for intent. At least one topic is required. */
export function searchIntent(call: ApiCall): Reply {
  requireTopics(call)
  return search(call, intentSearch(call, call.world.seeded.companies))
}

/** Answers a search for news. At least one filter is required. */
export function searchNews(call: ApiCall): Reply {
  if (Object.keys(call.attributes).length === 0) {
    throw missingInput('At least one search input is required', { pointer: '/data/attributes' })
  }
  return search(call, newsSearch(call.world.seeded.companies))
}

/** Answers a search for scoops. */
export function searchScoops(call: ApiCall): Reply {
  return search(call, scoopSearch(call.world.seeded.companies))
}

/** Answers with the intent of one company. Its names for the orders are its own. */
export function enrichIntent(call: ApiCall): Reply {
  requireTopics(call)
  const { company, rest } = chargeCompany(call)
  const { filters, ...how } = intentSearch(call, company)
  const sorts = {
    audiencestrength: ({ audienceStrength }: IntentSignal) => audienceStrength,
    category: ({ topic }: IntentSignal) => topic.category,
    companyname: ({ company: { name } }: IntentSignal) => name,
    signaldate: ({ signalDate }: IntentSignal) => signalDate,
    signalscore: ({ score }: IntentSignal) => score,
    topic: ({ topic }: IntentSignal) => topic.name,
    ...how.sorts,
  }
  return search({ ...call, attributes: rest }, { ...how, filters: INTENT_FILTERS, sorts })
}

/** Answers with the news of one company. */
export function enrichNews(call: ApiCall): Reply {
  const { company, rest } = chargeCompany(call)
  return search({ ...call, attributes: rest }, { ...newsSearch(company), filters: NEWS_FILTERS })
}

/** Answers with the scoops of one company. */
export function enrichScoops(call: ApiCall): Reply {
  const { company, rest } = chargeCompany(call)
  return search({ ...call, attributes: rest }, { ...scoopSearch(company), filters: SCOOP_FILTERS })
}

function requireTopics({ attributes }: ApiCall): void {
  const { topics } = attributes
  const pointer = '/data/attributes/topics'
  if (!Array.isArray(topics) || topics.length === 0)
    throw missingInput('topics is missing or empty', { pointer })
  if (topics.length > MAX_TOPICS)
    throw invalidRequest(`topics can have at most ${MAX_TOPICS} values`, { pointer })
  for (const name of ['audienceStrengthMin', 'audienceStrengthMax']) {
    const strength = attributes[name]
    if (strength === undefined || STRENGTHS.includes(String(strength))) continue
    throw badValue(`${name} must be one of: ${STRENGTHS.join(', ')}`, { pointer: `/data/attributes/${name}` })
  }
}
