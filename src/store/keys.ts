/** The register of the keys that secrets in this database are sealed with. */
import { sql } from 'kysely'
import type { KeyStore } from '../ports/key-port.ts'
import type { Database } from './schema.ts'

/** The statements about keys. */
export function createKeyStore({ kysely, now }: Database): KeyStore {
  return {
    list: () =>
      kysely
        .selectFrom('vault_keys')
        .selectAll()
        .select(sql<number>`${now} - sealing_at`.as('age'))
        .orderBy('id')
        .execute(),

    async announce(id, proof) {
      await kysely
        .insertInto('vault_keys')
        .values({ id, proof, sealing_at: now })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ sealing_at: now }))
        .execute()
    },

    async forget(id, quiet) {
      const { numDeletedRows } = await kysely
        .deleteFrom('vault_keys')
        .where('id', '=', id)
        .where('sealing_at', '<', sql<number>`${now} - ${quiet}`)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
