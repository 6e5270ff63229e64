/* Generated from schemas/ by `npm run generate`. Do not edit. */

/**
 * Every resource and request body of the HTTP API, by its name.
 */
export interface HostApi {
  AccessToken: AccessToken
  AccountChange: AccountChange
  Account: Account
  ActionCall: ActionCall
  ActionResult: ActionResult
  ApiKey: ApiKey
  BatchCall: BatchCall
  BatchReport: BatchReport
  ConnectOffer: ConnectOffer
  ConnectPage: ConnectPage
  ConnectSession: ConnectSession
  ConnectionAttempt: ConnectionAttempt
  ConnectorAction: ConnectorAction
  ConnectorScope: ConnectorScope
  Connector: Connector
  CreatedApiKey: CreatedApiKey
  CreatedWebhook: CreatedWebhook
  DryRun: DryRun
  Event: Event
  ExplainRequest: ExplainRequest
  Explanation: Explanation
  Form: Form
  NewApiKey: NewApiKey
  NewConnectSession: NewConnectSession
  NewConnectionAttempt: NewConnectionAttempt
  NewProfile: NewProfile
  NewWebhook: NewWebhook
  Problem: Problem
  ProfileChange: ProfileChange
  Profile: Profile
  ScopeTable: ScopeTable
  Session: Session
  StartedConnectionAttempt: StartedConnectionAttempt
  TestReport: TestReport
  Unlinked: Unlinked
  WebhookChange: WebhookChange
  WebhookDelivery: WebhookDelivery
  Webhook: Webhook
}
/**
 * An access token. A secret: keep it in memory, for as long as one call takes.
 */
export interface AccessToken {
  /**
   * The token.
   */
  access_token: string
  /**
   * How it is presented: `bearer` (RFC 6750) or `dpop` (RFC 9449).
   */
  token_type: string
  /**
   * When it ends; null where the provider did not say.
   */
  expires_at: string | null
  /**
   * The granted scopes, separated by spaces; null where neither side named any.
   */
  scope: string | null
  /**
   * Raised by one each time the tokens change.
   */
  token_version: number
}
/**
 * What is to change in an account. What is not given stays.
 */
export interface AccountChange {
  /**
   * A name for lists: at most 200 characters; null for none.
   */
  label?: string | null
  /**
   * What people call the owner: at most 200 characters; null for none.
   */
  owner_name?: string | null
  /**
   * A JSON object of at most 4,096 bytes. It replaces the one that is there.
   */
  metadata?: {
    [k: string]: unknown
  }
}
/**
 * A linked account. Holds no secret.
 */
export interface Account {
  /**
   * Names it.
   */
  id: string
  /**
   * Whose it is: a tenant, a team or a person of the host.
   */
  owner: string
  /**
   * What people call the owner; null where the host has not said.
   */
  owner_name: string | null
  /**
   * The key of the connector.
   */
  connector: string
  /**
   * What people call the connector.
   */
  connector_name: string
  /**
   * The connector profile that it was linked with.
   */
  profile_id: string
  /**
   * A name for lists; null for none.
   */
  label: string | null
  /**
   * Which user of the provider it is; null where the manifest captures none.
   */
  subject: string | null
  /**
   * Which user it was before, where the last login was another one's: tell people. Else null.
   */
  previous_subject: string | null
  /**
   * `active`: it works. `degraded`: refreshing fails and may yet succeed. `reauthorization_required`: the user must log in again. `suspended`: the host has stopped it.
   */
  status: 'active' | 'degraded' | 'reauthorization_required' | 'suspended'
  /**
   * Why, as an error code; null while active.
   */
  status_reason: string | null
  /**
   * Null while nobody has to.
   */
  who_must_act: 'author' | 'admin' | 'user' | 'provider' | 'host' | 'caller' | 'nobody' | null
  /**
   * Who must do what now, in a sentence; null while there is nothing to do.
   */
  advice: string | null
  /**
   * Since when.
   */
  status_at: string
  /**
   * The granted scopes, separated by spaces; null where neither side named any.
   */
  scope: string | null
  /**
   * Raised by one each time the tokens change.
   */
  token_version: number
  /**
   * When the access token ends; null where the provider did not say.
   */
  expires_at: string | null
  /**
   * When the provider ends the login whatever is done; null where that is not known.
   */
  grant_ends_at: string | null
  /**
   * What the host keeps with it: a JSON object of at most 4,096 bytes.
   */
  metadata: {
    [k: string]: unknown
  }
  /**
   * When it was linked first.
   */
  created_at: string
  /**
   * When it was last changed.
   */
  updated_at: string
}
/**
 * What an action is called with.
 */
export interface ActionCall {
  /**
   * An object that fits the action's input schema. Default: {}.
   */
  input?: {
    [k: string]: unknown
  }
  options?: ActionCallOptions
}
/**
 * Limits of the call.
 */
