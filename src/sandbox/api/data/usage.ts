/** `GET /data/v1/users/usage`: the contract's limits. Costs nothing, so it serves as the connection test. */
import { type ApiCall, ok, type Reply } from '../operation.ts'

const RECORDS_PER_CREDIT = 25
const REQUESTS_PER_CREDIT = 100

/** Answers the call. */
export function usage({ world: { credits } }: ApiCall): Reply {
  const limit = (limitType: string, description: string, totalLimit: number, currentUsage: number) => ({
    limitType,
    description,
    totalLimit,
    currentUsage,
    usageRemaining: Math.max(0, totalLimit - currentUsage),
  })
  const usage = [
    limit(
      'uniqueIdLimit',
      'Unique records enriched within twelve months, which are the credits',
      credits.limit,
      credits.used,
    ),
    limit('requestLimit', 'Successful calls', credits.limit * REQUESTS_PER_CREDIT, credits.requests),
    limit('recordLimit', 'Records returned', credits.limit * RECORDS_PER_CREDIT, credits.records),
  ]
  return ok({ data: [{ id: '1', type: 'UserUsage', attributes: { usage } }] })
}
