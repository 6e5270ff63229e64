/** What the seeded technologies, intent topics, news and scoops are made of. All of it is invented. */

/** What companies use. The attribute is `vendor.parent category.category.product`. */
export const TECHNOLOGIES: readonly {
  id: string
  product: string
  vendor: string
  category: string
  parentCategory: string
  attribute: string
}[] = [
  technology(131301, 'Quillbase CRM', 'Quillbase', 'Customer Relationship Management', 'Sales'),
  technology(131315, 'Larkmail', 'Larkmail Inc.', 'Email Marketing', 'Marketing'),
  technology(132222, 'Fernhost Compute', 'Fernhost', 'Cloud Infrastructure', 'IT Infrastructure'),
  technology(133010, 'Tidewater Warehouse', 'Tidewater Labs', 'Data Warehousing', 'Data Management'),
  technology(
    134401,
    'Pebble Chat',
    'Pebble Systems',
    'Unified Communications',
    'Communication and Collaboration',
  ),
  technology(135120, 'Hirewell', 'Hirewell', 'Applicant Tracking Systems', 'Human Resources'),
  technology(136007, 'Ledgerline', 'Ledgerline', 'Accounting', 'Finance'),
  technology(137555, 'Ironlatch Identity', 'Ironlatch', 'Identity Management', 'Security'),
]

function technology(
  id: number,
  product: string,
  vendor: string,
  category: string,
  parentCategory: string,
): (typeof TECHNOLOGIES)[number] {
  const attribute = `${333 + (id % 7)}.${198 + (id % 5)}.${id % 97}.${id}`
  return { id: String(id), product, vendor, category, parentCategory, attribute }
}

/** What companies are seen to research. */
export const INTENT_TOPICS: readonly {
  name: string
  category: string
  department: string
  jobFunction: string
}[] = [
  topic('Cloud Applications', 'Cloud', 'Information Technology', 'Cloud / Mobility'),
  topic('Data Warehousing', 'Data Management', 'Information Technology', 'Data Warehouse'),
  topic('Identity Management', 'Security', 'Information Technology', 'Information Security'),
  topic('Customer Relationship Management', 'Sales', 'Sales', 'Sales Operations'),
  topic('Email Marketing', 'Marketing', 'Marketing', 'Demand Generation'),
  topic('Applicant Tracking', 'Human Resources', 'Human Resources', 'Talent Acquisition'),
  topic('Warehouse Automation', 'Logistics', 'Operations', 'Logistics'),
  topic('Accounts Payable', 'Finance', 'Finance', 'Accounting'),
]

function topic(
  name: string,
  category: string,
  department: string,
  jobFunction: string,
): (typeof INTENT_TOPICS)[number] {
  return { name, category, department, jobFunction }
}

/** The categories of news, with a headline for each. */
export const NEWS_CATEGORIES: readonly { category: string; headline: string }[] = [
  { category: 'FUNDING', headline: 'closes a new round of funding' },
  { category: 'PRODUCT', headline: 'launches a new product line' },
  { category: 'PERSON', headline: 'appoints a new executive' },
  { category: 'FINANCIAL_RESULTS', headline: 'reports its quarterly results' },
  { category: 'MERGER_OR_ACQUISITION', headline: 'agrees to buy a smaller rival' },
  { category: 'GENERAL_PRESS_RELEASE', headline: 'publishes its yearly report' },
  { category: 'GENERAL_NEWS', headline: 'opens a second office' },
]

/** The types of scoops, each with its topic, a department and a sentence. */
export const SCOOP_TYPES: readonly {
  id: string
  type: string
  topicId: string
  topic: string
  departmentId: string
  department: string
  sentence: string
}[] = [
  scoop(
    '1',
    'Executive Move',
    '12',
    'Leadership Change',
    '1',
    'Executive',
    'has named a new head of operations',
  ),
  scoop('2', 'Project', '21', 'Integration', '3', 'IT', 'is planning to replace its data warehouse'),
  scoop('3', 'Pain Point', '27', 'Cost Reduction', '2', 'Finance', 'is looking to lower its hosting costs'),
  scoop('4', 'Hiring Plans', '30', 'Hiring', '4', 'HR', 'plans to hire thirty engineers this year'),
  scoop('6', 'Award', '5', 'Award', '6', 'Marketing', 'was named a best place to work'),
  scoop(
    '8',
    'Facilities Relocation / Expansion',
    '34',
    'Facilities',
    '7',
    'Operations',
    'is moving its head office',
  ),
]

function scoop(
  id: string,
  type: string,
  topicId: string,
  topic: string,
  departmentId: string,
  department: string,
  sentence: string,
): (typeof SCOOP_TYPES)[number] {
  return { id, type, topicId, topic, departmentId, department, sentence }
}