export interface ActionCallOptions {
  /**
   * How long to wait, all in all, when the API limits the rate, in seconds. Default: 10.
   */
  max_wait?: number
  /**
   * Each request's limit in seconds. Default: 60.
   */
  timeout?: number
  /**
   * What the call may cost at most; one that could cost more is not sent. Default: the profile's budget.
   */
  max_credits?: number
}
/**
 * What the API answered.
 */
export interface ActionResult {
  /**
   * The HTTP status of the API.
   */
  status: number
  /**
   * The parsed JSON body; null where there is none.
   */
  body: {
    [k: string]: unknown
  }
  /**
   * The API's headers about the message and about limits, and those that the manifest reads; names are lower case.
   */
  headers: {
    [k: string]: string
  }
  /**
   * What to tell the provider's support about this call.
   */
  request_id?: string
  request: SentRequest
}
/**
 * A request.
 */
export interface SentRequest {
  /**
   * The HTTP method.
   */
  method: string
  /**
   * Without credentials.
   */
  url: string
}
/**
 * A key for the HTTP API.
 */
export interface ApiKey {
  /**
   * Names it; the public part of the key.
   */
  id: string
  /**
   * What people call it.
   */
  name: string
  /**
   * What it may do; `admin` may do everything.
   */
  scopes: ('admin' | 'accounts:link' | 'accounts:read' | 'accounts:token' | 'actions:call')[]
  /**
   * The only part of the service that it is for; null: all but those that need a key of their own.
   */
  audience: 'mcp' | null
  /**
   * The only owner that it acts for; null: all.
   */
  owner: string | null
  /**
   * The only account that it acts for; null: all of its owners.
   */
  account_id: string | null
  /**
   * When it was made.
   */
  created_at: string
  /**
   * When it was last used, to within some minutes; null where it never was.
   */
  last_used_at: string | null
  /**
   * When it ends; null for never.
   */
  expires_at: string | null
}
/**
 * What a batch is run with.
 */
export interface BatchCall {
  /**
   * The action's input, with as many records as there are.
   */
  input: {
    [k: string]: unknown
  }
  report?: BatchReport
  /**
   * Outcomes of the earlier run that are sent again too. What is in doubt may then be carried out, and charged, twice. Default: none.
   */
  retry?: ('failed' | 'in_doubt')[]
  options?: BatchCallOptions
}
/**
 * What became of a batch. Keep it: an unfinished batch is resumed from it.
 */
export interface BatchReport {
  /**
   * The name of the action.
   */
  action: string
  /**
   * Names the input, so that it is not resumed with another.
   */
  digest: string
  /**
   * One for each record, in their order.
   */
  outcomes: RecordOutcome[]
  /**
   * Whether nothing is left to be sent.
   */
  complete: boolean
  /**
   * What it has cost; what is in doubt counts in full.
   */
  credits: number
  stopped?: BatchStop
}
/**
 * What became of one record.
 */
export interface RecordOutcome {
  /**
   * `ok`: `record` is what the API gave. `no_match`: it found nothing. `failed`: it refused these records, and nothing was done. `in_doubt`: it may have been carried out and charged, and is not sent again unless that is asked for. `not_sent`: nothing was done.
   */
  outcome: 'ok' | 'no_match' | 'failed' | 'in_doubt' | 'not_sent'
  /**
   * What the API gave for it.
   */
  record?: {
    [k: string]: unknown
  }
  /**
   * The provider's word for it.
   */
  status?: string
  error?: BatchProblem
}
/**
 * Why a record, or the whole batch, did not get further.
 */
export interface BatchProblem {
  /**
   * An error code.
   */
  code: string
  /**
   * What happened, for people.
   */
  message: string
  /**
   * Who has to do something before the same request can succeed.
   */
  who_must_act: 'author' | 'admin' | 'user' | 'provider' | 'host' | 'caller' | 'nobody'
}
/**
 * Why it ended before its end.
 */
export interface BatchStop {
  /**
   * An error code.
   */
  code: string
  /**
   * What happened, for people.
   */
  message: string
  /**
   * Who has to do something before the same request can succeed.
   */
  who_must_act: 'author' | 'admin' | 'user' | 'provider' | 'host' | 'caller' | 'nobody'
}
/**
 * Limits of the batch.
 */
export interface BatchCallOptions {
  /**
   * How long each of its calls waits, all in all, when the API limits the rate, in seconds. Default: 10.
   */
  max_wait?: number
  /**
   * Each request's limit in seconds. Default: 60.
   */
  timeout?: number
  /**
   * What the whole batch may cost at most; one that could cost more is not begun. Default: the profile's budget.
   */
  max_credits?: number
}
/**
 * A connector as the connect page offers it: in words for people who link an account.
 */
