/** Intent signals, news articles and scoops as the API shows them. */
import type { ApiCall } from '../operation.ts'
import type { Article, IntentSignal, Scoop } from './company-details.ts'

const RECOMMENDED = 2

/** An intent signal, with people of the company to talk to unless the call says no. */
export function showIntent(signal: IntentSignal, { attributes, world }: ApiCall): Record<string, unknown> {
  const { id, company, topic, score, audienceStrength, signalDate } = signal
  const contacts = world.seeded.contacts
    .filter((contact) => contact.company === company)
    .slice(0, RECOMMENDED)
  return {
    id,
    type: 'Intent',
    attributes: {
      category: topic.category,
      topic: topic.name,
      signalScore: score,
      audienceStrength,
      signalDate,
      spikesInDateRange: 1 + (score % 3),
      company: {
        id: String(company.id),
        name: company.name,
        website: `www.${company.domain}`,
        hasOtherTopicConsumption: true,
      },
      ...(attributes['findRecommendedContacts'] === false
        ? {}
        : {
            recommendedContacts: contacts.map((contact) => ({
              id: String(contact.id),
              firstName: contact.firstName,
              lastName: contact.lastName,
              jobTitle: contact.job.jobTitle,
              jobFunctions: [{ name: contact.job.department, department: contact.job.department }],
            })),
          }),
      topSignalLocations: [
        { city: company.place.city, state: company.place.state, country: company.place.country },
      ],
    },
  }
}

/** A news article. */
export function showArticle({
  id,
  company,
  category,
  title,
  url,
  pageDate,
}: Article): Record<string, unknown> {
  return {
    id,
    type: 'News',
    attributes: {
      title,
      url,
      domain: 'news.example',
      imageUrl: `${url}.jpg`,
      pageDate,
      categories: [category],
      description: `${title}, says an invented article.`,
      company: [{ id: company.id, name: company.name }],
    },
  }
}

/** A scoop. */
export function showScoop({ id, company, kind, description, ...scoop }: Scoop): Record<string, unknown> {
  const { publishedDate, updateText } = scoop
  return {
    id,
    type: 'Scoop',
    attributes: {
      id,
      description,
      link: `https://www.${company.domain}/news`,
      linkText: company.name,
      publishedDate,
      originalPublishedDate: publishedDate,
      ...(updateText === undefined ? {} : { updateText }),
      company: { id: String(company.id), name: company.name },
      topics: [{ id: kind.topicId, topic: kind.topic }],
      types: [{ id: kind.id, type: kind.type }],
    },
  }
}
