/** What enriching a contact can return. */
import { createHash } from 'node:crypto'
import { companyField } from './company-fields.ts'
import type { Contact } from './seed.ts'

/** The output fields of a contact. Those without a value in the seeded data come back empty. */
export const CONTACT_FIELDS: readonly string[] = Object.freeze(
  `city companyAlternateLogos companyCity companyContinent companyCountry companyDescription companyDivision
  companyEmployeeCount companyEmployeeGrowth companyEmployeeRange companyFax companyId companyIndustries
  companyIndustryCodes companyLogo companyNaicsCodes companyName companyPhone companyPrimaryIndustry
  companyPrimaryIndustryCode companyPrimarySubIndustryCode companyRanking companyRevenue companyRevenueNumeric
  companyRevenueRange companySicCodes companySocialMediaUrls companyState companyStreet companyTicker companyType
  companyWebsite companyZipCode contactAccuracyScore continent country directPhoneAlt directPhoneDoNotCall education
  email emailAlt employmentHistory engagements externalUrls firstName hasCanadianEmail hashedEmails id isDefunct
  jobFunction jobTitle lastName lastUpdatedDate locationCompanyId managementLevel metroArea middleName mobilePhone
  mobilePhoneAlt mobilePhoneDoNotCall noticeProvidedDate personHasMoved phone picture positionStartDate region
  salutation state street suffix supplementalEmail techSkills validDate withinCalifornia withinCanada withinEu
  yearsOfExperience zipCode`.split(/\s+/),
)

/** The values of these output fields. Those that begin with `company` are put together under `company`. */
export function contactFields(contact: Contact, fields: readonly string[]): Record<string, unknown> {
  const ofCompany = fields.filter((field) => field.startsWith('company'))
  const own = fields.filter((field) => !field.startsWith('company'))
  const attributes = Object.fromEntries(own.map((field) => [field, contactField(contact, field)]))
  if (ofCompany.length === 0) return attributes
  const company = ofCompany.map((field) => {
    const name = field.slice('company'.length)
    const key = name.charAt(0).toLowerCase() + name.slice(1)
    return [key, employerField(contact, key)]
  })
  return { ...attributes, company: Object.fromEntries(company) }
}

function contactField(contact: Contact, field: string): unknown {
  const { company, job, email } = contact
  switch (field) {
    case 'id':
    case 'firstName':
    case 'lastName':
    case 'email':
    case 'phone':
    case 'mobilePhone':
    case 'lastUpdatedDate':
      return contact[field]
    case 'validDate':
      return contact.lastUpdatedDate
    case 'hashedEmails':
      return email === undefined ? [] : [createHash('md5').update(email).digest('hex')]
    case 'contactAccuracyScore':
      return String(contact.accuracy)
    case 'jobTitle':
      return job.jobTitle
    case 'managementLevel':
      return [job.managementLevel]
    case 'jobFunction':
      return { name: job.department, department: job.department }
    case 'techSkills':
      return [contact.techSkill]
    case 'personHasMoved':
      return 'No'
    case 'locationCompanyId':
      return company.id
    case 'directPhoneDoNotCall':
    case 'mobilePhoneDoNotCall':
    case 'isDefunct':
    case 'withinCalifornia':
      return false
    case 'withinEu':
      return company.place.country === 'Netherlands'
    case 'withinCanada':
    case 'hasCanadianEmail':
      return company.place.country === 'Canada'
    case 'region':
      return company.place.state
    case 'city':
    case 'state':
    case 'street':
    case 'zipCode':
    case 'country':
    case 'continent':
    case 'metroArea':
      return companyField(company, field)
    default:
      return undefined
  }
}

// An employer's revenue is words here and dollars under another name; a company's own is thousands of dollars.
function employerField({ company, job }: Contact, field: string): unknown {
  if (field === 'revenue') return `$${(company.revenue / 1000).toFixed(1)} Million`
  if (field === 'revenueNumeric') return company.revenue * 1000
  if (field === 'division') return job.department
  return companyField(company, field)
}
