/** What an answer says about an API's rate limit, as the manifest reads it. Pure. */
import type { Api, RetryAfterHeader } from '../generated/manifest.ts'
import { secondsUntil } from '../oauth/expiry.ts'
import { retryAfterOf } from '../oauth/response.ts'
import type { HttpResponse } from '../ports/ports.ts'

/** A clock that is a little off, or a wait of nothing, must not become a storm, in milliseconds. */
const SHORTEST = 100
const LONGEST = 3_600_000

/** Whether an answer means that the rate is limited: the call was not carried out. */
export function isRateLimited({ rate_limit }: Api, { status, headers }: HttpResponse): boolean {
  if (status === 429) return true
  return (rate_limit?.responses ?? []).some(
    (sign) =>
      sign.status === status &&
      (sign.header === undefined || headers[sign.header.toLowerCase()]?.trim() === sign.equals),
  )
}

function waitIn({ header, unit }: RetryAfterHeader, response: HttpResponse, now: number): number | undefined {
  const value = response.headers[header.toLowerCase()]?.trim()
  if (value === undefined || value === '') return undefined
  if (unit === 'http_date') {
    // Date.parse alone would take "-5" for a date; every HTTP date begins with the day's name.
    const wait = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) - now : Number.NaN
    return Number.isNaN(wait) ? undefined : wait
  }
  // Fractions of a second are usual in headers.
  const number = /^\d{1,10}\.\d{1,9}$/.test(value) ? Number(value) : value
  const seconds = value === '0' ? 0 : secondsUntil(number, unit, now)
  return seconds === undefined ? undefined : seconds * 1_000
}

/** For how long an answer asks to wait, in milliseconds: a tenth of a second to an hour. Undefined where it does not say. */
export function waitOf({ rate_limit }: Api, response: HttpResponse, now: number): number | undefined {
  for (const header of rate_limit?.retry_after ?? []) {
    const wait = waitIn(header, response, now)
    if (wait !== undefined) return Math.min(Math.max(wait, SHORTEST), LONGEST)
  }
  return retryAfterOf(response, now)
}
