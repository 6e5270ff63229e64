/** What is seeded about a company besides its own record. Always the same for the same company. */
import { type Company, date, pick } from './seed.ts'
import { INTENT_TOPICS, NEWS_CATEGORIES, SCOOP_TYPES, TECHNOLOGIES } from './signal-words.ts'

/** The technologies that a company uses. */
export function technologiesOf({ index }: Company): (typeof TECHNOLOGIES)[number][] {
  return TECHNOLOGIES.filter((_technology, at) => (index + at) % 3 === 0)
}

/** A round of funding. The amount is in thousands of US dollars. */
export interface Funding {
  readonly date: string
  readonly type: string
  readonly typeId: string
  readonly amount: number
  readonly investors: readonly string[]
}

/** The types of funding rounds by id. */
export const FUNDING_ROUND_TYPES: Readonly<Record<string, string>> = Object.freeze({
  seed: 'Seed',
  series_a: 'Series A',
  series_b: 'Series B',
  private_equity: 'Private Equity',
})

/** A company's rounds of funding, the latest first. Two of three companies have some. */
export function fundingOf({ index }: Company): Funding[] {
  const types = Object.entries(FUNDING_ROUND_TYPES).slice(0, index % 3)
  return types
    .map(([typeId, type], at) => ({
      date: date(900 + index * 5 - at * 400),
      type,
      typeId,
      amount: 2000 * (at + 1) * (1 + (index % 5)),
      investors: ['Harbourlight Capital', ...(at === 0 ? [] : ['Ninefold Ventures'])],
    }))
    .reverse()
}

/** A hashtag that a company carries. */
export interface Hashtag {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly parentCategory: string
  readonly description: string
  readonly priority: number
}

/** All hashtags, with who carries them. */
export const HASHTAGS: readonly (Hashtag & { readonly carriedBy: (company: Company) => boolean })[] =
  Object.freeze([
    hashtag('#b2b', 'B2B', 'Business Model', 10, ({ businessModel }) => businessModel === 'B2B'),
    hashtag('#b2c', 'B2C', 'Business Model', 10, ({ businessModel }) => businessModel === 'B2C'),
    hashtag('#public', 'Public Company', 'Ownership', 20, ({ type }) => type === 'PUBLIC'),
    hashtag(
      '#has_subsidiaries',
      'Has Subsidiaries',
      'Corporate Structure',
      30,
      ({ index }) => index % 10 === 0,
    ),
    hashtag(
      '#250_plus_employees',
      '250+ Employees',
      'Size',
      250,
      ({ employeeCount }) => employeeCount >= 250,
    ),
  ])

function hashtag(
  id: string,
  label: string,
  group: string,
  priority: number,
  carriedBy: (company: Company) => boolean,
): (typeof HASHTAGS)[number] {
  const description = `This company carries the tag ${label}`
  return { id, label, group, parentCategory: 'Firmographics', description, priority, carriedBy }
}

/** The hashtags that a company carries. */
export function hashtagsOf(company: Company): Hashtag[] {
  return HASHTAGS.filter(({ carriedBy }) => carriedBy(company))
}

/** A sign that a company researches a topic. */
export interface IntentSignal {
  readonly id: string
  readonly company: Company
  readonly topic: (typeof INTENT_TOPICS)[number]
  /** From 60 to 100. */
  readonly score: number
  /** From `A`, the largest audience, to `E`. */
  readonly audienceStrength: string
  readonly signalDate: string
}

/** A company's intent signals: three topics. */
export function intentOf(company: Company): IntentSignal[] {
  const { index, id } = company
  return [0, 1, 2].map((nth) => ({
    id: `sig${id}#${nth}`,
    company,
    topic: pick(INTENT_TOPICS, index + nth * 3),
    score: 60 + ((index * 13 + nth * 17) % 41),
    audienceStrength: pick(['A', 'B', 'C', 'D', 'E'], index + nth),
    signalDate: date((index + nth * 5) % 60),
  }))
}

/** A news article about a company. */
export interface Article {
  readonly id: string
  readonly company: Company
  readonly category: string
  readonly title: string
  readonly url: string
  readonly pageDate: string
}

/** The news about a company: three articles. */
export function newsOf(company: Company): Article[] {
  const { index, id, name } = company
  return [0, 1, 2].map((nth) => {
    const { category, headline } = pick(NEWS_CATEGORIES, index + nth * 2)
    return {
      id: `article-${id}-${nth + 1}`,
      company,
      category,
      title: `${name} ${headline}`,
      url: `https://news.example/${company.domain.replace('.example', '')}/${nth + 1}`,
      pageDate: date((index * 2 + nth * 45) % 365),
    }
  })
}

/** A scoop about a company. */
export interface Scoop {
  readonly id: string
  readonly company: Company
  readonly kind: (typeof SCOOP_TYPES)[number]
  readonly description: string
  readonly publishedDate: string
  /** Set when it was updated after that. */
  readonly updateText: string | undefined
}

/** The scoops about a company: two of them. */
export function scoopsOf(company: Company): Scoop[] {
  const { index, name } = company
  return [0, 1].map((nth) => {
    const kind = pick(SCOOP_TYPES, index + nth * 4)
    return {
      id: String(1_800_000 + index * 2 + nth),
      company,
      kind,
      description: `${name} ${kind.sentence}.`,
      publishedDate: date((index * 3 + nth * 60) % 500),
      updateText: (index + nth) % 4 === 0 ? 'The plan was confirmed.' : undefined,
    }
  })
}
