/** Errors of the API's own validation (codes PFAPI…), in the platform's shape. */
import { randomUUID } from 'node:crypto'

/** Where in the request the problem is. */
export type ErrorSource = { pointer: string } | { parameter: string } | { header: string }

/** A request that the API understands and refuses. */
export class PlatformError extends Error {
  readonly status: number
  readonly errorCode: string
  readonly title: string
  readonly source: ErrorSource | undefined

  constructor(status: number, errorCode: string, title: string, detail: string, source?: ErrorSource) {
    super(detail)
    this.name = 'PlatformError'
    this.status = status
    this.errorCode = errorCode
    this.title = title
    this.source = source
  }

  /** The response body. */
  body(): Record<string, unknown> {
    const { status, errorCode: code, title, message: detail, source } = this
    const error = { id: randomUUID(), code, status: String(status), title, detail }
    return { title, detail, errors: [source === undefined ? error : { ...error, source }] }
  }
}

/** A request that breaks a limit (PFAPI0002). */
export function invalidRequest(detail: string, source: ErrorSource): PlatformError {
  return new PlatformError(400, 'PFAPI0002', 'Validation failed', detail, source)
}

/** A value that is not allowed (PFAPI0006), or not in the allowed range. */
export function badValue(detail: string, source: ErrorSource): PlatformError {
  return new PlatformError(400, 'PFAPI0006', 'Invalid value', detail, source)
}

/** A value of the wrong type (PFAPI0008). */
export function badType(detail: string, source: ErrorSource): PlatformError {
  return new PlatformError(400, 'PFAPI0008', 'Invalid type', detail, source)
}

/** A body or a field that the API does not know (PFAPI0003). */
export function badField(detail: string, source: ErrorSource): PlatformError {
  return new PlatformError(400, 'PFAPI0003', 'Invalid request body', detail, source)
}

/** Something required is not there (PFAPI0004). */
export function missingInput(detail: string, source: ErrorSource): PlatformError {
  return new PlatformError(400, 'PFAPI0004', 'Missing input', detail, source)
}

/** There are not credits enough (PFAPI0011). The Studio answers 402, everything else 400. */
export function creditsExhausted(status: 400 | 402 = 400): PlatformError {
  return new PlatformError(status, 'PFAPI0011', 'Credit Limit Reached', 'Credit Limit Reached')
}

/** There is no such resource. The provider documents the status; the code is the one that its list leaves open. */
export function notFound(what: string, parameter: string): PlatformError {
  return new PlatformError(404, 'PFAPI0005', 'Not found', `There is no such ${what}`, { parameter })
}
