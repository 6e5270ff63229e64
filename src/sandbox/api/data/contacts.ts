/** `POST /data/v1/contacts/search` and `POST /data/v1/contacts/enrich`. */
import { createHash } from 'node:crypto'
import type { ApiCall, Reply } from '../operation.ts'
import type { World } from '../world.ts'
import { digits } from './companies.ts'
import { filtersByCompany } from './company-filters.ts'
import { CONTACT_FIELDS, contactFields } from './contact-fields.ts'
import { type Enrichment, enrich } from './enrich.ts'
import { anyOf, anything, contains, date, type Filter, number, search, text } from './search.ts'
import type { Contact } from './seed.ts'

/** The filters on a contact, and on the company where they work. */
export const CONTACT_FILTERS: Readonly<Record<string, Filter<Contact>>> = Object.freeze({
  ...filtersByCompany<Contact>(),
  personId: anyOf(({ id }, value) => String(id) === value),
  firstName: text(({ firstName }, value) => contains(firstName, value)),
  lastName: text(({ lastName }, value) => contains(lastName, value)),
  fullName: text((contact, value) => contains(fullName(contact), value)),
  emailAddress: text(({ email }, value) => email === value),
  hashedEmail: text(hasHash),
  phone: anyOf(hasPhone),
  jobTitle: text(({ job }, value) =>
    value.split(' or ').some((title) => contains(job.jobTitle, title.trim())),
  ),
  exactJobTitle: text(({ job }, value) => job.jobTitle.toLowerCase() === value),
  managementLevel: anyOf(({ job }, value) => job.managementLevel.toLowerCase() === value),
  department: anyOf(({ job }, value) => job.departmentId === value || job.department.toLowerCase() === value),
  executivesOnly: ({ job }, value) => (typeof value === 'boolean' ? !value || job.hierarchy <= 2 : undefined),
  requiredFields: (contact, value) =>
    typeof value === 'string'
      ? value.split(',').every((field) => hasField(contact, field.trim()))
      : undefined,
  contactAccuracyScoreMin: number(({ accuracy }, value) => accuracy >= value),
  contactAccuracyScoreMax: number(({ accuracy }, value) => accuracy <= value),
  lastUpdatedDateAfter: text(({ lastUpdatedDate }, value) => lastUpdatedDate.toLowerCase() > value),
  techSkills: anyOf(({ techSkill }, value) => techSkill.id === value),
  buyingGroup: anyOf(({ buyingGroup }, value) => buyingGroup === value),
  excludeJobTitle: anyOf(({ job }, value) => !contains(job.jobTitle, value)),
  excludeManagementLevel: anyOf(({ job }, value) => job.managementLevel.toLowerCase() !== value),
  jobFunction: anyOf(({ job }, value) => contains(job.department, value)),
  locationCompanyId: anyOf(({ company }, value) => String(company.id) === value),
  validDateAfter: date(({ lastUpdatedDate }, value) => lastUpdatedDate > value),
  // What follows is known, but the seeded people have no such data.
  middleInitial: anything('string'),
  supplementalEmail: anything('list'),
  webReferences: anything('list'),
  positionStartDateMin: date(() => true),
  positionStartDateMax: date(() => true),
  yearsOfExperience: anything('string'),
  boardMember: anything('string'),
  excludePartialProfiles: anything('boolean'),
  lastUpdatedInMonths: anything('number'),
  hasBeenNotified: anything('string'),
  companyPastOrPresent: anything('string'),
  school: anything('string'),
  degree: anything('string'),
  employmentHistory: anything('list'),
})

/** Answers a search. It costs nothing, and shows no e-mail address and no phone number. */
export function searchContacts(call: ApiCall): Reply {
  return search(call, {
    records: call.world.seeded.contacts,
    filters: CONTACT_FILTERS,
    sorts: {
      contactAccuracyScore: ({ accuracy }) => accuracy,
      lastName: ({ lastName }) => lastName,
      companyName: ({ company }) => company.name,
      hierarchy: ({ job }) => job.hierarchy,
      sourceCount: ({ sourceCount }) => sourceCount,
      lastMentioned: ({ lastUpdatedDate }) => lastUpdatedDate,
      relevance: ({ accuracy, sourceCount }) => accuracy + sourceCount,
    },
    defaultSort: '-relevance',
    show: showFound,
  })
}

/** Answers an enrichment: one credit for each contact that is new. */
export function enrichContacts(call: ApiCall): Reply {
  return enrich(call, contactEnrichment(call.world))
}

/** How contacts are enriched. */
export function contactEnrichment(world: World): Enrichment<Contact> {
  return {
    kind: 'contact',
    type: 'Contact',
    records: world.seeded.contacts,
    inputs: 'matchPersonInput',
    identifiers: [
      ['personId'],
      ['emailAddress'],
      ['hashedEmail'],
      ['phone'],
      ['fullName', 'companyName'],
      ['fullName', 'companyId'],
      ['firstName', 'lastName', 'companyName'],
      ['firstName', 'lastName', 'companyId'],
    ],
    matchers: {
      personId: ({ id }, value) => String(id) === value,
      fullName: (contact, value) => fullName(contact).toLowerCase() === value,
      firstName: ({ firstName }, value) => firstName.toLowerCase() === value,
      lastName: ({ lastName }, value) => lastName.toLowerCase() === value,
      emailAddress: ({ email }, value) => email === value,
      hashedEmail: hasHash,
      phone: hasPhone,
      jobTitle: ({ job }, value) => contains(job.jobTitle, value),
      externalURL: () => true,
      companyId: ({ company }, value) => String(company.id) === value,
      companyName: ({ company }, value) => company.name.toLowerCase() === value,
      contactAccuracyScoreMin: ({ accuracy }, value) => accuracy >= Number(value),
      lastUpdatedDateAfter: ({ lastUpdatedDate }, value) => lastUpdatedDate.toLowerCase() > value,
      validDateAfter: ({ lastUpdatedDate }, value) => lastUpdatedDate.toLowerCase() > value,
    },
    fields: CONTACT_FIELDS,
    show: contactFields,
    has: hasField,
  }
}

function showFound(contact: Contact): Record<string, unknown> {
  const { firstName, lastName, job, company } = contact
  return {
    id: String(contact.id),
    type: 'Contact',
    attributes: {
      firstName,
      lastName,
      jobTitle: job.jobTitle,
      managementLevel: job.managementLevel,
      contactAccuracyScore: contact.accuracy,
      validDate: contact.lastUpdatedDate,
      lastUpdatedDate: contact.lastUpdatedDate,
      hasEmail: contact.email !== undefined,
      hasSupplementalEmail: false,
      hasDirectPhone: true,
      hasMobilePhone: contact.mobilePhone !== undefined,
      hasCompanyPhone: true,
      company: { id: company.id, name: company.name },
    },
  }
}

/** First and last name. */
export function fullName({ firstName, lastName }: Contact): string {
  return `${firstName} ${lastName}`
}

function hasHash({ email }: Contact, value: string): boolean {
  if (email === undefined) return false
  return ['md5', 'sha1', 'sha256', 'sha512'].some(
    (name) => createHash(name).update(email).digest('hex') === value,
  )
}

function hasPhone({ phone, mobilePhone = '' }: Contact, value: string): boolean {
  return [digits(phone), digits(mobilePhone)].includes(digits(value))
}

function hasField({ email, mobilePhone }: Contact, field: string): boolean {
  if (field === 'email') return email !== undefined
  if (field === 'mobilePhone') return mobilePhone !== undefined
  return field === 'phone' || field === 'directPhone'
}
