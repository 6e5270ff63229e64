/** What happens to accounts and profiles, counted where it is stored. */
import { LRUCache } from 'lru-cache'
import type { EventType } from '../ports/event-records.ts'
import type { Telemetry } from '../ports/ports.ts'
import type { Store } from '../ports/store-port.ts'
import type { AccountRecord, AccountStatus } from '../ports/store-records.ts'

const MOST_ATTEMPTS = 10_000

/** A store whose changes are counted by the type of event that each is, and which is looked at for what is pending. */
export function measuredStore(store: Store, telemetry: Telemetry): Store {
  /** The status that a refresh which runs has found. */
  const found = new LRUCache<string, AccountStatus>({ max: MOST_ATTEMPTS })
  const count = (type: EventType, connector: string, by = 1): void =>
    telemetry.count(
      'linkwright.account.transitions',
      { 'linkwright.event.type': type, 'linkwright.connector': connector },
      by,
    )
  function changed(
    record: Pick<AccountRecord, 'connector' | 'status'> | undefined,
    before: AccountStatus | undefined,
  ): void {
    if (record === undefined || before === undefined || record.status === before) return
    const type =
      record.status === 'active'
        ? before === 'suspended'
          ? 'account.resumed'
          : 'account.recovered'
        : (`account.${record.status}` as const)
    count(type, record.connector)
  }
  telemetry.observe('linkwright.outbox.pending', async () => (await store.events.backlog()).pending)
  telemetry.observe('linkwright.outbox.age', async () => (await store.events.backlog()).age / 1_000)
  telemetry.observe('linkwright.revocations.pending', () => store.revocations.count())

  const accounts: Store['accounts'] = {
    ...store.accounts,
    async insert(account, stateHash) {
      const record = await store.accounts.insert(account, stateHash)
      count('account.linked', record.connector)
      return record
    },
    async relink(key, account, sealGrant) {
      const record = await store.accounts.relink(key, account, sealGrant)
      if (record !== undefined) count('account.relinked', record.connector)
      return record
    },
    async claimRefresh(key, claim) {
      const claimed = await store.accounts.claimRefresh(key, claim)
      if (claimed !== undefined) found.set(key.id, claimed.account.status)
      return claimed
    },
    async commit(key, tokens) {
      const record = await store.accounts.commit(key, tokens)
      if (record !== undefined) count('account.refreshed', record.connector)
      changed(record, found.get(key.id))
      if (record !== undefined) found.set(key.id, record.status)
      return record
    },
    async settle(key, fence, change) {
      const record = await store.accounts.settle(key, fence, change)
      changed(record, found.get(key.id))
      found.delete(key.id)
      return record
    },
    async setStatus(key, from, change) {
      const record = await store.accounts.setStatus(key, from, change)
      const [before = 'active'] = from
      changed(record, before === change.status ? undefined : before)
      return record
    },
  }
  const revocations: Store['revocations'] = {
    ...store.revocations,
    async unlink(key, by, delay) {
      const pending = await store.revocations.unlink(key, by, delay)
      if (pending !== undefined) count('account.revoked', pending.connector)
      return pending
    },
    async unlinkProfile(profileId, by, limit) {
      const accountsGone = await store.revocations.unlinkProfile(profileId, by, limit)
      const profile = await store.profiles.get(profileId)
      if (accountsGone > 0) count('account.revoked', profile?.connector ?? '', accountsGone)
      return accountsGone
    },
    async finish(id, event) {
      await store.revocations.finish(id, event)
      count(event.type, event.connector)
    },
  }
  const profiles: Store['profiles'] = {
    ...store.profiles,
    async update(id, version, change) {
      const record = await store.profiles.update(id, version, change)
      if (record !== undefined && change.status === 'paused') count('profile.paused', record.connector)
      return record
    },
  }
  return { ...store, accounts, revocations, profiles }
}
