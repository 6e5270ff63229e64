/** The words that the seeded companies and contacts are made of. All companies are invented. */

export const COMPANY_FIRST_WORDS: readonly string[] = [
  'Alderbrook',
  'Bramblewick',
  'Cindervale',
  'Dunmarrow',
  'Eskerlight',
  'Fennholm',
  'Gorsefield',
  'Harrowmere',
  'Ivelstone',
  'Juniperan',
  'Kestrelby',
  'Larkhollow',
  'Mossgarth',
  'Netherwind',
  'Ottershaw',
  'Pellucidar',
  'Quillmark',
  'Rookhaven',
  'Saltreach',
  'Thornbury',
]

/** With the industry that each stands for, its code, and its SIC and NAICS codes. */
export const COMPANY_SECOND_WORDS: readonly {
  word: string
  industry: string
  industryCode: string
  sic: string
  naics: string
}[] = [
  { word: 'Software', industry: 'Software', industryCode: 'software', sic: '7372', naics: '513210' },
  {
    word: 'Logistics',
    industry: 'Transportation',
    industryCode: 'transportation',
    sic: '4731',
    naics: '488510',
  },
  {
    word: 'Health',
    industry: 'Hospitals & Physicians Clinics',
    industryCode: 'hospitals',
    sic: '8011',
    naics: '621111',
  },
  {
    word: 'Robotics',
    industry: 'Manufacturing',
    industryCode: 'manufacturing',
    sic: '3569',
    naics: '333998',
  },
  {
    word: 'Analytics',
    industry: 'Business Services',
    industryCode: 'bizservice',
    sic: '7374',
    naics: '518210',
  },
  { word: 'Foods', industry: 'Retail', industryCode: 'retail', sic: '5411', naics: '445110' },
]

/** Places of headquarters. */
export const PLACES: readonly {
  city: string
  state: string
  zipCode: string
  country: string
  continent: string
  areaCode: string
}[] = [
  place('Springfield', 'Massachusetts', '01101', 'United States', 'North America', '413'),
  place('Boulder', 'Colorado', '80301', 'United States', 'North America', '303'),
  place('Durham', 'North Carolina', '27701', 'United States', 'North America', '919'),
  place('Portland', 'Oregon', '97201', 'United States', 'North America', '503'),
  place('Toronto', 'Ontario', 'M5H 2N2', 'Canada', 'North America', '416'),
  place('Leeds', 'England', 'LS1 4DY', 'United Kingdom', 'Europe', '113'),
  place('Utrecht', 'Utrecht', '3511 CE', 'Netherlands', 'Europe', '030'),
]

function place(
  city: string,
  state: string,
  zipCode: string,
  country: string,
  continent: string,
  areaCode: string,
) {
  return { city, state, zipCode, country, continent, areaCode }
}

export const FIRST_NAMES: readonly string[] = [
  'Amara',
  'Bjorn',
  'Carmen',
  'Dev',
  'Elif',
  'Farid',
  'Greta',
  'Hana',
  'Idris',
  'Jonas',
  'Keiko',
  'Luca',
  'Mei',
  'Noor',
  'Oskar',
  'Priya',
  'Quinn',
  'Rosa',
  'Sven',
  'Tariq',
  'Uma',
  'Viktor',
  'Wanda',
  'Ximena',
  'Yusuf',
]

export const LAST_NAMES: readonly string[] = [
  'Abara',
  'Bellweather',
  'Castellan',
  'Dragomir',
  'Eversley',
  'Fairbairn',
  'Galloway',
  'Hoshino',
  'Ibarra',
  'Jankowski',
  'Kaplan',
  'Lindqvist',
  'Mbeki',
  'Novak',
  'Oyelaran',
  'Petrossian',
  'Quiroga',
  'Rasmussen',
  'Szabo',
  'Takahashi',
  'Underhill',
  'Valverde',
  'Whitlock',
  'Yilmaz',
  'Zielinski',
]

/** One of each is seeded in every company. `hierarchy` 1 is the top. */
export const JOBS: readonly {
  jobTitle: string
  managementLevel: string
  departmentId: string
  department: string
  hierarchy: number
}[] = [
  job('Chief Technology Officer', 'C Level Exec', '2', 'Engineering & Technical', 1),
  job('Vice President of Sales', 'VP Level Exec', '10', 'Sales', 2),
  job('Director of Marketing', 'Director', '8', 'Marketing', 3),
  job('Finance Manager', 'Manager', '3', 'Finance', 4),
  job('Software Engineer', 'Non Manager', '2', 'Engineering & Technical', 5),
]

function job(
  jobTitle: string,
  managementLevel: string,
  departmentId: string,
  department: string,
  hierarchy: number,
) {
  return { jobTitle, managementLevel, departmentId, department, hierarchy }
}

export const TECH_SKILLS: readonly { id: string; name: string }[] = [
  { id: '1000', name: 'Python' },
  { id: '1010', name: 'Kubernetes' },
  { id: '1020', name: 'SQL' },
  { id: '1030', name: 'Terraform' },
]

export const BUYING_GROUPS: readonly string[] = ['1913024', '1913025', '1913026']
