/** The statements that keep what a login has brought. */
import { sql } from 'kysely'
import type { AccountStore } from '../ports/store-port.ts'
import type { AccountRecord, NewAccount } from '../ports/store-records.ts'
import { finishRequest } from './authorization-requests.ts'
import { only } from './prepared.ts'
import type { Database } from './schema.ts'

/** Whether both are known, and differ. */
function isOther(before: string | null, after: string | null | undefined): boolean {
  return before !== null && typeof after === 'string' && before !== after
}

/**
 * The statements about links.
 *
 * @param get Reads an account.
 */
export function createLinkStatements(
  { kysely, now, prepare }: Database,
  get: AccountStore['get'],
): Pick<AccountStore, 'insert' | 'relink' | 'completeLink'> {
  /** Forgets an attempt in flight: what it brings is fenced off. */
  const NO_ATTEMPT = {
    refused_at: null,
    lease_holder: null,
    lease_until: null,
    lease_epoch: null,
    lease_suspected_at: null,
    intent_base: null,
    unsettled: 0,
    next_try_at: null,
    failures: 0,
    retry_delay: null,
    interrupted: 0,
  }

  const put = prepare<NewAccount, AccountRecord>((place) =>
    kysely
      .insertInto('accounts')
      .values({
        id: place('id'),
        owner: place('owner'),
        owner_name: place('owner_name'),
        metadata: sql<string>`coalesce(${place('metadata')}, '{}')`,
        connector: place('connector'),
        profile_id: place('profile_id'),
        label: place('label'),
        subject: place('subject'),
        fields: place('fields'),
        scope: place('scope'),
        grant: place('grant'),
        expires_at: place('expires_at'),
        refresh_due_at: place('refresh_due_at'),
        grant_ends_at: place('grant_ends_at'),
        origins: place('origins'),
        changed_by: place('changed_by'),
        previous_subject: null,
        status: 'active',
        status_reason: null,
        who_must_act: null,
        status_at: now,
        token_version: 1,
        grant_fence: 0,
        grant_base: 0,
        fence: 0,
        ...NO_ATTEMPT,
        created_at: now,
        updated_at: now,
      })
      // Repeated when the acknowledgement was lost; the first one stands.
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet({ updated_at: now })
          .whereRef('accounts.owner', '=', 'excluded.owner'),
      )
      .returningAll(),
  )

  return {
    async insert(account, stateHash) {
      if (stateHash === undefined) return only(await put(account))
      return kysely.transaction().execute(async (transaction) => {
        const record = only((await transaction.executeQuery(put.query(account))).rows)
        await finishRequest(transaction, stateHash, 'linked', record.id)
        return record
      })
    },

    async relink(key, account, sealGrant) {
      const { id: _id, owner: _owner, connector: _connector, grant: _grant, subject, ...columns } = account
      for (;;) {
        const current = await get(key)
        if (current === undefined) return undefined
        const fence = current.fence + 1
        const linked = await kysely
          .updateTable('accounts')
          .set({
            grant_ends_at: null,
            ...columns,
            // What the host has named it stays where the new login tells no name.
            label: columns.label ?? current.label,
            subject: subject ?? null,
            previous_subject: isOther(current.subject, subject) ? current.subject : null,
            grant: await sealGrant(fence, current),
            fence,
            grant_fence: fence,
            grant_base: current.token_version,
            token_version: current.token_version + 1,
            links: sql<number>`links + 1`,
            status: sql`case when status = 'suspended' then status else 'active' end`,
            status_reason: sql`case when status = 'suspended' then status_reason end`,
            who_must_act: sql`case when status = 'suspended' then who_must_act end`,
            status_at: sql<number>`case when status = 'suspended' then status_at else ${now} end`,
            ...NO_ATTEMPT,
            updated_at: now,
          })
          .where('id', '=', key.id)
          .where('owner', '=', key.owner)
          .where('fence', '=', current.fence)
          .where('token_version', '=', current.token_version)
          .returningAll()
          .executeTakeFirst()
        if (linked !== undefined) return linked
      }
    },

    async completeLink(key, fence, { origins, subject, label }) {
      await kysely
        .updateTable('accounts')
        .set({
          origins,
          ...(subject !== null && {
            subject,
            previous_subject: sql<
              string | null
            >`case when subject <> ${subject} then subject else previous_subject end`,
          }),
          ...(label !== null && { label: sql<string | null>`coalesce(label, ${label})` }),
          updated_at: now,
        })
        .where('id', '=', key.id)
        .where('owner', '=', key.owner)
        .where('fence', '=', fence)
        .execute()
    },
  }
}
