/** `linkwright events`: the audit trail. */
import type { LinkwrightEvent } from '../../account/events/event.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import type { EventType } from '../../ports/event-records.ts'
import { findAccount, findProfile } from '../find.ts'
import { type InstanceOptions, ownerOf, withLinkwright } from '../open-instance.ts'
import { note, print, printJson, table } from '../output.ts'

/** The options of `linkwright events`. */
export interface EventCommandOptions extends InstanceOptions {
  readonly account?: string
  readonly profile?: string
  readonly type?: readonly EventType[]
  readonly since?: number
  readonly until?: number
  readonly limit?: number
  readonly cursor?: string
}

const DEFAULT_LIMIT = 50

function why({ reason, who_must_act, times }: LinkwrightEvent): string {
  const parts = [
    reason,
    who_must_act === null || who_must_act === 'nobody' ? null : `${who_must_act} must act`,
    times === null ? null : `${times} ×`,
  ]
  return parts.filter((part) => part !== null).join('; ') || '-'
}

/** The account that is meant. One that was unlinked has events still, and is known by its whole id only. */
async function accountId(linkwright: Linkwright, text: string, owner: string | undefined): Promise<string> {
  const { events } = await linkwright.events.list({ account_id: text, limit: 1 })
  return events[0]?.account_id ?? (await findAccount(linkwright, ownerOf({ owner }), text)).id
}

/** Prints a page of events. */
export async function listEvents(options: EventCommandOptions): Promise<void> {
  await withLinkwright(options, async (linkwright) => {
    const { account, profile, owner, type, since, until, cursor, limit = DEFAULT_LIMIT } = options
    const found = profile === undefined ? undefined : (await findProfile(linkwright, profile)).id
    const id = account === undefined ? undefined : await accountId(linkwright, account, owner)
    const page = await linkwright.events.list({
      limit,
      ...(id !== undefined && { account_id: id }),
      ...(found !== undefined && { profile_id: found }),
      ...(owner !== undefined && { owner }),
      ...(type !== undefined && { types: type }),
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(cursor !== undefined && { cursor }),
    })
    if (options.json === true) return printJson(page)
    if (page.events.length === 0) return note('There is no such event.')
    const rows = page.events.map((event) => [
      new Date(event.at).toISOString().replace('T', ' ').slice(0, 19),
      event.type,
      event.subject,
      event.actor ?? 'linkwright',
      why(event),
    ])
    print(table([['TIME (UTC)', 'EVENT', 'ABOUT', 'BY', 'WHY'], ...rows]))
    if (page.cursor !== undefined) note(`Older ones: --cursor ${page.cursor}`)
  })
}