export interface ConnectOffer {
  /**
   * Names the connector.
   */
  key: string
  /**
   * What people call it.
   */
  name: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * What kind of service it is.
   */
  categories?: string[]
  /**
   * How it is linked: `login` in the browser, by a code on another `device`, or by the host's own `client` without anybody.
   */
  flow: 'login' | 'device' | 'client'
  /**
   * What the host will be able to do with the account.
   */
  shares: ConnectShare[]
  /**
   * Whether it is everything that the provider allows the host, whatever that is.
   */
  shares_all: boolean
  /**
   * What is to be filled in before; null for nothing.
   */
  form: Form | null
}
/**
 * One thing that the linked account lets the host do.
 */
export interface ConnectShare {
  /**
   * What it is, in a few words.
   */
  title: string
  /**
   * What it allows.
   */
  description?: string
  /**
   * The heading that it stands under.
   */
  category?: string
}
/**
 * A form to fill in: JSON Schema 2020-12 that draws it and checks it, and hints for drawing in the names of react-jsonschema-form.
 */
export interface Form {
  /**
   * JSON Schema 2020-12.
   */
  schema: {
    [k: string]: unknown
  }
  /**
   * Order, widgets, placeholders and help.
   */
  ui_schema: {
    [k: string]: unknown
  }
}
/**
 * What the connect page shows of its session.
 */
export interface ConnectPage {
  /**
   * Names the session.
   */
  id: string
  /**
   * What people call the one whose account it will be; null where the host did not say.
   */
  owner_name: string | null
  /**
   * When it ends.
   */
  expires_at: string
  account?: RelinkedAccount
  /**
   * The connectors to choose from.
   */
  offers: ConnectOffer[]
  /**
   * What was tried in this session, the newest first.
   */
  attempts: ConnectionAttempt[]
  /**
   * Where to go afterwards.
   */
  return_to?: string
}
/**
 * The account that is linked again; absent for a new one.
 */
export interface RelinkedAccount {
  /**
   * Names it.
   */
  id: string
  /**
   * What people call it.
   */
  label: string | null
  /**
   * Where it stands.
   */
  status: string
}
/**
 * One try to link an account.
 */
export interface ConnectionAttempt {
  /**
   * Names it.
   */
  id: string
  /**
   * The session that it was made in.
   */
  connect_session_id: string
  /**
   * Whose account it links. Compare it with your own session before you believe the browser that brings you the ID.
   */
  owner: string
  /**
   * The connector that is linked.
   */
  connector: string
  /**
   * Where it stands.
   */
  status: 'pending' | 'authenticated' | 'error' | 'cancelled' | 'expired'
  /**
   * The linked account, where there is one.
   */
  account_id?: string
  error?: AttemptError
  /**
   * When it began.
   */
  created_at: string
  /**
   * Until when it can be finished.
   */
  expires_at: string
}
/**
 * Why an attempt failed.
 */
export interface AttemptError {
  /**
   * Stable identifier of the failure.
   */
  code: string
  /**
   * What happened, in a sentence.
   */
  title: string
  /**
   * Who has to do something.
   */
  who_must_act: 'author' | 'admin' | 'user' | 'provider' | 'host' | 'caller' | 'nobody'
  /**
   * The error code of RFC 6749 or OpenID Connect that the provider answered with. A word that is not registered is left out.
   */
  error?:
    | 'access_denied'
    | 'invalid_request'
    | 'invalid_scope'
    | 'invalid_target'
    | 'invalid_client'
    | 'invalid_grant'
    | 'unauthorized_client'
    | 'unsupported_grant_type'
    | 'unsupported_response_type'
    | 'server_error'
    | 'temporarily_unavailable'
    | 'login_required'
    | 'consent_required'
    | 'interaction_required'
    | 'account_selection_required'
}
/**
 * A connect session: lets an end user link accounts of one owner.
 */
export interface ConnectSession {
  /**
   * Names it.
   */
  id: string
  /**
   * A secret, shown this once.
   */
  token: string
  /**
   * Where to send the user. Holds the token.
   */
  url: string
  /**
   * When it ends.
   */
  expires_at: string
}
/**
 * One API call that a connector declares.
 */
