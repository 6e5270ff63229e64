/** `/api/connect_sessions`, `/api/connection_attempts`: for the host's programs and its embedded page. */
import type { FastifyInstance, onSendHookHandler } from 'fastify'
import { AttemptNotFoundError } from '../../errors/connect.ts'
import { RequestInvalidError } from '../../errors/host.ts'
import type { NewConnectSession } from '../../generated/host.ts'
import { authorityOf } from '../access/authority.ts'
import { noteAccess } from '../access/note-access.ts'
import { principalOf } from '../access/principal.ts'
import { showAttempt } from '../connect/attempt.ts'
import { createConnectSession } from '../connect/create-session.ts'
import type { Host } from '../host.ts'
import { idParameter, pageSchema } from '../resources/page-of.ts'
import { timeOf } from '../resources/time-of.ts'

const TAGS = ['Linking']
const MAX_ATTEMPTS = 100

/**
 * Lets pages of the host's own origins read the answer, a refusal too: the script that they embed asks how the linking
 * goes.
 */
function allowOrigins({ origins }: Host): onSendHookHandler {
  return (request, reply, _payload, done) => {
    const { origin } = request.headers
    reply.header('vary', 'origin')
    if (origin !== undefined && origins.has(origin)) {
      reply.headers({
        'access-control-allow-origin': origin,
        'access-control-allow-headers': 'authorization',
        'access-control-max-age': '600',
        'cross-origin-resource-policy': 'cross-origin',
      })
    }
    done()
  }
}

/** Adds them. */
export function connectSessionRoutes(app: FastifyInstance, host: Host): void {
  const { connect } = host.store
  const onSend = allowOrigins(host)
  app.post<{ Body: NewConnectSession }>(
    '/api/connect_sessions',
    {
      config: { access: 'accounts:link' },
      schema: {
        summary: 'Let an end user link accounts of one owner',
        description: 'The answer is the only time that the token is shown. Send the user to `url`.',
        tags: TAGS,
        body: { $ref: 'NewConnectSession#' },
        response: { 201: { description: 'The session.', $ref: 'ConnectSession#' } },
      },
    },
    async (request, reply) => {
      const principal = principalOf(request)
      const { expires_at, ...session } = await createConnectSession(
        host,
        request.body,
        principal.actor,
        authorityOf(principal),
      )
      noteAccess(host, request, { connect_session: session.id }, 'A connect session was made')
      return reply.code(201).send({ ...session, expires_at: timeOf(expires_at) })
    },
  )
  app.options(
    '/api/connection_attempts',
    {
      onSend,
      config: { access: 'public' },
      schema: {
        summary: 'Whether a page of an origin may ask',
        tags: TAGS,
        response: { 204: { description: 'The CORS headers say so.' } },
      },
    },
    async (_request, reply) => reply.code(204).send(),
  )
  app.get<{ Querystring: { connect_session_id?: string } }>(
    '/api/connection_attempts',
    {
      onSend,
      config: { access: ['accounts:link', 'accounts:read', 'connect_session'] },
      schema: {
        summary: 'The attempts to link that were made in a connect session, the newest first',
        tags: TAGS,
        querystring: {
          type: 'object',
          additionalProperties: false,
          properties: {
            connect_session_id: {
              description: "The session. A connect session's own token needs none, and sees no other.",
              type: 'string',
              maxLength: 100,
            },
          },
        },
        response: { 200: pageSchema('ConnectionAttempt') },
      },
    },
    async (request) => {
      const principal = principalOf(request)
      const { connect_session_id } = request.query
      const id = principal.kind === 'connect_session' ? principal.id : connect_session_id
      if (id === undefined) {
        const message = '"connect_session_id" is missing.'
        throw new RequestInvalidError(message, [
          { code: 'missing_key', message, pointer: '/connect_session_id' },
        ])
      }
      if (connect_session_id !== undefined && connect_session_id !== id) throw new AttemptNotFoundError()
      const attempts = await connect.attempts(id, MAX_ATTEMPTS)
      return { items: attempts.map(showAttempt), next_cursor: null }
    },
  )
  app.get<{ Params: { id: string } }>(
    '/api/connection_attempts/:id',
    {
      config: { access: ['accounts:link', 'accounts:read', 'connect_session'] },
      schema: {
        summary: 'How an attempt to link stands',
        tags: TAGS,
        params: idParameter('The attempt.'),
        response: { 200: { description: 'The attempt.', $ref: 'ConnectionAttempt#' } },
      },
    },
    async (request) => {
      const principal = principalOf(request)
      const attempt = await connect.attempt({ id: request.params.id })
      const isOwn = principal.kind !== 'connect_session' || attempt?.session_id === principal.id
      if (attempt === undefined || !isOwn) throw new AttemptNotFoundError()
      return showAttempt(attempt)
    },
  )
}
