/** `/api/session`, `/console/login`: an admin's way into the console and out of it. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { TooManyRequestsError } from '../../errors/host.ts'
import { authorityOf } from '../access/authority.ts'
import {
  beginConsoleSession,
  createLoginLink,
  endConsoleSession,
  takeLoginLink,
} from '../access/console-session.ts'
import { noteAccess } from '../access/note-access.ts'
import { principalOf } from '../access/principal.ts'
import { sendPage } from '../answers/security-headers.ts'
import type { Host } from '../host.ts'
import { plainPage } from '../plain-page.ts'
import { timeOf } from '../resources/time-of.ts'

/** Logins from one address that may fail. Others do not count: people behind one address do not shut each other out. */
const FAILURES = { max: 10, timeWindow: 60_000 }
/** Failures that are in the audit trail, from wherever: who may not log in cannot fill the database either. */
const NOTED = { max: 60, timeWindow: 60_000, keyGenerator: (): string => 'console' }
const TAGS = ['Session']
const USED_UP = `<h1>This link is used up</h1>
<p>A link to the console works once, within 15 minutes. <code>linkwright serve</code> prints a new one at its start, and
<code>POST /api/login_links</code> makes one for an admin's API key.</p>`

/** Adds them. */
export function sessionRoutes(app: FastifyInstance, host: Host): void {
  const failures = app.createRateLimit(FAILURES)
  const noted = app.createRateLimit(NOTED)
  async function refuseGuesser(request: FastifyRequest): Promise<void> {
    const seen = await failures(request, { increment: false })
    if (!seen.isAllowed && seen.remaining === 0) throw new TooManyRequestsError(seen.ttl)
  }

  async function noteFailure(request: FastifyRequest): Promise<void> {
    const seen = await noted(request)
    if (seen.isAllowed || !seen.isExceeded) await host.store.loginLinks.refused(request.ip)
  }

  app.get<{ Querystring: { token: string } }>(
    '/console/login',
    {
      config: { access: 'public' },
      schema: {
        summary: 'Log in to the console by a one-time link',
        tags: TAGS,
        querystring: {
          type: 'object',
          required: ['token'],
          properties: { token: { type: 'string', maxLength: 100, description: 'From the link.' } },
        },
        response: {
          303: { description: 'Logged in: on to the console.' },
          403: { description: 'A page that says that the link was used, or has expired.' },
        },
      },
    },
    async (request, reply) => {
      await refuseGuesser(request)
      const authority = await takeLoginLink(host, request.query.token)
      if (authority === undefined) {
        await failures(request)
        await noteFailure(request)
        return sendPage(reply.code(403), (nonce) => plainPage('This link is used up', USED_UP, nonce))
      }
      await beginConsoleSession(host, request, reply, authority)
      return reply.redirect(`${host.publicUrl}/console/`, 303)
    },
  )
  app.post(
    '/api/login_links',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Make a link that logs an admin in to the console once',
        tags: TAGS,
        response: {
          201: {
            description: 'The link. Whoever opens it is an admin.',
            type: 'object',
            required: ['url', 'expires_at'],
            properties: {
              url: { type: 'string', format: 'uri', description: 'To be opened in a browser, once.' },
              expires_at: { type: 'string', format: 'date-time', description: 'Until when.' },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const principal = principalOf(request)
      const { url, expires_at } = await createLoginLink(host, authorityOf(principal), principal.actor)
      noteAccess(host, request, {}, 'A login link was made')
      return reply.code(201).send({ url, expires_at: timeOf(expires_at) })
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
          200: { description: 'The session.', $ref: 'Session#' },
        },
      },
    },
    async (request) => {
      const principal = principalOf(request)
      if (principal.kind !== 'console') throw new TypeError('unreachable')
      const { csrf_token, expires_at } = principal
      return { csrf_token, expires_at: timeOf(expires_at) }
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
  app.delete(
    '/api/sessions',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'End every console session, and every login link that was not opened',
        description: 'Whoever asks from the console is logged out too.',
        tags: TAGS,
        response: { 204: { description: 'Nobody is logged in.' } },
      },
    },
    async (request, reply) => {
      await host.store.consoleSessions.deleteAll(principalOf(request).actor)
      noteAccess(host, request, {}, 'Every console session was ended')
      return reply.code(204).send()
    },
  )
}
