/** When something ends, in the units that providers say it in. Pure. */
import type { Expiry } from '../generated/manifest.ts'

/** The first second of the year 2100: an "absolute time" beyond it is one in another unit. */
const LATEST = 4_102_444_800

/** A positive number, or a text of at most so many digits. */
function numberOf(value: unknown, digits: number): number | undefined {
  const isDigits = typeof value === 'string' && value.length <= digits && /^\d+$/.test(value)
  const number = isDigits ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined
}

/** Seconds from `sentAt` until `value`, read in the unit that the manifest names. */
export function secondsUntil(value: unknown, unit: Expiry['unit'], sentAt: number): number | undefined {
  if (unit === 'date_time') {
    const time = typeof value === 'string' ? Date.parse(value) / 1_000 : Number.NaN
    return Number.isNaN(time) || time > LATEST ? undefined : time - sentAt / 1_000
  }
  const number = numberOf(value, unit === 'seconds' ? 10 : 16)
  if (number === undefined) return undefined
  switch (unit) {
    case 'seconds':
      return number
    case 'milliseconds':
      return number / 1_000
    case 'unix_seconds':
      return number > LATEST ? undefined : number - sentAt / 1_000
    case 'unix_milliseconds':
      return number / 1_000 > LATEST ? undefined : (number - sentAt) / 1_000
  }
}
