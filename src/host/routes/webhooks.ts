/** `/api/webhooks`: who is told what happens, and what came of it. */
import type { FastifyInstance } from 'fastify'
import type { DeliveryRecord, Position, WebhookRecord } from '../../ports/webhook-port.ts'
import { noteAccess } from '../access/note-access.ts'
import { principalOf } from '../access/principal.ts'
import type { Host } from '../host.ts'
import { idParameter, type PageQuery, pageOf, pageQuery, pageSchema } from '../resources/page-of.ts'
import { timeOf } from '../resources/time-of.ts'
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  redeliver,
  requireWebhook,
  type WebhookChange,
} from '../webhooks/webhooks.ts'

const TAGS = ['Webhooks']
const config = { access: 'admin' } as const

/** A webhook as it may be shown. */
function toWebhook({ id, url, event_types, status, created_at }: WebhookRecord): object {
  return { id, url, event_types: event_types?.split(' ') ?? null, status, created_at: timeOf(created_at) }
}

/** A delivery as it may be shown. */
function toDelivery({
  payload: _payload,
  created_at,
  delivered_at,
  next_try_at,
  ...shown
}: DeliveryRecord): object {
  return {
    ...shown,
    next_try_at: timeOf(next_try_at),
    created_at: timeOf(created_at),
    delivered_at: timeOf(delivered_at),
  }
}

const cursorOf = ({ created_at, id }: Position): string => `${created_at}-${id}`

/** Where a page goes on. */
function positionOf(cursor: string | undefined): Position | undefined {
  const [, time, id] = /^(\d{1,15})-([0-9a-f-]{36})$/.exec(cursor ?? '') ?? []
  return id === undefined ? undefined : { created_at: Number(time), id }
}

const STATUS = {
  description: 'Only those that stand so.',
  type: 'string',
  enum: ['pending', 'delivered', 'failed'],
}

/** Adds them. */
export function webhookRoutes(app: FastifyInstance, host: Host): void {
  const { services, webhooks, webhookGuard } = host
  const { store } = services
  app.post<{ Body: { url: string; event_types?: string[] | null } }>(
    '/api/webhooks',
    {
      config,
      schema: {
        summary: 'Add a webhook',
        description:
          'Events are sent as POST requests signed as Standard Webhooks says. The answer is the only time that the secret is shown.',
        tags: TAGS,
        body: { $ref: 'NewWebhook#' },
        response: { 201: { description: 'The webhook.', $ref: 'CreatedWebhook#' } },
      },
    },
    async (request, reply) => {
      const { record, secret } = await createWebhook(
        services,
        webhookGuard,
        request.body,
        principalOf(request).actor,
      )
      noteAccess(host, request, { webhook: record.id }, 'A webhook was made')
      return reply.code(201).send({ ...toWebhook(record), secret })
    },
  )
  app.get<{ Querystring: PageQuery }>(
    '/api/webhooks',
    {
      config,
      schema: {
        summary: 'List webhooks, the newest first',
        tags: TAGS,
        querystring: pageQuery(),
        response: { 200: pageSchema('Webhook') },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const found = await store.host.webhooks.list({ before: positionOf(cursor), limit: limit + 1 })
      return pageOf(found, limit, toWebhook, cursorOf)
    },
  )
  app.get<{ Params: { id: string } }>(
    '/api/webhooks/:id',
    {
      config,
      schema: {
        summary: 'Read a webhook',
        tags: TAGS,
        params: idParameter('The webhook.'),
        response: { 200: { description: 'The webhook.', $ref: 'Webhook#' } },
      },
    },
    async ({ params }) => toWebhook(await requireWebhook(services, params.id)),
  )
  app.patch<{ Params: { id: string }; Body: WebhookChange }>(
    '/api/webhooks/:id',
    {
      config,
      schema: {
        summary: 'Change, pause or resume a webhook',
        description:
          'While it is paused nothing is delivered, and events that happen meanwhile are not kept for it.',
        tags: TAGS,
        params: idParameter('The webhook.'),
        body: { $ref: 'WebhookChange#' },
        response: { 200: { description: 'The webhook.', $ref: 'Webhook#' } },
      },
    },
    async (request) => {
      const { params, body } = request
      const changed = await changeWebhook(services, webhookGuard, params.id, body, principalOf(request).actor)
      noteAccess(host, request, { webhook: params.id }, 'A webhook was changed')
      webhooks.nudge()
      return toWebhook(changed)
    },
  )
  app.delete<{ Params: { id: string } }>(
    '/api/webhooks/:id',
    {
      config,
      schema: {
        summary: 'Remove a webhook, with what is not delivered yet',
        tags: TAGS,
        params: idParameter('The webhook.'),
        response: { 204: { description: 'It is gone.' } },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      await deleteWebhook(services, id, principalOf(request).actor)
      noteAccess(host, request, { webhook: id }, 'A webhook was removed')
      return reply.code(204).send()
    },
  )
  app.get<{ Params: { id: string }; Querystring: PageQuery & { status?: DeliveryRecord['status'] } }>(
    '/api/webhooks/:id/deliveries',
    {
      config,
      schema: {
        summary: 'List deliveries of a webhook, the newest first',
        tags: TAGS,
        params: idParameter('The webhook.'),
        querystring: pageQuery({ status: STATUS }),
        response: { 200: pageSchema('WebhookDelivery') },
      },
    },
    async ({ params, query: { limit, cursor, status } }) => {
      await requireWebhook(services, params.id)
      const page = { status, before: positionOf(cursor), limit: limit + 1 }
      return pageOf(await store.host.webhooks.deliveries(params.id, page), limit, toDelivery, cursorOf)
    },
  )
  app.post<{ Params: { id: string; delivery: string } }>(
    '/api/webhooks/:id/deliveries/:delivery/redeliver',
    {
      config,
      schema: {
        summary: 'Deliver an event once more, now',
        tags: TAGS,
        params: idParameter('The webhook.', { delivery: 'The delivery.' }),
        response: { 202: { description: 'It is under way.', $ref: 'WebhookDelivery#' } },
      },
    },
    async ({ params }, reply) => {
      const delivery = await redeliver(services, params.id, params.delivery)
      webhooks.nudge()
      return reply.code(202).send(toDelivery(delivery))
    },
  )
}
