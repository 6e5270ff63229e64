/** Events in the shape of the API: `GET /api/events`, and what webhooks are sent. */
import type { LinkwrightEvent } from '../../account/events/event.ts'
import { timeOf } from './time-of.ts'

/** An event as it is shown: what not every type has is in `data`. */
export function toEventResource(event: LinkwrightEvent): object {
  const { status, token_version, times, details, at, ...shown } = event
  const data = Object.entries({ status, token_version, times }).filter(([, value]) => value !== null)
  return { ...shown, at: timeOf(at), data: { ...Object.fromEntries(data), ...details } }
}
