/** Credits of profiles by day: reserved before a call, given back after it. */
import { sql } from 'kysely'
import type { CreditStore } from '../ports/limit-port.ts'
import type { Database } from './schema.ts'

const DAY = 86_400_000
/** Days that are kept, for whoever asks what was spent. */
const KEPT_DAYS = 40

/** The statements about credits. */
export function createCreditStore({ kysely, now, dialect }: Database): CreditStore {
  // SQLite's cast cuts off, PostgreSQL's would round.
  const today =
    dialect === 'sqlite'
      ? sql<number>`cast(${now} / ${sql.lit(DAY)} as integer)`
      : sql<number>`floor(${now} / ${sql.lit(DAY)})::integer`
  return {
    async reserve(profileId, credits, max) {
      if (credits > max) return undefined
      const reserved = await kysely
        .insertInto('credit_days')
        .values({ profile_id: profileId, day: today, spent: credits })
        .onConflict((conflict) =>
          conflict
            .columns(['profile_id', 'day'])
            .doUpdateSet({ spent: sql<number>`credit_days.spent + excluded.spent` })
            .where(sql<boolean>`credit_days.spent + excluded.spent <= ${max}`),
        )
        .returning('day')
        .executeTakeFirst()
      return reserved?.day
    },
    async giveBack(profileId, day, credits) {
      await kysely
        .updateTable('credit_days')
        .set({ spent: sql<number>`spent - ${credits}` })
        .where('profile_id', '=', profileId)
        .where('day', '=', day)
        .execute()
    },
    async spent(profileId) {
      const row = await kysely
        .selectFrom('credit_days')
        .select('spent')
        .where('profile_id', '=', profileId)
        .where('day', '=', today)
        .executeTakeFirst()
      return row?.spent ?? 0
    },
    async reap() {
      await kysely
        .deleteFrom('credit_days')
        .where('day', '<', sql<number>`${today} - ${sql.lit(KEPT_DAYS)}`)
        .execute()
    },
  }
}
