/* Made from the manifest by `linkwright types`. Do not edit. */

/**
 * One page of contacts.
 */
export type ContactsSearchOutput = SearchPage & {
  /**
   * The contacts of this page.
   */
  data: FoundContact[]
  [k: string]: unknown
}
/**
 * The employer.
 */
export type EnrichedContactCompany = CompanyFields & {
  /**
   * ZoomInfo's ID of the company.
   */
  id?: number
  /**
   * Yearly revenue, for people.
   */
  revenue?: string
  /**
   * Yearly revenue in US dollars.
   */
  revenueNumeric?: number
  /**
   * Rankings that list the company.
   */
  ranking?: string[]
  /**
   * The division that the person works in.
   */
  division?: string
  [k: string]: unknown
}
/**
 * One page of companies.
 */
export type CompaniesSearchOutput = SearchPage & {
  /**
   * The companies of this page.
   */
  data: FoundCompany[]
  [k: string]: unknown
}
/**
 * The requested fields.
 */
export type EnrichedCompanyAttributes = CompanyFields & {
  /**
   * ZoomInfo's ID of the company.
   */
  id?: number
  /**
   * Web domains.
   */
  domainList?: string[]
  /**
   * Metro area.
   */
  metroArea?: string
  /**
   * Yearly revenue in thousands of US dollars.
   */
  revenue?: number
  /**
   * Whom the company sells to.
   */
  businessModel?: string[]
  /**
   * Products.
   */
  products?: string[]
  /**
   * The year of foundation.
   */
  foundedYear?: string
  /**
   * Whether it is alive. Known values: NEW, ALIVE, and several that begin with DEFUNCT.
   */
  companyStatus?: string
  /**
   * When the status was set.
   */
  companyStatusDate?: string
  /**
   * Whether the company no longer exists.
   */
  isDefunct?: boolean
  /**
   * Whether researchers confirmed activity in the past 12 months.
   */
  certified?: boolean
  /**
   * When they did.
   */
  certificationDate?: string
  /**
   * How many of its people ZoomInfo knows.
   */
  numberOfContactsInZoomInfo?: number
  /**
   * How many offices it has.
   */
  locationCount?: number
  locationMatch?: LocationMatch
  /**
   * ZoomInfo's ID of the parent company; 0 for none.
   */
  parentId?: number
  /**
   * The parent company's name.
   */
  parentName?: string
  /**
   * ZoomInfo's ID of the company at the top.
   */
  ultimateParentId?: number
  /**
   * Its name.
   */
  ultimateParentName?: string
  /**
   * Its yearly revenue.
   */
  ultimateParentRevenue?: number
  /**
   * Its headcount.
   */
  ultimateParentEmployees?: number
  /**
   * What the company is to its parent.
   */
  subUnitType?: string
  /**
   * Industries of the unit.
   */
  subUnitIndustries?: string[]
  /**
   * Competitors.
   */
  competitors?: Competitor[]
  /**
   * Rounds of funding.
   */
  companyFunding?: FundingRound[]
  /**
   * The amount of the latest round.
   */
  recentFundingAmount?: number
  /**
   * When it was.
   */
  recentFundingDate?: string
  /**
   * All funding so far.
   */
  totalFundingAmount?: number
  departmentBudgets?: DepartmentBudgets
  employeeCountByDepartment?: EmployeeCountByDepartment
  /**
   * When the record was created.
   */
  createdDate?: string
  /**
   * When the record last changed.
   */
  lastUpdatedDate?: string
  /**
   * Past engagements.
   */
  engagements?: Engagement[]
  [k: string]: unknown
}
/**
 * A page of the people in the chart.
 */
export type OrgChartsEnrichOutput = SearchPage & {
  /**
   * The records of this page.
   */
  data: OrgChartContact[]
  [k: string]: unknown
}
/**
 * A page of buying signals.
 */
export type IntentSearchOutput = SearchPage & {
  /**
   * The records of this page.
   */
  data: IntentSignal[]
  [k: string]: unknown
}
/**
 * A page of the company's buying signals.
 */
export type IntentEnrichOutput = SearchPage & {
  /**
   * The records of this page.
   */
  data: IntentSignal[]
  [k: string]: unknown
}
/**
 * A page of articles.
 */
export type NewsSearchOutput = SearchPage & {
  /**
   * The records of this page.
   */
  data: NewsArticle[]
  [k: string]: unknown
}
/**
 * A page of articles on the company.
 */
export type NewsEnrichOutput = SearchPage & {
  /**
   * The records of this page.
   */
  data: NewsArticle[]
  [k: string]: unknown
}
/**
 * A page of scoops.
 */
export type ScoopsSearchOutput = SearchPage & {
  /**
   * The records of this page.
   */
  data: Scoop[]
  [k: string]: unknown
}
/**
 * A page of the company's scoops.
 */
export type ScoopsEnrichOutput = SearchPage & {
  /**
   * The records of this page.
   */
  data: Scoop[]
  [k: string]: unknown
}
/**
 * A page of folders.
 */
export type FoldersListOutput = StudioPage & {
  /**
   * The records of this page.
   */
  data: Folder[]
  [k: string]: unknown
}
/**
 * A page of audiences.
 */
export type AudiencesListOutput = StudioPage & {
  /**
   * The records of this page.
   */
  data: Audience[]
  [k: string]: unknown
}
/**
 * The job that was begun. Nothing (204) where no row is concerned.
 */
export type AudiencesEnrichOutput = {
  data: EnrichJobReference
  [k: string]: unknown
} | null
/**
 * A page of rows.
 */
export type AudienceRowsSearchOutput = StudioPage & {
  /**
   * The records of this page.
   */
  data: AudienceRow[]
  [k: string]: unknown
}
/**
 * A page of audiences.
 */
export type MarketingAudiencesListOutput = CountedPage & {
  /**
   * The records of this page.
   */
  data: MarketingAudience[]
  [k: string]: unknown
}
/**
 * A page of workflows.
 */
export type WorkflowsListOutput = CountedPage & {
  /**
   * The records of this page.
   */
  data: Workflow[]
  [k: string]: unknown
}
/**
 * A page of agent teams.
 */
export type AgentTeamsListOutput = CountedPage & {
  /**
   * The records of this page.
   */
  data: AgentTeam[]
  [k: string]: unknown
}
/**
 * A page of runs, the newest first.
 */
export type AgentTeamRunsListOutput = CountedPage & {
  /**
   * The records of this page.
   */
  data: AgentTeamRun[]
  [k: string]: unknown
}

/**
 * What each action of ZoomInfo takes and answers with.
 */
export interface ZoomInfoActions {
  /**
   * Search contacts
   */
  'contacts.search': {
    input: ContactsSearchInput
    output: ContactsSearchOutput
  }
  /**
   * Enrich contacts
   */
  'contacts.enrich': {
    input: ContactsEnrichInput
    output: ContactsEnrichOutput
  }
  /**
   * Search companies
   */
  'companies.search': {
    input: CompaniesSearchInput
    output: CompaniesSearchOutput
  }
  /**
   * Enrich companies
   */
  'companies.enrich': {
    input: CompaniesEnrichInput
    output: CompaniesEnrichOutput
  }
  /**
   * Enrich corporate hierarchies
   */
  'corporate_hierarchies.enrich': {
    input: CorporateHierarchiesEnrichInput
    output: CorporateHierarchiesEnrichOutput
  }
  /**
   * Enrich an org chart
   */
  'org_charts.enrich': {
    input: OrgChartsEnrichInput
    output: OrgChartsEnrichOutput
  }
  /**
   * Enrich a company's technologies
   */
  'technologies.enrich': {
    input: CompanyIdInput
    output: TechnologiesEnrichOutput
  }
  /**
   * Enrich a company's hashtags
   */
  'hashtags.enrich': {
    input: CompanyIdInput
    output: HashtagsEnrichOutput
  }
  /**
   * Search buying signals
   */
  'intent.search': {
    input: IntentSearchInput
    output: IntentSearchOutput
  }
  /**
   * Enrich a company's buying signals
   */
  'intent.enrich': {
    input: IntentEnrichInput
    output: IntentEnrichOutput
  }
  /**
   * Search news
   */
  'news.search': {
    input: NewsSearchInput
    output: NewsSearchOutput
  }
  /**
   * Enrich a company's news
   */
  'news.enrich': {
    input: NewsEnrichInput
    output: NewsEnrichOutput
  }
  /**
   * Search scoops
   */
  'scoops.search': {
    input: ScoopsSearchInput
    output: ScoopsSearchOutput
  }
  /**
   * Enrich a company's scoops
   */
  'scoops.enrich': {
    input: ScoopsEnrichInput
    output: ScoopsEnrichOutput
  }
  /**
   * List the values of a filter
   */
  'lookup_values.list': {
    input: LookupValuesListInput
    output: LookupValuesListOutput
  }
  /**
   * List the fields of a search
   */
  'search_fields.list': {
    input: SearchFieldsListInput
    output: SearchFieldsListOutput
  }
  /**
   * List the fields of enriching
   */
  'enrich_fields.list': {
    input: EnrichFieldsListInput
    output: EnrichFieldsListOutput
  }
  /**
   * Get usage
   */
  'usage.get': {
    input: NothingInput
    output: UsageGetOutput
  }
  /**
   * Get the summary of an account
   */
  'account_summaries.get': {
    input: AccountSummariesGetInput
    output: AccountSummariesGetOutput
  }
  /**
   * Ask about an account
   */
  'account_summaries.ask': {
    input: AccountSummariesAskInput
    output: AccountSummariesAskOutput
  }
  /**
   * List insights on companies
   */
  'insights.list': {
    input: InsightsListInput
    output: InsightsListOutput
  }
  /**
   * List companies that resemble one
   */
  'company_lookalikes.list': {
    input: CompanyLookalikesListInput
    output: CompanyLookalikesListOutput
  }
  /**
   * List people who resemble one
   */
  'contact_lookalikes.list': {
    input: ContactLookalikesListInput
    output: ContactLookalikesListOutput
  }
  /**
   * List recommended contacts
   */
  'contact_recommendations.list': {
    input: ContactRecommendationsListInput
    output: ContactRecommendationsListOutput
  }
  /**
   * List buyer personas
   */
  'buyer_personas.list': {
    input: NothingInput
    output: BuyerPersonaListOutput
  }
  /**
   * Get a buyer persona
   */
  'buyer_personas.get': {
    input: BuyerPersonaIdInput
    output: BuyerPersonaGetOutput
  }
  /**
   * Make or change a buyer persona
   */
  'buyer_personas.upsert': {
    input: BuyerPersonaUpsertInput
    output: BuyerPersonaGetOutput
  }
  /**
   * Delete a buyer persona
   */
  'buyer_personas.delete': {
    input: BuyerPersonaIdInput
    /**
     * Nothing: the answer has no body.
     */
    output: null
  }
  /**
   * Archive a buyer persona
   */
  'buyer_personas.archive': {
    input: BuyerPersonaIdInput
    output: BuyerPersonaGetOutput
  }
  /**
   * Take back a buyer persona
   */
  'buyer_personas.unarchive': {
    input: BuyerPersonaIdInput
    output: BuyerPersonaGetOutput
  }
  /**
   * List competitors
   */
  'competitors.list': {
    input: NothingInput
    output: CompetitorListOutput
  }
  /**
   * Get a competitor
   */
  'competitors.get': {
    input: CompetitorIdInput
    output: CompetitorGetOutput
  }
  /**
   * Make or change a competitor
   */
  'competitors.upsert': {
    input: CompetitorUpsertInput
    output: CompetitorGetOutput
  }
  /**
   * Delete a competitor
   */
  'competitors.delete': {
    input: CompetitorIdInput
    /**
     * Nothing: the answer has no body.
     */
    output: null
  }
  /**
   * Archive a competitor
   */
  'competitors.archive': {
    input: CompetitorIdInput
    output: CompetitorGetOutput
  }
  /**
   * Take back a competitor
   */
  'competitors.unarchive': {
    input: CompetitorIdInput
    output: CompetitorGetOutput
  }
  /**
   * List ideal customer profiles
   */
  'ideal_customer_profiles.list': {
    input: NothingInput
    output: IdealCustomerProfileListOutput
  }
  /**
   * Get an ideal customer profile
   */
  'ideal_customer_profiles.get': {
    input: IdealCustomerProfileIdInput
    output: IdealCustomerProfileGetOutput
  }
  /**
   * Make or change an ideal customer profile
   */
  'ideal_customer_profiles.upsert': {
    input: IdealCustomerProfileUpsertInput
    output: IdealCustomerProfileGetOutput
  }
  /**
   * Delete an ideal customer profile
   */
  'ideal_customer_profiles.delete': {
    input: IdealCustomerProfileIdInput
    /**
     * Nothing: the answer has no body.
     */
    output: null
  }
  /**
   * Archive an ideal customer profile
   */
  'ideal_customer_profiles.archive': {
    input: IdealCustomerProfileIdInput
    output: IdealCustomerProfileGetOutput
  }
  /**
   * Take back an ideal customer profile
   */
  'ideal_customer_profiles.unarchive': {
    input: IdealCustomerProfileIdInput
    output: IdealCustomerProfileGetOutput
  }
  /**
   * List products and services
   */
  'products.list': {
    input: NothingInput
    output: ProductListOutput
  }
  /**
   * Get a product
   */
  'products.get': {
    input: ProductIdInput
    output: ProductGetOutput
  }
  /**
   * Make or change a product
   */
  'products.upsert': {
    input: ProductUpsertInput
    output: ProductGetOutput
  }
  /**
   * Delete a product
   */
  'products.delete': {
    input: ProductIdInput
    /**
     * Nothing: the answer has no body.
     */
    output: null
  }
  /**
   * Archive a product
   */
  'products.archive': {
    input: ProductIdInput
    output: ProductGetOutput
  }
  /**
   * Take back a product
   */
  'products.unarchive': {
    input: ProductIdInput
    output: ProductGetOutput
  }
  /**
   * Get your company's settings
   */
  'customer_settings.get': {
    input: NothingInput
    output: CustomerSettingsGetOutput
  }
  /**
   * Make or change your company's settings
   */
  'customer_settings.upsert': {
    input: CustomerSettingsUpsertInput
    output: CustomerSettingsGetOutput
  }
  /**
   * Delete your company's settings
   */
  'customer_settings.delete': {
    input: NothingInput
    /**
     * Nothing: the answer has no body.
     */
    output: null
  }
  /**
   * List folders
   */
  'folders.list': {
    input: FoldersListInput
    output: FoldersListOutput
  }
  /**
   * Make a folder
   */
  'folders.create': {
    input: FoldersCreateInput
    output: FoldersGetOutput
  }
  /**
   * Get a folder
   */
  'folders.get': {
    input: FolderIdInput
    output: FoldersGetOutput
  }
  /**
   * Change a folder
   */
  'folders.update': {
    input: FoldersUpdateInput
    output: FoldersGetOutput
  }
  /**
   * Delete a folder
   */
  'folders.delete': {
    input: FolderIdInput
    /**
     * Nothing: the answer has no body.
     */
    output: null
  }
  /**
   * List audiences
   */
  'audiences.list': {
    input: AudiencesListInput
    output: AudiencesListOutput
  }
  /**
   * Make an audience
   */
  'audiences.create': {
    input: AudiencesCreateInput
    output: AudiencesGetOutput
  }
  /**
   * Get an audience
   */
  'audiences.get': {
    input: AudienceIdInput
    output: AudiencesGetOutput
  }
  /**
   * Change an audience
   */
  'audiences.update': {
    input: AudiencesUpdateInput
    output: AudiencesGetOutput
  }
  /**
   * Delete an audience
   */
  'audiences.delete': {
    input: AudienceIdInput
    /**
     * Nothing: the answer has no body.
     */
    output: null
  }
  /**
   * Enrich an audience
   */
  'audiences.enrich': {
    input: AudiencesEnrichInput
    output: AudiencesEnrichOutput
  }
  /**
   * Get the filters of an audience
   */
  'audience_filters.get': {
    input: AudienceIdInput
    output: AudienceFiltersGetOutput
  }
  /**
   * Say how rows are matched
   */
  'audience_match_criteria.upsert': {
    input: AudienceMatchCriteriaUpsertInput
    output: AudienceColumnsGetOutput
  }
  /**
   * Get a job of an audience
   */
  'audience_jobs.get': {
    input: AudienceJobsGetInput
    output: AudienceJobsGetOutput
  }
  /**
   * Add columns to an audience
   */
  'audience_columns.create': {
    input: AudienceColumnsCreateInput
    output: AudienceColumnsCreateOutput
  }
  /**
   * Change a column
   */
  'audience_columns.update': {
    input: AudienceColumnsUpdateInput
    output: AudienceColumnsGetOutput
  }
  /**
   * Delete a column
   */
  'audience_columns.delete': {
    input: AudienceColumnsDeleteInput
    /**
     * Nothing: the answer has no body.
     */
    output: null
  }
  /**
   * List what an AI column can look at
   */
  'audience_column_dependencies.list': {
    input: AudienceColumnDependenciesListInput
    output: AudienceColumnDependenciesListOutput
  }
  /**
   * Get a row
   */
  'audience_rows.get': {
    input: AudienceRowsGetInput
    output: AudienceRowsGetOutput
  }
  /**
   * Search the rows of an audience
   */
  'audience_rows.search': {
    input: AudienceRowsSearchInput
    output: AudienceRowsSearchOutput
  }
  /**
   * Make and change rows
   */
  'audience_rows.upsert': {
    input: AudienceRowsUpsertInput
    output: AudienceRowsUpsertOutput
  }
  /**
   * Make and change many rows
   */
  'audience_rows.bulk_upsert': {
    input: AudienceRowsBulkUpsertInput
    output: AudienceRowsUpsertOutput
  }
  /**
   * Delete rows
   */
  'audience_rows.delete': {
    input: AudienceRowsDeleteInput
    output: AudienceRowsDeleteOutput
  }
  /**
   * List Marketing audiences
   */
  'marketing_audiences.list': {
    input: MarketingAudiencesListInput
    output: MarketingAudiencesListOutput
  }
  /**
   * Make a Marketing audience
   */
  'marketing_audiences.create': {
    input: MarketingAudiencesCreateInput
    output: MarketingAudiencesGetOutput
  }
  /**
   * Get a Marketing audience
   */
  'marketing_audiences.get': {
    input: MarketingAudienceIdInput
    output: MarketingAudiencesGetOutput
  }
  /**
   * Rename a Marketing audience
   */
  'marketing_audiences.update': {
    input: MarketingAudiencesUpdateInput
    output: MarketingAudiencesGetOutput
  }
  /**
   * Delete a Marketing audience
   */
  'marketing_audiences.delete': {
    input: MarketingAudienceIdInput
    /**
     * Nothing: the answer has no body.
     */
    output: null
  }
  /**
   * Add or remove members
   */
  'marketing_uploads.create': {
    input: MarketingUploadsCreateInput
    output: MarketingUploadsGetOutput
  }
  /**
   * Get an upload of members
   */
  'marketing_uploads.get': {
    input: MarketingUploadsGetInput
    output: MarketingUploadsGetOutput
  }
  /**
   * List entities
   */
  'entities.list': {
    input: NothingInput
    output: EntitiesListOutput
  }
  /**
   * List the fields of an entity
   */
  'entity_fields.list': {
    input: EntityFieldsListInput
    output: EntityFieldsListOutput
  }
  /**
   * Make and change records
   */
  'entity_records.upsert': {
    input: EntityRecordsUpsertInput
    output: EntityRecordsUpsertOutput
  }
  /**
   * Make and change interactions
   */
  'content_interactions.upsert': {
    input: ContentInteractionsUpsertInput
    output: ContentInteractionsUpsertOutput
  }
  /**
   * Get an interaction
   */
  'content_interactions.get': {
    input: ContentInteractionIdInput
    output: ContentInteractionsGetOutput
  }
  /**
   * Delete an interaction
   */
  'content_interactions.delete': {
    input: ContentInteractionIdInput
    /**
     * Nothing: the answer has no body.
     */
    output: null
  }
  /**
   * List workflows
   */
  'workflows.list': {
    input: WorkflowsListInput
    output: WorkflowsListOutput
  }
  /**
   * Run a workflow
   */
  'workflows.execute': {
    input: WorkflowsExecuteInput
    output: WorkflowExecutionsGetOutput
  }
  /**
   * Get a run of a workflow
   */
  'workflow_executions.get': {
    input: WorkflowExecutionsGetInput
    output: WorkflowExecutionsGetOutput
  }
  /**
   * List entitlements
   */
  'entitlements.list': {
    input: EntitlementsListInput
    output: EntitlementsListOutput
  }
  /**
   * List agents
   */
  'agents.list': {
    input: NothingInput
    output: AgentsListOutput
  }
  /**
   * Talk to an agent
   */
  'agents.interact': {
    input: AgentsInteractInput
    output: AgentsInteractOutput
  }
  /**
   * Talk to an agent, as a stream
   */
  'agents.stream': {
    input: AgentsInteractInput
    /**
     * The answer as server-sent events, one text.
     */
    output: string
  }
  /**
   * List agent teams
   */
  'agent_teams.list': {
    input: AgentTeamsListInput
    output: AgentTeamsListOutput
  }
  /**
   * Get an agent team
   */
  'agent_teams.get': {
    input: AgentTeamIdInput
    output: AgentTeamsGetOutput
  }
  /**
   * Run an agent team
   */
  'agent_team_runs.create': {
    input: AgentTeamRunsCreateInput
    output: AgentTeamRunsGetOutput
  }
  /**
   * List the runs of an agent team
   */
  'agent_team_runs.list': {
    input: AgentTeamRunsListInput
    output: AgentTeamRunsListOutput
  }
  /**
   * Get a run of an agent team
   */
  'agent_team_runs.get': {
    input: AgentTeamRunsGetInput
    output: AgentTeamRunsGetOutput
  }
  /**
   * List pulses
   */
  'pulses.list': {
    input: NothingInput
    output: PulsesListOutput
  }
}
/**
 * Which contacts to find. The filters narrow each other down. The values that a filter takes come from `lookup_values.list`.
 */
