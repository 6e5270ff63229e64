/** Finds the one company that an enrichment is about, and charges the credit for it. */
import type { ApiCall } from '../operation.ts'
import { creditsExhausted, missingInput } from '../platform-error.ts'
import { companyEnrichment } from './companies.ts'
import { match } from './enrich.ts'
import type { Company } from './seed.ts'

const IDENTIFIERS = ['companyId', 'companyName', 'companyWebsite']

/**
 * Reads `companyId`, `companyName` or `companyWebsite` from the attributes.
 *
 * @returns The company in a list, which is empty when there is none, and the other attributes.
 * @throws {PlatformError} PFAPI0004 without an identifier, PFAPI0011 without a credit.
 */
export function chargeCompany({ attributes, world }: ApiCall): {
  readonly company: readonly Company[]
  readonly rest: Readonly<Record<string, unknown>>
} {
  const given = Object.entries(attributes)
  const identifiers = given.filter(([name]) => IDENTIFIERS.includes(name))
  if (identifiers.length === 0) {
    throw missingInput(`One of ${IDENTIFIERS.join(', ')} is required`, { pointer: '/data/attributes' })
  }
  const company = match(Object.fromEntries(identifiers), [], companyEnrichment(world))
  if (company !== undefined && !world.credits.spend([`company ${company.id}`])) throw creditsExhausted()
  return {
    company: company === undefined ? [] : [company],
    rest: Object.fromEntries(given.filter(([name]) => !IDENTIFIERS.includes(name))),
  }
}
