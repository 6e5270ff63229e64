/** One row of requests to each token endpoint that all processes stand in, on the database's clock. */
import { sql } from 'kysely'
import type { TokenEndpointStore } from '../ports/store-port.ts'
import type { Database } from './schema.ts'

/** The statements about token endpoints. */
export function createTokenEndpointStore({ kysely, now }: Database): TokenEndpointStore {
  return {
    async reserve(endpoint, interval, patience) {
      const first = await kysely
        .insertInto('token_endpoints')
        .values({ endpoint, next_at: sql<number>`${now} + ${interval}` })
        .onConflict((conflict) => conflict.doNothing())
        .returning('endpoint')
        .executeTakeFirst()
      if (first !== undefined) return { taken: true, wait: 0 }
      const place = await kysely
        .updateTable('token_endpoints')
        .set({ next_at: sql<number>`case when next_at > ${now} then next_at else ${now} end + ${interval}` })
        .where('endpoint', '=', endpoint)
        .where('next_at', '<=', sql<number>`${now} + ${patience}`)
        .returning(sql<number>`next_at - ${interval} - ${now}`.as('wait'))
        .executeTakeFirst()
      if (place !== undefined) return { taken: true, wait: Math.max(0, place.wait) }
      const row = await kysely
        .selectFrom('token_endpoints')
        .select(sql<number>`next_at - ${now}`.as('wait'))
        .where('endpoint', '=', endpoint)
        .executeTakeFirst()
      return { taken: false, wait: Math.max(0, row?.wait ?? 0) }
    },
  }
}
