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

const CODES: Readonly<Record<number, string>> = {
  401: 'ZI0001',
  403: 'ZI0002',
  404: 'ZI9998',
  429: 'ZI0004',
}

/** Makes the body of a gateway error with this status. */
export function gatewayError(
  status: number,
  message: string,
  requestId: string = randomUUID(),
): GatewayError {
  const code = CODES[status] ?? 'ZI9999'
  return { error: { code, message, status, requestId, retryable: status === 401 || status >= 429 } }
}
