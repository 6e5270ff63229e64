/** `/api/events`: the audit trail. */
import type { FastifyInstance } from 'fastify'
import type { EventFilter } from '../../account/events/event.ts'
import { RequestInvalidError } from '../../errors/host.ts'
import { EVENT_TYPES, type EventType } from '../../ports/event-records.ts'
import type { Host } from '../host.ts'
import { toEventResource } from '../resources/event-resource.ts'
import { type PageQuery, pageQuery, pageSchema, textSchema } from '../resources/page-of.ts'

const FILTERS = {
  account_id: textSchema('Only those of this account, also after it was unlinked.', 100),
  owner: textSchema("Only those of this owner's accounts.", 500),
  profile_id: textSchema('Only those of this profile and its accounts.', 100),
  connector: textSchema('Only those of this connector.', 100),
  types: {
    ...textSchema('Only events of these types, with commas between.', 1_000),
    examples: ['account.linked,account.revoked'],
  },
  since: { description: 'From then on.', type: 'string', format: 'date-time' },
  until: { description: 'Up to then.', type: 'string', format: 'date-time' },
}

interface Query extends PageQuery {
  readonly account_id?: string
  readonly owner?: string
  readonly profile_id?: string
  readonly connector?: string
  readonly types?: string
  readonly since?: string
  readonly until?: string
}

const isType = (name: string): name is EventType => (EVENT_TYPES as readonly string[]).includes(name)

function typesIn(text: string): EventType[] {
  const names = text.split(',').map((name) => name.trim())
  if (names.every(isType)) return names
  const message = `"types" names a type that there is not. There are ${EVENT_TYPES.join(', ')}`
  throw new RequestInvalidError(`${message}.`, [{ pointer: '/types', code: 'not_allowed', message }])
}

function filterOf({ types, since, until, cursor, ...filter }: Query): EventFilter {
  if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) {
    const message = '"cursor" must be `next_cursor` of a page'
    throw new RequestInvalidError(`${message}.`, [{ pointer: '/cursor', code: 'invalid', message }])
  }
  return {
    ...filter,
    ...(types !== undefined && { types: typesIn(types) }),
    ...(since !== undefined && { since: Date.parse(since) }),
    ...(until !== undefined && { until: Date.parse(until) }),
    ...(cursor !== undefined && { cursor }),
  }
}

/** Adds it. */
export function eventRoutes(app: FastifyInstance, { linkwright }: Host): void {
  app.get<{ Querystring: Query }>(
    '/api/events',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'List events, the newest first',
        description:
          'What happened to accounts, profiles, API keys, logins, connect sessions and webhooks, who did it, and who must act.',
        tags: ['Events'],
        querystring: pageQuery(FILTERS),
        response: { 200: pageSchema('Event') },
      },
    },
    async ({ query }) => {
      const { events, cursor = null } = await linkwright.events.list(filterOf(query))
      return { items: events.map(toEventResource), next_cursor: cursor }
    },
  )
}