export interface ConnectorAction {
  /**
   * Names it in calls.
   */
  name: string
  /**
   * What it does, in a few words.
   */
  title: string
  /**
   * What it returns and what it costs; null where the manifest does not say.
   */
  description: string | null
  /**
   * `read` changes nothing, `write` changes data, `spends_credits` costs the customer something.
   */
  effects: ('read' | 'write' | 'spends_credits')[]
  scopes: NeededScopes
  /**
   * Whether it may be sent again when its answer was lost.
   */
  idempotent: boolean
  /**
   * The HTTP method.
   */
  method: string
  /**
   * Below the API's base URL.
   */
  path: string
  /**
   * Whether its answers come in pages that can be followed.
   */
  paging: boolean
  /**
   * What one call costs at most, where the manifest says.
   */
  credits?: number | null
  /**
   * JSON Schema 2020-12 of the input. Only where one action is read.
   */
  input_schema?: {
    [k: string]: unknown
  }
  /**
   * JSON Schema 2020-12 of the answer's body. Only where one action is read.
   */
  output_schema?: {
    [k: string]: unknown
  }
}
/**
 * All of the one list, and one of the other where it is not empty.
 */
export interface NeededScopes {
  /**
   * Every one of these is needed.
   */
  all_of: string[]
  /**
   * One of these is enough.
   */
  any_of: string[]
}
/**
 * A scope that a connector knows.
 */
export interface ConnectorScope {
  /**
   * As it stands in requests.
   */
  scope: string
  /**
   * What people read.
   */
  title: string
  /**
   * What it is grouped under; null for none.
   */
  category: string | null
  /**
   * What it allows, in plain words; null where the manifest does not say.
   */
  description: string | null
  /**
   * The authentication types that have it; null for all.
   */
  applies_to: string[] | null
}
/**
 * What one manifest says about an API.
 */
export interface Connector {
  /**
   * Names it everywhere.
   */
  key: string
  /**
   * What people call it.
   */
  name: string
  /**
   * The manifest's own version.
   */
  version: string
  /**
   * What it is for.
   */
  description?: string
  /**
   * URL of a picture.
   */
  logo?: string
  /**
   * The provider's own documentation.
   */
  documentation_url?: string
  /**
   * What it is listed under.
   */
  categories?: string[]
  /**
   * To be registered at the provider, character by character.
   */
  redirect_uri: string
  /**
   * The ways to log in; the Type of a connector profile.
   */
  auth: AuthType[]
  /**
   * Every scope that the manifest declares.
   */
  scopes: ConnectorScope[]
  /**
   * Every API call that the manifest declares.
   */
  actions: ConnectorAction[]
  /**
   * The action that proves that an account works; null where there is none.
   */
  test_action: string | null
  /**
   * What must be in place before setup can begin.
   */
  prerequisites: ConnectorPrerequisite[]
  /**
   * The steps of setting it up at the provider.
   */
  guide: ConnectorGuideStep[]
  /**
   * What whoever uses the connector should know.
   */
  warnings: string[]
}
/**
 * One way to log in.
 */
export interface AuthType {
  /**
   * Names it: the `auth` of a profile.
   */
  key: string
  /**
   * What people read.
   */
  title: string
  /**
   * When to choose it; null where the manifest does not say.
   */
  description: string | null
  /**
   * The OAuth 2.0 grant.
   */
  grant_type: string
  /**
   * Whether a person logs in, in a browser or on another device.
   */
  interactive: boolean
  /**
   * The scopes that it has.
   */
  scopes: string[]
  /**
   * What the provider wants in each request, and where it goes.
   */
  required_parameters: RequiredParameter[]
}
/**
 * A parameter that the manifest declares.
 */
export interface RequiredParameter {
  /**
   * The request that carries it.
   */
  request: string
  /**
   * As it stands in the request.
   */
  name: string
  /**
   * Where it is sent.
   */
  in: 'query' | 'body' | 'header'
  /**
   * What people read; null where the manifest does not say.
   */
  title: string | null
  /**
   * What it is for; null where the manifest does not say.
   */
  description: string | null
  /**
   * Where its value comes from: `manifest`, `protocol`, `generated:…`, `profile:…`, `account:…`.
   */
  value_origin: string
  /**
   * Whether the provider refuses a request without it.
   */
  required: boolean
}
/**
 * A line of a checklist.
 */
export interface ConnectorPrerequisite {
  /**
   * What is needed.
   */
  title: string
  /**
   * How to get it.
   */
  description: string
  /**
   * Who can give it; null where the manifest does not say.
   */
  from: 'admin' | 'provider' | null
  /**
   * Where the provider explains it; null where the manifest does not say.
   */
  documentation_url: string | null
  /**
   * The authentication types that need it; null for all.
   */
  applies_to: string[] | null
}
/**
 * One step.
 */
export interface ConnectorGuideStep {
  /**
   * What to do.
   */
  title: string
  /**
   * How to do it: Markdown, its templates filled in.
   */
  content: string
  /**
   * The page at the provider; null where the manifest does not say.
   */
  link: string | null
  /**
   * The scopes that the step concerns; null where it concerns everyone.
   */
  scopes: string[] | null
  /**
   * The authentication types that need it; null for all.
   */
  applies_to: string[] | null
}
/**
 * A new key for the HTTP API, with its secret.
 */
