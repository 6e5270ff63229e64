/** The lookups of the Data API: values to search by, and the fields of searches and enrichments. They cost nothing. */
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { badValue, missingInput, notFound } from '../platform-error.ts'
import { choice } from '../query.ts'
import { companyEnrichment } from './companies.ts'
import { HIERARCHY_FIELDS } from './company-enrichments.ts'
import { COMPANY_FIELDS } from './company-fields.ts'
import { COMPANY_FILTERS } from './company-filters.ts'
import { CONTACT_FIELDS } from './contact-fields.ts'
import { CONTACT_FILTERS, contactEnrichment } from './contacts.ts'
import { LOOKUPS } from './lookup-values.ts'
import { INTENT_FILTERS, NEWS_FILTERS, SCOOP_FILTERS } from './signals.ts'

const FILTERS = ['category', 'parentCategory', 'subCategory', 'vendor']
const COMPANY = ['companyId', 'companyName', 'companyWebsite']
const INTENT = ['category', 'topic', 'signalScore', 'audienceStrength', 'signalDate', 'company']
const NEWS = ['title', 'url', 'domain', 'imageUrl', 'pageDate', 'categories', 'description', 'company']
const SCOOP = [
  'id',
  'description',
  'link',
  'linkText',
  'publishedDate',
  'originalPublishedDate',
  'topics',
  'types',
]
const FOUND_CONTACT = ['id', 'firstName', 'lastName', 'jobTitle', 'managementLevel', 'contactAccuracyScore']
const FOUND_COMPANY = ['id', 'name', 'website', 'city', 'state', 'country', 'revenue', 'employeeCount']

type Entity = readonly [name: string, input: (call: ApiCall) => readonly string[], output: readonly string[]]

const SEARCHES: Readonly<Record<string, Entity>> = {
  contact: ['ContactSearch', () => Object.keys(CONTACT_FILTERS), FOUND_CONTACT],
  company: ['CompanySearch', () => Object.keys(COMPANY_FILTERS), FOUND_COMPANY],
  scoop: ['ScoopSearch', () => [...Object.keys(SCOOP_FILTERS), ...Object.keys(COMPANY_FILTERS)], SCOOP],
  news: ['NewsSearch', () => Object.keys(NEWS_FILTERS), NEWS],
  intent: ['IntentSearch', () => [...Object.keys(INTENT_FILTERS), ...Object.keys(COMPANY_FILTERS)], INTENT],
}

const ENRICHMENTS: Readonly<Record<string, Entity>> = {
  contact: ['ContactEnrich', ({ world }) => Object.keys(contactEnrichment(world).matchers), CONTACT_FIELDS],
  company: ['CompanyEnrich', ({ world }) => Object.keys(companyEnrichment(world).matchers), COMPANY_FIELDS],
  scoop: ['ScoopEnrich', () => [...COMPANY, ...Object.keys(SCOOP_FILTERS)], SCOOP],
  news: ['NewsEnrich', () => [...COMPANY, ...Object.keys(NEWS_FILTERS)], NEWS],
  intent: ['IntentEnrich', () => [...COMPANY, ...Object.keys(INTENT_FILTERS)], INTENT],
  technology: ['TechnologyEnrich', () => ['companyId'], ['product', 'vendor', 'category', 'categoryParent']],
  hashtag: ['HashtagEnrich', () => ['companyId'], ['label', 'description', 'group', 'parentCategory']],
  orgChart: [
    'OrgChartEnrich',
    () => ['companyId', 'department'],
    ['firstName', 'lastName', 'title', 'orgChartTier'],
  ],
  'corporate-hierarchy': ['CorporateHierarchyEnrich', () => COMPANY, HIERARCHY_FIELDS],
}

/** Answers with the values of one field. */
export function lookupValues({ parameters, query }: ApiCall): Reply {
  const { fieldName = '' } = parameters
  const lookup = Object.hasOwn(LOOKUPS, fieldName) ? LOOKUPS[fieldName] : undefined
  if (lookup === undefined) throw notFound('lookup field', 'fieldName')
  if (fieldName === 'tech-products' && query.get('filter[vendor]') === null) {
    throw missingInput('tech-products needs filter[vendor]', { parameter: 'filter[vendor]' })
  }
  const found = lookup.values.filter(({ filters }) =>
    FILTERS.every((name) => {
      const wanted = query.get(`filter[${name}]`)?.toLowerCase()
      return wanted === undefined || filters?.[name] === undefined || filters[name].toLowerCase() === wanted
    }),
  )
  return ok({ data: found.map(({ id, attributes }) => ({ id, type: lookup.type, attributes })) })
}

/** Answers with the inputs or outputs of a search. */
export function lookupSearchFields(call: ApiCall): Reply {
  return lookupFields(call, SEARCHES)
}

/** Answers with the inputs or outputs of an enrichment. */
export function lookupEnrichFields(call: ApiCall): Reply {
  return lookupFields(call, ENRICHMENTS)
}

function lookupFields(call: ApiCall, entities: Readonly<Record<string, Entity>>): Reply {
  const entity = choice(call.query, 'filter[entity]', Object.keys(entities))
  if (entity === undefined) throw missingInput('filter[entity] is missing', { parameter: 'filter[entity]' })
  const fieldType = choice(call.query, 'filter[fieldType]', ['input', 'output'])
  if (fieldType === undefined)
    throw missingInput('filter[fieldType] is missing', { parameter: 'filter[fieldType]' })
  const known = entities[entity]
  if (known === undefined) throw badValue('There is no such entity', { parameter: 'filter[entity]' })
  const [name, input, output] = known
  const isInput = fieldType === 'input'
  const type = `${name}${isInput ? 'Input' : 'Output'}`
  return ok({
    data: (isInput ? input(call) : output).map((fieldName) => ({
      id: fieldName,
      type,
      attributes: {
        fieldName,
        description: `The field ${fieldName}.`,
        ...(isInput ? { fieldType: 'String', accessGranted: true } : {}),
      },
    })),
  })
}
