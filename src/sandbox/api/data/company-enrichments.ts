/** What else can be asked about companies: hierarchy, org chart, technologies and hashtags. */
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { badField, missingInput } from '../platform-error.ts'
import { chargeCompany } from './charge-company.ts'
import { companyEnrichment } from './companies.ts'
import { hashtagsOf, technologiesOf } from './company-details.ts'
import { CONTACT_FILTERS } from './contacts.ts'
import { enrich } from './enrich.ts'
import { search } from './search.ts'
import type { Company } from './seed.ts'

const SUBSIDIARY = { typeId: 4, typeDescription: 'Subsidiary' }

/** What enriching a hierarchy can return. */
export const HIERARCHY_FIELDS: readonly string[] = Object.freeze(['companyId', 'familyTree', 'parentage'])

/** Answers with the family of each company: one credit for each that is new. */
export function enrichHierarchy(call: ApiCall): Reply {
  const { companyId, companyName, companyWebsite } = companyEnrichment(call.world).matchers
  return enrich(call, {
    ...companyEnrichment(call.world),
    type: 'CorporateHierarchy',
    identifiers: [['companyId'], ['companyName'], ['companyWebsite']],
    matchers: Object.fromEntries(
      Object.entries({ companyId, companyName, companyWebsite }).flatMap(([name, matcher]) =>
        matcher === undefined ? [] : [[name, matcher]],
      ),
    ),
    fields: HIERARCHY_FIELDS,
    show: (company, fields) =>
      Object.fromEntries(fields.map((field) => [field, hierarchyField(company, field, call)])),
  })
}

function hierarchyField(company: Company, field: string, { world }: ApiCall): unknown {
  if (field === 'companyId') return company.id
  const { parent } = company
  if (field === 'parentage') {
    return parent === undefined
      ? []
      : [
          {
            ...placeOf(parent),
            companyId: String(parent.id),
            companyName: parent.name,
            subUnitType: 'Subsidiary',
          },
        ]
  }
  const top = parent ?? company
  const daughters = world.seeded.companies.filter((one) => one.parent === top)
  const nodes = daughters.map((one) => ({ ...nodeOf(one), subUnitTypeInfo: SUBSIDIARY }))
  return [{ ...nodeOf(top), familyNodes: nodes }]
}

function nodeOf(company: Company): Record<string, unknown> {
  return { companyId: company.id, name: company.name, ...placeOf(company) }
}

function placeOf({ place }: Company): Record<string, unknown> {
  return { city: place.city, state: place.state }
}

/** Answers with the people of one company in some departments, page by page, for one credit. */
export function enrichOrgChart(call: ApiCall): Reply {
  const { companyId, department, ...others } = call.attributes
  if (companyId === undefined) throw missingInput('companyId is missing', at('companyId'))
  if (typeof department !== 'string' || department.trim() === '') {
    throw missingInput('At least one department is required', at('department'))
  }
  const allowed = ['contactAccuracyScoreMin', 'contactAccuracyScoreMax']
  const unknown = Object.keys(others).find((name) => !allowed.includes(name))
  if (unknown !== undefined) throw badField(`${unknown} is not known here`, at(unknown))
  const { company } = chargeCompany({ ...call, attributes: { companyId } })
  return search(
    { ...call, attributes: { department, ...others } },
    {
      records: call.world.seeded.contacts.filter((contact) => company.includes(contact.company)),
      filters: CONTACT_FILTERS,
      sorts: {
        contactAccuracyScore: ({ accuracy }) => accuracy,
        lastName: ({ lastName }) => lastName,
        relevance: ({ job }) => job.hierarchy,
      },
      defaultSort: 'relevance',
      show: ({ id, firstName, lastName, email, job, accuracy, lastUpdatedDate, company: employer }) => ({
        id: String(id),
        type: 'OrgChart',
        attributes: {
          firstName,
          lastName,
          lastUpdatedDate,
          title: job.jobTitle,
          hasEmail: email !== undefined,
          hasDirectPhone: true,
          department: job.department,
          jobFunction: job.department,
          orgChartTier: job.hierarchy,
          orgChartSubTier: 1,
          contactAccuracyScore: accuracy,
          companyId: String(employer.id),
          companyName: employer.name,
        },
      }),
    },
  )
}

/** Answers with the technologies that one company uses, for one credit. */
export function enrichTechnologies(call: ApiCall): Reply {
  return listOf(
    call,
    (company) => technologiesOf(company),
    ({ id, product, vendor, category, parentCategory, attribute }, { createdDate }) => ({
      id,
      type: 'Technology',
      attributes: {
        product,
        vendor,
        category,
        categoryParent: parentCategory,
        attribute,
        domain: `${vendor.split(' ')[0]?.toLowerCase()}.example`,
        website: `https://${vendor.split(' ')[0]?.toLowerCase()}.example/`,
        description: `${product} is an invented product of ${vendor}.`,
        createdDate,
        modifiedDate: '2026-06-01',
      },
    }),
  )
}

/** Answers with the hashtags that one company carries, for one credit. */
export function enrichHashtags(call: ApiCall): Reply {
  return listOf(call, hashtagsOf, ({ id, label, group, parentCategory, description, priority }) => ({
    id,
    type: 'Hashtag',
    attributes: {
      label,
      displayLabel: label,
      description,
      group,
      parentCategory,
      priority,
      displayScore: 'yes',
      searchString: label.toLowerCase(),
      hidden: false,
      categorizedFlag: false,
    },
  }))
}

/** Answers without pages. */
function listOf<T>(
  call: ApiCall,
  of: (company: Company) => readonly T[],
  show: (one: T, dates: { readonly createdDate: string }) => Record<string, unknown>,
): Reply {
  const unknown = Object.keys(call.attributes).find((name) => name !== 'companyId')
  if (unknown !== undefined) throw badField(`${unknown} is not known here`, at(unknown))
  const { company } = chargeCompany(call)
  call.world.credits.records += company.length
  const data = company.flatMap((one) =>
    of(one).map((item) => show(item, { createdDate: `20${16 + (one.index % 9)}-07-16` })),
  )
  return ok({ data, meta: { totalResults: data.length } })
}

function at(name: string): { pointer: string } {
  return { pointer: `/data/attributes/${name}` }
}