export interface CreatedApiKey {
  /**
   * Names it; the public part of the key.
   */
  id: string
  /**
   * What people call it.
   */
  name: string
  /**
   * What it may do; `admin` may do everything.
   */
  scopes: ('admin' | 'accounts:link' | 'accounts:read' | 'accounts:token' | 'actions:call')[]
  /**
   * The only part of the service that it is for; null: all but those that need a key of their own.
   */
  audience: 'mcp' | null
  /**
   * The only owner that it acts for; null: all.
   */
  owner: string | null
  /**
   * The only account that it acts for; null: all of its owners.
   */
  account_id: string | null
  /**
   * When it was made.
   */
  created_at: string
  /**
   * When it was last used, to within some minutes; null where it never was.
   */
  last_used_at: string | null
  /**
   * When it ends; null for never.
   */
  expires_at: string | null
  /**
   * The whole key, shown this once.
   */
  key: string
}
/**
 * A new webhook, with its secret.
 */
export interface CreatedWebhook {
  /**
   * Names it.
   */
  id: string
  /**
   * Where events are sent.
   */
  url: string
  /**
   * The events that are sent; null for all.
   */
  event_types: string[] | null
  /**
   * Whether events are sent.
   */
  status: 'active' | 'paused'
  /**
   * When it was made.
   */
  created_at: string
  /**
   * What deliveries are signed with, shown this once.
   */
  secret: string
}
/**
 * What a call would send and could cost at most. Nothing was sent.
 */
export interface DryRun {
  /**
   * The name of the action.
   */
  action: string
  /**
   * `read` changes nothing, `write` changes data, `spends_credits` costs the customer something.
   */
  effects: ('read' | 'write' | 'spends_credits')[]
  /**
   * Whether it may be sent again when its answer was lost.
   */
  idempotent: boolean
  /**
   * How many requests it would take; of an action that is paged, for one page.
   */
  requests: number
  request: UnsentRequest
  /**
   * What it costs at most, all requests together.
   */
  credits_at_most: number
  /**
   * What is left today (UTC) of the profile's budget, where it has one.
   */
  credits_left?: number
  refused?: Refusal
}
/**
 * A request that was not sent.
 */
export interface UnsentRequest {
  /**
   * The HTTP method.
   */
  method: string
  /**
   * With its query.
   */
  url: string
  /**
   * Names are lower case.
   */
  headers: {
    [k: string]: string
  }
  /**
   * The JSON body, where there is one.
   */
  body?: {
    [k: string]: unknown
  }
}
/**
 * Why a call is refused.
 */
export interface Refusal {
  /**
   * Stable identifier of the failure.
   */
  code: string
  /**
   * Why, in a sentence.
   */
  message: string
  /**
   * Who has to do something.
   */
  who_must_act: 'author' | 'admin' | 'user' | 'provider' | 'host' | 'caller' | 'nobody'
}
/**
 * Something that happened to an account, a profile or the service itself. Holds no secret.
 */
export interface Event {
  /**
   * The same where one is delivered twice.
   */
  id: string
  /**
   * What happened.
   */
  type: string
  /**
   * When.
   */
  at: string
  /**
   * Who did it; null for Linkwright itself. `connect_session:<id>:<who>` is an end user in a connect session that `<who>` made.
   */
  actor: string | null
  /**
   * The ID of what the event is about: an account, a profile, an API key, a console session, a connect session, a webhook; `console` for what is about no session.
   */
  subject: string
  /**
   * The account; null where the event is about none.
   */
  account_id: string | null
  /**
   * Whose accounts are meant; null for events about a profile.
   */
  owner: string | null
  /**
   * The key of the connector; null where the event is about none.
   */
  connector: string | null
  /**
   * The connector profile; null where the event is about none.
   */
  profile_id: string | null
  /**
   * Why, as an error code or a word.
   */
  reason: string | null
  /**
   * Null while nobody has to.
   */
  who_must_act: string | null
  data: EventData
}
/**
 * More about an event: what not every type has.
 */
export interface EventData {
  /**
   * How the account, the profile or the webhook stands afterwards.
   */
  status?: string
  /**
   * The version of the tokens.
   */
  token_version?: number
  /**
   * How often, for events that count.
   */
  times?: number
  /**
   * Of an API key.
   */
  name?: string
  /**
   * Of an API key.
   */
  scopes?: string[]
  /**
   * The only part of the service that an API key is for.
   */
  audience?: string
  /**
   * Where a webhook is.
   */
  origin?: string
  /**
   * What a webhook is told, where that is not everything.
   */
  event_types?: string[]
  /**
   * The IP address that a login came from.
   */
  address?: string
}
/**
 * Which flow to explain.
 */
