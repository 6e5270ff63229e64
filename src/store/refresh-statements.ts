/**
 * Journal, commit, settle: one statement each, as is the claim, on the database's clock, so that of all processes one
 * sends a refresh token and none drops what it received.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { StoredTokens } from '../ports/refresh-records.ts'
import type { AccountStore } from '../ports/store-port.ts'
import type { AccountKey, NewTokens } from '../ports/store-records.ts'
import { createClaim } from './claim.ts'
import { prepareChange } from './prepare-gathered.ts'
import type { PlaceOf } from './prepared.ts'
import type { Database } from './schema.ts'
import { withParts } from './statement-parts.ts'

/** For how long an answer is kept after its tokens were replaced, in milliseconds. */
const JOURNAL_KEPT = 7 * 86_400_000
const REAPED_AT_ONCE = 1_000

type RefreshStatements = Pick<
  AccountStore,
  'claimRefresh' | 'orphans' | 'journal' | 'journaled' | 'forgetAnswers' | 'reapJournal' | 'commit' | 'settle'
>

type Answer = Parameters<AccountStore['journal']>[1]
type Commit = AccountKey & Omit<NewTokens, 'salvaged' | 'interrupted'> & { readonly interrupted: number }

const COMMIT_TYPES = {
  id: 'text',
  owner: 'text',
  fence: 'integer',
  base: 'integer',
  grant: 'bytea',
  scope: 'text',
  expires_at: 'double precision',
  refresh_due_at: 'double precision',
  interrupted: 'integer',
} as const

/** The statements of the refresh coordinator. */
export function createRefreshStatements(database: Database): RefreshStatements {
  const { kysely, dialect, now, leases, prepare } = database
  const bytes = sql.raw(dialect === 'postgres' ? 'bytea' : 'blob')
  const later = (milliseconds: number): RawBuilder<number> => sql<number>`${now} + ${milliseconds}`

  /** Deletes answers that are of no more use. */
  async function forget({ id, owner }: AccountKey, comparison: '=' | '<=', fence: number): Promise<void> {
    await kysely
      .deleteFrom('grant_results')
      .where('account_id', 'in', (query) =>
        query.selectFrom('accounts').select('id').where('id', '=', id).where('owner', '=', owner),
      )
      .where('fence', comparison, fence)
      .execute()
  }

  const keepAnswer = prepare<AccountKey & Answer, object>((place) =>
    kysely
      .insertInto('grant_results')
      .columns(['account_id', 'fence', 'base', 'answer', 'received_at'])
      .expression(
        kysely
          .selectFrom('accounts')
          .select([
            'id',
            sql<number>`cast(${place('fence')} as integer)`.as('fence'),
            sql<number>`cast(${place('base')} as integer)`.as('base'),
            sql<Uint8Array>`cast(${place('answer')} as ${bytes})`.as('answer'),
            now.as('received_at'),
          ])
          .where('id', '=', place('id'))
          .where('owner', '=', place('owner')),
      )
      .onConflict((conflict) => conflict.doNothing()),
  )

  function prepareCommit(salvaged: boolean): (values: Commit) => Promise<StoredTokens[]> {
    const store = (place: PlaceOf<Commit>) => {
      const fence = place('fence')
      const base = place('base')
      const isLast = sql<SqlBool>`fence <= ${fence}`
      return kysely
        .updateTable('accounts')
        .set({
          grant: place('grant'),
          scope: place('scope'),
          expires_at: place('expires_at'),
          refresh_due_at: place('refresh_due_at'),
          interrupted: place('interrupted'),
          token_version: sql<number>`case when token_version > ${base} then token_version else ${base} end + 1`,
          grant_fence: fence,
          grant_base: base,
          fence: sql<number>`case when ${isLast} then ${fence} else fence end`,
          ...(!salvaged && {
            status: sql`case when status = 'suspended' then status else 'active' end`,
            status_reason: sql`case when status = 'suspended' then status_reason end`,
            who_must_act: sql`case when status = 'suspended' then who_must_act end`,
            status_at: sql<number>`case when status in ('active', 'suspended') then status_at else ${now} end`,
            lease_holder: sql`case when ${isLast} then null else lease_holder end`,
            lease_until: sql`case when ${isLast} then null else lease_until end`,
            intent_base: sql`case when ${isLast} then null else intent_base end`,
            unsettled: 0,
            next_try_at: null,
            failures: 0,
            retry_delay: null,
          }),
          updated_at: now,
        })
        .where('id', '=', place('id'))
        .where('owner', '=', place('owner'))
        .where('grant_fence', '<', fence)
        .where(sql<SqlBool>`(token_version <= ${base} or grant_base = ${base})`)
        .returning(['id', 'connector', 'status', 'token_version', 'grant_fence', 'fence', 'lease_holder'])
    }
    return prepareChange<Commit, StoredTokens>(database, {
      types: COMMIT_TYPES,
      change: store,
      also: leases.ended,
    })
  }
  const commitWhole = prepareCommit(false)
  const commitSalvaged = prepareCommit(true)
  return {
    orphans: (limit) => leases.orphans(limit),

    claimRefresh: createClaim(database),

    async journal({ id, owner }, answer) {
      await keepAnswer({ id, owner, ...answer })
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

    forgetAnswers: (key, fence) => forget(key, '<=', fence),

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

    async commit({ id, owner }, { salvaged = false, interrupted = false, ...tokens }) {
      const run = salvaged ? commitSalvaged : commitWhole
      const [account] = await run({ id, owner, ...tokens, interrupted: interrupted ? 1 : 0 })
      return account
    },

    async settle(key, fence, change) {
      const settled = kysely
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
      const { rows } = await kysely.executeQuery(withParts(settled, leases.ended).compile(kysely))
      const [account] = rows
      if (account !== undefined && (change.settled || change.judged === true))
        await forget(key, change.settled ? '<=' : '=', fence)
      return account
    },
  }
}
