/** `POST /copilot/v1/companies/insights`: what happened at companies, by type of signal. */
import { fundingOf, intentOf, newsOf, scoopsOf, technologiesOf } from '../data/company-details.ts'
import { fullName } from '../data/contacts.ts'
import type { Company, Contact } from '../data/seed.ts'
import { readFields } from '../fields.ts'
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { badValue, invalidRequest } from '../platform-error.ts'

/** Every type of signal that can be asked for. The seeded data has signals of some. */
const SIGNAL_TYPES: readonly string[] = `funding cxochange scoop websights buyingcommitteechange
  account-level-intent.spike intent.competitor.spike mpocchange g2 trustradius anomaloushiring formcomplete
  podcastmentions marketingcampaigns technology seniorjobpostings personwebsights personbasednews wondeal
  newcontactpreviouslyworkedforcustomer personchange upcomingmeeting lowactivecontacts nodecisionmaker
  nopostmeetingfollowup upcomingrenewal m&a productlaunch earnings partnership layoffs painpoint divestiture ipo award
  project`
  .split(/\s+/)
  .map((name) => `zi.${name}`)
const MAX_COMPANIES = 50
const DAY = 24 * 60 * 60 * 1000

/** Answers with the insights of each company that is known, in the order of the request. */
export function companyInsights(call: ApiCall): Reply {
  const { ziCompanyIds, signalTypes = [] } = readFields(call.attributes, {
    ziCompanyIds: { type: 'wholes', required: true },
    signalTypes: 'texts',
  }) as { ziCompanyIds: number[]; signalTypes?: string[] }
  const pointer = '/data/attributes/ziCompanyIds'
  if (ziCompanyIds.length > MAX_COMPANIES)
    throw invalidRequest(`ziCompanyIds can have at most ${MAX_COMPANIES} values`, { pointer })
  const unknown = signalTypes.findIndex((type) => !SIGNAL_TYPES.includes(type))
  if (unknown >= 0)
    throw badValue('There is no such signal type', { pointer: `/data/attributes/signalTypes/${unknown}` })

  const { companies, contacts } = call.world.seeded
  const data = ziCompanyIds.flatMap((id) => {
    const company = companies.find((one) => one.id === id)
    if (company === undefined) return []
    const insights = insightsOf(company, contacts).filter(
      ({ signalType }) => signalTypes.length === 0 || signalTypes.includes(signalType),
    )
    return [{ id: String(id), type: 'CompanyInsights', attributes: { insights } }]
  })
  return ok({ data })
}

function insightsOf(company: Company, contacts: readonly Contact[]) {
  const [chief] = contacts.filter((contact) => contact.company === company)
  const insight = (nth: number, type: string, date: string, payload: Record<string, unknown>) => ({
    id: company.id * 10 + nth,
    ziCompanyId: company.id,
    signalId: `sig-${company.id}-${nth}`,
    signalType: `zi.${type}`,
    signalPayload: { ...payload, date },
    insightDate: date,
    expiresAt: new Date(Date.parse(date) + 90 * DAY).toISOString(),
    createdAt: date,
  })
  const [funding] = fundingOf(company)
  const [scoop] = scoopsOf(company)
  const [signal] = intentOf(company)
  const [technology] = technologiesOf(company)
  const [article] = newsOf(company)
  return [
    ...(funding === undefined
      ? []
      : [
          insight(1, 'funding', funding.date, {
            displayText: `${company.name} raised a ${funding.type} round.`,
            type: funding.type,
            amount: `$${funding.amount / 1000}M`,
            investors: funding.investors,
          }),
        ]),
    ...(scoop === undefined
      ? []
      : [
          insight(2, 'scoop', scoop.publishedDate, {
            displayText: scoop.description,
            text: scoop.description,
          }),
        ]),
    ...(signal === undefined
      ? []
      : [
          insight(3, 'account-level-intent.spike', signal.signalDate, {
            displayText: `${company.name} researches ${signal.topic.name}.`,
            clusterName: signal.topic.category,
            score: 3,
            scoreChange: 'from LOW to HIGH',
            topics: [signal.topic.name],
            topLocations: [{ location: company.place.city, buyersCount: 3 }],
          }),
        ]),
    ...(technology === undefined
      ? []
      : [
          insight(4, 'technology', company.lastUpdatedDate, {
            displayText: `${company.name} added ${technology.product}.`,
            category: technology.parentCategory,
            subCategory: technology.category,
            vendor: technology.vendor,
            text: `${technology.product} was seen for the first time.`,
            changeType: 'ADD',
          }),
        ]),
    ...(chief === undefined || article === undefined
      ? []
      : [
          insight(5, 'cxochange', article.pageDate, {
            displayText: `${fullName(chief)} joined ${company.name}.`,
            ziCompanyId: company.id,
            ziContactId: chief.id,
            name: fullName(chief),
            title: chief.job.jobTitle,
            isCLevel: true,
            changeType: 'NEW_HIRE',
          }),
        ]),
  ]
}
