/** Notes in the audit trail what is done to the host service itself. */
import type { Kysely } from 'kysely'
import type { NewServiceEvent } from '../ports/event-records.ts'
import { newEventId } from './events.ts'
import type { Database, Tables } from './schema.ts'

/**
 * Writes an event.
 *
 * @param kysely The transaction that makes the change.
 */
export async function noteServiceEvent(
  kysely: Kysely<Tables>,
  now: Database['now'],
  { details, ...event }: NewServiceEvent,
): Promise<void> {
  await kysely
    .insertInto('audit_events')
    .values({
      account_id: null,
      owner: null,
      profile_id: null,
      connector: null,
      ...event,
      id: newEventId(),
      status: null,
      reason: null,
      who_must_act: null,
      token_version: null,
      times: null,
      details: details === undefined ? null : JSON.stringify(details),
      at: now,
    })
    .execute()
}