export interface ExplainRequest {
  /**
   * A flow that the type of the profile has.
   */
  flow: 'authorization_code' | 'client_credentials' | 'device_code' | 'refresh' | 'revoke' | 'introspect'
  /**
   * What an end user would fill in, where the manifest asks for something.
   */
  account_fields?: {
    [k: string]: unknown
  }
}
/**
 * The exact requests of a flow. Nothing was sent; secrets read `[redacted]`.
 */
export interface Explanation {
  /**
   * In their order.
   */
  requests: ExplainedRequest[]
}
/**
 * One request as it would be sent.
 */
export interface ExplainedRequest {
  /**
   * Which request it is; `step:NAME` is one that the manifest adds.
   */
  name: string
  /**
   * The HTTP method.
   */
  method: string
  /**
   * With its query.
   */
  url: string
  /**
   * Names are lower case.
   */
  headers: {
    [k: string]: string
  }
  /**
   * As it is sent; null for none.
   */
  body: string | null
  /**
   * `x5t#S256` of the certificate that is presented, where one is.
   */
  client_certificate?: string
  /**
   * Each with its place and where its value came from.
   */
  parameters: ExplainedParameter[]
  /**
   * What whoever uses the profile should know.
   */
  warnings?: string[]
}
/**
 * One parameter.
 */
export interface ExplainedParameter {
  /**
   * As it stands in the request.
   */
  name: string
  /**
   * Where it is sent.
   */
  in: 'query' | 'body' | 'header'
  /**
   * As it is sent; `[redacted]` for a secret.
   */
  value: string
  /**
   * Where the value came from.
   */
  origin: string
  /**
   * Where the manifest mentions it.
   */
  declared_at?: string
  /**
   * Whether the value is a secret.
   */
  secret: boolean
}
/**
 * What a key is made from.
 */
export interface NewApiKey {
  /**
   * What people call it, at most 100 characters.
   */
  name: string
  /**
   * What it may do.
   *
   * @minItems 1
   */
  scopes: ('admin' | 'accounts:link' | 'accounts:read' | 'accounts:token' | 'actions:call')[]
  /**
   * The only part of the service that the key is for: `mcp`, for agents. Default: all but `mcp`.
   */
  audience?: 'mcp'
  /**
   * The only owner that it acts for. Needed with an audience, and not taken without.
   */
  owner?: string
  /**
   * Of that owner, the only account that it acts for. Default: any.
   */
  account_id?: string
  /**
   * In how many seconds it ends. Default: never.
   */
  expires_in?: number
}
/**
 * What a connect session is made from.
 */
export interface NewConnectSession {
  owner: ConnectOwner
  /**
   * The keys of the connectors to choose from. Default: all.
   *
   * @minItems 1
   */
  connectors?: string[]
  /**
   * The connector profile to link with. Default: the connector's default.
   */
  profile_id?: string
  /**
   * The account to link again.
   */
  account_id?: string
  /**
   * The scopes to ask for, of those that the profile allows; for an account, besides those that it has. Needs `profile_id` or `account_id`. Default: all that the profile asks for.
   *
   * @minItems 1
   * @maxItems 200
   */
  scopes?: string[]
  /**
   * In how many seconds it ends. Default: 1800.
   */
  expires_in?: number
  /**
   * What the host keeps with the account: a JSON object of at most 4,096 bytes.
   */
  metadata?: {
    [k: string]: unknown
  }
  /**
   * Where the user is sent afterwards: a URL of one of the host's configured origins.
   */
  return_to?: string
  /**
   * Whether only a page of one of the host's configured origins opens it, by `/connect.js`, and no link does: then nobody can send it to somebody else. Default: false.
   */
  embedded_only?: boolean
}
/**
 * A tenant, a team or a person of the host.
 */
export interface ConnectOwner {
  /**
   * As the host knows the owner, at most 500 characters.
   */
  id: string
  /**
   * What people call the owner, at most 200 characters.
   */
  name?: string
}
/**
 * What an attempt to link is begun with.
 */
export interface NewConnectionAttempt {
  /**
   * The key of a connector that the session offers.
   */
  connector: string
  /**
   * What was filled in, by field name.
   */
  fields?: {
    [k: string]: unknown
  }
  /**
   * A name for lists. Default: what the provider says.
   */
  label?: string
  /**
   * Whether the login is in a `window` of its own, which closes itself, or in the `page`. Default: `page`.
   */
  display?: 'window' | 'page'
}
/**
 * What a connector profile is made from.
 */
export interface NewProfile {
  /**
   * The key of the connector.
   */
  connector: string
  /**
   * What people call it, at most 200 characters. Default: the connector's name.
   */
  name?: string
  /**
   * The authentication type: a key of the connector's `auth`. May be left out where there is only one.
   */
  auth?: string
  /**
   * By field name, as the connector's form says.
   */
  values: {
    [k: string]: unknown
  }
  /**
   * The actions that linked accounts may be used for; null for all.
   */
  actions?: string[] | null
  /**
   * Whether it is used where no profile is named. The first profile of a connector is, whatever this says.
   */
  is_default?: boolean
}
/**
 * What a webhook is made from.
 */