export interface ContactsSearchInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?:
    | 'contactAccuracyScore'
    | '-contactAccuracyScore'
    | 'lastName'
    | '-lastName'
    | 'companyName'
    | '-companyName'
    | 'hierarchy'
    | '-hierarchy'
    | 'sourceCount'
    | '-sourceCount'
    | 'lastMentioned'
    | '-lastMentioned'
    | 'relevance'
    | '-relevance'
  /**
   * The contacts, by their ZoomInfo IDs, separated by commas.
   */
  personId?: string
  /**
   * The person's full name.
   */
  fullName?: string
  /**
   * The person's first name.
   */
  firstName?: string
  /**
   * The initial of the person's middle name.
   */
  middleInitial?: string
  /**
   * The person's last name.
   */
  lastName?: string
  /**
   * The person's e-mail address.
   */
  emailAddress?: string
  /**
   * A hash of the person's e-mail address (MD5, SHA1, SHA256 or SHA512), for a search that does not reveal it.
   */
  hashedEmail?: string
  /**
   * Further e-mail addresses of the person.
   */
  supplementalEmail?: string[]
  /**
   * Direct or mobile numbers, one of which must match. Only the digits count.
   */
  phone?: string[]
  /**
   * The current job title. OR joins several.
   */
  jobTitle?: string
  /**
   * The current job title, matched exactly. OR joins several.
   */
  exactJobTitle?: string
  /**
   * Job titles to leave out, separated by commas.
   */
  excludeJobTitle?: string
  /**
   * The current job function. The lookup `job-functions` has the values.
   */
  jobFunction?: string
  /**
   * The current departments, separated by commas. The lookup `departments` has the values.
   */
  department?: string
  /**
   * The current management level. The lookup `management-levels` has the values.
   */
  managementLevel?: string
  /**
   * Management levels to leave out, separated by commas.
   */
  excludeManagementLevel?: string
  /**
   * Whether board members are left out, included, or the only ones.
   */
  boardMember?: 'exclude' | 'include' | 'only'
  /**
   * Only executives, when true.
   */
  executivesOnly?: boolean
  /**
   * Concerns contacts without a current company. ZoomInfo describes `true` as including them, against the name.
   */
  excludePartialProfiles?: boolean
  /**
   * What a contact must have to be found, separated by commas: email, phone, directPhone, personalEmail, mobilePhone.
   */
  requiredFields?: string
  /**
   * The least accuracy score, from 70 to 99. It says how likely the contact can be reached and still works there.
   */
  contactAccuracyScoreMin?: string
  /**
   * The highest accuracy score, from 70 to 99.
   */
  contactAccuracyScoreMax?: string
  /**
   * Only contacts whose record was updated after this day.
   */
  lastUpdatedDateAfter?: string
  /**
   * Only contacts whose record was updated within this many months.
   */
  lastUpdatedInMonths?: number
  /**
   * Only contacts whose record was confirmed after this day.
   */
  validDateAfter?: string
  /**
   * Whether contacts who were told of their record are included, left out, or the only ones.
   */
  hasBeenNotified?: 'include' | 'exclude' | 'only'
  /**
   * The earliest start of the current position.
   */
  positionStartDateMin?: string
  /**
   * The latest start of the current position.
   */
  positionStartDateMax?: string
  /**
   * Ranges of working years, separated by commas. The lookup `years-of-experience` has the values.
   */
  yearsOfExperience?: string
  /**
   * Whether the company filters mean the present employer, past ones or both.
   */
  companyPastOrPresent?: 'present' | 'past' | 'pastAndPresent'
  /**
   * Past positions, one of which must match.
   *
   * @maxItems 5
   */
  employmentHistory?: PastPosition[]
  /**
   * A school that the person went to.
   */
  school?: string
  /**
   * A degree that the person holds.
   */
  degree?: string
  /**
   * Technology skills, by ID, one of which must match. The lookup `tech-skills` has the IDs.
   */
  techSkills?: string[]
  /**
   * Words from web pages about the person, in English letters and digits, one of which must match.
   */
  webReferences?: string[]
  /**
   * The buying group, by ID; only one. The lookup `buying-groups` has the IDs.
   *
   * @maxItems 1
   */
  buyingGroup?: string[]
  /**
   * The person's company locations, by ZoomInfo ID.
   */
  locationCompanyId?: number[]
  /**
   * The company, by its ZoomInfo ID.
   */
  companyId?: string
  /**
   * The company, by name.
   */
  companyName?: string
  /**
   * The company, by website. Several are separated by commas.
   */
  companyWebsite?: string
  /**
   * Stock exchange symbols of the company.
   */
  companyTicker?: string[]
  /**
   * Words of the company description, separated by spaces.
   */
  companyDescription?: string
  /**
   * Kinds of company, separated by commas. The lookup `company-types` has the values.
   */
  companyType?: string
  /**
   * Rankings that list the company, by ID, separated by commas. The lookup `company-rankings` has the IDs.
   */
  companyRanking?: string
  /**
   * The parent company, by its ZoomInfo ID.
   */
  parentId?: string
  /**
   * The company at the top of the corporate hierarchy, by its ZoomInfo ID.
   */
  ultimateParentId?: string
  /**
   * What the company is to its parent, such as a division. Use it with `parentId` or `ultimateParentId`. The lookup `sub-unit-types` has the values.
   */
  subUnitTypes?: string
  /**
   * Places in a corporate hierarchy to include, separated by commas: UNSPECIFIED, LOCATION, DIVISION, ACQUISITION, SUBSIDIARY, FORMER_NEW_NAME.
   */
  companyStructureIncludedSubUnitTypes?: string
  /**
   * Only records that your contract has already paid for, when true.
   */
  underManagement?: boolean
  /**
   * The full address of the company.
   */
  address?: string
  /**
   * The street of the company's address.
   */
  street?: string
  /**
   * The state or province of the company's address. The lookup `states` has the values.
   */
  state?: string
  /**
   * The postal code of the company's address.
   */
  zipCode?: string
  /**
   * How far around `zipCode` to look, in miles.
   */
  zipCodeRadiusMiles?: 10 | 25 | 50 | 100 | 250
  /**
   * The country of the company's main address. The lookup `countries` has the values.
   */
  country?: string
  /**
   * The continent of the company's main address. The lookup `continents` has the values.
   */
  continent?: string
  /**
   * Metro areas in the United States and Canada, separated by commas. The lookup `metro-regions` has the values.
   */
  metroRegion?: string
  /**
   * States and metro areas of the United States and Canada to leave out, separated by commas.
   */
  excludedRegions?: string
  /**
   * Whether the place filters apply to the person, to the headquarters or to both.
   */
  locationSearchType?: 'PersonOrHQ' | 'PersonAndHQ' | 'Person' | 'HQ' | 'PersonThenHQ'
  /**
   * Industries, separated by commas. The lookup `industries` has the values.
   */
  industryCodes?: string
  /**
   * Whether one of `industryCodes` must be the company's primary industry.
   */
  primaryIndustriesOnly?: boolean
  /**
   * Words for the industry, joined by AND or OR.
   */
  industryKeywords?: string
  /**
   * SIC codes, separated by commas. The lookup `sic-codes` has the values.
   */
  sicCodes?: string
  /**
   * NAICS codes, separated by commas. The lookup `naics-codes` has the values.
   */
  naicsCodes?: string
  /**
   * Company hashtags, separated by commas. The lookup `hashtags` has the values.
   */
  hashTagString?: string
  /**
   * Products that the company uses, as tags separated by commas. The lookup `tech-products` has the tags.
   */
  techAttributeTagList?: string
  /**
   * Leaves out companies that use these products. A comma stands for OR; AND may join tags.
   */
  excludeTechAttributeTagList?: string
  /**
   * Ranges of yearly revenue, separated by commas. The lookup `revenue-ranges` has the values.
   */
  revenue?: string
  /**
   * The least yearly revenue, in thousands of US dollars.
   */
  revenueMin?: number
  /**
   * The most yearly revenue, in thousands of US dollars.
   */
  revenueMax?: number
  /**
   * Ranges of headcount, separated by commas. The lookup `employee-count` has the values.
   */
  employeeCount?: string
  /**
   * The least headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMin?: string
  /**
   * The most headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMax?: string
  /**
   * The least growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMax?: string
  /**
   * The least growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMax?: string
  /**
   * The least number of the company's contacts that ZoomInfo knows.
   */
  zoominfoContactsMin?: string
  /**
   * The most contacts of the company that ZoomInfo knows.
   */
  zoominfoContactsMax?: string
  /**
   * The least amount of funding, in thousands of US dollars.
   */
  fundingAmountMin?: number
  /**
   * The most funding, in thousands of US dollars.
   */
  fundingAmountMax?: number
  /**
   * The first day of funding to consider. Not after `fundingEndDate`.
   */
  fundingStartDate?: string
  /**
   * The last day of funding to consider.
   */
  fundingEndDate?: string
  /**
   * Kinds of round, one of which must be the latest. Not together with `allFundingRoundTypes`. The lookup `funding-round-types` has the values.
   */
  recentFundingRoundTypes?: string[]
  /**
   * Kinds of round, one of which must have happened at some time. Not together with `recentFundingRoundTypes`. The lookup `funding-round-types` has the values.
   */
  allFundingRoundTypes?: string[]
  /**
   * The first day of engagements to consider.
   */
  engagementStartDate?: string
  /**
   * The last day of engagements to consider. Needs `engagementStartDate`.
   */
  engagementEndDate?: string
  /**
   * Kinds of engagement.
   */
  engagementType?: ('email' | 'phone' | 'online meeting')[]
}
/**
 * A past position.
 */
export interface PastPosition {
  /**
   * The past employer's name.
   */
  companyName: string
  /**
   * The job title there.
   */
  jobTitle: string
}
/**
 * What the pages of every search tell about the search.
 */
export interface SearchPage {
  meta?: SearchMeta
  links?: SearchLinks
  [k: string]: unknown
}
/**
 * How many results there are.
 */
export interface SearchMeta {
  /**
   * How many records match in all. At most 10,000 of them can be paged through.
   */
  totalResults?: number
  page?: SearchPageMeta
  [k: string]: unknown
}
/**
 * The page that was returned.
 */
export interface SearchPageMeta {
  /**
   * The number of this page.
   */
  number?: number
  /**
   * Unreliable: the number of pages in some responses, of records on this page in others. Use `links.next` to find the end.
   */
  total?: number
  [k: string]: unknown
}
/**
 * Other pages of the same search, to be asked for with the same input. Each may begin with `uri=` and is relative to the base URL: read the page number from it instead of following it.
 */
export interface SearchLinks {
  /**
   * The first page.
   */
  first?: string
  /**
   * The page before.
   */
  prev?: string
  /**
   * The page after. Missing on the last page.
   */
  next?: string
  /**
   * The last page.
   */
  last?: string
  [k: string]: unknown
}
/**
 * One contact.
 */
