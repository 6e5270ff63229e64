/**
 * Claim, journal, commit, settle: one statement each, on the database's clock, so that of all processes one sends a
 * refresh token and none drops what it received.
 */
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { AccountStore } from '../store-port.ts'
import type { AccountKey } from '../store-records.ts'
import type { Database } from './schema.ts'

/** A lease in doubt is believed for this many times its length. */
const PATIENCE = 4

/** For how long an answer is kept after its tokens were replaced, in milliseconds. */
const JOURNAL_KEPT = 7 * 86_400_000
const REAPED_AT_ONCE = 1_000

type RefreshStatements = Pick<
  AccountStore,
  'claimRefresh' | 'journal' | 'journaled' | 'reapJournal' | 'commit' | 'settle'
>

/** The statements of the refresh coordinator. */
export function createRefreshStatements({ kysely, dialect, now, holderState }: Database): RefreshStatements {
  const bytes = sql.raw(dialect === 'postgres' ? 'bytea' : 'blob')
  const later = (milliseconds: number): RawBuilder<number> => sql<number>`${now} + ${milliseconds}`

  /** Deletes answers that are of no more use. */
  async function forget({ id }: AccountKey, comparison: '=' | '<=', fence: number): Promise<void> {
    await kysely
      .deleteFrom('grant_results')
      .where('account_id', '=', id)
      .where('fence', comparison, fence)
      .execute()
  }

  return {
    async claimRefresh(key, { base, holder, lease, strictWait, force, refused }) {
      const current = await kysely
        .selectFrom('accounts')
        .select('lease_holder')
        .where('id', '=', key.id)
        .where('owner', '=', key.owner)
        .executeTakeFirst()
      const known = current?.lease_holder ?? ''
      const state = known === '' ? 'unknown' : holderState(known)
      // A holder that runs has not died because the clock was set forward.
      const patience = state === 'alive' ? PATIENCE * lease : 0
      const account = await kysely
        .updateTable('accounts')
        .set({
          fence: sql<number>`fence + 1`,
          lease_holder: holder,
          lease_until: later(lease),
          unsettled: sql<number>`case when intent_base = token_version then 1 else 0 end`,
          intent_base: sql<number>`token_version`,
          ...(refused && { refused_at: now }),
          updated_at: now,
        })
        .where('id', '=', key.id)
        .where('owner', '=', key.owner)
        .where('status', 'in', ['active', 'degraded'])
        .where('token_version', '=', base)
        .where(({ or, eb }) => {
          const free: Expression<SqlBool>[] = [
            eb('lease_until', 'is', null),
            eb('lease_until', '<', later(-strictWait - patience)),
            // Nor does a lease last longer because the clock was set back.
            ...(state === 'alive' ? [] : [eb('lease_until', '>', later(PATIENCE * lease))]),
            ...(state === 'dead' ? [eb('lease_holder', '=', known)] : []),
          ]
          return or(free)
        })
        .$if(!force, (query) =>
          query.where(({ or, eb }) =>
            // A row from the future was written before the clock was set back; so was the time in it.
            or([eb('next_try_at', 'is', null), eb('next_try_at', '<=', now), eb('updated_at', '>', now)]),
          ),
        )
        .returningAll()
        .executeTakeFirst()
      if (account === undefined) return undefined
      return { account, fence: account.fence, base, unsettled: account.unsettled === 1 }
    },

    async journal(key, { fence, base, answer }) {
      await kysely
        .insertInto('grant_results')
        .columns(['account_id', 'fence', 'base', 'answer', 'received_at'])
        .expression((from) =>
          from
            .selectFrom('accounts')
            .select([
              'id',
              sql<number>`cast(${fence} as integer)`.as('fence'),
              sql<number>`cast(${base} as integer)`.as('base'),
              sql<Uint8Array>`cast(${answer} as ${bytes})`.as('answer'),
              now.as('received_at'),
            ])
            .where('id', '=', key.id)
            .where('owner', '=', key.owner),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },

    journaled: (key, base) =>
      kysely
        .selectFrom('grant_results')
        .innerJoin('accounts', 'accounts.id', 'grant_results.account_id')
        .selectAll('grant_results')
        .where('accounts.id', '=', key.id)
        .where('accounts.owner', '=', key.owner)
        .where('grant_results.base', '=', base)
        .orderBy('grant_results.fence', 'desc')
        .execute(),

    async reapJournal() {
      const { numDeletedRows } = await kysely
        .deleteFrom('grant_results')
        .where(({ eb, refTuple, selectFrom }) =>
          eb(
            refTuple('account_id', 'fence'),
            'in',
            selectFrom('grant_results as old')
              .innerJoin('accounts', 'accounts.id', 'old.account_id')
              .select(['old.account_id', 'old.fence'])
              .where('old.received_at', '<', later(-JOURNAL_KEPT))
              .whereRef('accounts.token_version', '>', 'old.base')
              .limit(REAPED_AT_ONCE)
              .$asTuple('account_id', 'fence'),
          ),
        )
        .executeTakeFirst()
      return numDeletedRows >= REAPED_AT_ONCE
    },

    async commit(key, { fence, base, salvaged = false, ...tokens }) {
      const account = await kysely
        .updateTable('accounts')
        .set({
          ...tokens,
          token_version: sql<number>`case when token_version > ${base} then token_version else ${base} end + 1`,
          grant_fence: fence,
          grant_base: base,
          fence: sql<number>`case when fence > ${fence} then fence else ${fence} end`,
          ...(!salvaged && {
            status: sql`case when status = 'suspended' then status else 'active' end`,
            status_reason: sql`case when status = 'suspended' then status_reason end`,
            who_must_act: sql`case when status = 'suspended' then who_must_act end`,
            status_at: sql<number>`case when status in ('active', 'suspended') then status_at else ${now} end`,
            lease_holder: sql`case when fence <= ${fence} then null else lease_holder end`,
            lease_until: sql`case when fence <= ${fence} then null else lease_until end`,
            intent_base: sql`case when fence <= ${fence} then null else intent_base end`,
            unsettled: 0,
            next_try_at: null,
            failures: 0,
          }),
          updated_at: now,
        })
        .where('id', '=', key.id)
        .where('owner', '=', key.owner)
        .where('grant_fence', '<', fence)
        .where(({ or, eb }) => or([eb('token_version', '<=', base), eb('grant_base', '=', base)]))
        .returningAll()
        .executeTakeFirst()
      if (account !== undefined) await forget(key, '<=', fence)
      return account
    },

    async settle(key, fence, change) {
      const account = await kysely
        .updateTable('accounts')
        .set({
          ...(change.status !== undefined && {
            status: sql`case when status = 'suspended' then status else ${change.status} end`,
            status_reason: sql`case when status = 'suspended' then status_reason else ${change.status_reason ?? null} end`,
            who_must_act: sql`case when status = 'suspended' then who_must_act else ${change.who_must_act ?? null} end`,
            status_at: sql<number>`case when status in ('suspended', ${change.status}) then status_at else ${now} end`,
          }),
          lease_holder: null,
          lease_until: null,
          ...(change.settled && { intent_base: null, unsettled: 0 }),
          next_try_at: change.retry_after === undefined ? null : later(change.retry_after),
          failures: change.failed ? sql<number>`failures + 1` : sql<number>`failures`,
          updated_at: now,
        })
        .where('id', '=', key.id)
        .where('owner', '=', key.owner)
        .where('fence', '=', fence)
        .where('lease_until', 'is not', null)
        .returningAll()
        .executeTakeFirst()
      if (account !== undefined && (change.settled || change.judged === true))
        await forget(key, change.settled ? '<=' : '=', fence)
      return account
    },
  }
}
