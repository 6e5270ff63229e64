/**
 * Claim, journal, commit, settle: one statement each, on the database's clock, so that of all processes one sends a
 * refresh token and none drops what it received.
 */
import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { AccountStore } from '../store-port.ts'
import type { AccountKey, RefreshClaim } from '../store-records.ts'
import type { Database, Tables } from './schema.ts'

/** A lease in doubt is believed for this many times its length. */
const PATIENCE = 4

/** For how long an answer is kept after its tokens were replaced, in milliseconds. */
const JOURNAL_KEPT = 7 * 86_400_000
const REAPED_AT_ONCE = 1_000

type RefreshStatements = Pick<
  AccountStore,
  'claimRefresh' | 'orphans' | 'journal' | 'journaled' | 'reapJournal' | 'commit' | 'settle'
>

type Claim = Parameters<AccountStore['claimRefresh']>[1]

/** The statements of the refresh coordinator. */
export function createRefreshStatements({ kysely, dialect, now, leases }: Database): RefreshStatements {
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

  /** Takes the lease of an attempt to come, where one of the conditions holds. */
  async function take(
    key: AccountKey,
    { base, holder = leases.holder, lease, force, refused }: Claim,
    conditions: (eb: ExpressionBuilder<Tables, 'accounts'>) => Expression<SqlBool>[],
  ): Promise<RefreshClaim | undefined> {
    const guard = leases.guard()
    if (guard === undefined) return undefined
    const account = await kysely
      .updateTable('accounts')
      .set({
        fence: sql<number>`fence + 1`,
        lease_holder: holder,
        lease_until: later(lease),
        lease_epoch: guard.epoch,
        lease_suspected_at: null,
        unsettled: sql<number>`case when intent_base = token_version then 1 else 0 end`,
        intent_base: sql<number>`token_version`,
        ...(refused && { refused_at: now }),
        updated_at: now,
      })
      .where('id', '=', key.id)
      .where('owner', '=', key.owner)
      .where('status', 'in', ['active', 'degraded'])
      .where('token_version', '=', base)
      .where((eb) => eb.or(conditions(eb)))
      .$if(guard.condition !== undefined, (query) => query.where(guard.condition ?? sql<SqlBool>`true`))
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
  }

  return {
    orphans: (limit) => leases.orphans(limit),

    async claimRefresh(key, claim) {
      if (claim.isFree !== false) {
        const free = await take(key, claim, (eb) => [eb('lease_until', 'is', null)])
        if (free !== undefined) return free
      }
      const lease = await leases.inspect(key, claim.confirmation ?? 0)
      if (lease === undefined) return undefined
      const { holder, fence, state, over } = lease
      // A holder that runs has not died because the clock was set forward.
      const patience = state === 'alive' ? PATIENCE * claim.lease : 0
      const isOver = over > claim.strictWait + patience || over < -PATIENCE * claim.lease
      if (state !== 'dead' && !isOver) return undefined
      return take(key, claim, (eb) => [
        eb('lease_until', '<', later(-claim.strictWait - patience)),
        // Nor does a lease last longer because the clock was set back.
        ...(state === 'alive' ? [] : [eb('lease_until', '>', later(PATIENCE * claim.lease))]),
        ...(state === 'dead' ? [eb.and([eb('lease_holder', '=', holder), eb('fence', '=', fence)])] : []),
      ])
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

    async commit(key, { fence, base, salvaged = false, interrupted = false, ...tokens }) {
      const account = await kysely
        .updateTable('accounts')
        .set({
          ...tokens,
          interrupted: interrupted ? 1 : 0,
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
            retry_delay: null,
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
          ...(change.retry_delay !== undefined && { retry_delay: change.retry_delay }),
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