export interface FoundContact {
  /**
   * ZoomInfo's ID of the record.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: FoundContactAttributes
  [k: string]: unknown
}
/**
 * What a search tells of a contact: no e-mail address and no phone number.
 */
export interface FoundContactAttributes {
  /**
   * First name.
   */
  firstName?: string
  /**
   * Middle name.
   */
  middleName?: string
  /**
   * Last name.
   */
  lastName?: string
  /**
   * Current job title.
   */
  jobTitle?: string
  /**
   * Management levels, separated by commas.
   */
  managementLevel?: string
  /**
   * The latest school.
   */
  school?: string
  /**
   * How likely the contact can be reached and still works there, up to 99.
   */
  contactAccuracyScore?: number
  /**
   * When the record was last confirmed.
   */
  validDate?: string
  /**
   * When the record last changed.
   */
  lastUpdatedDate?: string
  /**
   * Whether enriching the contact would give an e-mail address.
   */
  hasEmail?: boolean
  /**
   * Whether enriching the contact would give a further e-mail address.
   */
  hasSupplementalEmail?: boolean
  /**
   * Whether enriching the contact would give a direct number.
   */
  hasDirectPhone?: boolean
  /**
   * Whether enriching the contact would give a mobile number.
   */
  hasMobilePhone?: boolean
  /**
   * Whether enriching the contact would give the company's industry.
   */
  hasCompanyIndustry?: boolean
  /**
   * Whether enriching the contact would give the company's number.
   */
  hasCompanyPhone?: boolean
  /**
   * Whether enriching the contact would give the company's street.
   */
  hasCompanyStreet?: boolean
  /**
   * Whether enriching the contact would give the company's state.
   */
  hasCompanyState?: boolean
  /**
   * Whether enriching the contact would give the company's postal code.
   */
  hasCompanyZipCode?: boolean
  /**
   * Whether enriching the contact would give the company's country.
   */
  hasCompanyCountry?: boolean
  /**
   * Whether enriching the contact would give the company's revenue.
   */
  hasCompanyRevenue?: boolean
  /**
   * Whether enriching the contact would give the company's headcount.
   */
  hasCompanyEmployeeCount?: boolean
  /**
   * Whether the direct number must not be called.
   */
  directPhoneDoNotCall?: boolean
  /**
   * Whether the mobile number must not be called.
   */
  mobilePhoneDoNotCall?: boolean
  managementStatus?: ManagementStatus
  company?: ContactCompany
  [k: string]: unknown
}
/**
 * Whether a credit was already spent on the record.
 */
export interface ManagementStatus {
  /**
   * Whether your contract has already paid for the record.
   */
  underManagement?: boolean
  /**
   * When it was paid for.
   */
  purchaseDate?: string
  [k: string]: unknown
}
/**
 * The current employer.
 */
export interface ContactCompany {
  /**
   * ZoomInfo's ID of the company.
   */
  id?: number
  /**
   * The company's name.
   */
  name?: string
  [k: string]: unknown
}
/**
 * Whom to enrich, and what to return. The more is given of a person, the surer the match.
 */
export interface ContactsEnrichInput {
  /**
   * The people, at most 25.
   *
   * @minItems 1
   * @maxItems 25
   */
  matchPersonInput: PersonMatch[]
  /**
   * What to return. A name that begins with `company` comes back under `company`. `enrich_fields.list` tells which of them your contract includes.
   *
   * @minItems 1
   */
  outputFields: (
    | 'city'
    | 'companyAlternateLogos'
    | 'companyCity'
    | 'companyContinent'
    | 'companyCountry'
    | 'companyDescription'
    | 'companyDivision'
    | 'companyEmployeeCount'
    | 'companyEmployeeGrowth'
    | 'companyEmployeeRange'
    | 'companyFax'
    | 'companyId'
    | 'companyIndustries'
    | 'companyIndustryCodes'
    | 'companyLogo'
    | 'companyNaicsCodes'
    | 'companyName'
    | 'companyPhone'
    | 'companyPrimaryIndustry'
    | 'companyPrimaryIndustryCode'
    | 'companyPrimarySubIndustryCode'
    | 'companyRanking'
    | 'companyRevenue'
    | 'companyRevenueNumeric'
    | 'companyRevenueRange'
    | 'companySicCodes'
    | 'companySocialMediaUrls'
    | 'companyState'
    | 'companyStreet'
    | 'companyTicker'
    | 'companyType'
    | 'companyWebsite'
    | 'companyZipCode'
    | 'contactAccuracyScore'
    | 'continent'
    | 'country'
    | 'directPhoneAlt'
    | 'directPhoneDoNotCall'
    | 'education'
    | 'email'
    | 'emailAlt'
    | 'employmentHistory'
    | 'engagements'
    | 'externalUrls'
    | 'firstName'
    | 'hasCanadianEmail'
    | 'hashedEmails'
    | 'id'
    | 'isDefunct'
    | 'jobFunction'
    | 'jobTitle'
    | 'lastName'
    | 'lastUpdatedDate'
    | 'locationCompanyId'
    | 'managementLevel'
    | 'metroArea'
    | 'middleName'
    | 'mobilePhone'
    | 'mobilePhoneAlt'
    | 'mobilePhoneDoNotCall'
    | 'noticeProvidedDate'
    | 'personHasMoved'
    | 'phone'
    | 'picture'
    | 'positionStartDate'
    | 'region'
    | 'salutation'
    | 'state'
    | 'street'
    | 'suffix'
    | 'supplementalEmail'
    | 'techSkills'
    | 'validDate'
    | 'withinCalifornia'
    | 'withinCanada'
    | 'withinEu'
    | 'yearsOfExperience'
    | 'zipCode'
  )[]
  /**
   * What a record must hold to count as a match.
   */
  requiredFields?: string[]
}
/**
 * What is known of one person.
 */
export interface PersonMatch {
  /**
   * ZoomInfo's ID of the contact, from a search. The surest match.
   */
  personId?: number
  /**
   * Full name.
   */
  fullName?: string
  /**
   * First name.
   */
  firstName?: string
  /**
   * Last name.
   */
  lastName?: string
  /**
   * E-mail address.
   */
  emailAddress?: string
  /**
   * A hash of the e-mail address: MD5, SHA1, SHA256 or SHA512.
   */
  hashedEmail?: string
  /**
   * Direct or mobile number.
   */
  phone?: string
  /**
   * Current job title.
   */
  jobTitle?: string
  /**
   * Address of a social media profile.
   */
  externalURL?: string
  /**
   * ZoomInfo's ID of the employer.
   */
  companyId?: number
  /**
   * The employer's name.
   */
  companyName?: string
  /**
   * The least accuracy score, from 70 to 99, for a match.
   */
  contactAccuracyScoreMin?: string
  /**
   * Only a record that was updated after this day matches.
   */
  lastUpdatedDateAfter?: string
  /**
   * Only a record that was confirmed after this day matches.
   */
  validDateAfter?: string
}
/**
 * What was found for each person.
 */
export interface ContactsEnrichOutput {
  /**
   * The results. `meta.input` tells which input each one answers.
   */
  data: EnrichedContact[]
  [k: string]: unknown
}
/**
 * The result for one input. Without a match the type is `NoMatch`, the ID is 0 and there are no attributes.
 */
export interface EnrichedContact {
  /**
   * ZoomInfo's ID of the record.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: EnrichedContactAttributes
  meta?: ContactMatchMeta
  [k: string]: unknown
}
/**
 * The requested fields.
 */
export interface EnrichedContactAttributes {
  /**
   * First name.
   */
  firstName?: string
  /**
   * Middle name.
   */
  middleName?: string
  /**
   * Last name.
   */
  lastName?: string
  /**
   * How to address the person.
   */
  salutation?: string
  /**
   * What follows the name.
   */
  suffix?: string
  /**
   * The address of a picture.
   */
  picture?: string
  /**
   * Work e-mail address.
   */
  email?: string
  /**
   * Further e-mail address.
   */
  supplementalEmail?: string
  /**
   * Other e-mail addresses and where they come from.
   *
   * Items: A value and where it comes from.
   */
  emailAlt?: {
    /**
     * The value.
     */
    value?: string
    /**
     * Where it comes from.
     */
    source?: string
    [k: string]: unknown
  }[]
  /**
   * MD5 hashes of the e-mail addresses.
   */
  hashedEmails?: string[]
  /**
   * Whether the e-mail address is in a Canadian domain.
   */
  hasCanadianEmail?: boolean
  /**
   * Direct number.
   */
  phone?: string
  /**
   * Whether the direct number must not be called.
   */
  directPhoneDoNotCall?: boolean
  /**
   * Other direct numbers and where they come from.
   *
   * Items: A value and where it comes from.
   */
  directPhoneAlt?: {
    /**
     * The value.
     */
    value?: string
    /**
     * Where it comes from.
     */
    source?: string
    [k: string]: unknown
  }[]
  /**
   * Mobile number.
   */
  mobilePhone?: string
  /**
   * Whether the mobile number must not be called.
   */
  mobilePhoneDoNotCall?: boolean
  /**
   * Other mobile numbers and where they come from.
   *
   * Items: A value and where it comes from.
   */
  mobilePhoneAlt?: {
    /**
     * The value.
     */
    value?: string
    /**
     * Where it comes from.
     */
    source?: string
    [k: string]: unknown
  }[]
  /**
   * Social media profiles.
   */
  externalUrls?: ExternalUrl[]
  /**
   * Street of the work address.
   */
  street?: string
  /**
   * City of the work address.
   */
  city?: string
  /**
   * State or province of the work address.
   */
  region?: string
  /**
   * State or province of the work address.
   */
  state?: string
  /**
   * Metro area of the work address.
   */
  metroArea?: string
  /**
   * Postal code of the work address.
   */
  zipCode?: string
  /**
   * Country of the work address.
   */
  country?: string
  /**
   * Continent of the work address.
   */
  continent?: string
  /**
   * Whether the work address is in Europe.
   */
  withinEu?: boolean
  /**
   * Whether the work address is in California.
   */
  withinCalifornia?: boolean
  /**
   * Whether the work address is in Canada.
   */
  withinCanada?: boolean
  /**
   * Current job title.
   */
  jobTitle?: string
  /**
   * What the person does: one object or a list of them.
   */
  jobFunction?: {
    [k: string]: unknown
  }
  /**
   * Management levels.
   */
  managementLevel?: string[]
  /**
   * When the current position began.
   */
  positionStartDate?: string
  /**
   * Working years.
   */
  yearsOfExperience?: string
  /**
   * Whether the person seems to have changed employer: Yes, No or Uncertain.
   */
  personHasMoved?: string
  /**
   * Positions.
   */
  employmentHistory?: Position[]
  /**
   * Schools and degrees.
   */
  education?: {
    [k: string]: unknown
  }[]
  /**
   * Technology skills.
   */
  techSkills?: {
    [k: string]: unknown
  }[]
  /**
   * How likely the contact can be reached and still works there, up to 99. Text here, a number in a search.
   */
  contactAccuracyScore?: string
  /**
   * When the record was last confirmed.
   */
  validDate?: string
  /**
   * When the record last changed.
   */
  lastUpdatedDate?: string
  /**
   * When the person was told of the record.
   */
  noticeProvidedDate?: string
  /**
   * Whether the employer no longer exists.
   */
  isDefunct?: boolean
  /**
   * ZoomInfo's ID of the company location.
   */
  locationCompanyId?: number
  /**
   * Past engagements.
   */
  engagements?: Engagement[]
  company?: EnrichedContactCompany
  [k: string]: unknown
}
/**
 * One profile.
 */
export interface ExternalUrl {
  /**
   * The network.
   */
  type?: string
  /**
   * The profile's address.
   */
  url?: string
  [k: string]: unknown
}
/**
 * One position.
 */
export interface Position {
  /**
   * Job title.
   */
  jobTitle?: string
  /**
   * Management levels.
   */
  managementLevel?: string[]
  /**
   * First day.
   */
  fromDate?: string
  /**
   * Last day.
   */
  toDate?: string
  company?: PositionCompany
  [k: string]: unknown
}
/**
 * The employer.
 */
export interface PositionCompany {
  /**
   * ZoomInfo's ID of the company.
   */
  companyId?: number
  /**
   * Name.
   */
  companyName?: string
  /**
   * Number.
   */
  companyPhone?: string
  /**
   * Website.
   */
  companyWebsite?: string
  [k: string]: unknown
}
/**
 * One engagement.
 */
export interface Engagement {
  /**
   * When it was.
   */
  engagementDate?: string
  /**
   * What it was.
   */
  engagementType?: string
  [k: string]: unknown
}
/**
 * What enriching a company and enriching its people both tell about the company.
 */
export interface CompanyFields {
  /**
   * Name.
   */
  name?: string
  /**
   * Website.
   */
  website?: string
  /**
   * What the company does.
   */
  description?: string
  /**
   * Public, private and so on.
   */
  type?: string
  /**
   * Stock exchange symbol.
   */
  ticker?: string
  /**
   * Number of the headquarters.
   */
  phone?: string
  /**
   * Fax number of the headquarters.
   */
  fax?: string
  /**
   * Street of the main address.
   */
  street?: string
  /**
   * City of the main address.
   */
  city?: string
  /**
   * State or province of the main address.
   */
  state?: string
  /**
   * Postal code of the main address.
   */
  zipCode?: string
  /**
   * Country of the main address.
   */
  country?: string
  /**
   * Continent of the main address.
   */
  continent?: string
  /**
   * The address of the logo.
   */
  logo?: string
  /**
   * The addresses of further logos.
   */
  alternateLogos?: string[]
  /**
   * Social media profiles.
   */
  socialMediaUrls?: SocialMediaUrl[]
  /**
   * Main industries.
   */
  primaryIndustry?: string[]
  /**
   * Main industries with their codes.
   *
   * Items: A code and its name.
   */
  primaryIndustryCode?: {
    /**
     * The code.
     */
    id?: string
    /**
     * Its name.
     */
    name?: string
    [k: string]: unknown
  }[]
  /**
   * Main branches of the industry with their codes.
   *
   * Items: A code and its name.
   */
  primarySubIndustryCode?: {
    /**
     * The code.
     */
    id?: string
    /**
     * Its name.
     */
    name?: string
    [k: string]: unknown
  }[]
  /**
   * All industries.
   */
  industries?: string[]
  /**
   * All industries with their codes.
   *
   * Items: A code and its name.
   */
  industryCodes?: {
    /**
     * The code.
     */
    id?: string
    /**
     * Its name.
     */
    name?: string
    [k: string]: unknown
  }[]
  /**
   * SIC codes.
   *
   * Items: A code and its name.
   */
  sicCodes?: {
    /**
     * The code.
     */
    id?: string
    /**
     * Its name.
     */
    name?: string
    [k: string]: unknown
  }[]
  /**
   * NAICS codes.
   *
   * Items: A code and its name.
   */
  naicsCodes?: {
    /**
     * The code.
     */
    id?: string
    /**
     * Its name.
     */
    name?: string
    [k: string]: unknown
  }[]
  /**
   * Headcount.
   */
  employeeCount?: number
  /**
   * Range of the headcount.
   */
  employeeRange?: string
  employeeGrowth?: EmployeeGrowth
  /**
   * Range of the yearly revenue.
   */
  revenueRange?: string
  [k: string]: unknown
}
/**
 * One profile.
 */
export interface SocialMediaUrl {
  /**
   * The network.
   */
  type?: string
  /**
   * The profile's address.
   */
  url?: string
  /**
   * How many follow it, as text.
   */
  followerCount?: string
  [k: string]: unknown
}
/**
 * How the headcount grew.
 */
export interface EmployeeGrowth {
  /**
   * In one year.
   */
  oneYearGrowthRate?: string
  /**
   * In two years.
   */
  twoYearGrowthRate?: string
  /**
   * The headcount quarter by quarter.
   */
  employeeGrowthDataPoints?: EmployeeGrowthDataPoint[]
  [k: string]: unknown
}
/**
 * One quarter.
 */
export interface EmployeeGrowthDataPoint {
  /**
   * The quarter.
   */
  label?: string
  /**
   * The headcount.
   */
  employeeCount?: number
  [k: string]: unknown
}
/**
 * How the input was matched.
 */
export interface ContactMatchMeta {
  /**
   * Whether it matched, and if not, why. Known values: FULL_MATCH, CONTACT_ONLY_MATCH, COMPANY_ONLY_MATCH, NO_MATCH, NON_MATCH_BY_LAST_UPDATED_DATE, NON_MATCH_BY_VALID_DATE, NON_MATCH_BY_REQUIRED_FIELDS, NON_MATCH_BY_CONTACT_ACCURACY_MIN, OPT_OUT, LIMIT_EXCEEDED, INVALID_INPUT.
   */
  matchStatus?: string
  /**
   * The input that this result answers.
   */
  input?: {
    [k: string]: unknown
  }
  /**
   * What was odd about the input.
   */
  warnings?: MatchWarning[]
  [k: string]: unknown
}
/**
 * One remark on the input.
 */
export interface MatchWarning {
  /**
   * The kind of remark.
   */
  code?: string
  /**
   * The remark, for people.
   */
  message?: string
  /**
   * The input fields that it concerns.
   */
  fields?: string[]
  [k: string]: unknown
}
/**
 * Which companies to find. The filters narrow each other down. The values that a filter takes come from `lookup_values.list`.
 */
export interface CompaniesSearchInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?: 'name' | '-name' | 'employeeCount' | '-employeeCount' | 'revenue' | '-revenue'
  /**
   * Whether ZoomInfo's researchers confirmed activity in the past 12 months: 1 yes, 0 no.
   */
  certified?: 0 | 1
  /**
   * Leaves out companies that no longer exist, when true.
   */
  excludeDefunctCompanies?: boolean
  /**
   * Whom the company sells to. Left out, all.
   */
  businessModel?: ('B2B' | 'B2C' | 'B2G')[]
  /**
   * The least marketing budget, in thousands of US dollars.
   */
  marketingDepartmentBudgetMin?: number
  /**
   * The most marketing budget, in thousands of US dollars.
   */
  marketingDepartmentBudgetMax?: number
  /**
   * The least finance budget, in thousands of US dollars.
   */
  financeDepartmentBudgetMin?: number
  /**
   * The most finance budget, in thousands of US dollars.
   */
  financeDepartmentBudgetMax?: number
  /**
   * The least IT budget, in thousands of US dollars.
   */
  itDepartmentBudgetMin?: number
  /**
   * The most IT budget, in thousands of US dollars.
   */
  itDepartmentBudgetMax?: number
  /**
   * The least human resources budget, in thousands of US dollars.
   */
  hrDepartmentBudgetMin?: number
  /**
   * The most human resources budget, in thousands of US dollars.
   */
  hrDepartmentBudgetMax?: number
  /**
   * The company, by its ZoomInfo ID.
   */
  companyId?: string
  /**
   * The company, by name.
   */
  companyName?: string
  /**
   * The company, by website. Several are separated by commas.
   */
  companyWebsite?: string
  /**
   * Stock exchange symbols of the company.
   */
  companyTicker?: string[]
  /**
   * Words of the company description, separated by spaces.
   */
  companyDescription?: string
  /**
   * Kinds of company, separated by commas. The lookup `company-types` has the values.
   */
  companyType?: string
  /**
   * Rankings that list the company, by ID, separated by commas. The lookup `company-rankings` has the IDs.
   */
  companyRanking?: string
  /**
   * The parent company, by its ZoomInfo ID.
   */
  parentId?: string
  /**
   * The company at the top of the corporate hierarchy, by its ZoomInfo ID.
   */
  ultimateParentId?: string
  /**
   * What the company is to its parent, such as a division. Use it with `parentId` or `ultimateParentId`. The lookup `sub-unit-types` has the values.
   */
  subUnitTypes?: string
  /**
   * Places in a corporate hierarchy to include, separated by commas: UNSPECIFIED, LOCATION, DIVISION, ACQUISITION, SUBSIDIARY, FORMER_NEW_NAME.
   */
  companyStructureIncludedSubUnitTypes?: string
  /**
   * Only records that your contract has already paid for, when true.
   */
  underManagement?: boolean
  /**
   * The full address of the company.
   */
  address?: string
  /**
   * The street of the company's address.
   */
  street?: string
  /**
   * The state or province of the company's address. The lookup `states` has the values.
   */
  state?: string
  /**
   * The postal code of the company's address.
   */
  zipCode?: string
  /**
   * How far around `zipCode` to look, in miles.
   */
  zipCodeRadiusMiles?: 10 | 25 | 50 | 100 | 250
  /**
   * The country of the company's main address. The lookup `countries` has the values.
   */
  country?: string
  /**
   * The continent of the company's main address. The lookup `continents` has the values.
   */
  continent?: string
  /**
   * Metro areas in the United States and Canada, separated by commas. The lookup `metro-regions` has the values.
   */
  metroRegion?: string
  /**
   * States and metro areas of the United States and Canada to leave out, separated by commas.
   */
  excludedRegions?: string
  /**
   * Whether the place filters apply to the person, to the headquarters or to both.
   */
  locationSearchType?: 'PersonOrHQ' | 'PersonAndHQ' | 'Person' | 'HQ' | 'PersonThenHQ'
  /**
   * Industries, separated by commas. The lookup `industries` has the values.
   */
  industryCodes?: string
  /**
   * Whether one of `industryCodes` must be the company's primary industry.
   */
  primaryIndustriesOnly?: boolean
  /**
   * Words for the industry, joined by AND or OR.
   */
  industryKeywords?: string
  /**
   * SIC codes, separated by commas. The lookup `sic-codes` has the values.
   */
  sicCodes?: string
  /**
   * NAICS codes, separated by commas. The lookup `naics-codes` has the values.
   */
  naicsCodes?: string
  /**
   * Company hashtags, separated by commas. The lookup `hashtags` has the values.
   */
  hashTagString?: string
  /**
   * Products that the company uses, as tags separated by commas. The lookup `tech-products` has the tags.
   */
  techAttributeTagList?: string
  /**
   * Leaves out companies that use these products. A comma stands for OR; AND may join tags.
   */
  excludeTechAttributeTagList?: string
  /**
   * Ranges of yearly revenue, separated by commas. The lookup `revenue-ranges` has the values.
   */
  revenue?: string
  /**
   * The least yearly revenue, in thousands of US dollars.
   */
  revenueMin?: number
  /**
   * The most yearly revenue, in thousands of US dollars.
   */
  revenueMax?: number
  /**
   * Ranges of headcount, separated by commas. The lookup `employee-count` has the values.
   */
  employeeCount?: string
  /**
   * The least headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMin?: string
  /**
   * The most headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMax?: string
  /**
   * The least growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMax?: string
  /**
   * The least growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMax?: string
  /**
   * The least number of the company's contacts that ZoomInfo knows.
   */
  zoominfoContactsMin?: string
  /**
   * The most contacts of the company that ZoomInfo knows.
   */
  zoominfoContactsMax?: string
  /**
   * The least amount of funding, in thousands of US dollars.
   */
  fundingAmountMin?: number
  /**
   * The most funding, in thousands of US dollars.
   */
  fundingAmountMax?: number
  /**
   * The first day of funding to consider. Not after `fundingEndDate`.
   */
  fundingStartDate?: string
  /**
   * The last day of funding to consider.
   */
  fundingEndDate?: string
  /**
   * Kinds of round, one of which must be the latest. Not together with `allFundingRoundTypes`. The lookup `funding-round-types` has the values.
   */
  recentFundingRoundTypes?: string[]
  /**
   * Kinds of round, one of which must have happened at some time. Not together with `recentFundingRoundTypes`. The lookup `funding-round-types` has the values.
   */
  allFundingRoundTypes?: string[]
  /**
   * The first day of engagements to consider.
   */
  engagementStartDate?: string
  /**
   * The last day of engagements to consider. Needs `engagementStartDate`.
   */
  engagementEndDate?: string
  /**
   * Kinds of engagement.
   */
  engagementType?: ('email' | 'phone' | 'online meeting')[]
}
/**
 * One company.
 */
export interface FoundCompany {
  /**
   * ZoomInfo's ID of the record.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: FoundCompanyAttributes
  [k: string]: unknown
}
/**
 * What a search tells of a company.
 */
export interface FoundCompanyAttributes {
  /**
   * The company's name.
   */
  name?: string
  /**
   * The company's website.
   */
  website?: string
  /**
   * The city of its main address.
   */
  city?: string
  /**
   * The state of its main address.
   */
  state?: string
  /**
   * The country of its main address.
   */
  country?: string
  /**
   * Yearly revenue in thousands of US dollars, as text.
   */
  revenue?: string
  /**
   * Headcount, as text.
   */
  employeeCount?: string
  /**
   * The address of its logo.
   */
  logo?: string
  managementStatus?: ManagementStatus
  [k: string]: unknown
}
/**
 * Which companies to enrich, and what to return. The more is given of a company, the surer the match.
 */
export interface CompaniesEnrichInput {
  /**
   * The companies, at most 25.
   *
   * @minItems 1
   * @maxItems 25
   */
  matchCompanyInput: CompanyMatch[]
  /**
   * What to return. `enrich_fields.list` tells which of them your contract includes.
   *
   * @minItems 1
   */
  outputFields: (
    | 'alternateLogos'
    | 'businessModel'
    | 'certificationDate'
    | 'certified'
    | 'city'
    | 'companyFunding'
    | 'companyStatus'
    | 'companyStatusDate'
    | 'competitors'
    | 'continent'
    | 'country'
    | 'createdDate'
    | 'departmentBudgets'
    | 'description'
    | 'domainList'
    | 'employeeCount'
    | 'employeeCountByDepartment'
    | 'employeeGrowth'
    | 'employeeRange'
    | 'engagements'
    | 'fax'
    | 'foundedYear'
    | 'id'
    | 'industries'
    | 'industryCodes'
    | 'isDefunct'
    | 'lastUpdatedDate'
    | 'locationCount'
    | 'locationMatch'
    | 'logo'
    | 'metroArea'
    | 'naicsCodes'
    | 'name'
    | 'numberOfContactsInZoomInfo'
    | 'parentId'
    | 'parentName'
    | 'phone'
    | 'primaryIndustry'
    | 'primaryIndustryCode'
    | 'primarySubIndustryCode'
    | 'products'
    | 'recentFundingAmount'
    | 'recentFundingDate'
    | 'revenue'
    | 'revenueRange'
    | 'sicCodes'
    | 'socialMediaUrls'
    | 'state'
    | 'street'
    | 'subUnitIndustries'
    | 'subUnitType'
    | 'ticker'
    | 'totalFundingAmount'
    | 'type'
    | 'ultimateParentEmployees'
    | 'ultimateParentId'
    | 'ultimateParentName'
    | 'ultimateParentRevenue'
    | 'website'
    | 'zipCode'
  )[]
}
/**
 * What is known of one company.
 */
export interface CompanyMatch {
  /**
   * ZoomInfo's ID of the company, from a search. The surest match.
   */
  companyId?: number
  /**
   * Name.
   */
  companyName?: string
  /**
   * Website. Several are separated by commas.
   */
  companyWebsite?: string
  /**
   * Stock exchange symbol.
   */
  companyTicker?: string
  /**
   * Number of the headquarters.
   */
  companyPhone?: string
  /**
   * Fax number of the headquarters.
   */
  companyFax?: string
  /**
   * Street of the main address.
   */
  companyStreet?: string
  /**
   * City of the main address.
   */
  companyCity?: string
  /**
   * State or province of the main address, in full or as its two letters.
   */
  companyState?: string
  /**
   * Postal code of the main address.
   */
  companyZipCode?: string
  /**
   * Country of the main address.
   */
  companyCountry?: string
  /**
   * An IP address of the company.
   */
  ipAddress?: string
}
/**
 * What was found for each company.
 */
export interface CompaniesEnrichOutput {
  /**
   * The results. `meta.input` tells which input each one answers.
   */
  data: EnrichedCompany[]
  [k: string]: unknown
}
/**
 * The result for one input. Without a match the type is `NoMatch`, the ID is 0 and there are no attributes.
 */
export interface EnrichedCompany {
  /**
   * ZoomInfo's ID of the record.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: EnrichedCompanyAttributes
  meta?: CompanyMatchMeta
  [k: string]: unknown
}
/**
 * The location that matches the address in the input.
 */
export interface LocationMatch {
  /**
   * ZoomInfo's ID of the location.
   */
  companyId?: number
  /**
   * CURRENT, VALID or PAST.
   */
  addressStatus?: string
  address?: LocationAddress
  [k: string]: unknown
}
/**
 * Its address.
 */
export interface LocationAddress {
  /**
   * Street.
   */
  street?: string
  /**
   * City.
   */
  city?: string
  /**
   * State or province.
   */
  state?: string
  /**
   * Postal code.
   */
  zipCode?: string
  /**
   * Country.
   */
  country?: string
  [k: string]: unknown
}
/**
 * One competitor.
 */
export interface Competitor {
  /**
   * ZoomInfo's ID of the company.
   */
  id?: number
  /**
   * Name.
   */
  name?: string
  /**
   * Place in the ranking.
   */
  rank?: number
  /**
   * Website.
   */
  website?: string
  /**
   * Headcount.
   */
  employeeCount?: number
  [k: string]: unknown
}
/**
 * One round.
 */
export interface FundingRound {
  /**
   * When it was.
   */
  date?: string
  /**
   * What kind it was.
   */
  type?: string
  /**
   * How much it was.
   */
  amount?: number
  /**
   * Who paid.
   */
  investors?: string[]
  [k: string]: unknown
}
/**
 * Estimated budgets.
 */
export interface DepartmentBudgets {
  /**
   * For marketing.
   */
  marketingBudget?: number
  /**
   * For finance.
   */
  financialBudget?: number
  /**
   * For IT.
   */
  itBudget?: number
  /**
   * For human resources.
   */
  hrBudget?: number
  [k: string]: unknown
}
/**
 * Headcount by department.
 */
export interface EmployeeCountByDepartment {
  /**
   * In the C-suite.
   */
  cSuite?: number
  /**
   * In finance.
   */
  finance?: number
  /**
   * In human resources.
   */
  humanResources?: number
  /**
   * In sales.
   */
  sales?: number
  /**
   * In operations.
   */
  operations?: number
  /**
   * In IT.
   */
  informationTechnology?: number
  /**
   * In engineering.
   */
  engineeringAndTechnical?: number
  /**
   * In marketing.
   */
  marketing?: number
  /**
   * In legal.
   */
  legal?: number
  /**
   * In medicine and health.
   */
  medicalAndHealth?: number
  [k: string]: unknown
}
/**
 * How the input was matched.
 */
export interface CompanyMatchMeta {
  /**
   * Whether it matched, and if not, why. Known values: FULL_MATCH, NO_MATCH, LIMIT_EXCEEDED, INVALID_INPUT.
   */
  matchStatus?: string
  /**
   * The input that this result answers.
   */
  input?: {
    [k: string]: unknown
  }
  /**
   * What was odd about the input.
   */
  warnings?: MatchWarning[]
  [k: string]: unknown
}
/**
 * Whose hierarchy to return, and which parts of it.
 */
export interface CorporateHierarchiesEnrichInput {
  /**
   * The companies, at most 25.
   *
   * @minItems 1
   * @maxItems 25
   */
  matchCompanyInput: HierarchyMatch[]
  /**
   * What to return: the tree from the top down, the companies above, or both. `enrich_fields.list` tells which of them your contract includes.
   *
   * @minItems 1
   */
  outputFields: ('familyTree' | 'parentage' | 'companyId')[]
}
/**
 * What is known of one company.
 */
export interface HierarchyMatch {
  /**
   * The company, by its ZoomInfo ID. The surest way.
   */
  companyId?: number
  /**
   * The company, by its name.
   */
  companyName?: string
  /**
   * The company, by its website.
   */
  companyWebsite?: string
}
/**
 * What was found for each company.
 */
export interface CorporateHierarchiesEnrichOutput {
  /**
   * The records.
   */
  data: CorporateHierarchy[]
  [k: string]: unknown
}
/**
 * The result for one input. Without a match the type is `NoMatch`, the ID is 0 and there are no attributes.
 */
export interface CorporateHierarchy {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: CorporateHierarchyAttributes
  meta?: HierarchyMatchMeta
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface CorporateHierarchyAttributes {
  /**
   * ZoomInfo's ID of the company that matched.
   */
  companyId?: number
  /**
   * The tree, from the company at the top.
   */
  familyTree?: FamilyTree[]
  /**
   * The companies above, up to the top.
   */
  parentage?: ParentCompany[]
  [k: string]: unknown
}
/**
 * The company at the top.
 */
export interface FamilyTree {
  /**
   * ZoomInfo's ID of the company.
   */
  companyId?: number
  /**
   * Name.
   */
  name?: string
  /**
   * City.
   */
  city?: string
  /**
   * State or province.
   */
  state?: string
  /**
   * What is below it.
   */
  familyNodes?: FamilyNode[]
  [k: string]: unknown
}
/**
 * One company or place.
 */
export interface FamilyNode {
  /**
   * ZoomInfo's ID of the company.
   */
  companyId?: number
  /**
   * Name.
   */
  name?: string
  /**
   * City.
   */
  city?: string
  /**
   * State or province.
   */
  state?: string
  subUnitTypeInfo?: SubUnitType
  /**
   * What is below it, in the same form.
   *
   * Items: One company or place.
   */
  familyNodes?: {
    [k: string]: unknown
  }[]
  [k: string]: unknown
}
/**
 * What it is to the company above.
 */
export interface SubUnitType {
  /**
   * The ID of the relation.
   */
  typeId?: number
  /**
   * The relation. Known values: Subsidiary, Acquisition, Division, Location, Former name.
   */
  typeDescription?: string
  [k: string]: unknown
}
/**
 * One company.
 */
export interface ParentCompany {
  /**
   * ZoomInfo's ID of the company.
   */
  companyId?: string
  /**
   * Name.
   */
  companyName?: string
  /**
   * City.
   */
  city?: string
  /**
   * State or province.
   */
  state?: string
  /**
   * What the company below is to it.
   */
  subUnitType?: string
  /**
   * The same, for people.
   */
  subUnitDesc?: string
  /**
   * When it acquired the company below.
   */
  acquiredByDate?: string
  [k: string]: unknown
}
/**
 * How the input was matched.
 */
export interface HierarchyMatchMeta {
  /**
   * Whether it matched. Known values: FULL_MATCH, NO_MATCH, LIMIT_EXCEEDED, INVALID_INPUT.
   */
  matchStatus?: string
  /**
   * The input that this result answers.
   */
  input?: {
    [k: string]: unknown
  }
  /**
   * What was odd about the input.
   *
   * Items: One remark.
   */
  warnings?: {
    [k: string]: unknown
  }[]
  [k: string]: unknown
}
/**
 * Whose org chart to return.
 */
export interface OrgChartsEnrichInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?: 'contactAccuracyScore' | '-contactAccuracyScore' | 'lastName' | '-lastName'
  /**
   * The company, by its ZoomInfo ID.
   */
  companyId: string
  /**
   * Departments, separated by commas, as `lookup_values.list` gives them for `departments`.
   */
  department: string
  /**
   * The least accuracy score, from 70 to 99. It says how likely the contact can be reached and still works there.
   */
  contactAccuracyScoreMin?: string
  /**
   * The highest accuracy score, from 70 to 99.
   */
  contactAccuracyScoreMax?: string
}
/**
 * One person.
 */
export interface OrgChartContact {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: OrgChartContactAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface OrgChartContactAttributes {
  /**
   * First name.
   */
  firstName?: string
  /**
   * Middle name.
   */
  middleName?: string
  /**
   * Last name.
   */
  lastName?: string
  /**
   * Job title.
   */
  title?: string
  /**
   * Department.
   */
  department?: string
  /**
   * Job function.
   */
  jobFunction?: string
  /**
   * The level within the department; 1 is the highest.
   */
  orgChartTier?: number
  /**
   * The level within that level.
   */
  orgChartSubTier?: number
  /**
   * ZoomInfo's ID of the employer.
   */
  companyId?: string
  /**
   * The employer's name.
   */
  companyName?: string
  /**
   * Whether ZoomInfo has an e-mail address.
   */
  hasEmail?: boolean
  /**
   * Whether ZoomInfo has a direct number.
   */
  hasDirectPhone?: boolean
  /**
   * How likely the person can be reached and still works there, up to 99.
   */
  contactAccuracyScore?: number
  /**
   * When the record last changed.
   */
  lastUpdatedDate?: string
  [k: string]: unknown
}
/**
 * Which company.
 */
export interface CompanyIdInput {
  /**
   * The company, by its ZoomInfo ID.
   */
  companyId: number
}
/**
 * The technologies that the company uses.
 */
export interface TechnologiesEnrichOutput {
  /**
   * The records.
   */
  data: Technology[]
  meta?: ResultCount
  [k: string]: unknown
}
/**
 * One technology.
 */
export interface Technology {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: TechnologyAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface TechnologyAttributes {
  /**
   * The product.
   */
  product?: string
  /**
   * Who makes it.
   */
  vendor?: string
  /**
   * Its category.
   */
  category?: string
  /**
   * The category above.
   */
  categoryParent?: string
  /**
   * Its code, as the filter techAttributeTagList takes it.
   */
  attribute?: string
  /**
   * What it is.
   */
  description?: string
  /**
   * Its website.
   */
  website?: string
  /**
   * The domain of that.
   */
  domain?: string
  /**
   * The address of its logo.
   */
  logo?: string
  /**
   * When it was first seen there.
   */
  createdDate?: string
  /**
   * When that was last confirmed.
   */
  modifiedDate?: string
  [k: string]: unknown
}
/**
 * How many there are.
 */
export interface ResultCount {
  /**
   * The number of records.
   */
  totalResults?: number
  [k: string]: unknown
}
/**
 * The hashtags that ZoomInfo gives the company.
 */
export interface HashtagsEnrichOutput {
  /**
   * The records.
   */
  data: Hashtag[]
  meta?: ResultCount
  [k: string]: unknown
}
/**
 * One hashtag.
 */
export interface Hashtag {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: HashtagAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface HashtagAttributes {
  /**
   * Its name.
   */
  label?: string
  /**
   * Its name, for people.
   */
  displayLabel?: string
  /**
   * What it says of the company.
   */
  description?: string
  /**
   * Its group.
   */
  group?: string
  /**
   * The category of the group.
   */
  parentCategory?: string
  /**
   * What the filter hashTagString takes.
   */
  searchString?: string
  /**
   * How far up a list it stands.
   */
  priority?: number
  /**
   * Whether its score is shown.
   */
  displayScore?: string
  /**
   * Whether it is hidden.
   */
  hidden?: boolean
  /**
   * Whether it has a category.
   */
  categorizedFlag?: boolean
  [k: string]: unknown
}
/**
 * Which buying signals to find: topics, and what narrows them down. The values that a filter takes come from `lookup_values.list`.
 */
export interface IntentSearchInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?:
    | 'topic'
    | '-topic'
    | 'signalDate'
    | '-signalDate'
    | 'companyName'
    | '-companyName'
    | 'signalScore'
    | '-signalScore'
    | 'category'
    | '-category'
    | 'audienceStrength'
    | '-audienceStrength'
  /**
   * The topics, by the names that `lookup_values.list` gives for `intent-topics`. At most 50.
   *
   * @minItems 1
   * @maxItems 50
   */
  topics: string[]
  /**
   * Signals on this day or later.
   */
  signalStartDate?: string
  /**
   * Signals on this day or earlier.
   */
  signalEndDate?: string
  /**
   * The least score. Scores go from 60 to 100.
   */
  signalScoreMin?: number
  /**
   * The highest score.
   */
  signalScoreMax?: number
  /**
   * The least audience strength: A is the largest audience, E the smallest.
   */
  audienceStrengthMin?: 'A' | 'B' | 'C' | 'D' | 'E'
  /**
   * The highest audience strength.
   */
  audienceStrengthMax?: 'A' | 'B' | 'C' | 'D' | 'E'
  /**
   * Whether to name contacts who fit the topic. Left out, it does.
   */
  findRecommendedContacts?: boolean
  /**
   * Whom the company sells to. Left out, all.
   */
  businessModel?: ('B2B' | 'B2C' | 'B2G')[]
  /**
   * Stock exchange symbols of the company.
   */
  companyTicker?: string[]
  /**
   * Words of the company description, separated by spaces.
   */
  companyDescription?: string
  /**
   * Kinds of company, separated by commas. The lookup `company-types` has the values.
   */
  companyType?: string
  /**
   * The full address of the company.
   */
  address?: string
  /**
   * The street of the company's address.
   */
  street?: string
  /**
   * The state or province of the company's address. The lookup `states` has the values.
   */
  state?: string
  /**
   * The postal code of the company's address.
   */
  zipCode?: string
  /**
   * The country of the company's main address. The lookup `countries` has the values.
   */
  country?: string
  /**
   * The continent of the company's main address. The lookup `continents` has the values.
   */
  continent?: string
  /**
   * How far around `zipCode` to look, in miles.
   */
  zipCodeRadiusMiles?: 10 | 25 | 50 | 100 | 250
  /**
   * Company hashtags, separated by commas. The lookup `hashtags` has the values.
   */
  hashTagString?: string
  /**
   * Products that the company uses, as tags separated by commas. The lookup `tech-products` has the tags.
   */
  techAttributeTagList?: string
  /**
   * Whether one of `industryCodes` must be the company's primary industry.
   */
  primaryIndustriesOnly?: boolean
  /**
   * What the company is to its parent, such as a division. Use it with `parentId` or `ultimateParentId`. The lookup `sub-unit-types` has the values.
   */
  subUnitTypes?: string
  /**
   * Industries, separated by commas. The lookup `industries` has the values.
   */
  industryCodes?: string
  /**
   * Words for the industry, joined by AND or OR.
   */
  industryKeywords?: string
  /**
   * SIC codes, separated by commas. The lookup `sic-codes` has the values.
   */
  sicCodes?: string
  /**
   * NAICS codes, separated by commas. The lookup `naics-codes` has the values.
   */
  naicsCodes?: string
  /**
   * Ranges of yearly revenue, separated by commas. The lookup `revenue-ranges` has the values.
   */
  revenue?: string
  /**
   * The least yearly revenue, in thousands of US dollars.
   */
  revenueMin?: number
  /**
   * The most yearly revenue, in thousands of US dollars.
   */
  revenueMax?: number
  /**
   * The least headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMin?: string
  /**
   * The most headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMax?: string
  /**
   * Ranges of headcount, separated by commas. The lookup `employee-count` has the values.
   */
  employeeCount?: string
  /**
   * Rankings that list the company, by ID, separated by commas. The lookup `company-rankings` has the IDs.
   */
  companyRanking?: string
  /**
   * Metro areas in the United States and Canada, separated by commas. The lookup `metro-regions` has the values.
   */
  metroRegion?: string
  /**
   * Whether the place filters apply to the person, to the headquarters or to both.
   */
  locationSearchType?: 'PersonOrHQ' | 'PersonAndHQ' | 'Person' | 'HQ' | 'PersonThenHQ'
  /**
   * The least amount of funding, in thousands of US dollars.
   */
  fundingAmountMin?: number
  /**
   * The most funding, in thousands of US dollars.
   */
  fundingAmountMax?: number
  /**
   * The first day of funding to consider. Not after `fundingEndDate`.
   */
  fundingStartDate?: string
  /**
   * The last day of funding to consider.
   */
  fundingEndDate?: string
  /**
   * The least number of the company's contacts that ZoomInfo knows.
   */
  zoominfoContactsMin?: string
  /**
   * The most contacts of the company that ZoomInfo knows.
   */
  zoominfoContactsMax?: string
  /**
   * States and metro areas of the United States and Canada to leave out, separated by commas.
   */
  excludedRegions?: string
  /**
   * Places in a corporate hierarchy to include, separated by commas: UNSPECIFIED, LOCATION, DIVISION, ACQUISITION, SUBSIDIARY, FORMER_NEW_NAME.
   */
  companyStructureIncludedSubUnitTypes?: string
  /**
   * The least growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMax?: string
  /**
   * The least growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMax?: string
}
/**
 * One buying signal.
 */
export interface IntentSignal {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: IntentSignalAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface IntentSignalAttributes {
  /**
   * The topic.
   */
  topic?: string
  /**
   * The category of the topic.
   */
  category?: string
  /**
   * How far the interest is above what is usual for the company, from 60 to 100.
   */
  signalScore?: number
  /**
   * How large the group is that does the research, from A (large) to E.
   */
  audienceStrength?: string
  /**
   * The day of the signal.
   */
  signalDate?: string
  /**
   * How many signals there were in the time that was asked for.
   */
  spikesInDateRange?: number
  company?: SignalCompany
  /**
   * Contacts at the company who fit the topic.
   */
  recommendedContacts?: RecommendedContact[]
  /**
   * Where most of the research was done, up to three places. Only enriching tells.
   */
  topSignalLocations?: SignalLocation[]
  [k: string]: unknown
}
/**
 * The company.
 */
export interface SignalCompany {
  /**
   * ZoomInfo's ID of the company.
   */
  id?: string
  /**
   * Name.
   */
  name?: string
  /**
   * Website.
   */
  website?: string
  /**
   * Whether it also reads more than usual on other topics.
   */
  hasOtherTopicConsumption?: boolean
  [k: string]: unknown
}
/**
 * One contact.
 */
export interface RecommendedContact {
  /**
   * ZoomInfo's ID of the contact.
   */
  id?: string
  /**
   * First name.
   */
  firstName?: string
  /**
   * Last name.
   */
  lastName?: string
  /**
   * Job title.
   */
  jobTitle?: string
  /**
   * The employer's name.
   */
  companyName?: string
  /**
   * What the person works in.
   */
  jobFunctions?: ContactJobFunction[]
  [k: string]: unknown
}
/**
 * One function.
 */
export interface ContactJobFunction {
  /**
   * The function.
   */
  name?: string
  /**
   * Its department.
   */
  department?: string
  [k: string]: unknown
}
/**
 * One place.
 */
export interface SignalLocation {
  /**
   * City.
   */
  city?: string
  /**
   * State or province.
   */
  state?: string
  /**
   * Country.
   */
  country?: string
  [k: string]: unknown
}
/**
 * Which company, and which topics. One of companyId, companyName and companyWebsite is needed.
 */
export interface IntentEnrichInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?:
    | 'audiencestrength'
    | '-audiencestrength'
    | 'category'
    | '-category'
    | 'companyname'
    | '-companyname'
    | 'issuedate'
    | '-issuedate'
    | 'signaldate'
    | '-signaldate'
    | 'signalscore'
    | '-signalscore'
    | 'signalstrength'
    | '-signalstrength'
    | 'surgescore'
    | '-surgescore'
    | 'topic'
    | '-topic'
  /**
   * The company, by its ZoomInfo ID. The surest way.
   */
  companyId?: number
  /**
   * The company, by its name.
   */
  companyName?: string
  /**
   * The company, by its website.
   */
  companyWebsite?: string
  /**
   * The topics, by the names that `lookup_values.list` gives for `intent-topics`. At most 50.
   *
   * @minItems 1
   * @maxItems 50
   */
  topics: string[]
  /**
   * Signals on this day or later.
   */
  signalStartDate?: string
  /**
   * Signals on this day or earlier.
   */
  signalEndDate?: string
  /**
   * The least score. Scores go from 60 to 100.
   */
  signalScoreMin?: number
  /**
   * The highest score.
   */
  signalScoreMax?: number
  /**
   * The least audience strength: A is the largest audience, E the smallest.
   */
  audienceStrengthMin?: 'A' | 'B' | 'C' | 'D' | 'E'
  /**
   * The highest audience strength.
   */
  audienceStrengthMax?: 'A' | 'B' | 'C' | 'D' | 'E'
  /**
   * Whether to name contacts who fit the topic. Left out, it does.
   */
  findRecommendedContacts?: boolean
}
/**
 * Which articles to find. At least one filter is needed.
 */
export interface NewsSearchInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * The categories, by what `lookup_values.list` gives for `news-categories`.
   */
  categories?: string[]
  /**
   * Addresses of articles, or parts of them.
   */
  url?: string[]
  /**
   * Published on this day or later.
   */
  pageDateMin?: string
  /**
   * Published on this day or earlier.
   */
  pageDateMax?: string
}
/**
 * One article.
 */
export interface NewsArticle {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: NewsArticleAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface NewsArticleAttributes {
  /**
   * Headline.
   */
  title?: string
  /**
   * The address of the article.
   */
  url?: string
  /**
   * Where it was published.
   */
  domain?: string
  /**
   * The address of its picture.
   */
  imageUrl?: string
  /**
   * When it was published.
   */
  pageDate?: string
  /**
   * What it is about.
   */
  categories?: string[]
  /**
   * A summary, or the text.
   */
  description?: string
  /**
   * The companies that it names.
   */
  company?: NewsCompany[]
  [k: string]: unknown
}
/**
 * One company.
 */
export interface NewsCompany {
  /**
   * ZoomInfo's ID of the company.
   */
  id?: number
  /**
   * Name.
   */
  name?: string
  [k: string]: unknown
}
/**
 * Which company, and what narrows its articles down. One of companyId, companyName and companyWebsite is needed.
 */
export interface NewsEnrichInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * The company, by its ZoomInfo ID. The surest way.
   */
  companyId?: number
  /**
   * The company, by its name.
   */
  companyName?: string
  /**
   * The company, by its website.
   */
  companyWebsite?: string
  /**
   * The categories, by what `lookup_values.list` gives for `news-categories`.
   */
  categories?: string[]
  /**
   * Addresses of articles, or parts of them.
   */
  url?: string[]
  /**
   * Published on this day or later.
   */
  pageDateMin?: string
  /**
   * Published on this day or earlier.
   */
  pageDateMax?: string
}
/**
 * Which scoops to find: by what they say, the people and the companies that they name. The values that a filter takes come from `lookup_values.list`.
 */
export interface ScoopsSearchInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?:
    | 'originalPublishedDate'
    | '-originalPublishedDate'
    | 'scoopId'
    | '-scoopId'
    | 'description'
    | '-description'
    | 'link'
    | '-link'
    | 'linkText'
    | '-linkText'
  /**
   * Types, separated by commas, by the IDs that `lookup_values.list` gives for `scoop-types`.
   */
  scoopType?: string
  /**
   * Topics, separated by commas, by the IDs of `scoop-topics`.
   */
  scoopTopic?: string
  /**
   * Departments, separated by commas, by the IDs of `scoop-departments`.
   */
  department?: string
  /**
   * Scoops, separated by commas, by their IDs.
   */
  scoopId?: string
  /**
   * Words of the description, separated by spaces.
   */
  description?: string
  /**
   * Published on this day or later.
   */
  publishedStartDate?: string
  /**
   * Published on this day or earlier.
   */
  publishedEndDate?: string
  /**
   * Only those that changed since publishedStartDate, when true.
   */
  updatedSinceCreation?: boolean
  /**
   * The contacts, by their ZoomInfo IDs, separated by commas.
   */
  personId?: string
  /**
   * The person's e-mail address.
   */
  emailAddress?: string
  /**
   * A hash of the person's e-mail address (MD5, SHA1, SHA256 or SHA512), for a search that does not reveal it.
   */
  hashedEmail?: string
  /**
   * The person's full name.
   */
  fullName?: string
  /**
   * The person's first name.
   */
  firstName?: string
  /**
   * The initial of the person's middle name.
   */
  middleInitial?: string
  /**
   * The person's last name.
   */
  lastName?: string
  /**
   * The current job title. OR joins several.
   */
  jobTitle?: string
  /**
   * The current job title, matched exactly. OR joins several.
   */
  exactJobTitle?: string
  /**
   * Job titles to leave out, separated by commas.
   */
  excludeJobTitle?: string
  /**
   * The current management level. The lookup `management-levels` has the values.
   */
  managementLevel?: string
  /**
   * Management levels to leave out, separated by commas.
   */
  excludeManagementLevel?: string
  /**
   * Whether board members are left out, included, or the only ones.
   */
  boardMember?: 'exclude' | 'include' | 'only'
  /**
   * Concerns contacts without a current company. ZoomInfo describes `true` as including them, against the name.
   */
  excludePartialProfiles?: boolean
  /**
   * Only executives, when true.
   */
  executivesOnly?: boolean
  /**
   * What a contact must have to be found, separated by commas: email, phone, directPhone, personalEmail, mobilePhone.
   */
  requiredFields?: string
  /**
   * The least accuracy score, from 70 to 99. It says how likely the contact can be reached and still works there.
   */
  contactAccuracyScoreMin?: string
  /**
   * The highest accuracy score, from 70 to 99.
   */
  contactAccuracyScoreMax?: string
  /**
   * The current job function. The lookup `job-functions` has the values.
   */
  jobFunction?: string
  /**
   * Only contacts whose record was updated within this many months.
   */
  lastUpdatedInMonths?: number
  /**
   * Whether contacts who were told of their record are included, left out, or the only ones.
   */
  hasBeenNotified?: 'include' | 'exclude' | 'only'
  /**
   * Whether the company filters mean the present employer, past ones or both.
   */
  companyPastOrPresent?: 'present' | 'past' | 'pastAndPresent'
  /**
   * A school that the person went to.
   */
  school?: string
  /**
   * A degree that the person holds.
   */
  degree?: string
  /**
   * The person's company locations, by ZoomInfo ID.
   */
  locationCompanyId?: number[]
  /**
   * Whether ZoomInfo's researchers confirmed activity in the past 12 months: 1 yes, 0 no.
   */
  certified?: 0 | 1
  /**
   * Whom the company sells to. Left out, all.
   */
  businessModel?: ('B2B' | 'B2C' | 'B2G')[]
  /**
   * Stock exchange symbols of the company.
   */
  companyTicker?: string[]
  /**
   * Words of the company description, separated by spaces.
   */
  companyDescription?: string
  /**
   * Kinds of company, separated by commas. The lookup `company-types` has the values.
   */
  companyType?: string
  /**
   * The full address of the company.
   */
  address?: string
  /**
   * The street of the company's address.
   */
  street?: string
  /**
   * The state or province of the company's address. The lookup `states` has the values.
   */
  state?: string
  /**
   * The postal code of the company's address.
   */
  zipCode?: string
  /**
   * The country of the company's main address. The lookup `countries` has the values.
   */
  country?: string
  /**
   * The continent of the company's main address. The lookup `continents` has the values.
   */
  continent?: string
  /**
   * How far around `zipCode` to look, in miles.
   */
  zipCodeRadiusMiles?: 10 | 25 | 50 | 100 | 250
  /**
   * Company hashtags, separated by commas. The lookup `hashtags` has the values.
   */
  hashTagString?: string
  /**
   * Products that the company uses, as tags separated by commas. The lookup `tech-products` has the tags.
   */
  techAttributeTagList?: string
  /**
   * Whether one of `industryCodes` must be the company's primary industry.
   */
  primaryIndustriesOnly?: boolean
  /**
   * What the company is to its parent, such as a division. Use it with `parentId` or `ultimateParentId`. The lookup `sub-unit-types` has the values.
   */
  subUnitTypes?: string
  /**
   * Industries, separated by commas. The lookup `industries` has the values.
   */
  industryCodes?: string
  /**
   * Words for the industry, joined by AND or OR.
   */
  industryKeywords?: string
  /**
   * SIC codes, separated by commas. The lookup `sic-codes` has the values.
   */
  sicCodes?: string
  /**
   * NAICS codes, separated by commas. The lookup `naics-codes` has the values.
   */
  naicsCodes?: string
  /**
   * Ranges of yearly revenue, separated by commas. The lookup `revenue-ranges` has the values.
   */
  revenue?: string
  /**
   * The least yearly revenue, in thousands of US dollars.
   */
  revenueMin?: number
  /**
   * The most yearly revenue, in thousands of US dollars.
   */
  revenueMax?: number
  /**
   * The least headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMin?: string
  /**
   * The most headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMax?: string
  /**
   * Ranges of headcount, separated by commas. The lookup `employee-count` has the values.
   */
  employeeCount?: string
  /**
   * Rankings that list the company, by ID, separated by commas. The lookup `company-rankings` has the IDs.
   */
  companyRanking?: string
  /**
   * Metro areas in the United States and Canada, separated by commas. The lookup `metro-regions` has the values.
   */
  metroRegion?: string
  /**
   * Whether the place filters apply to the person, to the headquarters or to both.
   */
  locationSearchType?: 'PersonOrHQ' | 'PersonAndHQ' | 'Person' | 'HQ' | 'PersonThenHQ'
  /**
   * The least amount of funding, in thousands of US dollars.
   */
  fundingAmountMin?: number
  /**
   * The most funding, in thousands of US dollars.
   */
  fundingAmountMax?: number
  /**
   * The first day of funding to consider. Not after `fundingEndDate`.
   */
  fundingStartDate?: string
  /**
   * The last day of funding to consider.
   */
  fundingEndDate?: string
  /**
   * The least number of the company's contacts that ZoomInfo knows.
   */
  zoominfoContactsMin?: string
  /**
   * The most contacts of the company that ZoomInfo knows.
   */
  zoominfoContactsMax?: string
  /**
   * States and metro areas of the United States and Canada to leave out, separated by commas.
   */
  excludedRegions?: string
  /**
   * Places in a corporate hierarchy to include, separated by commas: UNSPECIFIED, LOCATION, DIVISION, ACQUISITION, SUBSIDIARY, FORMER_NEW_NAME.
   */
  companyStructureIncludedSubUnitTypes?: string
  /**
   * The least growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMax?: string
  /**
   * The least growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMax?: string
  /**
   * The parent company, by its ZoomInfo ID.
   */
  parentId?: string
  /**
   * The company at the top of the corporate hierarchy, by its ZoomInfo ID.
   */
  ultimateParentId?: string
  /**
   * The company, by its ZoomInfo ID.
   */
  companyId?: string
  /**
   * The company, by name.
   */
  companyName?: string
  /**
   * The company, by website. Several are separated by commas.
   */
  companyWebsite?: string
}
/**
 * One scoop.
 */
export interface Scoop {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: ScoopAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface ScoopAttributes {
  /**
   * Its ID.
   */
  id?: string
  /**
   * What was learnt.
   */
  description?: string
  /**
   * When it was first published.
   */
  originalPublishedDate?: string
  /**
   * When it was last published.
   */
  publishedDate?: string
  /**
   * What changed since.
   */
  updateText?: string
  /**
   * The address of the source.
   */
  link?: string
  /**
   * The text of that link.
   */
  linkText?: string
  /**
   * Its types.
   */
  types?: ScoopType[]
  /**
   * Its topics.
   */
  topics?: ScoopTopic[]
  company?: ScoopCompany
  /**
   * The people that it names.
   */
  contacts?: ScoopContact[]
  [k: string]: unknown
}
/**
 * One type.
 */
export interface ScoopType {
  /**
   * Its ID.
   */
  id?: string
  /**
   * Its name.
   */
  type?: string
  [k: string]: unknown
}
/**
 * One topic.
 */
export interface ScoopTopic {
  /**
   * Its ID.
   */
  id?: string
  /**
   * Its name.
   */
  topic?: string
  [k: string]: unknown
}
/**
 * The company.
 */
export interface ScoopCompany {
  /**
   * ZoomInfo's ID of the company.
   */
  id?: string
  /**
   * Name.
   */
  name?: string
  [k: string]: unknown
}
/**
 * One person.
 */
export interface ScoopContact {
  /**
   * ZoomInfo's ID of the contact.
   */
  id?: number
  /**
   * First name.
   */
  firstName?: string
  /**
   * Last name.
   */
  lastName?: string
  /**
   * Job title.
   */
  jobTitle?: string
  [k: string]: unknown
}
/**
 * Which company, and what narrows its scoops down. One of companyId, companyName and companyWebsite is needed.
 */
export interface ScoopsEnrichInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?:
    | 'originalPublishedDate'
    | '-originalPublishedDate'
    | 'scoopId'
    | '-scoopId'
    | 'description'
    | '-description'
    | 'link'
    | '-link'
    | 'linkText'
    | '-linkText'
  /**
   * The companies, separated by commas, by their ZoomInfo IDs.
   */
  companyId?: string
  /**
   * The company, by its name.
   */
  companyName?: string
  /**
   * The company, by its website.
   */
  companyWebsite?: string
  /**
   * Types, separated by commas, by the IDs that `lookup_values.list` gives for `scoop-types`.
   */
  scoopType?: string
  /**
   * Topics, separated by commas, by the IDs of `scoop-topics`.
   */
  scoopTopic?: string
  /**
   * Departments, separated by commas, by the IDs of `scoop-departments`.
   */
  department?: string
  /**
   * Scoops, separated by commas, by their IDs.
   */
  scoopId?: string
  /**
   * Words of the description, separated by spaces.
   */
  description?: string
  /**
   * Published on this day or later.
   */
  publishedStartDate?: string
  /**
   * Published on this day or earlier.
   */
  publishedEndDate?: string
  /**
   * Only those that changed since publishedStartDate, when true.
   */
  updatedSinceCreation?: boolean
}
/**
 * Whose values to return.
 */
export interface LookupValuesListInput {
  /**
   * The list. `tech-products` needs a vendor.
   */
  fieldName:
    | 'board-members'
    | 'buying-groups'
    | 'company-rankings'
    | 'company-types'
    | 'continents'
    | 'countries'
    | 'departments'
    | 'employee-count'
    | 'funding-round-types'
    | 'hashtags'
    | 'industries'
    | 'intent-topics'
    | 'job-functions'
    | 'job-titles'
    | 'management-levels'
    | 'metro-regions'
    | 'naics-codes'
    | 'news-categories'
    | 'revenue-ranges'
    | 'scoop-departments'
    | 'scoop-topics'
    | 'scoop-types'
    | 'sic-codes'
    | 'states'
    | 'sub-unit-types'
    | 'tech-categories'
    | 'tech-products'
    | 'tech-skills'
    | 'tech-vendors'
    | 'years-of-experience'
  /**
   * Hashtags of this category only.
   */
  category?: string
  /**
   * Hashtags and technologies of this category above only.
   */
  parentCategory?: string
  /**
   * Hashtags and technologies of this category below only.
   */
  subCategory?: string
  /**
   * Hashtags and products of this vendor only.
   */
  vendor?: string
}
/**
 * The values. The `id` is what filters take.
 */
export interface LookupValuesListOutput {
  /**
   * The records.
   */
  data: LookupValue[]
  [k: string]: unknown
}
/**
 * One value.
 */
export interface LookupValue {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: LookupValueAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface LookupValueAttributes {
  /**
   * The value, for people.
   */
  name?: string
  /**
   * Of job titles: the place in the order.
   */
  order?: string
  /**
   * Of products: the code that filters take.
   */
  attribute?: string
  /**
   * Of topics: the category.
   */
  category?: string
  /**
   * Of topics: what it is.
   */
  description?: string
  /**
   * Of topics: the department.
   */
  department?: string
  /**
   * Of topics: the job function.
   */
  jobFunction?: string
  /**
   * Of technology categories: those below.
   */
  categories?: string[]
  /**
   * Of buying groups: private or public.
   */
  accessLevel?: string
  /**
   * Of buying groups: whether it is the default.
   */
  isDefault?: boolean
  /**
   * Of buying groups: who is in it.
   */
  personas?: BuyingGroupPersona[]
  [k: string]: unknown
}
/**
 * One kind of person.
 */
export interface BuyingGroupPersona {
  /**
   * Departments and functions.
   */
  departmentsAndJobFunctions?: string[]
  /**
   * Levels.
   */
  managementLevels?: string[]
  /**
   * Job titles, where it has some.
   */
  titles?: string[] | null
  [k: string]: unknown
}
/**
 * Of which call, and whether its inputs or its outputs.
 */
export interface SearchFieldsListInput {
  /**
   * What is searched for.
   */
  entity: 'contact' | 'company' | 'scoop' | 'news' | 'intent'
  /**
   * Inputs or outputs.
   */
  fieldType: 'input' | 'output'
}
/**
 * The fields.
 */
export interface SearchFieldsListOutput {
  /**
   * The records.
   */
  data: SearchField[]
  [k: string]: unknown
}
/**
 * One field.
 */
export interface SearchField {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: SearchFieldAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface SearchFieldAttributes {
  /**
   * Its name.
   */
  fieldName?: string
  /**
   * Its type, where it is an input.
   */
  fieldType?: string
  /**
   * What it is.
   */
  description?: string
  /**
   * Whether your contract includes it, where ZoomInfo tells.
   */
  accessGranted?: boolean
  [k: string]: unknown
}
/**
 * Of which call, and whether its inputs or its outputs.
 */
export interface EnrichFieldsListInput {
  /**
   * What is enriched.
   */
  entity:
    'contact' | 'company' | 'scoop' | 'news' | 'intent' | 'technology' | 'hashtag' | 'orgChart' | 'corporate-hierarchy'
  /**
   * Inputs or outputs.
   */
  fieldType: 'input' | 'output'
}
/**
 * The fields.
 */
export interface EnrichFieldsListOutput {
  /**
   * The records.
   */
  data: EnrichField[]
  [k: string]: unknown
}
/**
 * One field.
 */
export interface EnrichField {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: EnrichFieldAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface EnrichFieldAttributes {
  /**
   * Its name.
   */
  fieldName?: string
  /**
   * Its type, where it is an input.
   */
  fieldType?: string
  /**
   * What it is.
   */
  description?: string
  /**
   * Whether your contract includes it, where ZoomInfo tells.
   */
  accessGranted?: boolean
  [k: string]: unknown
}
/**
 * Nothing is asked for.
 */
export interface NothingInput {}
/**
 * The limits of the contract and how much of them is used.
 */
export interface UsageGetOutput {
  /**
   * One entry.
   */
  data: UserUsage[]
  [k: string]: unknown
}
/**
 * The usage of the linked user.
 */
export interface UserUsage {
  /**
   * ZoomInfo's ID of the record.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: UserUsageAttributes
  [k: string]: unknown
}
/**
 * The limits.
 */
export interface UserUsageAttributes {
  /**
   * One entry for each limit.
   */
  usage?: UsageLimit[]
  [k: string]: unknown
}
/**
 * One limit.
 */
export interface UsageLimit {
  /**
   * What is counted. `uniqueIdLimit` counts enriched records, which are the credits.
   */
  limitType?: string
  /**
   * The same, for people.
   */
  description?: string
  /**
   * How much the contract includes.
   */
  totalLimit?: number
  /**
   * How much was used.
   */
  currentUsage?: number
  /**
   * How much is left.
   */
  usageRemaining?: number
  [k: string]: unknown
}
/**
 * Whose summary to return.
 */
export interface AccountSummariesGetInput {
  /**
   * The company, by its ZoomInfo ID.
   */
  companyId: number
}
/**
 * The summary.
 */
export interface AccountSummariesGetOutput {
  data: AccountSummary
  [k: string]: unknown
}
/**
 * The summary of one account.
 */
export interface AccountSummary {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AccountSummaryAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AccountSummaryAttributes {
  /**
   * The summary, in Markdown.
   */
  markdown?: string
  [k: string]: unknown
}
/**
 * What to ask about which company.
 */
export interface AccountSummariesAskInput {
  /**
   * The company, by its ZoomInfo ID.
   */
  companyId: number
  /**
   * The question, in a sentence.
   */
  question: string
}
/**
 * The answer.
 */
export interface AccountSummariesAskOutput {
  data: AccountAnswer
  [k: string]: unknown
}
/**
 * The answer to one question.
 */
export interface AccountAnswer {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AccountAnswerAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AccountAnswerAttributes {
  /**
   * The answer.
   */
  answer?: string
  [k: string]: unknown
}
/**
 * Whose insights to return, and of which kinds.
 */
export interface InsightsListInput {
  /**
   * The companies, by their ZoomInfo IDs, at most 50.
   *
   * @minItems 1
   * @maxItems 50
   */
  ziCompanyIds: number[]
  /**
   * The kinds. Left out, all. Some need a further product, such as a CRM integration.
   */
  signalTypes?: (
    | 'zi.funding'
    | 'zi.cxochange'
    | 'zi.scoop'
    | 'zi.websights'
    | 'zi.buyingcommitteechange'
    | 'zi.account-level-intent.spike'
    | 'zi.intent.competitor.spike'
    | 'zi.mpocchange'
    | 'zi.g2'
    | 'zi.trustradius'
    | 'zi.anomaloushiring'
    | 'zi.formcomplete'
    | 'zi.podcastmentions'
    | 'zi.marketingcampaigns'
    | 'zi.technology'
    | 'zi.seniorjobpostings'
    | 'zi.personwebsights'
    | 'zi.personbasednews'
    | 'zi.wondeal'
    | 'zi.newcontactpreviouslyworkedforcustomer'
    | 'zi.personchange'
    | 'zi.upcomingmeeting'
    | 'zi.lowactivecontacts'
    | 'zi.nodecisionmaker'
    | 'zi.nopostmeetingfollowup'
    | 'zi.upcomingrenewal'
    | 'zi.m&a'
    | 'zi.productlaunch'
    | 'zi.earnings'
    | 'zi.partnership'
    | 'zi.layoffs'
    | 'zi.painpoint'
    | 'zi.divestiture'
    | 'zi.ipo'
    | 'zi.award'
    | 'zi.project'
  )[]
}
/**
 * One record for each company.
 */
export interface InsightsListOutput {
  /**
   * The records.
   */
  data: CompanyInsights[]
  [k: string]: unknown
}
/**
 * The insights on one company.
 */
export interface CompanyInsights {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: CompanyInsightsAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface CompanyInsightsAttributes {
  /**
   * The insights.
   */
  insights?: Insight[]
  [k: string]: unknown
}
/**
 * One insight.
 */
export interface Insight {
  /**
   * Its ID.
   */
  id?: number
  /**
   * ZoomInfo's ID of the company.
   */
  ziCompanyId?: number
  /**
   * The ID of what it was made from.
   */
  signalId?: string
  /**
   * Its kind: one of those that `signalTypes` takes.
   */
  signalType?: string
  signalPayload?: InsightPayload
  /**
   * Its date.
   */
  insightDate?: string
  /**
   * Until when it counts.
   */
  expiresAt?: string
  /**
   * When it was made.
   */
  createdAt?: string
  [k: string]: unknown
}
/**
 * What happened. Further fields depend on the kind: amount and investors of a funding, name, title and changeType of a change of people, text of news.
 */
export interface InsightPayload {
  /**
   * The insight as a sentence.
   */
  displayText?: string
  /**
   * When it was recorded.
   */
  date?: string
  /**
   * What was written of it.
   */
  text?: string
  /**
   * Of funding and deals: the amount.
   */
  amount?: string
  /**
   * Of funding: the round.
   */
  type?: string
  /**
   * Of funding: who gave it.
   */
  investors?: string[]
  /**
   * Of people: their ZoomInfo ID.
   */
  ziContactId?: number
  /**
   * Of people and competitors: the name.
   */
  name?: string
  /**
   * Of people: the job title.
   */
  title?: string
  /**
   * Of changes: what changed.
   */
  changeType?: string
  [k: string]: unknown
}
/**
 * Which company the others resemble. One of companyId and companyName is needed.
 */
export interface CompanyLookalikesListInput {
  /**
   * The company, by its ZoomInfo ID. The surest way.
   */
  companyId?: string
  /**
   * The company, by its full name.
   */
  companyName?: string
}
/**
 * Up to 100 companies, the most similar first.
 */
export interface CompanyLookalikesListOutput {
  /**
   * The records.
   */
  data: CompanyLookalike[]
  [k: string]: unknown
}
/**
 * One company.
 */
export interface CompanyLookalike {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: CompanyLookalikeAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface CompanyLookalikeAttributes {
  /**
   * Name.
   */
  companyName?: string
  /**
   * Its place; 1 is the most similar.
   */
  rank?: number
  /**
   * How similar it is, up to 1.
   */
  score?: number
  /**
   * Main industry.
   */
  industry?: string
  /**
   * Revenue.
   */
  revenueRange?: string
  /**
   * People.
   */
  employeeRange?: string
  /**
   * Where its headquarters are.
   */
  country?: string
  [k: string]: unknown
}
/**
 * Whom the others resemble, and where to look.
 */
export interface ContactLookalikesListInput {
  /**
   * The person, by the ZoomInfo ID.
   */
  referencePersonId: number
  /**
   * The company to look in, by its ZoomInfo ID. Left out, all companies.
   */
  targetCompanyId?: number
  /**
   * How many to return.
   */
  page_size?: number
}
/**
 * Up to 100 people, the most similar first.
 */
export interface ContactLookalikesListOutput {
  /**
   * The records.
   */
  data: ContactLookalike[]
  [k: string]: unknown
}
/**
 * One person.
 */
export interface ContactLookalike {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: ContactLookalikeAttributes
  meta?: LookalikeReference
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface ContactLookalikeAttributes {
  /**
   * The place; 1 is the most similar.
   */
  rank?: number
  /**
   * How similar the person is, up to 1.
   */
  score?: number
  /**
   * Who it is, in a few words.
   */
  lookalikePersonBrief?: string
  [k: string]: unknown
}
/**
 * Whom the person resembles.
 */
export interface LookalikeReference {
  /**
   * That person.
   */
  referencePersonId?: number
  /**
   * Who that is, in a few words.
   */
  referencePersonBrief?: string
  [k: string]: unknown
}
/**
 * At which company, and for what.
 */
export interface ContactRecommendationsListInput {
  /**
   * What you want of them: a first contact, a deal to go faster, or a renewal.
   */
  useCaseType: 'PROSPECTING' | 'DEAL_ACCELERATION' | 'RENEWAL_AND_GROWTH'
  /**
   * The company, by its ZoomInfo ID.
   */
  ziCompanyId: number
  /**
   * How many to return.
   */
  page_size?: number
}
/**
 * Up to 100 people, the most fitting first.
 */
export interface ContactRecommendationsListOutput {
  /**
   * The records.
   */
  data: ContactRecommendation[]
  [k: string]: unknown
}
/**
 * One person.
 */
export interface ContactRecommendation {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: ContactRecommendationAttributes
  meta?: RecommendationReason
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface ContactRecommendationAttributes {
  /**
   * The place; 1 fits best.
   */
  rank?: number
  /**
   * How similar the person is to those you worked with.
   */
  score?: number
  /**
   * How well the person fits, all things considered.
   */
  reRankingScore?: number
  /**
   * Who it is, in a few words.
   */
  recommendedPersonBrief?: string
  [k: string]: unknown
}
/**
 * Why the person is named.
 */
export interface RecommendationReason {
  /**
   * What the similarity comes from. Known values: AMPLITUDE_COPIED_CONTACTS, AMPLITUDE_EXPORTED_CONTACTS, AMPLITUDE_VIEWED_CONTACTS, CRM_CLOSED_WON_ENGAGED_CONTACTS, CRM_CLOSED_WON_CONTACTS, COLD_START_CONTACTS.
   */
  sourceType?: string
  /**
   * Whom the person resembles, by the ZoomInfo ID.
   */
  referencePersonId?: number
  /**
   * Who that is, in a few words.
   */
  referencePersonBrief?: string
  [k: string]: unknown
}
/**
 * The buyer personas that are not archived.
 */
export interface BuyerPersonaListOutput {
  /**
   * The records.
   */
  data: BuyerPersona[]
  [k: string]: unknown
}
/**
 * A buyer persona: a kind of buyer that your teams address.
 */
export interface BuyerPersona {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: BuyerPersonaAttributes
  meta?: SettingAudit
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface BuyerPersonaAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * The role, its duties and its part in a purchase.
   */
  description?: string
  /**
   * What the buyer wants to reach.
   */
  personalObjectives?: string
  /**
   * What the buyer cares about in your offer.
   */
  whatDoesThisPersonaCareAbout?: string
  /**
   * Usual titles, functions and levels.
   */
  titlesFunctionsSeniority?: string
  /**
   * What of your offer fits.
   */
  relevantOfferings?: string
  /**
   * How the record came to be. Known values: manual, import, system, mcp.
   */
  source?: string
  /**
   * Fields of your own.
   */
  customFields?: CustomField[]
  [k: string]: unknown
}
/**
 * One field.
 */
export interface CustomField {
  /**
   * Its name.
   */
  title: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * Its value.
   */
  value: string
  [k: string]: unknown
}
/**
 * Who made and changed a setting, and when.
 */
export interface SettingAudit {
  /**
   * When it was made.
   */
  createdAt?: string
  /**
   * Who made it, by the user ID.
   */
  createdBy?: string
  /**
   * When it last changed.
   */
  updatedAt?: string
  /**
   * Who changed it.
   */
  updatedBy?: string
  /**
   * When it was archived, where it is.
   */
  archivedAt?: string | null
  /**
   * Who archived it.
   */
  archivedBy?: string | null
  [k: string]: unknown
}
/**
 * Which buyer persona.
 */
export interface BuyerPersonaIdInput {
  /**
   * The buyer persona, by its ID.
   */
  buyerPersonaId: string
}
/**
 * The buyer persona.
 */
export interface BuyerPersonaGetOutput {
  data: BuyerPersona
  [k: string]: unknown
}
/**
 * What the buyer persona is to say. With an ID, the fields that are given change; without one a new buyer persona is made, which needs a name.
 */
export interface BuyerPersonaUpsertInput {
  /**
   * The buyer persona to change.
   */
  id?: string
  /**
   * Name.
   */
  name?: string
  /**
   * The role, its duties and its part in a purchase.
   */
  description?: string
  /**
   * What the buyer wants to reach.
   */
  personalObjectives?: string
  /**
   * What the buyer cares about in your offer.
   */
  whatDoesThisPersonaCareAbout?: string
  /**
   * Usual titles, functions and levels.
   */
  titlesFunctionsSeniority?: string
  /**
   * What of your offer fits.
   */
  relevantOfferings?: string
  /**
   * Fields of your own.
   */
  customFields?: CustomField1[]
}
/**
 * One field.
 */
export interface CustomField1 {
  /**
   * Its name.
   */
  title: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * Its value.
   */
  value: string
}
/**
 * The competitors that are not archived.
 */
export interface CompetitorListOutput {
  /**
   * The records.
   */
  data: Competitor1[]
  [k: string]: unknown
}
/**
 * A competitor: a company that competes with yours.
 */
export interface Competitor1 {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: CompetitorAttributes
  meta?: SettingAudit
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface CompetitorAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * Its market, its strengths and what it means to you.
   */
  description?: string
  /**
   * Its website.
   */
  url?: string
  /**
   * What it sells that overlaps with your offer.
   */
  competitorProducts?: string
  /**
   * Why it wins.
   */
  reasonsTheyWin?: string
  /**
   * Why it loses.
   */
  reasonsTheyLose?: string
  /**
   * Customers that you won from it.
   */
  customersWeWon?: string
  /**
   * What of your offer competes with it.
   */
  competitiveProducts?: string
  /**
   * How the record came to be. Known values: manual, import, system, mcp.
   */
  source?: string
  /**
   * Fields of your own.
   */
  customFields?: CustomField[]
  [k: string]: unknown
}
/**
 * Which competitor.
 */
export interface CompetitorIdInput {
  /**
   * The competitor, by its ID.
   */
  competitorId: string
}
/**
 * The competitor.
 */
export interface CompetitorGetOutput {
  data: Competitor1
  [k: string]: unknown
}
/**
 * What the competitor is to say. With an ID, the fields that are given change; without one a new competitor is made, which needs a name.
 */
export interface CompetitorUpsertInput {
  /**
   * The competitor to change.
   */
  id?: string
  /**
   * Name.
   */
  name?: string
  /**
   * Its market, its strengths and what it means to you.
   */
  description?: string
  /**
   * Its website.
   */
  url?: string
  /**
   * What it sells that overlaps with your offer.
   */
  competitorProducts?: string
  /**
   * Why it wins.
   */
  reasonsTheyWin?: string
  /**
   * Why it loses.
   */
  reasonsTheyLose?: string
  /**
   * Customers that you won from it.
   */
  customersWeWon?: string
  /**
   * What of your offer competes with it.
   */
  competitiveProducts?: string
  /**
   * Fields of your own.
   */
  customFields?: CustomField1[]
}
/**
 * The ideal customer profiles that are not archived.
 */
export interface IdealCustomerProfileListOutput {
  /**
   * The records.
   */
  data: IdealCustomerProfile[]
  [k: string]: unknown
}
/**
 * An ideal customer profile: a kind of company that you sell to.
 */
export interface IdealCustomerProfile {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: IdealCustomerProfileAttributes
  meta?: SettingAudit
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface IdealCustomerProfileAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * Industry, size, revenue, place and what else tells such companies.
   */
  description?: string
  /**
   * How the record came to be. Known values: manual, import, system, mcp.
   */
  source?: string
  /**
   * Fields of your own.
   */
  customFields?: CustomField[]
  [k: string]: unknown
}
/**
 * Which ideal customer profile.
 */
export interface IdealCustomerProfileIdInput {
  /**
   * The ideal customer profile, by its ID.
   */
  segmentId: string
}
/**
 * The ideal customer profile.
 */
export interface IdealCustomerProfileGetOutput {
  data: IdealCustomerProfile
  [k: string]: unknown
}
/**
 * What the ideal customer profile is to say. With an ID, the fields that are given change; without one a new ideal customer profile is made, which needs a name.
 */
export interface IdealCustomerProfileUpsertInput {
  /**
   * The ideal customer profile to change.
   */
  id?: string
  /**
   * Name.
   */
  name?: string
  /**
   * Industry, size, revenue, place and what else tells such companies.
   */
  description?: string
  /**
   * Fields of your own.
   */
  customFields?: CustomField1[]
}
/**
 * The products and services that are not archived.
 */
export interface ProductListOutput {
  /**
   * The records.
   */
  data: Product[]
  [k: string]: unknown
}
/**
 * A product: something that your company sells.
 */
export interface Product {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: ProductAttributes
  meta?: SettingAudit
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface ProductAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * What it does, for whom, and what that is good for.
   */
  description?: string
  /**
   * What it solves, at most 100.
   */
  painPoints?: string[]
  /**
   * Why to choose it, at most 100.
   */
  valueProposition?: string[]
  /**
   * Who says so, at most 100.
   */
  proofPoints?: string[]
  /**
   * Its page.
   */
  url?: string
  /**
   * What it competes with.
   */
  competitors?: string
  /**
   * The companies that it is for.
   */
  idealCompanySegment?: string
  /**
   * The buyers that it is for.
   */
  offeringBuyerPersonas?: string
  /**
   * How the record came to be. Known values: manual, import, system, mcp.
   */
  source?: string
  /**
   * Fields of your own.
   */
  customFields?: CustomField[]
  [k: string]: unknown
}
/**
 * Which product.
 */
export interface ProductIdInput {
  /**
   * The product, by its ID.
   */
  offeringId: string
}
/**
 * The product.
 */
export interface ProductGetOutput {
  data: Product
  [k: string]: unknown
}
/**
 * What the product is to say. With an ID, the fields that are given change; without one a new product is made, which needs a name.
 */
export interface ProductUpsertInput {
  /**
   * The product to change.
   */
  id?: string
  /**
   * Name.
   */
  name?: string
  /**
   * What it does, for whom, and what that is good for.
   */
  description?: string
  /**
   * What it solves, at most 100.
   *
   * @maxItems 100
   */
  painPoints?: string[]
  /**
   * Why to choose it, at most 100.
   *
   * @maxItems 100
   */
  valueProposition?: string[]
  /**
   * Who says so, at most 100.
   *
   * @maxItems 100
   */
  proofPoints?: string[]
  /**
   * Its page.
   */
  url?: string
  /**
   * What it competes with.
   */
  competitors?: string
  /**
   * The companies that it is for.
   */
  idealCompanySegment?: string
  /**
   * The buyers that it is for.
   */
  offeringBuyerPersonas?: string
  /**
   * Fields of your own.
   */
  customFields?: CustomField1[]
}
/**
 * The settings.
 */
export interface CustomerSettingsGetOutput {
  data: CustomerSettings
  [k: string]: unknown
}
/**
 * What ZoomInfo knows of your own company.
 */
export interface CustomerSettings {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: CustomerSettingsAttributes
  meta?: SettingAudit
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface CustomerSettingsAttributes {
  /**
   * Your company's name.
   */
  name?: string
  /**
   * What you offer, in a sentence.
   */
  elevatorPitch?: string
  /**
   * What your company does, where it stands and whom it serves.
   */
  description?: string
  /**
   * What your company wants to reach.
   */
  strategicPriorities?: string
  /**
   * How the record came to be. Known values: manual, import, system, mcp.
   */
  source?: string
  /**
   * Fields of your own.
   */
  customFields?: CustomField[]
  [k: string]: unknown
}
/**
 * What the settings are to say. At least one field; the others stay.
 */
export interface CustomerSettingsUpsertInput {
  /**
   * Your company's name.
   */
  name?: string
  /**
   * What you offer, in a sentence.
   */
  elevatorPitch?: string
  /**
   * What your company does, where it stands and whom it serves.
   */
  description?: string
  /**
   * What your company wants to reach.
   */
  strategicPriorities?: string
  /**
   * Fields of your own.
   */
  customFields?: CustomField1[]
}
/**
 * Which folders to list.
 */
export interface FoldersListInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?:
    | 'name'
    | '-name'
    | 'createdAt'
    | '-createdAt'
    | 'updatedAt'
    | '-updatedAt'
    | 'audienceCount'
    | '-audienceCount'
    | 'recentlyViewed'
    | '-recentlyViewed'
  /**
   * Part of the name.
   */
  searchText?: string
  /**
   * Made by these users, by their IDs.
   */
  createdById?: number[]
  /**
   * Last changed by these users.
   */
  updatedById?: number[]
  /**
   * Made after this time.
   */
  createdAfter?: string
  /**
   * Made before this time.
   */
  createdBefore?: string
  /**
   * Changed after this time. Has been seen to fail with 400.
   */
  updatedAfter?: string
  /**
   * Changed before this time.
   */
  updatedBefore?: string
}
/**
 * What the pages of every list in GTM Studio tell about the list.
 */
export interface StudioPage {
  meta?: StudioPageMeta
  links?: StudioPageLinks
  [k: string]: unknown
}
/**
 * How many records there are.
 */
export interface StudioPageMeta {
  page?: StudioPageNumber
  /**
   * How many records there are in all.
   */
  total?: number
  [k: string]: unknown
}
/**
 * The page that was returned.
 */
export interface StudioPageNumber {
  /**
   * Its number.
   */
  number?: number
  /**
   * How many records a page holds.
   */
  size?: number
  [k: string]: unknown
}
/**
 * Other pages of the same list.
 */
export interface StudioPageLinks {
  /**
   * The first page.
   */
  first?: string
  /**
   * The page before.
   */
  prev?: string
  /**
   * The page after. Missing on the last page.
   */
  next?: string
  /**
   * The last page.
   */
  last?: string
  [k: string]: unknown
}
/**
 * A folder of audiences.
 */
export interface Folder {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: FolderAttributes
  meta?: StudioAudit
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface FolderAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * Notes for your team.
   */
  notes?: string
  /**
   * Whether it is starred.
   */
  starred?: boolean
  /**
   * The audiences in it, by their IDs.
   */
  audiences?: string[]
  [k: string]: unknown
}
/**
 * Who made and changed a record, and when.
 */
export interface StudioAudit {
  /**
   * When it was made.
   */
  createdAt?: string
  /**
   * Who made it, by the user ID.
   */
  createdById?: number
  /**
   * The name of that user.
   */
  createdByName?: string
  /**
   * When it last changed.
   */
  updatedAt?: string
  /**
   * Who changed it.
   */
  updatedById?: number
  /**
   * The name of that user.
   */
  updatedByName?: string
  [k: string]: unknown
}
/**
 * The folder to make.
 */
export interface FoldersCreateInput {
  /**
   * Name.
   */
  name: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * Notes for your team.
   */
  notes?: string
  /**
   * Whether it is starred.
   */
  starred?: boolean
}
/**
 * The folder.
 */
export interface FoldersGetOutput {
  data: Folder
  [k: string]: unknown
}
/**
 * Which folder.
 */
export interface FolderIdInput {
  /**
   * The folder, by its ID.
   */
  folderId: string
}
/**
 * The folder to change, and the fields that change.
 */
export interface FoldersUpdateInput {
  /**
   * The folder, by its ID.
   */
  folderId: string
  /**
   * Name.
   */
  name?: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * Notes for your team.
   */
  notes?: string
  /**
   * Whether it is starred.
   */
  starred?: boolean
}
/**
 * Which audiences to list.
 */
export interface AudiencesListInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt' | 'recordCount' | '-recordCount'
  /**
   * Those of people or those of companies.
   */
  type?: 'CONTACT' | 'COMPANY'
  /**
   * Part of the name.
   */
  searchText?: string
}
/**
 * A list of people or companies.
 */
export interface Audience {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AudienceAttributes
  meta?: StudioAudit
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AudienceAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * CONTACT or COMPANY.
   */
  type?: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * Notes for your team.
   */
  notes?: string
  /**
   * How many rows it has.
   */
  recordCount?: number
  /**
   * Where it came from: CUSTOM was loaded, ZOOMINFO_PUBLIC_API searched for; further ones come from other sources.
   */
  origin?: string
  /**
   * Its folder.
   */
  folderId?: string
  /**
   * The folder's name.
   */
  folderName?: string
  /**
   * Its columns.
   */
  columns?: AudienceColumn[]
  /**
   * The searches that its rows come from.
   */
  zoomInfoSearchCriteria?: {
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * A column of an audience.
 */
export interface AudienceColumn {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AudienceColumnAttributes
  meta?: StudioAudit
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AudienceColumnAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * Where its values come from: CUSTOM are loaded, FORMULA computed, AI written, ZOOMINFO_MATCH matched; further types come from other sources.
   */
  columnType?: string
  /**
   * The type of its values.
   */
  dataType?: string
  /**
   * Whether it stays in view on the left.
   */
  isFrozen?: boolean
  /**
   * Whether it is hidden.
   */
  isHidden?: boolean
  /**
   * Whether it can be deleted.
   */
  isDeletable?: boolean
  /**
   * Whether its values can be changed.
   */
  isEditable?: boolean
  /**
   * Whether it is part of an export.
   */
  isExportable?: boolean
  /**
   * Whether rows can be filtered by it.
   */
  isFilterable?: boolean
  /**
   * Whether rows can be sorted by it.
   */
  isSortable?: boolean
  /**
   * Of FORMULA and AI: what it was asked.
   */
  prompt?: string
  /**
   * Of AI: the tool.
   */
  tool?: string
  /**
   * Of AI: what it looks at.
   */
  dataDependencies?: ColumnDependency[]
  scriptConfiguration?: ColumnScript
  /**
   * Which columns tell ZoomInfo whom a row is.
   */
  matchCriteria?: MatchCriterion[]
  [k: string]: unknown
}
/**
 * One column or source.
 */
export interface ColumnDependency {
  /**
   * Its ID.
   */
  id?: string
  /**
   * COLUMN or KNOWLEDGE_BASE.
   */
  type?: string
  [k: string]: unknown
}
/**
 * Of FORMULA: the script.
 */
export interface ColumnScript {
  /**
   * Its language.
   */
  language?: string
  /**
   * The expression.
   */
  expression?: string
  [k: string]: unknown
}
/**
 * One column.
 */
export interface MatchCriterion {
  /**
   * The column.
   */
  columnId?: string
  /**
   * What it holds.
   */
  mappedTo?: string
  [k: string]: unknown
}
/**
 * The audience to make.
 */
export interface AudiencesCreateInput {
  /**
   * Name.
   */
  name: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * Notes for your team.
   */
  notes?: string
  /**
   * What a row is: a person or a company. It cannot be changed.
   */
  type: 'CONTACT' | 'COMPANY'
  /**
   * CUSTOM for rows that you load, ZOOMINFO_PUBLIC_API for those that a search finds.
   */
  origin: 'CUSTOM' | 'ZOOMINFO_PUBLIC_API'
  /**
   * The folder to put it in. Left out, a folder of its name is made.
   */
  folderId?: string
  /**
   * The columns to begin with, each as JSON:API writes it.
   */
  columns?: FirstColumn[]
  zoomInfoSearchCriteria?: SearchCriteria
  /**
   * Whether to find out by AI which columns tell whom a row is.
   */
  autoMatchCriteria?: boolean
}
/**
 * One column.
 */
export interface FirstColumn {
  /**
   * Always `Column`.
   */
  type: 'Column'
  attributes: FirstColumnAttributes
}
/**
 * What it is.
 */
export interface FirstColumnAttributes {
  /**
   * Name.
   */
  name: string
  /**
   * Where its values come from: they are loaded.
   */
  columnType: 'CUSTOM'
  /**
   * The type of its values. It cannot be changed. CUSTOM and ZOOMINFO_MATCH need it.
   */
  dataType?:
    | 'TEXT'
    | 'BOOLEAN'
    | 'DATE'
    | 'STRING_LIST'
    | 'NUMBER_LIST'
    | 'EMAIL_LIST'
    | 'PHONE_LIST'
    | 'PHONE'
    | 'EMAIL'
    | 'LARGE_TEXT'
    | 'INTEGER'
    | 'DECIMAL'
    | 'OBJECT'
    | 'URL'
    | 'URL_LIST'
    | 'CHECKBOX'
    | 'PERCENT'
    | 'OPAQUE_IDENTIFIER'
    | 'ORDINAL_IDENTIFIER'
    | 'REFERENCE'
    | 'PICKLIST'
    | 'MULTIPICKLIST'
    | 'CURRENCY'
    | 'ZI_CONTACT_ID'
    | 'ZI_COMPANY_ID'
    | 'MARKUP'
  /**
   * Whether it stays in view on the left.
   */
  isFrozen?: boolean
  /**
   * Whether it is hidden.
   */
  isHidden?: boolean
}
/**
 * The searches whose results are the rows. A CONTACT audience needs contactSearch, a COMPANY audience companySearch.
 */
export interface SearchCriteria {
  contactSearch?: ContactCriteria
  companySearch?: CompanyCriteria
}
/**
 * The filters of a contact search, as an audience keeps them.
 */
export interface ContactCriteria {
  /**
   * The contacts, by their ZoomInfo IDs, separated by commas.
   */
  personId?: string
  /**
   * The person's full name.
   */
  fullName?: string
  /**
   * The person's first name.
   */
  firstName?: string
  /**
   * The initial of the person's middle name.
   */
  middleInitial?: string
  /**
   * The person's last name.
   */
  lastName?: string
  /**
   * The person's e-mail address.
   */
  emailAddress?: string
  /**
   * A hash of the person's e-mail address (MD5, SHA1, SHA256 or SHA512), for a search that does not reveal it.
   */
  hashedEmail?: string
  /**
   * Further e-mail addresses of the person.
   */
  supplementalEmail?: string[]
  /**
   * Direct or mobile numbers, one of which must match. Only the digits count.
   */
  phone?: string[]
  /**
   * The current job title. OR joins several.
   */
  jobTitle?: string
  /**
   * The current job title, matched exactly. OR joins several.
   */
  exactJobTitle?: string
  /**
   * Job titles to leave out, separated by commas.
   */
  excludeJobTitle?: string
  /**
   * The current job function. The lookup `job-functions` has the values.
   */
  jobFunction?: string
  /**
   * The current departments, separated by commas. The lookup `departments` has the values.
   */
  department?: string
  /**
   * The current management level. The lookup `management-levels` has the values.
   */
  managementLevel?: string
  /**
   * Management levels to leave out, separated by commas.
   */
  excludeManagementLevel?: string
  /**
   * Whether board members are left out, included, or the only ones.
   */
  boardMember?: 'exclude' | 'include' | 'only'
  /**
   * Only executives, when true.
   */
  executivesOnly?: boolean
  /**
   * Concerns contacts without a current company. ZoomInfo describes `true` as including them, against the name.
   */
  excludePartialProfiles?: boolean
  /**
   * What a contact must have to be found, separated by commas: email, phone, directPhone, personalEmail, mobilePhone.
   */
  requiredFields?: string
  /**
   * The least accuracy score, from 70 to 99. It says how likely the contact can be reached and still works there.
   */
  contactAccuracyScoreMin?: string
  /**
   * The highest accuracy score, from 70 to 99.
   */
  contactAccuracyScoreMax?: string
  /**
   * Only contacts whose record was updated after this day.
   */
  lastUpdatedDateAfter?: string
  /**
   * Only contacts whose record was updated within this many months.
   */
  lastUpdatedInMonths?: number
  /**
   * Only contacts whose record was confirmed after this day.
   */
  validDateAfter?: string
  /**
   * Whether contacts who were told of their record are included, left out, or the only ones.
   */
  hasBeenNotified?: 'include' | 'exclude' | 'only'
  /**
   * The earliest start of the current position.
   */
  positionStartDateMin?: string
  /**
   * The latest start of the current position.
   */
  positionStartDateMax?: string
  /**
   * Ranges of working years, separated by commas. The lookup `years-of-experience` has the values.
   */
  yearsOfExperience?: string
  /**
   * Whether the company filters mean the present employer, past ones or both.
   */
  companyPastOrPresent?: 'present' | 'past' | 'pastAndPresent'
  /**
   * Past positions, one of which must match.
   *
   * @maxItems 5
   */
  employmentHistory?: PastPosition[]
  /**
   * A school that the person went to.
   */
  school?: string
  /**
   * A degree that the person holds.
   */
  degree?: string
  /**
   * Technology skills, by ID, one of which must match. The lookup `tech-skills` has the IDs.
   */
  techSkills?: string[]
  /**
   * Words from web pages about the person, in English letters and digits, one of which must match.
   */
  webReferences?: string[]
  /**
   * The buying group, by ID; only one. The lookup `buying-groups` has the IDs.
   *
   * @maxItems 1
   */
  buyingGroup?: string[]
  /**
   * The person's company locations, by ZoomInfo ID.
   */
  locationCompanyId?: number[]
  /**
   * The company, by its ZoomInfo ID.
   */
  companyId?: string
  /**
   * The company, by name.
   */
  companyName?: string
  /**
   * The company, by website. Several are separated by commas.
   */
  companyWebsite?: string
  /**
   * Stock exchange symbols of the company.
   */
  companyTicker?: string[]
  /**
   * Words of the company description, separated by spaces.
   */
  companyDescription?: string
  /**
   * Kinds of company, separated by commas. The lookup `company-types` has the values.
   */
  companyType?: string
  /**
   * Rankings that list the company, by ID, separated by commas. The lookup `company-rankings` has the IDs.
   */
  companyRanking?: string
  /**
   * The parent company, by its ZoomInfo ID.
   */
  parentId?: string
  /**
   * The company at the top of the corporate hierarchy, by its ZoomInfo ID.
   */
  ultimateParentId?: string
  /**
   * What the company is to its parent, such as a division. Use it with `parentId` or `ultimateParentId`. The lookup `sub-unit-types` has the values.
   */
  subUnitTypes?: string
  /**
   * Places in a corporate hierarchy to include, separated by commas: UNSPECIFIED, LOCATION, DIVISION, ACQUISITION, SUBSIDIARY, FORMER_NEW_NAME.
   */
  companyStructureIncludedSubUnitTypes?: string
  /**
   * Only records that your contract has already paid for, when true.
   */
  underManagement?: boolean
  /**
   * The full address of the company.
   */
  address?: string
  /**
   * The street of the company's address.
   */
  street?: string
  /**
   * The state or province of the company's address. The lookup `states` has the values.
   */
  state?: string
  /**
   * The postal code of the company's address.
   */
  zipCode?: string
  /**
   * How far around `zipCode` to look, in miles.
   */
  zipCodeRadiusMiles?: 10 | 25 | 50 | 100 | 250
  /**
   * The country of the company's main address. The lookup `countries` has the values.
   */
  country?: string
  /**
   * The continent of the company's main address. The lookup `continents` has the values.
   */
  continent?: string
  /**
   * Metro areas in the United States and Canada, separated by commas. The lookup `metro-regions` has the values.
   */
  metroRegion?: string
  /**
   * States and metro areas of the United States and Canada to leave out, separated by commas.
   */
  excludedRegions?: string
  /**
   * Whether the place filters apply to the person, to the headquarters or to both.
   */
  locationSearchType?: 'PersonOrHQ' | 'PersonAndHQ' | 'Person' | 'HQ' | 'PersonThenHQ'
  /**
   * Industries, separated by commas. The lookup `industries` has the values.
   */
  industryCodes?: string
  /**
   * Whether one of `industryCodes` must be the company's primary industry.
   */
  primaryIndustriesOnly?: boolean
  /**
   * Words for the industry, joined by AND or OR.
   */
  industryKeywords?: string
  /**
   * SIC codes, separated by commas. The lookup `sic-codes` has the values.
   */
  sicCodes?: string
  /**
   * NAICS codes, separated by commas. The lookup `naics-codes` has the values.
   */
  naicsCodes?: string
  /**
   * Company hashtags, separated by commas. The lookup `hashtags` has the values.
   */
  hashTagString?: string
  /**
   * Products that the company uses, as tags separated by commas. The lookup `tech-products` has the tags.
   */
  techAttributeTagList?: string
  /**
   * Leaves out companies that use these products. A comma stands for OR; AND may join tags.
   */
  excludeTechAttributeTagList?: string
  /**
   * Ranges of yearly revenue, separated by commas. The lookup `revenue-ranges` has the values.
   */
  revenue?: string
  /**
   * The least yearly revenue, in thousands of US dollars.
   */
  revenueMin?: number
  /**
   * The most yearly revenue, in thousands of US dollars.
   */
  revenueMax?: number
  /**
   * Ranges of headcount, separated by commas. The lookup `employee-count` has the values.
   */
  employeeCount?: string
  /**
   * The least headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMin?: string
  /**
   * The most headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMax?: string
  /**
   * The least growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMax?: string
  /**
   * The least growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMax?: string
  /**
   * The least number of the company's contacts that ZoomInfo knows.
   */
  zoominfoContactsMin?: string
  /**
   * The most contacts of the company that ZoomInfo knows.
   */
  zoominfoContactsMax?: string
  /**
   * The least amount of funding, in thousands of US dollars.
   */
  fundingAmountMin?: number
  /**
   * The most funding, in thousands of US dollars.
   */
  fundingAmountMax?: number
  /**
   * The first day of funding to consider. Not after `fundingEndDate`.
   */
  fundingStartDate?: string
  /**
   * The last day of funding to consider.
   */
  fundingEndDate?: string
  /**
   * Kinds of round, one of which must be the latest. Not together with `allFundingRoundTypes`. The lookup `funding-round-types` has the values.
   */
  recentFundingRoundTypes?: string[]
  /**
   * Kinds of round, one of which must have happened at some time. Not together with `recentFundingRoundTypes`. The lookup `funding-round-types` has the values.
   */
  allFundingRoundTypes?: string[]
  /**
   * The first day of engagements to consider.
   */
  engagementStartDate?: string
  /**
   * The last day of engagements to consider. Needs `engagementStartDate`.
   */
  engagementEndDate?: string
  /**
   * Kinds of engagement.
   */
  engagementType?: ('email' | 'phone' | 'online meeting')[]
}
/**
 * The filters of a company search, as an audience keeps them.
 */
export interface CompanyCriteria {
  /**
   * Whether ZoomInfo's researchers confirmed activity in the past 12 months: 1 yes, 0 no.
   */
  certified?: 0 | 1
  /**
   * Leaves out companies that no longer exist, when true.
   */
  excludeDefunctCompanies?: boolean
  /**
   * Whom the company sells to. Left out, all.
   */
  businessModel?: ('B2B' | 'B2C' | 'B2G')[]
  /**
   * The least marketing budget, in thousands of US dollars.
   */
  marketingDepartmentBudgetMin?: number
  /**
   * The most marketing budget, in thousands of US dollars.
   */
  marketingDepartmentBudgetMax?: number
  /**
   * The least finance budget, in thousands of US dollars.
   */
  financeDepartmentBudgetMin?: number
  /**
   * The most finance budget, in thousands of US dollars.
   */
  financeDepartmentBudgetMax?: number
  /**
   * The least IT budget, in thousands of US dollars.
   */
  itDepartmentBudgetMin?: number
  /**
   * The most IT budget, in thousands of US dollars.
   */
  itDepartmentBudgetMax?: number
  /**
   * The least human resources budget, in thousands of US dollars.
   */
  hrDepartmentBudgetMin?: number
  /**
   * The most human resources budget, in thousands of US dollars.
   */
  hrDepartmentBudgetMax?: number
  /**
   * The company, by its ZoomInfo ID.
   */
  companyId?: string
  /**
   * The company, by name.
   */
  companyName?: string
  /**
   * The company, by website. Several are separated by commas.
   */
  companyWebsite?: string
  /**
   * Stock exchange symbols of the company.
   */
  companyTicker?: string[]
  /**
   * Words of the company description, separated by spaces.
   */
  companyDescription?: string
  /**
   * Kinds of company, separated by commas. The lookup `company-types` has the values.
   */
  companyType?: string
  /**
   * Rankings that list the company, by ID, separated by commas. The lookup `company-rankings` has the IDs.
   */
  companyRanking?: string
  /**
   * The parent company, by its ZoomInfo ID.
   */
  parentId?: string
  /**
   * The company at the top of the corporate hierarchy, by its ZoomInfo ID.
   */
  ultimateParentId?: string
  /**
   * What the company is to its parent, such as a division. Use it with `parentId` or `ultimateParentId`. The lookup `sub-unit-types` has the values.
   */
  subUnitTypes?: string
  /**
   * Places in a corporate hierarchy to include, separated by commas: UNSPECIFIED, LOCATION, DIVISION, ACQUISITION, SUBSIDIARY, FORMER_NEW_NAME.
   */
  companyStructureIncludedSubUnitTypes?: string
  /**
   * Only records that your contract has already paid for, when true.
   */
  underManagement?: boolean
  /**
   * The full address of the company.
   */
  address?: string
  /**
   * The street of the company's address.
   */
  street?: string
  /**
   * The state or province of the company's address. The lookup `states` has the values.
   */
  state?: string
  /**
   * The postal code of the company's address.
   */
  zipCode?: string
  /**
   * How far around `zipCode` to look, in miles.
   */
  zipCodeRadiusMiles?: 10 | 25 | 50 | 100 | 250
  /**
   * The country of the company's main address. The lookup `countries` has the values.
   */
  country?: string
  /**
   * The continent of the company's main address. The lookup `continents` has the values.
   */
  continent?: string
  /**
   * Metro areas in the United States and Canada, separated by commas. The lookup `metro-regions` has the values.
   */
  metroRegion?: string
  /**
   * States and metro areas of the United States and Canada to leave out, separated by commas.
   */
  excludedRegions?: string
  /**
   * Whether the place filters apply to the person, to the headquarters or to both.
   */
  locationSearchType?: 'PersonOrHQ' | 'PersonAndHQ' | 'Person' | 'HQ' | 'PersonThenHQ'
  /**
   * Industries, separated by commas. The lookup `industries` has the values.
   */
  industryCodes?: string
  /**
   * Whether one of `industryCodes` must be the company's primary industry.
   */
  primaryIndustriesOnly?: boolean
  /**
   * Words for the industry, joined by AND or OR.
   */
  industryKeywords?: string
  /**
   * SIC codes, separated by commas. The lookup `sic-codes` has the values.
   */
  sicCodes?: string
  /**
   * NAICS codes, separated by commas. The lookup `naics-codes` has the values.
   */
  naicsCodes?: string
  /**
   * Company hashtags, separated by commas. The lookup `hashtags` has the values.
   */
  hashTagString?: string
  /**
   * Products that the company uses, as tags separated by commas. The lookup `tech-products` has the tags.
   */
  techAttributeTagList?: string
  /**
   * Leaves out companies that use these products. A comma stands for OR; AND may join tags.
   */
  excludeTechAttributeTagList?: string
  /**
   * Ranges of yearly revenue, separated by commas. The lookup `revenue-ranges` has the values.
   */
  revenue?: string
  /**
   * The least yearly revenue, in thousands of US dollars.
   */
  revenueMin?: number
  /**
   * The most yearly revenue, in thousands of US dollars.
   */
  revenueMax?: number
  /**
   * Ranges of headcount, separated by commas. The lookup `employee-count` has the values.
   */
  employeeCount?: string
  /**
   * The least headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMin?: string
  /**
   * The most headcount, for a range of your own instead of `employeeCount`.
   */
  employeeRangeMax?: string
  /**
   * The least growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over one year.
   */
  oneYearEmployeeGrowthRateMax?: string
  /**
   * The least growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMin?: string
  /**
   * The most growth of headcount over two years.
   */
  twoYearEmployeeGrowthRateMax?: string
  /**
   * The least number of the company's contacts that ZoomInfo knows.
   */
  zoominfoContactsMin?: string
  /**
   * The most contacts of the company that ZoomInfo knows.
   */
  zoominfoContactsMax?: string
  /**
   * The least amount of funding, in thousands of US dollars.
   */
  fundingAmountMin?: number
  /**
   * The most funding, in thousands of US dollars.
   */
  fundingAmountMax?: number
  /**
   * The first day of funding to consider. Not after `fundingEndDate`.
   */
  fundingStartDate?: string
  /**
   * The last day of funding to consider.
   */
  fundingEndDate?: string
  /**
   * Kinds of round, one of which must be the latest. Not together with `allFundingRoundTypes`. The lookup `funding-round-types` has the values.
   */
  recentFundingRoundTypes?: string[]
  /**
   * Kinds of round, one of which must have happened at some time. Not together with `recentFundingRoundTypes`. The lookup `funding-round-types` has the values.
   */
  allFundingRoundTypes?: string[]
  /**
   * The first day of engagements to consider.
   */
  engagementStartDate?: string
  /**
   * The last day of engagements to consider. Needs `engagementStartDate`.
   */
  engagementEndDate?: string
  /**
   * Kinds of engagement.
   */
  engagementType?: ('email' | 'phone' | 'online meeting')[]
}
/**
 * The audience.
 */
export interface AudiencesGetOutput {
  data: Audience
  [k: string]: unknown
}
/**
 * Which audience.
 */
export interface AudienceIdInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
}
/**
 * The audience to change, and the fields that change.
 */
export interface AudiencesUpdateInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * Name.
   */
  name?: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * Notes for your team.
   */
  notes?: string
  /**
   * The folder to move it to.
   */
  folderId?: string
}
/**
 * What to enrich.
 */
export interface AudiencesEnrichInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * All rows, or some.
   */
  scope: 'AUDIENCE' | 'ROW'
  /**
   * The rows, by their IDs. ROW needs them.
   *
   * @minItems 1
   */
  rows?: string[]
  /**
   * The columns to fill, by their IDs. Left out, all.
   */
  columns?: string[]
}
/**
 * The job. Follow it with `audience_jobs.get`.
 */
export interface EnrichJobReference {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  [k: string]: unknown
}
/**
 * The operators of each column.
 */
export interface AudienceFiltersGetOutput {
  data: AudienceFilters
  [k: string]: unknown
}
/**
 * How rows can be filtered.
 */
export interface AudienceFilters {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AudienceFiltersAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AudienceFiltersAttributes {
  /**
   * One entry for each column.
   */
  filterMetadata?: ColumnFilter[]
  [k: string]: unknown
}
/**
 * One column.
 */
export interface ColumnFilter {
  /**
   * The column.
   */
  columnId?: string
  /**
   * Whether rows can be filtered by it.
   */
  isFilterable?: boolean
  /**
   * Its operators.
   */
  filterOperators?: FilterOperator[]
  [k: string]: unknown
}
/**
 * One operator.
 */
export interface FilterOperator {
  /**
   * Its name, as `audience_rows.search` takes it.
   */
  operator?: string
  /**
   * Whether it takes several values.
   */
  isMultipleSupported?: boolean
  /**
   * How many values it takes; 0 for none.
   */
  valueCountLimit?: number
  /**
   * How long a value must be.
   */
  minCharLimit?: number
  [k: string]: unknown
}
/**
 * Which columns tell ZoomInfo whom a row is.
 */
export interface AudienceMatchCriteriaUpsertInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The columns. Left out, ZoomInfo finds them by AI.
   */
  matchCriteria?: MatchCriterionInput[]
}
/**
 * One column.
 */
export interface MatchCriterionInput {
  /**
   * The column.
   */
  columnId: string
  /**
   * What it holds.
   */
  mappedTo:
    | 'COMPANY_WEBSITE'
    | 'COMPANY_NAME'
    | 'ZOOMINFO_COMPANY_ID'
    | 'COMPANY_COUNTRY'
    | 'COMPANY_STATE'
    | 'COMPANY_CITY'
    | 'COMPANY_ZIP_CODE'
    | 'COMPANY_PHONE'
    | 'COMPANY_TICKER'
    | 'COMPANY_LINKEDIN_ID'
    | 'COMPANY_IP_ADDRESSES'
    | 'COMPANY_METRO_AREA'
    | 'COMPANY_LINKEDIN_URL'
    | 'COMPANY_FACEBOOK_URL'
    | 'COMPANY_TWITTER_URL'
    | 'COMPANY_GOOGLE_PLUS_URL'
    | 'COMPANY_YOUTUBE_URL'
    | 'COMPANY_LOCATION'
    | 'COMPANY_LOCATION_CODE'
    | 'CONTACT_FIRST_NAME'
    | 'CONTACT_LAST_NAME'
    | 'CONTACT_EMAIL'
    | 'JOB_TITLE'
    | 'DIRECT_PHONE'
    | 'MOBILE_PHONE'
    | 'CONTACT_STREET'
    | 'CONTACT_CITY'
    | 'CONTACT_STATE'
    | 'CONTACT_COUNTRY'
    | 'CONTACT_ZIP_CODE'
    | 'ZOOMINFO_CONTACT_ID'
    | 'CONTACT_MIDDLE_NAME'
    | 'CONTACT_LINKEDIN_URL'
    | 'CONTACT_TWITTER_URL'
    | 'CONTACT_LINKEDIN_COMPANY_ID'
    | 'CONTACT_ZOOMINFO_COMPANY_ID'
    | 'CONTACT_PARENT_ID'
    | 'CONTACT_HASHED_EMAILS'
    | 'CONTACT_LINKEDIN_PRIVATE_IDS'
}
/**
 * The column.
 */
export interface AudienceColumnsGetOutput {
  data: AudienceColumn
  [k: string]: unknown
}
/**
 * Which job.
 */
export interface AudienceJobsGetInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The job, by its ID.
   */
  jobId: string
}
/**
 * How far the job has come.
 */
export interface AudienceJobsGetOutput {
  data: AudienceJob
  [k: string]: unknown
}
/**
 * One job.
 */
export interface AudienceJob {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AudienceJobAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AudienceJobAttributes {
  /**
   * SCHEDULED and RUNNING go on; SUCCEEDED, PARTIALLY_SUCCEEDED, FAILED and CANCELLED are ends.
   */
  status?: string
  /**
   * How far it has come, in percent. Not every job tells.
   */
  percentProgress?: number
  [k: string]: unknown
}
/**
 * The columns to add.
 */
export interface AudienceColumnsCreateInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The columns, each as JSON:API writes it.
   *
   * @minItems 1
   */
  columns: NewColumn[]
}
/**
 * One column.
 */
export interface NewColumn {
  /**
   * Always `Column`.
   */
  type: 'Column'
  attributes: NewColumnAttributes
}
/**
 * What it is.
 */
export interface NewColumnAttributes {
  /**
   * Name.
   */
  name: string
  /**
   * Where its values come from: CUSTOM are loaded, FORMULA computed, AI written, ZOOMINFO_MATCH matched.
   */
  columnType: 'CUSTOM' | 'FORMULA' | 'AI' | 'ZOOMINFO_MATCH'
  /**
   * The type of its values. It cannot be changed. CUSTOM and ZOOMINFO_MATCH need it.
   */
  dataType?:
    | 'TEXT'
    | 'BOOLEAN'
    | 'DATE'
    | 'STRING_LIST'
    | 'NUMBER_LIST'
    | 'EMAIL_LIST'
    | 'PHONE_LIST'
    | 'PHONE'
    | 'EMAIL'
    | 'LARGE_TEXT'
    | 'INTEGER'
    | 'DECIMAL'
    | 'OBJECT'
    | 'URL'
    | 'URL_LIST'
    | 'CHECKBOX'
    | 'PERCENT'
    | 'OPAQUE_IDENTIFIER'
    | 'ORDINAL_IDENTIFIER'
    | 'REFERENCE'
    | 'PICKLIST'
    | 'MULTIPICKLIST'
    | 'CURRENCY'
    | 'ZI_CONTACT_ID'
    | 'ZI_COMPANY_ID'
    | 'MARKUP'
  /**
   * Whether it stays in view on the left.
   */
  isFrozen?: boolean
  /**
   * Whether it is hidden.
   */
  isHidden?: boolean
  /**
   * What to compute or write. FORMULA and AI need it.
   */
  prompt?: string
  /**
   * Of AI: the tool.
   */
  tool?: 'AI_DATA_ANALYSIS' | 'AI_WEB_RESEARCH' | 'AI_CONVERSATION_INTELLIGENCE' | 'AI_EMAILER'
  /**
   * Of AI: what to look at, from `audience_column_dependencies.list`.
   */
  dataDependencies?: ColumnDependencyInput[]
}
/**
 * A column or a source that an AI column looks at.
 */
export interface ColumnDependencyInput {
  /**
   * Its ID.
   */
  id: string
  /**
   * Whether it is a column or a source.
   */
  type: 'COLUMN' | 'KNOWLEDGE_BASE'
}
/**
 * The columns that were added.
 */
export interface AudienceColumnsCreateOutput {
  /**
   * The records.
   */
  data: AudienceColumn[]
  [k: string]: unknown
}
/**
 * The column to change, and the fields that change.
 */
export interface AudienceColumnsUpdateInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The column, by its ID.
   */
  columnId: string
  /**
   * Name.
   */
  name?: string
  /**
   * Whether it stays in view on the left.
   */
  isFrozen?: boolean
  /**
   * Whether it is hidden.
   */
  isHidden?: boolean
}
/**
 * Which column.
 */
export interface AudienceColumnsDeleteInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The column, by its ID.
   */
  columnId: string
}
/**
 * Of which audience, and for which tool.
 */
export interface AudienceColumnDependenciesListInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The tool of the AI column.
   */
  tool: 'AI_DATA_ANALYSIS' | 'AI_WEB_RESEARCH' | 'AI_CONVERSATION_INTELLIGENCE' | 'AI_EMAILER'
}
/**
 * What an AI column can look at.
 */
export interface AudienceColumnDependenciesListOutput {
  data: ColumnDependencies
  [k: string]: unknown
}
/**
 * The list.
 */
export interface ColumnDependencies {
  /**
   * The kind of record.
   */
  type?: string
  /**
   * The columns and sources.
   */
  attributes?: AvailableDependency[]
  [k: string]: unknown
}
/**
 * One column or source.
 */
export interface AvailableDependency {
  /**
   * Its ID.
   */
  id?: string
  /**
   * Name.
   */
  name?: string
  /**
   * What it holds.
   */
  description?: string
  /**
   * The type of its values.
   */
  dataType?: string
  /**
   * COLUMN or KNOWLEDGE_BASE.
   */
  type?: string
  [k: string]: unknown
}
/**
 * Which row.
 */
export interface AudienceRowsGetInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The row, by its ID.
   */
  rowId: string
  /**
   * The columns to return, by their IDs. Left out, all.
   */
  columns?: string[]
}
/**
 * The row.
 */
export interface AudienceRowsGetOutput {
  data: AudienceRow
  [k: string]: unknown
}
/**
 * One person or company of an audience.
 */
export interface AudienceRow {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AudienceRowAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AudienceRowAttributes {
  /**
   * Its cells.
   */
  values?: Cell[]
  [k: string]: unknown
}
/**
 * One cell.
 */
export interface Cell {
  /**
   * The column.
   */
  columnId?: string
  /**
   * The value, of the type that the column has.
   */
  value?: {
    [k: string]: unknown
  }
  /**
   * RESULT has a value, BLANK has none, LOADING is being filled, ERROR could not be, NO_RESULT was not found.
   */
  state?: string
  errorDetails?: CellError
  [k: string]: unknown
}
/**
 * What went wrong.
 */
export interface CellError {
  /**
   * In a few words.
   */
  summary?: string
  /**
   * In a sentence.
   */
  description?: string
  /**
   * Whether enriching it again can help.
   */
  retryable?: boolean
  [k: string]: unknown
}
/**
 * Which rows to return.
 */
export interface AudienceRowsSearchInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many rows a page holds. ZoomInfo names both 100 and 500 as the most.
   */
  page_size?: number
  /**
   * The column to sort by, by its ID. A minus sign sorts in descending order.
   */
  sort?: string
  /**
   * The columns to return, by their IDs. Left out, all.
   */
  columns?: string[]
  filter?: RowFilters
  /**
   * These rows only, by their IDs.
   */
  ids?: string[]
}
/**
 * What the rows must have.
 */
export interface RowFilters {
  /**
   * Whether all filters must hold, or one.
   */
  operator: 'AND' | 'OR'
  /**
   * The filters.
   */
  filters?: RowFilter[]
}
/**
 * One filter.
 */
export interface RowFilter {
  /**
   * Always `Filter`.
   */
  type: 'Filter'
  /**
   * The column.
   */
  columnId: string
  /**
   * The operator, from `audience_filters.get`.
   */
  filterOperator:
    | 'EQUALS'
    | 'NOT_EQUALS'
    | 'CONTAINS'
    | 'DOES_NOT_CONTAINS'
    | 'CONTAINS_WORD'
    | 'DOES_NOT_CONTAIN_WORD'
    | 'EMPTY'
    | 'NOT_EMPTY'
    | 'STARTS_WITH'
    | 'DOES_NOT_START_WITH'
    | 'GREATER_THAN'
    | 'LESS_THAN'
    | 'GREATER_THAN_OR_EQUAL'
    | 'LESS_THAN_OR_EQUAL'
    | 'IN_RANGE'
    | 'IS_TRUE'
    | 'IS_FALSE'
    | 'HAS_ONE_OF'
    | 'HAS_NONE_OF'
    | 'HAS_ALL_OF'
    | 'IS_EXACT_DATE'
    | 'BEFORE'
    | 'AFTER'
    | 'WITHIN'
    | 'ROLLING_RANGE'
  /**
   * The values; none for operators that take none.
   */
  values: (string | number)[]
}
/**
 * The rows to make and to change.
 */
export interface AudienceRowsUpsertInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The rows, each as JSON:API writes it, at most 50. One with an ID is changed, one without is made.
   *
   * @minItems 1
   * @maxItems 50
   */
  rows: RowInput[]
}
/**
 * One row.
 */
export interface RowInput {
  /**
   * The row to change.
   */
  id?: string
  /**
   * Always `Row`.
   */
  type: 'Row'
  attributes: RowInputAttributes
}
/**
 * What it holds.
 */
export interface RowInputAttributes {
  /**
   * Its cells.
   *
   * @minItems 1
   */
  values: CellInput[]
}
/**
 * One cell.
 */
export interface CellInput {
  /**
   * The column.
   */
  columnId: string
  /**
   * The value, of the type that the column has.
   */
  value: (string | number | boolean) | (string | number)[]
}
/**
 * The rows as they are now.
 */
export interface AudienceRowsUpsertOutput {
  /**
   * The records.
   */
  data: AudienceRow[]
  [k: string]: unknown
}
/**
 * The rows to make and to change.
 */
export interface AudienceRowsBulkUpsertInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The rows, each as JSON:API writes it, at most 500. One with an ID is changed, one without is made.
   *
   * @minItems 1
   * @maxItems 500
   */
  rows: RowInput[]
}
/**
 * The rows to delete.
 */
export interface AudienceRowsDeleteInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The rows, each as JSON:API names it, at most 1,000.
   *
   * @minItems 1
   * @maxItems 1000
   */
  rows: RowName[]
}
/**
 * One row.
 */
export interface RowName {
  /**
   * The row, by its ID.
   */
  id: string
  /**
   * Always `Row`.
   */
  type: 'Row'
}
/**
 * The job that was begun.
 */
export interface AudienceRowsDeleteOutput {
  data: RowAsyncJobReference
  [k: string]: unknown
}
/**
 * The job. Follow it with `audience_jobs.get`.
 */
export interface RowAsyncJobReference {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  [k: string]: unknown
}
/**
 * Which page to return.
 */
export interface MarketingAudiencesListInput {
  /**
   * The page, as the link to it names it.
   */
  page_token?: string
  /**
   * How many audiences a page holds.
   */
  page_size?: number
}
/**
 * What the pages of a list tell about the list.
 */
export interface CountedPage {
  meta?: CountedPageMeta
  links?: CountedPageLinks
  [k: string]: unknown
}
/**
 * How many records there are.
 */
export interface CountedPageMeta {
  /**
   * The number of this page.
   */
  page?: number
  /**
   * How many records a page holds.
   */
  pageSize?: number
  /**
   * How many records there are in all.
   */
  totalCount?: number
  [k: string]: unknown
}
/**
 * Other pages of the same list.
 */
export interface CountedPageLinks {
  /**
   * The first page.
   */
  first?: string
  /**
   * The page before.
   */
  prev?: string
  /**
   * The page after. Missing on the last page.
   */
  next?: string
  /**
   * The last page.
   */
  last?: string
  [k: string]: unknown
}
/**
 * A list of people or companies for advertising.
 */
export interface MarketingAudience {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: MarketingAudienceAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface MarketingAudienceAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * B2B for businesses, B2C for consumers.
   */
  type?: string
  /**
   * ACTIVE or ARCHIVED.
   */
  status?: string
  [k: string]: unknown
}
/**
 * The audience to make.
 */
export interface MarketingAudiencesCreateInput {
  /**
   * Name.
   */
  name: string
  /**
   * Whether it is of businesses or of consumers.
   */
  type: 'B2B' | 'B2C'
}
/**
 * The audience.
 */
export interface MarketingAudiencesGetOutput {
  data: MarketingAudience
  [k: string]: unknown
}
/**
 * Which audience.
 */
export interface MarketingAudienceIdInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
}
/**
 * The audience to rename.
 */
export interface MarketingAudiencesUpdateInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The new name.
   */
  name: string
}
/**
 * Whom to add to an audience, or to remove from it.
 */
export interface MarketingUploadsCreateInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * Whether to add or to remove them.
   */
  operationType: 'ADD' | 'DELETE'
  /**
   * What the columns of `records` hold, in their order.
   *
   * @minItems 1
   */
  fields: ('ziCompanyId' | 'ziPersonId' | 'firstName' | 'lastName' | 'emailAddress' | 'companyName' | 'companyUrl')[]
  /**
   * One row for each member, with a text for each of `fields`.
   *
   * @minItems 1
   */
  records: string[][]
}
/**
 * The upload.
 */
export interface MarketingUploadsGetOutput {
  data: MarketingUpload
  [k: string]: unknown
}
/**
 * A list of members that was sent in.
 */
export interface MarketingUpload {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: MarketingUploadAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface MarketingUploadAttributes {
  /**
   * ADD or DELETE.
   */
  operationType?: string
  /**
   * IN_PROGRESS goes on; COMPLETE and FAILED are ends.
   */
  status?: string
  /**
   * When it was sent in.
   */
  createDate?: string
  /**
   * When that last changed.
   */
  updateDate?: string
  /**
   * When it ended.
   */
  completeDate?: string
  [k: string]: unknown
}
/**
 * Which upload.
 */
export interface MarketingUploadsGetInput {
  /**
   * The audience, by its ID.
   */
  audienceId: string
  /**
   * The upload, by its ID.
   */
  uploadId: string
}
/**
 * The entities.
 */
export interface EntitiesListOutput {
  /**
   * The records.
   */
  data: DataModelEntity[]
  [k: string]: unknown
}
/**
 * One entity of the GTM data model.
 */
export interface DataModelEntity {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: DataModelEntityAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface DataModelEntityAttributes {
  /**
   * Its name.
   */
  entityName?: string
  /**
   * Its name, for people.
   */
  displayName?: string
  /**
   * What it stands for.
   */
  description?: string
  /**
   * What it is related to.
   */
  associations?: EntityAssociation[]
  [k: string]: unknown
}
/**
 * One relation.
 */
export interface EntityAssociation {
  /**
   * The other entity.
   */
  associatedEntity?: string
  /**
   * Its field.
   */
  associatedFieldName?: string
  [k: string]: unknown
}
/**
 * Whose fields to return.
 */
export interface EntityFieldsListInput {
  /**
   * The entity.
   */
  entityName: 'account' | 'contact' | 'user'
}
/**
 * The fields.
 */
export interface EntityFieldsListOutput {
  /**
   * The records.
   */
  data: DataModelField[]
  [k: string]: unknown
}
/**
 * One field of an entity.
 */
export interface DataModelField {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: DataModelFieldAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface DataModelFieldAttributes {
  /**
   * Its name.
   */
  name?: string
  /**
   * Its name, for people.
   */
  displayName?: string
  /**
   * The type of its values.
   */
  dataType?: string
  /**
   * Its kind.
   */
  fieldType?: string
  /**
   * Whether a record needs it.
   */
  required?: boolean
  /**
   * What it holds.
   */
  description?: string
  /**
   * The values to choose from.
   */
  pickListValues?: string[]
  /**
   * What it refers to.
   */
  reference?: string
  [k: string]: unknown
}
/**
 * The records to make and to change.
 */
export interface EntityRecordsUpsertInput {
  /**
   * The entity.
   */
  entityName: 'account' | 'contact' | 'user'
  /**
   * The records, each as JSON:API writes it.
   *
   * @minItems 1
   */
  records: RecordInput[]
}
/**
 * One record.
 */
export interface RecordInput {
  /**
   * The record to change. Left out, one is made.
   */
  id?: string
  /**
   * Always `UpsertRecord`.
   */
  type: 'UpsertRecord'
  /**
   * Its fields, by the names that `entity_fields.list` gives.
   */
  attributes: {
    [k: string]: unknown
  }
}
/**
 * What became of the records.
 */
export interface EntityRecordsUpsertOutput {
  data: RecordsResult
  [k: string]: unknown
}
/**
 * The counts, and the records.
 */
export interface RecordsResult {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: RecordsResultAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface RecordsResultAttributes {
  /**
   * How many there were.
   */
  recordsProcessed?: number
  /**
   * How many were kept.
   */
  recordsSuccessful?: number
  /**
   * How many were not.
   */
  recordsFailed?: number
  /**
   * The records.
   */
  processedRecords?: ProcessedRecord[]
  [k: string]: unknown
}
/**
 * One record.
 */
export interface ProcessedRecord {
  /**
   * Its ID.
   */
  id?: string
  /**
   * The kind of record.
   */
  type?: string
  /**
   * Its fields.
   */
  attributes?: {
    [k: string]: unknown
  }
  [k: string]: unknown
}
/**
 * The interactions to make and to change.
 */
export interface ContentInteractionsUpsertInput {
  /**
   * The interactions, each as JSON:API writes it. One whose engagementId is known is changed.
   *
   * @minItems 1
   */
  interactions: InteractionInput[]
}
/**
 * One interaction.
 */
export interface InteractionInput {
  /**
   * Always `ContentInteraction`.
   */
  type: 'ContentInteraction'
  attributes: InteractionInputAttributes
}
/**
 * What happened.
 */
export interface InteractionInputAttributes {
  /**
   * Your own ID of the interaction.
   */
  engagementId: string
  /**
   * Your ID of the system that it comes from.
   */
  instanceId: string
  /**
   * The address of that system.
   */
  instanceUrl?: string
  /**
   * Where it happened.
   */
  channel: 'Website' | 'Email'
  /**
   * What was done. Sending e-mail is not taken here.
   */
  interactionType: 'Click' | 'Save' | 'Send' | 'Sign' | 'Submit' | 'View'
  /**
   * To what.
   */
  contentType: 'Demo' | 'Document' | 'Email' | 'Form' | 'Video' | 'Website'
  /**
   * When it began.
   */
  actionPerformedAt: string
  /**
   * When it ended.
   */
  endedAt?: string
  /**
   * How long it took, in seconds.
   */
  duration?: number
  /**
   * Always `Completed`.
   */
  status: 'Completed'
  /**
   * The address of the content.
   */
  targetUrl?: string
  /**
   * The name of the content.
   */
  targetName?: string
  /**
   * Whatever else is known.
   */
  interactionDetails?: {
    [k: string]: unknown
  }
  participant: ParticipantInput
}
/**
 * Who did it.
 */
export interface ParticipantInput {
  /**
   * E-mail address.
   */
  email?: string
  /**
   * The company's domain.
   */
  companyDomain: string
  /**
   * The company's name.
   */
  companyName?: string
  /**
   * Full name.
   */
  name?: string
  /**
   * First name.
   */
  firstName?: string
  /**
   * Last name.
   */
  lastName?: string
  /**
   * Job title.
   */
  title?: string
  /**
   * Level.
   */
  seniority?: string
  /**
   * Number.
   */
  phoneNumber?: string
  /**
   * IP address.
   */
  ipAddress?: string
  /**
   * Your own ID of the person.
   */
  participantId?: string
}
/**
 * The interactions as they are now.
 */
export interface ContentInteractionsUpsertOutput {
  /**
   * The interactions.
   */
  data: ContentInteraction[]
  meta?: InteractionsMeta
  [k: string]: unknown
}
/**
 * One interaction of a person with your content.
 */
export interface ContentInteraction {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: ContentInteractionAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface ContentInteractionAttributes {
  /**
   * Your own ID of the interaction.
   */
  engagementId?: string
  /**
   * Your ID of the system that it comes from.
   */
  instanceId?: string
  /**
   * The address of that system.
   */
  instanceUrl?: string
  /**
   * Where it happened: Website or Email.
   */
  channel?: string
  /**
   * What was done.
   */
  interactionType?: string
  /**
   * To what.
   */
  contentType?: string
  /**
   * When it began.
   */
  actionPerformedAt?: string
  /**
   * When it ended.
   */
  endedAt?: string
  /**
   * How long it took, in seconds.
   */
  duration?: number
  /**
   * What became of it.
   */
  status?: string
  /**
   * The address of the content.
   */
  targetUrl?: string
  /**
   * The name of the content.
   */
  targetName?: string
  /**
   * Whatever else is known.
   */
  interactionDetails?: {
    [k: string]: unknown
  }
  /**
   * The system that it came from.
   */
  interactionProvider?: string
  participant?: Participant
  [k: string]: unknown
}
/**
 * Who did it.
 */
export interface Participant {
  /**
   * E-mail address.
   */
  email?: string
  /**
   * The company's domain.
   */
  companyDomain?: string
  /**
   * The company's name.
   */
  companyName?: string
  /**
   * Full name.
   */
  name?: string
  /**
   * First name.
   */
  firstName?: string
  /**
   * Last name.
   */
  lastName?: string
  /**
   * Job title.
   */
  title?: string
  /**
   * Level.
   */
  seniority?: string
  /**
   * Number.
   */
  phoneNumber?: string
  /**
   * IP address.
   */
  ipAddress?: string
  /**
   * Your own ID of the person.
   */
  participantId?: string
  /**
   * The person, by the ZoomInfo ID.
   */
  ziPersonId?: string
  /**
   * The company, by its ZoomInfo ID.
   */
  ziCompanyId?: string
  [k: string]: unknown
}
/**
 * How many were kept.
 */
export interface InteractionsMeta {
  /**
   * How many there were.
   */
  recordsProcessed?: number
  /**
   * How many were kept.
   */
  recordsSuccessful?: number
  /**
   * How many were not.
   */
  recordsFailed?: number
  /**
   * When.
   */
  timestamp?: string
  /**
   * How long it took, in milliseconds.
   */
  processingTime?: number
  [k: string]: unknown
}
/**
 * Which interaction.
 */
export interface ContentInteractionIdInput {
  /**
   * The interaction, by its ID.
   */
  id: string
}
/**
 * The interaction.
 */
export interface ContentInteractionsGetOutput {
  data: ContentInteraction
  [k: string]: unknown
}
/**
 * Which workflows to list.
 */
export interface WorkflowsListInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt'
  /**
   * The name.
   */
  name?: string
  /**
   * Those that are on, or those that are off.
   */
  active?: boolean
  /**
   * Those that can be run at will, or those that cannot.
   */
  runnableOnDemand?: boolean
}
/**
 * One workflow.
 */
export interface Workflow {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: WorkflowAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface WorkflowAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * Whether it is on.
   */
  active?: boolean
  /**
   * Whether it can be run at will.
   */
  runnableOnDemand?: boolean
  /**
   * When it was made.
   */
  createdAt?: string
  /**
   * When it last changed.
   */
  lastUpdated?: string
  [k: string]: unknown
}
/**
 * Which workflow to run.
 */
export interface WorkflowsExecuteInput {
  /**
   * The workflow, by its ID.
   */
  id: string
  /**
   * Where ZoomInfo posts the result.
   */
  callback_url?: string
}
/**
 * The run.
 */
export interface WorkflowExecutionsGetOutput {
  data: WorkflowExecution
  [k: string]: unknown
}
/**
 * One run of a workflow.
 */
export interface WorkflowExecution {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: WorkflowExecutionAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface WorkflowExecutionAttributes {
  /**
   * The workflow.
   */
  workflowId?: string
  /**
   * How far it has come.
   */
  status?: string
  [k: string]: unknown
}
/**
 * Which run.
 */
export interface WorkflowExecutionsGetInput {
  /**
   * The run, by its ID.
   */
  id: string
}
/**
 * Which entitlements to list.
 */
export interface EntitlementsListInput {
  /**
   * Those of admins, which only an admin sees, or those of users.
   */
  admin: boolean
  /**
   * The kind of role.
   */
  roleType:
    | 'feature'
    | 'integration'
    | 'data'
    | 'dataset_detail'
    | 'action'
    | 'intent'
    | 'limit'
    | 'info'
    | 'signal'
    | 'vertical_dataset'
}
/**
 * The entitlements.
 */
export interface EntitlementsListOutput {
  /**
   * The records.
   */
  data: Entitlement[]
  [k: string]: unknown
}
/**
 * One role of the linked user.
 */
export interface Entitlement {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: EntitlementAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface EntitlementAttributes {
  /**
   * Its code, as the actions name what they need.
   */
  roleCode?: string
  /**
   * What it allows.
   */
  roleName?: string
  /**
   * The kind of role.
   */
  roleType?: string
  /**
   * Y where it is granted, or a number where it is a limit.
   */
  value?: string
  [k: string]: unknown
}
/**
 * The agents.
 */
export interface AgentsListOutput {
  /**
   * The records.
   */
  data: Agent[]
  [k: string]: unknown
}
/**
 * One agent.
 */
export interface Agent {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AgentAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AgentAttributes {
  /**
   * Its name.
   */
  name?: string
  [k: string]: unknown
}
/**
 * What to say to which agent.
 */
export interface AgentsInteractInput {
  /**
   * The agent, by its ID.
   */
  agentId: string
  /**
   * What to say.
   */
  message: string
  /**
   * The conversation to go on with.
   */
  threadId?: string
  /**
   * The user who speaks, by the ID.
   */
  usersId?: string
  /**
   * Your own ID of the message.
   */
  userMessageId?: string
  /**
   * Your own ID of the exchange.
   */
  interactionId?: string
  /**
   * What the conversation is about.
   */
  relationships?: ThreadRelationship[]
  /**
   * What goes with the message, in the form of the agent.
   */
  structuredContent?: {
    [k: string]: unknown
  }
  /**
   * Parts of the message, in the form of the agent.
   *
   * Items: One part.
   */
  sections?: {
    [k: string]: unknown
  }[]
}
/**
 * One record.
 */
export interface ThreadRelationship {
  /**
   * Its kind.
   */
  entityType: string
  /**
   * Its ID.
   */
  entityId: string
}
/**
 * The answer.
 */
export interface AgentsInteractOutput {
  data: AgentMessage
  [k: string]: unknown
}
/**
 * The agent's message.
 */
export interface AgentMessage {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AgentMessageAttributes
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AgentMessageAttributes {
  /**
   * The ID of the message.
   */
  id?: string
  /**
   * What it says.
   */
  content?: string
  /**
   * Who speaks.
   */
  role?: string
  /**
   * The conversation. Give it with the next message.
   */
  threadId?: string
  /**
   * The message that it answers.
   */
  parentThreadMessageId?: string
  /**
   * The user.
   */
  usersId?: string
  /**
   * How far it has come.
   */
  state?: string
  /**
   * What goes with it.
   */
  structuredContent?: {
    [k: string]: unknown
  }
  /**
   * Its parts.
   *
   * Items: One part.
   */
  sections?: {
    [k: string]: unknown
  }[]
  /**
   * When it was written.
   */
  createdAt?: string
  /**
   * When it last changed.
   */
  updatedAt?: string
  [k: string]: unknown
}
/**
 * Which agent teams to list.
 */
export interface AgentTeamsListInput {
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
  /**
   * What to sort by. A minus sign sorts in descending order.
   */
  sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt'
  /**
   * The name.
   */
  name?: string
}
/**
 * One agent team.
 */
export interface AgentTeam {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AgentTeamAttributes
  meta?: AgentTeamMeta
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AgentTeamAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * What starts it. Known values: MANUAL, ACCOUNT_CHANGE, WEBSITE_VISIT, EMAIL_RECEIVED, MEETING, WEBHOOK, CONTACT_CHANGE, OPPORTUNITY_CHANGE, SCHEDULE.
   */
  triggers?: string[]
  /**
   * Whether its triggers are on. It can be run at will either way.
   */
  active?: boolean
  [k: string]: unknown
}
/**
 * Who made it, and what it has cost.
 */
export interface AgentTeamMeta {
  /**
   * When it was made.
   */
  createdAt?: string
  /**
   * Who made it, by the user ID.
   */
  createdBy?: number
  /**
   * When it last changed.
   */
  updatedAt?: string
  /**
   * The AI credits that it has used in all.
   */
  creditsUsed?: number
  /**
   * When a run last ended well.
   */
  lastRunDate?: string
  [k: string]: unknown
}
/**
 * Which agent team.
 */
export interface AgentTeamIdInput {
  /**
   * The agent team, by its ID.
   */
  agentTeamId: string
}
/**
 * The agent team.
 */
export interface AgentTeamsGetOutput {
  data: AgentTeamDetail
  [k: string]: unknown
}
/**
 * One agent team, and what it asks for.
 */
export interface AgentTeamDetail {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AgentTeamDetailAttributes
  meta?: AgentTeamMeta
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AgentTeamDetailAttributes {
  /**
   * Name.
   */
  name?: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * What starts it. Known values: MANUAL, ACCOUNT_CHANGE, WEBSITE_VISIT, EMAIL_RECEIVED, MEETING, WEBHOOK, CONTACT_CHANGE, OPPORTUNITY_CHANGE, SCHEDULE.
   */
  triggers?: string[]
  /**
   * Whether its triggers are on. It can be run at will either way.
   */
  active?: boolean
  /**
   * What a run takes.
   */
  inputs?: AgentTeamParameter[]
  [k: string]: unknown
}
/**
 * One input.
 */
export interface AgentTeamParameter {
  /**
   * Its name.
   */
  name?: string
  /**
   * Whether a run needs it.
   */
  required?: boolean
  /**
   * Its type: STRING.
   */
  type?: string
  [k: string]: unknown
}
/**
 * Which agent team to run, and with what.
 */
export interface AgentTeamRunsCreateInput {
  /**
   * The agent team, by its ID.
   */
  agentTeamId: string
  /**
   * What the run was given.
   */
  inputs?: RunInput[]
}
/**
 * One input.
 */
export interface RunInput {
  /**
   * Its name, from `agent_teams.get`.
   */
  name: string
  /**
   * Its value.
   */
  value: string
}
/**
 * The run.
 */
export interface AgentTeamRunsGetOutput {
  data: AgentTeamRun
  [k: string]: unknown
}
/**
 * One run of an agent team.
 */
export interface AgentTeamRun {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: AgentTeamRunAttributes
  meta?: AgentTeamRunMeta
  [k: string]: unknown
}
/**
 * What is known of it.
 */
export interface AgentTeamRunAttributes {
  /**
   * The agent team.
   */
  agentTeamId?: string
  /**
   * QUEUED, RUNNING and STOPPING go on; COMPLETED, FAILED and CANCELLED are ends.
   */
  status?: string
  /**
   * What the run was given.
   */
  inputs?: RunValue[]
  /**
   * What it wrote, as soon as there is something.
   */
  output?: string
  [k: string]: unknown
}
/**
 * One input.
 */
export interface RunValue {
  /**
   * Its name, from `agent_teams.get`.
   */
  name: string
  /**
   * Its value.
   */
  value: string
  [k: string]: unknown
}
/**
 * When it ran, and what it cost.
 */
export interface AgentTeamRunMeta {
  /**
   * When it was begun.
   */
  createdAt?: string
  /**
   * Who began it, by the user ID.
   */
  createdBy?: number
  /**
   * When it last changed.
   */
  updatedAt?: string
  /**
   * When it ended.
   */
  completedAt?: string
  /**
   * The AI credits that it used. Known once it has ended.
   */
  totalCredits?: number
  [k: string]: unknown
}
/**
 * Whose runs to list.
 */
export interface AgentTeamRunsListInput {
  /**
   * The agent team, by its ID.
   */
  agentTeamId: string
  /**
   * Which page to return, counted from 1. Nothing past page 100 can be reached.
   */
  page_number?: number
  /**
   * How many records a page holds.
   */
  page_size?: number
}
/**
 * Which run.
 */
export interface AgentTeamRunsGetInput {
  /**
   * The agent team, by its ID.
   */
  agentTeamId: string
  /**
   * The run, by its ID.
   */
  runId: string
}
/**
 * The pulses.
 */
export interface PulsesListOutput {
  /**
   * The records.
   */
  data: Pulse[]
  [k: string]: unknown
}
/**
 * One pulse: something that the linked user should look at. Seen in answers; ZoomInfo has not published the form.
 */
export interface Pulse {
  /**
   * Its ID at ZoomInfo.
   */
  id: string
  /**
   * The kind of record.
   */
  type: string
  attributes?: PulseAttributes
  [k: string]: unknown
}
/**
 * What it says.
 */
export interface PulseAttributes {
  /**
   * What it is.
   */
  title?: string
  /**
   * What happened.
   */
  summary?: string
  /**
   * Why it matters to the user.
   */
  context?: string
  /**
   * HIGH, MEDIUM or LOW.
   */
  priority?: string
  /**
   * Its category.
   */
  category?: string
  /**
   * Its kind.
   */
  pulseType?: string
  /**
   * The companies that it is about.
   */
  companies?: PulseCompany[]
  [k: string]: unknown
}
/**
 * One company.
 */
export interface PulseCompany {
  /**
   * ZoomInfo's ID of the company.
   */
  id?: number | string
  /**
   * Name.
   */
  name?: string
  [k: string]: unknown
}
