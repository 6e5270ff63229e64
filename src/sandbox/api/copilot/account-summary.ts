/** Account summaries, and questions about them. */
import { newsOf, scoopsOf, technologiesOf } from '../data/company-details.ts'
import type { Company } from '../data/seed.ts'
import { readFields } from '../fields.ts'
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { badType } from '../platform-error.ts'
import { findCompany } from './find-company.ts'

/** Answers with what is known of a company, in Markdown. */
export function getAccountSummary(call: ApiCall): Reply {
  const company = companyOf(call)
  const { id, name, industry, employeeCount, place } = company
  const markdown = [
    `# ${name}`,
    `${industry} company in ${place.city}, ${place.country}, with ${employeeCount} people.`,
    '## Recent scoops',
    ...scoopsOf(company).map(({ description }) => `- ${description}`),
    '## News',
    ...newsOf(company).map(({ title, url }) => `- [${title}](${url})`),
  ].join('\n\n')
  return ok({ data: { id: String(id), type: 'AccountSummary', attributes: { markdown } } })
}

/** Answers a question about a company, as far as the seeded data goes. */
export function askAccountSummary(call: ApiCall): Reply {
  const company = companyOf(call)
  const { question } = readFields(call.attributes, { question: { type: 'text', required: true } })
  const answer = answerTo(String(question).toLowerCase(), company)
  const id = call.world.newId('question')
  return ok({ data: { id, type: 'AccountSummaryQuestion', attributes: { answer } } })
}

function answerTo(question: string, company: Company): string {
  const { name, employeeCount, revenue } = company
  if (question.includes('tech')) {
    const products = technologiesOf(company).map(({ product }) => product)
    return `${name} uses ${products.join(', ')}.`
  }
  if (question.includes('news')) return newsOf(company)[0]?.title ?? `There is no news about ${name}.`
  return `${name} has ${employeeCount} people and a revenue of about $${Math.round(revenue / 1000)} million.`
}

function companyOf({ world, parameters }: ApiCall): Company {
  const { companyId = '' } = parameters
  if (!/^\d+$/.test(companyId)) throw badType('companyId must be a whole number', { parameter: 'companyId' })
  return findCompany(world, companyId, 'companyId')
}
