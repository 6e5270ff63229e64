/** What one actor can do: the operations of a running Linkwright, each with who did it. */
import { requireAccount, toAccount } from './account/account.ts'
import { listEvents } from './account/events/event.ts'
import { listKeys } from './account/keys/list-keys.ts'
import { checkKeys, rotateKeys } from './account/keys/rotate-keys.ts'
import { approveOrigins } from './account/link/approve-origins.ts'
import { pollDeviceLink, startDeviceLink } from './account/link/device-link.ts'
import { finishLink } from './account/link/finish-link.ts'
import { startLink } from './account/link/link.ts'
import { linkClient } from './account/link/link-client.ts'
import { explainProfile } from './account/profile/explain-profile.ts'
import { pauseProfile, resumeProfile } from './account/profile/pause-profile.ts'
import {
  createProfile,
  deleteProfile,
  getProfile,
  listProfiles,
  updateProfile,
} from './account/profile/profiles.ts'
import { scopeTable } from './account/profile/scope-table.ts'
import { testProfile } from './account/profile/test-profile.ts'
import { refreshSession } from './account/refresh/refresh.ts'
import { listRevocations, retryRevocations } from './account/revoke/revocations-job.ts'
import { revokeAccounts } from './account/revoke/revoke-accounts.ts'
import { unlink } from './account/revoke/unlink.ts'
import { findAccount, searchAccounts } from './account/search-accounts.ts'
import type { Services } from './account/services.ts'
import { accessToken, handOut } from './account/session/access-token.ts'
import { introspect } from './account/session/introspect.ts'
import { resume, suspend } from './account/status.ts'
import { updateAccount } from './account/update-account.ts'
import { callBatch } from './action/batch.ts'
import { callAction } from './action/call-action.ts'
import { checkAccounts } from './action/check-accounts.ts'
import { dryRun } from './action/dry-run.ts'
import type { ActionResult } from './action/judge-call.ts'
import { callPages, callRecords } from './action/pages.ts'
import { proxyCall } from './action/proxy-call.ts'
import { testAccount } from './action/test-account.ts'
import type { Linkwright } from './create-linkwright.ts'
import type { Attributes, HttpResponse } from './ports/ports.ts'
import type { AccountKey } from './ports/store-records.ts'
import { isMeasuring } from './telemetry/open-measuring.ts'

const DEFAULT_PAGE = 100
const ACTOR = /^\P{Cc}{1,200}$/u

/** Refuses what an audit trail cannot show. */
export function checkActor(actor: string): string {
  if (typeof actor === 'string' && ACTOR.test(actor)) return actor
  throw new TypeError('"actor" must be a text of 1 to 200 characters, without control characters')
}

/** The operations as `by` has them. `changed` is called when something may have happened that the host is told. */
export function operationsOf(
  services: Services,
  by: string,
  changed: () => void,
): Pick<Linkwright, 'profiles' | 'accounts' | 'events' | 'revocations' | 'keys'> {
  const telling = async <T>(operation: Promise<T>): Promise<T> => {
    try {
      return await operation
    } finally {
      changed()
    }
  }
  const traced = <T>(
    name: string,
    run: () => Promise<T>,
    key?: AccountKey,
    more?: Attributes,
  ): Promise<T> => {
    if (!isMeasuring(services.telemetry)) return run()
    const attributes = { ...(key !== undefined && { 'linkwright.account.id': String(key.id) }), ...more }
    return services.telemetry.span(name, 'internal', attributes, run)
  }
  return {
    profiles: Object.freeze({
      create: (profile) => telling(createProfile(services, profile, by)),
      get: (id) => getProfile(services, id),
      list: (connector) => listProfiles(services, connector),
      update: (id, change) => telling(updateProfile(services, id, change, by)),
      pause: (id) => telling(pauseProfile(services, id, by)),
      resume: (id) => telling(resumeProfile(services, id, by)),
      delete: (id) => telling(deleteProfile(services, id, by)),
      test: (id) => telling(testProfile(services, id)),
      scopes: (id) => scopeTable(services, id),
      explain: (id, options) => explainProfile(services, id, options),
    } satisfies Linkwright['profiles']),
    accounts: Object.freeze({
      startLink: (options) => startLink(services, options),
      finishLink: (options) => telling(traced('linkwright.link', () => finishLink(services, options, by))),
      linkClient: (options) => telling(traced('linkwright.link', () => linkClient(services, options, by))),
      startDeviceLink: (options) => startDeviceLink(services, options),
      pollDeviceLink: (options) => telling(pollDeviceLink(services, options, by)),
      get: async (key) => toAccount(await requireAccount(services, key)),
      list: async (owner, { limit = DEFAULT_PAGE, ...filter } = {}) => {
        if (typeof owner !== 'string' || owner === '')
          throw new TypeError('"owner" must name the owner of the accounts')
        return (await services.store.accounts.list(owner, { ...filter, limit })).map(toAccount)
      },
      find: (id) => findAccount(services, id),
      search: (search) => searchAccounts(services, search),
      update: (key, change) => telling(updateAccount(services, key, change, by)),
      accessToken: (key) => accessToken(services, key, by),
      refresh: async (key) => {
        const { token_version } = await requireAccount(services, key)
        const reason = { version: token_version, force: true }
        return handOut(services, await telling(refreshSession(services, key, reason)), by)
      },
      call: (key, action, input, options) => {
        const run = (): Promise<ActionResult> => callAction(services, key, action, input, options)
        return traced('linkwright.call', run, key, { 'linkwright.action': String(action) })
      },
      proxy: (key, request, options) => {
        const run = (): Promise<HttpResponse> => proxyCall(services, key, request, options)
        return traced('linkwright.proxy', run, key)
      },
      introspect: (key) => introspect(services, key),
      pages: (key, action, input, options) => callPages(services, key, action, input, options),
      records: (key, action, input, options) => callRecords(services, key, action, input, options),
      batch: (key, action, input, options) =>
        traced('linkwright.batch', () => callBatch(services, key, action, input, options), key, {
          'linkwright.action': String(action),
        }),
      dryRun: (key, action, input, options) => dryRun(services, key, action, input, options),
      test: (key) => testAccount(services, key),
      check: (filter, options) => checkAccounts(services, filter, options),
      approveOrigins: (key) => telling(approveOrigins(services, key, by)),
      suspend: (key) => telling(suspend(services, key, by)),
      resume: (key) => telling(resume(services, key, by)),
      unlink: (key) => telling(traced('linkwright.unlink', () => unlink(services, key, by), key)),
      revokeAll: (options) => telling(revokeAccounts(services, options, by)),
    } satisfies Linkwright['accounts']),
    keys: Object.freeze({
      list: () => listKeys(services),
      rotate: (options) => rotateKeys(services, options),
      check: (options) => checkKeys(services, options),
    } satisfies Linkwright['keys']),
    events: Object.freeze({ list: (filter) => listEvents(services, filter) } satisfies Linkwright['events']),
    revocations: Object.freeze({
      list: (filter) => listRevocations(services, filter),
      retry: (filter) => telling(retryRevocations(services, filter)),
    } satisfies Linkwright['revocations']),
  }
}
