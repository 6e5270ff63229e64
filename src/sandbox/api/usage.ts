/** `GET /data/v1/users/usage`: credits. Costs nothing, so it serves as the connection test. */
import type { ApiCall } from './data-api.ts'

/** Answers the call. */
export function usage({ credits }: ApiCall): Record<string, unknown> {
  const credit = {
    limitType: 'uniqueIdLimit',
    description: 'Unique records enriched within twelve months, which are the credits',
    totalLimit: credits.limit,
    currentUsage: credits.used,
    usageRemaining: Math.max(0, credits.limit - credits.used),
  }
  return { data: [{ id: '1', type: 'UserUsage', attributes: { usage: [credit] } }] }
}
