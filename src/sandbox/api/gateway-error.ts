/** Errors of the API's gateway (codes ZI…), in the gateway's own shape. */
import { randomUUID } from 'node:crypto'

/** The body of a gateway error. */
export interface GatewayError {
  readonly error: {
    readonly code: string
    readonly message: string
    readonly status: number
    readonly requestId: string
    readonly retryable: boolean
  }
}

const CODES = { 401: 'ZI0001', 403: 'ZI0002', 404: 'ZI9998', 429: 'ZI0004' } as const

/** Of a 403 that no scope would mend: the account has not bought what the call needs. */
export const NOT_ENTITLED = 'ZI0003'

/** The statuses that come from the gateway. All others come from the platform behind it. */
export type GatewayStatus = keyof typeof CODES

/** Whether the gateway answers with this status. */
export function isGatewayStatus(status: number): status is GatewayStatus {
  return Object.hasOwn(CODES, status)
}

/** Makes the body of a gateway error with this status. */
export function gatewayError(
  status: GatewayStatus,
  message: string,
  requestId: string = randomUUID(),
  code: string = CODES[status],
): GatewayError {
  const retryable = status === 401 || status === 429
  return { error: { code, message, status, requestId, retryable } }
}
