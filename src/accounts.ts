/** What a host does with linked accounts. */
import type { Account } from './account/account.ts'
import type { AccountNotes } from './account/account-notes.ts'
import type { LongRunning } from './account/keys/rotate-keys.ts'
import type { DeviceLink, StartedDeviceLink } from './account/link/device-link.ts'
import type { FinishLinkOptions } from './account/link/finish-link.ts'
import type { LinkOptions, StartedLink, StartLinkOptions } from './account/link/link.ts'
import type { RevokeAccountsOptions, RevokeAccountsProgress } from './account/revoke/revoke-accounts.ts'
import type { Unlinked } from './account/revoke/unlink.ts'
import type { AccountPage, AccountSearch } from './account/search-accounts.ts'
import type { AccessToken } from './account/session/session-cache.ts'
import type { BatchOptions, BatchReport } from './action/batch.ts'
import type { AccountsCheck } from './action/check-accounts.ts'
import type { DryRun } from './action/dry-run.ts'
import type { ActionResult } from './action/judge-call.ts'
import type { FlatRecord } from './action/open-records.ts'
import type { PageOptions } from './action/pages.ts'
import type { ProxyOptions, ProxyRequest } from './action/proxy-call.ts'
import type { CallOptions } from './action/send-call.ts'
import type { ActionTypes, AnyActions, CallArguments } from './action-types.ts'
import type { Introspection } from './oauth/introspection-request.ts'
import type { AccountFilter } from './ports/account-search-port.ts'
import type { HttpResponse } from './ports/ports.ts'
import type { AccountKey } from './ports/store-records.ts'

/**
 * Operations on linked accounts. An account that was read is its own key: `accessToken(account)`. An account of
 * another owner is `ERR_ACCOUNT_NOT_FOUND`, as one that does not exist.
 *
 * @typeParam A The actions that TypeScript knows, as `linkwright types` writes them. Default: any.
 */
