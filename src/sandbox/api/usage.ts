/** `GET /data/v1/users/usage`: credits and limits. Costs nothing, so it serves as the connection test. */
import type { ApiCall } from './data-api.ts'

/** Answers the call. */
export function usage({ credits }: ApiCall): Record<string, unknown> {
  return {
    data: [
      {
        id: 'creditLimit',
        type: 'Usage',
        attributes: {
          limitType: 'creditLimit',
          description: 'Credits: one for each record enriched for the first time in twelve months',
          totalLimit: credits.limit,
          currentUsage: credits.used,
          usageRemaining: credits.limit - credits.used,
        },
      },
    ],
  }
}
