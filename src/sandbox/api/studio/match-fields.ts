/** What a column can be mapped to, for matching rows with contacts or companies. */

/** The match input that a field stands for, and the names of columns that are mapped to it without being told. */
export interface MatchField {
  readonly input?: string
  readonly names: readonly string[]
}

// Those without an input are known, and match nothing in the seeded data.
const OTHERS = `COMPANY_LINKEDIN_ID COMPANY_IP_ADDRESSES COMPANY_METRO_AREA COMPANY_LINKEDIN_URL COMPANY_FACEBOOK_URL
  COMPANY_TWITTER_URL COMPANY_GOOGLE_PLUS_URL COMPANY_YOUTUBE_URL COMPANY_LOCATION COMPANY_LOCATION_CODE CONTACT_STREET
  CONTACT_CITY CONTACT_STATE CONTACT_COUNTRY CONTACT_ZIP_CODE CONTACT_MIDDLE_NAME CONTACT_LINKEDIN_URL
  CONTACT_TWITTER_URL CONTACT_LINKEDIN_COMPANY_ID CONTACT_PARENT_ID CONTACT_LINKEDIN_PRIVATE_IDS`

/** All fields. */
export const MATCH_FIELDS: Readonly<Record<string, MatchField>> = Object.freeze({
  COMPANY_WEBSITE: { input: 'companyWebsite', names: ['website', 'domain', 'company website'] },
  COMPANY_NAME: { input: 'companyName', names: ['company', 'company name'] },
  ZOOMINFO_COMPANY_ID: { input: 'companyId', names: ['zoominfo company id'] },
  COMPANY_COUNTRY: { input: 'companyCountry', names: [] },
  COMPANY_STATE: { input: 'companyState', names: [] },
  COMPANY_CITY: { input: 'companyCity', names: [] },
  COMPANY_ZIP_CODE: { input: 'companyZipCode', names: [] },
  COMPANY_PHONE: { input: 'companyPhone', names: ['company phone'] },
  COMPANY_TICKER: { input: 'companyTicker', names: ['ticker'] },
  CONTACT_FIRST_NAME: { input: 'firstName', names: ['first name'] },
  CONTACT_LAST_NAME: { input: 'lastName', names: ['last name'] },
  CONTACT_EMAIL: { input: 'emailAddress', names: ['email', 'e-mail'] },
  JOB_TITLE: { input: 'jobTitle', names: ['job title', 'title'] },
  DIRECT_PHONE: { input: 'phone', names: ['phone'] },
  MOBILE_PHONE: { input: 'phone', names: ['mobile'] },
  ZOOMINFO_CONTACT_ID: { input: 'personId', names: ['zoominfo contact id'] },
  CONTACT_ZOOMINFO_COMPANY_ID: { input: 'companyId', names: [] },
  CONTACT_HASHED_EMAILS: { input: 'hashedEmail', names: [] },
  ...Object.fromEntries(OTHERS.split(/\s+/).map((name): [string, MatchField] => [name, { names: [] }])),
})
