/** `/api/session`, `/console/login`: an admin's way into the console and out of it. */
import type { FastifyInstance } from 'fastify'
import { beginConsoleSession, endConsoleSession, takeLoginLink } from '../console-session.ts'
import type { Host } from '../host.ts'
import { principalOf } from '../principal.ts'

/** Logins from one address. */
const LOGINS = { max: 10, timeWindow: 60_000 }
const TAGS = ['Session']

/** Adds them. */
export function sessionRoutes(app: FastifyInstance, host: Host): void {
  app.get<{ Querystring: { token: string } }>(
    '/console/login',
    {
      config: { access: 'public', rateLimit: LOGINS },
      schema: {
        summary: 'Log in to the console by a one-time link',
        tags: TAGS,
        querystring: {
          type: 'object',
          required: ['token'],
          properties: { token: { type: 'string', maxLength: 100, description: 'From the link.' } },
        },
        response: { 303: { description: 'Logged in: on to the console.' } },
      },
    },
    async (request, reply) => {
      await takeLoginLink(host, request.query.token)
      await beginConsoleSession(host, request, reply)
      return reply.redirect(`${host.publicUrl}/console/`, 303)
    },
  )
  app.post(
    '/api/session',
    {
      config: { access: 'admin', rateLimit: LOGINS },
      schema: {
        summary: 'Log in to the console by an API key of scope admin',
        tags: TAGS,
        response: { 204: { description: 'Logged in: the cookie is set.' } },
      },
    },
    async (request, reply) => {
      await beginConsoleSession(host, request, reply)
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/session',
    {
      config: { access: 'console' },
      schema: {
        summary: 'The console session, and the CSRF token that its changes need',
        tags: TAGS,
        response: {
          200: {
            description: 'The session.',
            type: 'object',
            required: ['csrf_token', 'expires_at'],
            properties: {
              csrf_token: { type: 'string', description: 'For the header x-csrf-token of every change.' },
              expires_at: {
                type: 'string',
                format: 'date-time',
                description: 'When the session ends whatever is done.',
              },
            },
          },
        },
      },
    },
    async (request) => {
      const principal = principalOf(request)
      if (principal.kind !== 'console') throw new TypeError('unreachable')
      const { csrf_token, expires_at } = principal
      return { csrf_token, expires_at: new Date(expires_at).toISOString() }
    },
  )
  app.delete(
    '/api/session',
    {
      config: { access: 'console' },
      schema: {
        summary: 'Log out of the console',
        tags: TAGS,
        response: { 204: { description: 'Logged out.' } },
      },
    },
    async (request, reply) => {
      await endConsoleSession(host, request, reply)
      return reply.code(204).send()
    },
  )
}
