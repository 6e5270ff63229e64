/**
 * `npm run record`: calls every action at the sandbox and keeps what was sent and answered, shortened, for the reference
 * pages. The moments of the calls become one fixed moment.
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Exchange, runExchanges } from './exchanges.ts'

/** Where the exchanges are kept. */
export const RECORDED: string = fileURLToPath(
  new URL('../docs/reference/actions/exchanges.json', import.meta.url),
)

const MOMENT = '2026-01-31T12:00:00Z'
const SHOWN = 2

/** Shortens lists, and replaces the times from `since` on. */
function shorten(value: unknown, since: number): unknown {
  if (Array.isArray(value)) {
    const first = value.slice(0, SHOWN).map((item) => shorten(item, since))
    return value.length > SHOWN ? [...first, `… ${value.length - SHOWN} more`] : first
  }
  if (typeof value === 'string') {
    return value.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) => (Date.parse(time) >= since ? MOMENT : time))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shorten(child, since)]))
}

/** Exchanges as they are kept. */
export function shown(exchanges: readonly Exchange[]): Exchange[] {
  const since = Date.now() - 60_000
  return exchanges.map((exchange) => shorten(exchange, since) as Exchange)
}

if (import.meta.main) {
  await writeFile(RECORDED, `${JSON.stringify(shown(await runExchanges()), null, 2)}\n`)
}