export interface NewWebhook {
  /**
   * An https URL of a public address.
   */
  url: string
  /**
   * The events to send. Default: all.
   */
  event_types?: string[] | null
}
/**
 * Why a request failed (RFC 9457), as `application/problem+json`.
 */
export interface Problem {
  /**
   * A page about this kind of problem, or `about:blank`.
   */
  type: string
  /**
   * The kind of problem, in a few words.
   */
  title: string
  /**
   * The HTTP status.
   */
  status: number
  /**
   * What happened, and what to do. Holds no secret.
   */
  detail: string
  /**
   * Stable identifier of the failure; see the list of errors.
   */
  code: string
  /**
   * Who has to do something before the same request can succeed.
   */
  who_must_act: 'author' | 'admin' | 'user' | 'provider' | 'host' | 'caller' | 'nobody'
  /**
   * JSON Pointer (RFC 6901) to the value in the request that is wrong, where it is one.
   */
  pointer?: string
  /**
   * Everything that is wrong with the request, where it is more than one sentence.
   */
  issues?: ProblemIssue[]
  /**
   * In how many seconds to try again, where that is known.
   */
  retry_after?: number
  /**
   * The account that the failure is about, where it is one.
   */
  account_id?: string
  /**
   * What is missing: scopes, for `ERR_SCOPE_MISSING`.
   */
  missing?: string[]
  provider?: ProviderProblem
}
/**
 * One thing that is wrong.
 */
export interface ProblemIssue {
  /**
   * JSON Pointer to the value in the request.
   */
  pointer: string
  /**
   * The kind of mistake.
   */
  code: string
  /**
   * What is wrong with the value.
   */
  message: string
  /**
   * How to mend it, where that is known.
   */
  hint?: string
}
/**
 * An error of the API.
 */
export interface ProviderProblem {
  /**
   * The HTTP status of the API.
   */
  status: number
  /**
   * The API's own error code.
   */
  code?: string
  /**
   * The API's own text, cut and quoted.
   */
  message?: string
  /**
   * What to tell the provider's support.
   */
  request_id?: string
}
/**
 * What is to change in a connector profile. What is not given stays.
 */
export interface ProfileChange {
  /**
   * The version that was read; with another one nothing is changed.
   */
  version: number
  /**
   * What people call it, at most 200 characters.
   */
  name?: string
  /**
   * The values to change, by field name. A secret that comes back as the dots it was shown as stays.
   */
  values?: {
    [k: string]: unknown
  }
  /**
   * The actions that linked accounts may be used for; null for all.
   */
  actions?: string[] | null
  /**
   * True makes it the default of its connector, in place of another one.
   */
  is_default?: boolean
  /**
   * `paused` stops it, `active` lets it go on.
   */
  status?: 'active' | 'paused'
}
/**
 * A connector profile: what an admin filled in for a connector.
 */
export interface Profile {
  /**
   * Names it.
   */
  id: string
  /**
   * The key of the connector.
   */
  connector: string
  /**
   * What people call it.
   */
  name: string
  /**
   * The authentication type: a key of the connector's `auth`.
   */
  auth: string
  /**
   * What was filled in, by field name. A secret shows as dots, and its last characters where it is long enough to spare them.
   */
  values: {
    [k: string]: unknown
  }
  /**
   * Nothing is linked or refreshed with a paused profile.
   */
  status: 'active' | 'paused'
  /**
   * Why it is paused: the provider's error code, or `paused` where an admin did it.
   */
  status_reason: string | null
  /**
   * `admin` while it is paused; else null.
   */
  who_must_act: 'author' | 'admin' | 'user' | 'provider' | 'host' | 'caller' | 'nobody' | null
  /**
   * What to do now, in a sentence; null while there is nothing to do.
   */
  advice: string | null
  /**
   * Whether it is used for its connector where none is named. One at most for each connector.
   */
  is_default: boolean
  /**
   * The actions that linked accounts may be used for; null for all.
   */
  actions: string[] | null
  /**
   * How many accounts are linked with it. Beyond a thousand the number may be half a minute old.
   */
  accounts_count: number
  /**
   * To be registered at the provider, character by character.
   */
  redirect_uri: string
  /**
   * What whoever uses it should know.
   */
  warnings: string[]
  /**
   * Raised by one at every change; a change names the one that it was made from.
   */
  version: number
  /**
   * When it was made.
   */
  created_at: string
  /**
   * When it was last changed.
   */
  updated_at: string
}
/**
 * Where each scope stands: asked for by the profile, needed by its actions, granted to its accounts, registered at the provider.
 */
