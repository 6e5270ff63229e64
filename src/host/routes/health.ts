/** `/healthz`, `/readyz`, `/metrics`: for whatever supervises the process. */
import type { FastifyInstance } from 'fastify'
import type { Host } from '../host.ts'

const status = {
  type: 'object',
  properties: {
    ok: { type: 'boolean', description: 'Whether all is as it should be.' },
    writes: { enum: ['stored', 'failing'], description: 'Whether the database takes what is received.' },
    liveness: { type: 'string', description: 'How other instances know that this one runs.' },
    reason: { type: 'string', description: 'Why `liveness` is `down`: a SQLSTATE, or a word.' },
  },
}

/** Adds them. */
export function healthRoutes(app: FastifyInstance, { linkwright, metrics }: Host): void {
  app.get(
    '/healthz',
    {
      config: { access: 'public' },
      schema: {
        summary: 'Whether the process runs',
        tags: ['Operation'],
        response: { 200: { description: 'It does.', ...status } },
      },
    },
    async () => ({ ok: true }),
  )
  app.get(
    '/readyz',
    {
      config: { access: 'public' },
      schema: {
        summary: 'Whether it can do its work',
        tags: ['Operation'],
        response: {
          200: { description: 'It can.', ...status },
          503: { description: 'Writes fail, or refreshes cannot begin.', ...status },
        },
      },
    },
    async (_request, reply) => {
      const health = linkwright.health()
      return reply.code(health.ok ? 200 : 503).send(health)
    },
  )
  app.get(
    '/metrics',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Metrics for Prometheus',
        description: 'Names connectors and hosts of providers, so a key of scope `admin` is asked for.',
        tags: ['Operation'],
        response: {
          200: {
            description: "In Prometheus' text format.",
            content: { 'text/plain': { schema: { type: 'string' } } },
          },
        },
      },
    },
    async (_request, reply) => {
      const { contentType, text } = await metrics.read()
      return reply.type(contentType).send(text)
    },
  )
}
