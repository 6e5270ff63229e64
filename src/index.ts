/** The public API of the library. */
export type { Account } from './account/account.ts'
export type { AccountNotes } from './account/account-notes.ts'
export type { EventHandler } from './account/events/deliver-events.ts'
export type { EventFilter, EventPage, LinkwrightEvent } from './account/events/event.ts'
export type { Health } from './account/health.ts'
export type { KeyUse } from './account/keys/list-keys.ts'
export type { KeyCheck, KeyRotation, LongRunning, SealedProblem } from './account/keys/rotate-keys.ts'
export type { DeviceLink, StartedDeviceLink } from './account/link/device-link.ts'
export type { FinishLinkOptions } from './account/link/finish-link.ts'
export type { LinkOptions, StartedLink, StartLinkOptions } from './account/link/link.ts'
export type { ExplainProfileOptions } from './account/profile/explain-profile.ts'
export type { NewProfile, ProfileChange } from './account/profile/profiles.ts'
export type { ScopeRow, ScopeTable } from './account/profile/scope-table.ts'
export type { StoredProfile } from './account/profile/stored-profile.ts'
export type { TestCheck, TestReport } from './account/profile/test-profile.ts'
export type { Revocation, RevocationFilter } from './account/revoke/revocations-job.ts'
export type { RevokeAccountsOptions, RevokeAccountsProgress } from './account/revoke/revoke-accounts.ts'
export type { Unlinked } from './account/revoke/unlink.ts'
export type { AccountPage, AccountSearch } from './account/search-accounts.ts'
export type { AccessToken } from './account/session/session-cache.ts'
export type { Accounts } from './accounts.ts'
export type { BatchOptions, BatchReport } from './action/batch.ts'
export type { BatchProblem, RecordOutcome } from './action/batch-outcomes.ts'
export type { AccountProblem, AccountsCheck } from './action/check-accounts.ts'
export type { DryRun } from './action/dry-run.ts'
export type { ActionResult } from './action/judge-call.ts'
export type { FlatRecord } from './action/open-records.ts'
export type { PageOptions } from './action/pages.ts'
export type { ProxyOptions, ProxyRequest } from './action/proxy-call.ts'
export type { CallOptions } from './action/send-call.ts'
export type { ActionType, ActionTypes, AnyActions } from './action-types.ts'
export type { Connector, ConnectorPorts } from './connector/connector.ts'
export { type ExplainedRequest, type ExplainOptions, explain } from './connector/explain.ts'
export {
  createAuthorizationRequest,
  introspectGrant,
  parseAuthorizationResponse,
  redeemAuthorizationCode,
  refreshGrant,
  requestClientCredentials,
  revokeGrant,
  takeSteps,
} from './connector/flows.ts'
export { type FieldValues, type Profile, parseAccountFields, parseProfile } from './connector/profile.ts'
export { accountForm, type Form, profileForm } from './connector/profile-form.ts'
export type { StepsTaken } from './connector/take-steps.ts'
export { createConnector } from './create-connector.ts'
export {
  createLinkwright,
  type Events,
  type Keys,
  type Linkwright,
  type LinkwrightOptions,
  type Revocations,
} from './create-linkwright.ts'
export type { PortOptions } from './default-ports.ts'
export { LinkwrightError, type WhoMustAct } from './errors/base.ts'
export { formatIssue, type Issue } from './errors/manifest.ts'
export * as errors from './errors.ts'
export { checkActionSchemas } from './manifest/check-action-schemas.ts'
export { type LoadOptions, loadManifest } from './manifest/load-manifest.ts'
export { loadManifests } from './manifest/load-manifests.ts'
export { type Manifest, type ManifestFiles, parseManifest } from './manifest/parse-manifest.ts'
export { rebaseManifest } from './manifest/rebase-manifest.ts'
export { manifestWarnings } from './manifest/warnings.ts'
export type { AuthorizationRequest } from './oauth/authorization-request.ts'
export type { AuthorizationResponse } from './oauth/authorization-response.ts'
export type { Grant } from './oauth/grant.ts'
export type { Introspection } from './oauth/introspection-request.ts'
export { checkPkcePair, createPkcePair, type PkcePair } from './oauth/pkce.ts'
export type { RequestParameter, RequestPlan } from './oauth/request-plan.ts'
export type { StorageOptions } from './open-storage.ts'
export type { AccountFilter } from './ports/account-search-port.ts'
export type { EventType } from './ports/event-records.ts'
export type {
  Clock,
  DataKeyContext,
  HttpRequest,
  HttpResponse,
  KeyProvider,
  Logger,
  SendOptions,
  Transport,
  Vault,
} from './ports/ports.ts'
export type { Store } from './ports/store-port.ts'
export type { AccountKey, AccountStatus } from './ports/store-records.ts'
export type { Profiles } from './profiles.ts'
export type { TelemetryOptions } from './telemetry/open-measuring.ts'