export interface ScopeTable {
  /**
   * One for each scope that any of the four knows, in the manifest's order.
   */
  rows: ScopeRow[]
  /**
   * How many accounts there are.
   */
  accounts: number
  /**
   * How many of them have scopes that nobody told.
   */
  unknown_accounts: number
}
/**
 * One scope.
 */
export interface ScopeRow {
  /**
   * As it stands in requests.
   */
  scope: string
  /**
   * What people read; the scope itself where the manifest does not know it.
   */
  title: string
  /**
   * What it is grouped under; null for none.
   */
  category: string | null
  /**
   * Whether the profile asks for it. A profile that names no scope asks for none: the provider decides.
   */
  in_profile: boolean
  /**
   * The enabled actions that need it, or that it is one of several enough for.
   */
  needed_by: string[]
  /**
   * How many accounts were granted it.
   */
  granted_accounts: number
  /**
   * Whether the app has it at the provider; null where that is not known.
   */
  registered: boolean | null
}
/**
 * A session of the admin console.
 */
export interface Session {
  /**
   * To be sent as `x-csrf-token` with every request that is no GET.
   */
  csrf_token: string
  /**
   * When the session ends.
   */
  expires_at: string
}
/**
 * An attempt that has begun, and what is to be done next. One that nobody logs in for has its outcome already.
 */
export interface StartedConnectionAttempt {
  attempt: ConnectionAttempt
  /**
   * Where to log in.
   */
  url?: string
  device?: DeviceLogin
}
/**
 * A login on another device.
 */
export interface DeviceLogin {
  /**
   * A secret: asks whether it was approved.
   */
  id: string
  /**
   * What to type there.
   */
  user_code: string
  /**
   * Where to type it.
   */
  verification_uri: string
  /**
   * The same with the code in it.
   */
  verification_uri_complete?: string
  /**
   * When to ask for the first time, in seconds.
   */
  retry_after: number
}
/**
 * What was tried to see whether a profile or an account works.
 */
export interface TestReport {
  /**
   * Whether nothing failed.
   */
  ok: boolean
  /**
   * What was tried, one by one.
   */
  checks: TestCheck[]
}
/**
 * One thing that was tried.
 */
export interface TestCheck {
  /**
   * What was tried.
   */
  name: string
  /**
   * The same for people.
   */
  title: string
  /**
   * Whether it works; null where that cannot be known without a login.
   */
  ok: boolean | null
  /**
   * What was seen, in a sentence.
   */
  detail: string
  /**
   * The error code, where it failed with one.
   */
  code?: string
  /**
   * Who can mend it, where it failed.
   */
  who_must_act?: 'author' | 'admin' | 'user' | 'provider' | 'host' | 'caller' | 'nobody'
}
/**
 * What became of an account that was unlinked.
 */
export interface Unlinked {
  /**
   * The account.
   */
  id: string
  /**
   * `revoked`: the provider was told. `pending`: it is asked again in the background. `unsupported`: it has no way to be told.
   */
  revocation: 'revoked' | 'unsupported' | 'pending'
  /**
   * Why the provider was not told yet, as an error code.
   */
  code?: string
}
/**
 * What is to change in a webhook. What is not given stays.
 */
export interface WebhookChange {
  /**
   * An https URL of a public address.
   */
  url?: string
  /**
   * The events to send; null for all.
   */
  event_types?: string[] | null
  /**
   * Whether events are sent.
   */
  status?: 'active' | 'paused'
}
/**
 * One event on its way to one webhook.
 */
export interface WebhookDelivery {
  /**
   * Names it.
   */
  id: string
  /**
   * Where it is sent.
   */
  webhook_id: string
  /**
   * What is sent.
   */
  event_id: string
  /**
   * What happened.
   */
  event_type: string
  /**
   * Where it stands.
   */
  status: 'pending' | 'delivered' | 'failed'
  /**
   * How often it was sent.
   */
  attempts: number
  /**
   * The HTTP status of the last answer; null where there was none.
   */
  last_status: number | null
  /**
   * Why the last attempt failed, as an error code.
   */
  last_error: string | null
  /**
   * When it is sent again; null where it is not.
   */
  next_try_at: string | null
  /**
   * When the event happened.
   */
  created_at: string
  /**
   * When it was taken; null until then.
   */
  delivered_at: string | null
}
/**
 * Where events are sent, signed by the rules of Standard Webhooks.
 */
export interface Webhook {
  /**
   * Names it.
   */
  id: string
  /**
   * Where events are sent.
   */
  url: string
  /**
   * The events that are sent; null for all.
   */
  event_types: string[] | null
  /**
   * Whether events are sent.
   */
  status: 'active' | 'paused'
  /**
   * When it was made.
   */
  created_at: string
}
