/** `/api/keys`: the API keys of programs. */
import type { FastifyInstance } from 'fastify'
import type { ApiKeyRecord } from '../../ports/host-port.ts'
import type { NewApiKey } from '../access/api-keys.ts'
import { noteAccess } from '../access/note-access.ts'
import { principalOf } from '../access/principal.ts'
import type { Host } from '../host.ts'
import { idParameter, type PageQuery, pageOf, pageQuery, pageSchema } from '../resources/page-of.ts'
import { timeOf } from '../resources/time-of.ts'

const TAGS = ['API keys']

/** A key as it may be shown. */
function toApiKey(record: ApiKeyRecord): object {
  const { id, name, scopes, audience, owner, account_id } = record
  return {
    id,
    name,
    scopes: scopes.split(' '),
    audience,
    owner,
    account_id,
    created_at: timeOf(record.created_at),
    last_used_at: timeOf(record.last_used_at),
    expires_at: timeOf(record.expires_at),
  }
}

/** What a key is asked for with. */
type NewKeyBody = Omit<NewApiKey, 'lifetime'> & { readonly expires_in?: number }

/** Where a page of keys goes on. */
function positionOf(cursor: string | undefined): { created_at: number; id: string } | undefined {
  const [, time, id] = /^(\d{1,15})-([0-9a-f]{16})$/.exec(cursor ?? '') ?? []
  return id === undefined ? undefined : { created_at: Number(time), id }
}

/** Adds them. */
export function keyRoutes(app: FastifyInstance, host: Host): void {
  const { apiKeys, linkwright } = host
  app.post<{ Body: NewKeyBody }>(
    '/api/keys',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Make an API key',
        description:
          'The answer is the only time that the key itself is shown. An agent gets a key of the audience `mcp`, for one owner or one account, which opens /mcp and nothing else.',
        tags: TAGS,
        body: { $ref: 'NewApiKey#' },
        response: { 201: { description: 'The key.', $ref: 'CreatedApiKey#' } },
      },
    },
    async (request, reply) => {
      const { expires_in, ...wanted } = request.body
      const { owner, account_id } = wanted
      if (owner !== undefined && account_id !== undefined)
        await linkwright.accounts.get({ owner, id: account_id })
      const lifetime = expires_in === undefined ? null : expires_in * 1_000
      const { record, key } = await apiKeys.create({ ...wanted, lifetime }, principalOf(request).actor)
      noteAccess(host, request, { api_key: record.id, scopes: record.scopes }, 'An API key was made')
      return reply.code(201).send({ ...toApiKey(record), key })
    },
  )
  app.get<{ Querystring: PageQuery }>(
    '/api/keys',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'List API keys, the newest first',
        tags: TAGS,
        querystring: pageQuery(),
        response: { 200: pageSchema('ApiKey') },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const records = await apiKeys.list({ before: positionOf(cursor), limit: limit + 1 })
      return pageOf(records, limit, toApiKey, ({ created_at, id }) => `${created_at}-${id}`)
    },
  )
  app.delete<{ Params: { id: string } }>(
    '/api/keys/:id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Revoke an API key',
        tags: TAGS,
        params: idParameter('The key.'),
        response: { 204: { description: 'It is not valid any more; on other replicas within 10 seconds.' } },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      await apiKeys.revoke(id, principalOf(request).actor)
      noteAccess(host, request, { api_key: id }, 'An API key was revoked')
      return reply.code(204).send()
    },
  )
}