export interface Accounts<A extends ActionTypes<A> = AnyActions> {
  /**
   * Begins a login by the authorization code flow (RFC 6749 section 4.1) with a new `state` and PKCE verifier
   * (RFC 7636). Nothing is sent to the provider.
   *
   * @param options `user`: who begins, as your own session knows it. With `account_id` an account is linked again.
   * @returns `url`: where to send the user's browser; `expires_at`: until when its callback is taken (ten minutes).
   * @throws `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_PAUSED`, `ERR_ACCOUNT_FIELDS_INVALID`, `ERR_WRONG_GRANT_TYPE`.
   */
  startLink(options: StartLinkOptions): Promise<StartedLink>
  /**
   * Finishes a login with the callback (RFC 6749 section 4.1.2, RFC 9207): redeems the code once and keeps the account.
   * A second arrival of the same callback gets the same account.
   *
   * @param options `callback`: its whole URL. `user`: who brings it, from your own session; another user than the one
   *   who began is `ERR_USER_MISMATCH`, and the login stays open for the right one.
   * @throws `ERR_STATE_UNKNOWN`, `ERR_STATE_EXPIRED`, `ERR_STATE_USED`, `ERR_USER_MISMATCH`, `ERR_REDIRECT_URI_MISMATCH`,
   *   `ERR_CALLBACK_MALFORMED`, `ERR_ISSUER_MISMATCH`, `ERR_AUTHORIZATION_DENIED`, `ERR_CONFIGURATION_CHANGED`, and
   *   failures of the token request. After any of them the user starts again.
   */
  finishLink(options: FinishLinkOptions): Promise<Account>
  /**
   * Links the client's own account by the client credentials grant (RFC 6749 section 4.4); asks for tokens at once.
   *
   * @throws `ERR_WRONG_GRANT_TYPE`, `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_PAUSED`, and failures of the token request.
   */
  linkClient(options: LinkOptions): Promise<Account>
  /** Begins a login without a browser (RFC 8628): show `user_code` and `verification_uri`. Throws as `linkClient`. */
  startDeviceLink(options: StartLinkOptions): Promise<StartedDeviceLink>
  /**
   * Asks once whether the user has approved: `linked`, or `pending` and when to ask next. `user`: from your own session.
   * `ERR_STATE_…`, `ERR_USER_MISMATCH`, `ERR_AUTHORIZATION_DENIED`, `ERR_CONFIGURATION_CHANGED`: start again.
   */
  pollDeviceLink(options: { readonly id: string; readonly user: string }): Promise<DeviceLink>
  /** Reads an account. `ERR_ACCOUNT_NOT_FOUND`. */
  get(key: AccountKey): Promise<Account>
  /** An owner's accounts by id, 100 unless `limit` says otherwise; the next ones come `after` the last one's id. */
  list(
    owner: string,
    filter?: { readonly connector?: string; readonly after?: string; readonly limit?: number },
  ): Promise<Account[]>
  /** The account of that id, whoever its owner is. For the host's admins: check who asks. `ERR_ACCOUNT_NOT_FOUND`. */
  find(id: string): Promise<Account>
  /**
   * A page of accounts of all owners, the newest first; `cursor` of one page gives the next. For the host's admins.
   *
   * @param search By owner, connector, profile and status, and by a text in the label, the owner or its name.
   */
  search(search?: AccountSearch): Promise<AccountPage>
  /**
   * Changes an account's label, its owner's name, and the metadata that the host keeps with it. What is not given stays.
   * `ERR_ACCOUNT_NOT_FOUND`.
   */
  update(key: AccountKey, change: AccountNotes): Promise<Account>
  /**
   * A valid access token: at once where there is one, else after the one refresh that all callers and processes share.
   * Refreshes ahead of time happen behind the caller, and an outage does not turn a valid token into an error.
   *
   * @throws `ERR_REAUTHORIZATION_REQUIRED` (the user must link again), `ERR_ACCOUNT_SUSPENDED`, `ERR_PROFILE_PAUSED`,
   *   `ERR_REFRESH_DELAYED`, `ERR_ORIGIN_CHANGED`, `ERR_PROVIDER_UNAVAILABLE`, `ERR_NOT_SENT`, `ERR_IN_DOUBT`.
   */
  accessToken(key: AccountKey): Promise<AccessToken>
  /** Refreshes now (RFC 6749 section 6), or joins the refresh in flight. Throws as {@link Accounts.accessToken}. */
  refresh(key: AccountKey): Promise<AccessToken>
  /**
   * Calls an action of the manifest: checks input and scopes, sends it with the token (RFC 6750), refreshes once after
   * a 401, and waits where the API says so, for ten seconds at most unless `options.maxWait` says otherwise.
   *
   * @throws `ERR_ACTION_NOT_FOUND`, `ERR_ACTION_NOT_ENABLED`, `ERR_ACTION_INPUT_INVALID`, `ERR_SCOPE_MISSING`,
   *   `ERR_CREDIT_BUDGET` (nothing was sent), `ERR_ACTION_FAILED`, `ERR_ROLE_MISSING`, `ERR_CREDITS_EXHAUSTED`, `ERR_RATE_LIMITED`, and as {@link Accounts.accessToken}.
   */
  call<Name extends keyof A & string>(
    key: AccountKey,
    action: Name,
    ...rest: CallArguments<A[Name]['input'], CallOptions>
  ): Promise<ActionResult<A[Name]['output']>>
  /**
   * Sends one request to the account's API with its token, for what the connector declares no action for, and gives the
   * answer as it came, whatever its status, but for secrets that it echoes. It goes below the manifest's `api.base_url`
   * and nowhere else, not to the authorization server either.
   *
   * @throws `ERR_PROXY_PATH`, `ERR_PROXY_NOT_ALLOWED` (the profile allows some actions only, or has a budget),
   *   `ERR_API_MISSING`, `ERR_NOT_SENT`, `ERR_IN_DOUBT`, and as {@link Accounts.accessToken}.
   */
  proxy(key: AccountKey, request: ProxyRequest, options?: ProxyOptions): Promise<HttpResponse>
  /** Asks the provider about the access token (RFC 7662). `ERR_ENDPOINT_MISSING`, and as {@link Accounts.accessToken}. */
  introspect(key: AccountKey): Promise<Introspection>
  /**
   * Calls an action page by page, as the manifest's `pagination` says: `for await (const page of accounts.pages(…))`.
   * A page is fetched when it is asked for and not kept.
   *
   * The pages are the largest ones, unless the input has a size.
   *
   * @throws `ERR_PAGE_INVALID`, `ERR_PAGE_LIMIT` after the last page that can be reached, and as {@link Accounts.call}; {TypeError} where the manifest has no pagination.
   */
  pages<Name extends keyof A & string>(
    key: AccountKey,
    action: Name,
    ...rest: CallArguments<A[Name]['input'], PageOptions>
  ): AsyncGenerator<ActionResult<A[Name]['output']>, void, void>
  /**
   * The records of an action one by one, without their envelope: of every page where it is paged, else of its answer.
   * Throws as {@link Accounts.pages}.
   */
  records<Name extends keyof A & string>(
    key: AccountKey,
    action: Name,
    ...rest: CallArguments<A[Name]['input'], PageOptions>
  ): AsyncGenerator<FlatRecord, void, void>
  /**
   * Calls an action for any number of records, cut into calls as the manifest's `batch` says, and gives an outcome for
   * each in their order. A failure ends the batch and stands in the report, which it can be resumed from. Nothing that
   * may have been carried out is sent again, unless `retry` asks for it.
   *
   * @throws Before anything is sent: `ERR_BATCH_REFUSED` where the manifest has no batch for the action, or
   *   `options.report` is of another input; `ERR_ACTION_INPUT_INVALID`, `ERR_CREDIT_BUDGET`, and as {@link Accounts.call}.
   */
  batch(
    key: AccountKey,
    action: keyof A & string,
    input: Readonly<Record<string, unknown>>,
    options?: BatchOptions,
  ): Promise<BatchReport>
  /** Says what a call would send and could cost at most. Nothing is sent. Throws as {@link Accounts.call} before that. */
  dryRun<Name extends keyof A & string>(
    key: AccountKey,
    action: Name,
    ...rest: CallArguments<A[Name]['input'], CallOptions>
  ): Promise<DryRun>
  /** Calls the manifest's test action, where it has one. Throws as {@link Accounts.call}. */
  test(key: AccountKey): Promise<ActionResult | undefined>
  /**
   * Tests many accounts, a few at once: those of an owner, a connector or a profile, or all. For the host's admins: it
   * goes beyond one owner. An account that fails is a line of the result and no error.
   */
  check(filter?: AccountFilter, options?: LongRunning): Promise<AccountsCheck>
  /** Lets an account's tokens go where manifest and profile now send them, after `ERR_ORIGIN_CHANGED`. */
  approveOrigins(key: AccountKey): Promise<Account>
  /**
   * Stops an account: no token is handed out and nothing is refreshed until it is resumed; as with `unlink`, everywhere.
   */
  suspend(key: AccountKey): Promise<Account>
  /** Lets a suspended account go on. */
  resume(key: AccountKey): Promise<Account>
  /**
   * Forgets an account at once and revokes its tokens at the provider (RFC 7009). A provider that is down does not keep
   * the user from unlinking: it is asked again in the background for seven days (`revocation: 'pending'`, see
   * `Revocations`). Other processes are told; one that cannot be may use its memory for half a minute more.
   */
  unlink(key: AccountKey): Promise<Unlinked>
  /**
   * Unlinks every account of a profile, as after a leak: all of them here first, which takes seconds, then at the
   * provider at `rate` requests a second (default: 20). Begun again, it goes on where it was.
   *
   * @returns How many were unlinked and revoked; `pending` are asked for again in the background.
   * @throws `ERR_PROFILE_NOT_FOUND`.
   */
  revokeAll(options: RevokeAccountsOptions): Promise<RevokeAccountsProgress>
}
