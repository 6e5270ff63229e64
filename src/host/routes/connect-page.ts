/** `/connect/s/…`, `/connect/api/…`: the connect page, and what it alone asks for. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { NotAuthenticatedError } from '../../errors/host.ts'
import type { NewConnectionAttempt } from '../../generated/host.ts'
import { showAttempt } from '../connect/attempt.ts'
import { connectPage } from '../connect/connect-page.ts'
import { actingIn, attemptOf, pollDevice } from '../connect/finish-attempt.ts'
import { type OpenSession, openSession, readOpenSession } from '../connect/open-session.ts'
import { startAttempt } from '../connect/start-attempt.ts'
import type { Host } from '../host.ts'

const TAGS = ['Connect page']
/** Of one address in a minute. */
const LOGINS = { max: 60, timeWindow: 60_000 }
const SESSION = '/connect/api/sessions/:session'
const ATTEMPT = `${SESSION}/attempts/:attempt`

const id = { type: 'string', minLength: 1, maxLength: 100 }
const sessionParameter = { session: { ...id, description: 'The connect session.' } }
const params = { type: 'object', required: ['session'], properties: sessionParameter }
const attemptParams = {
  type: 'object',
  required: ['session', 'attempt'],
  properties: { ...sessionParameter, attempt: { ...id, description: 'The attempt.' } },
}
const attemptAnswer = { 200: { description: 'The attempt.', $ref: 'ConnectionAttempt#' } }

interface InSession {
  readonly Params: { readonly session: string }
}

interface OfAttempt {
  readonly Params: { readonly session: string; readonly attempt: string }
}

/** Adds what the page asks for. A session's token alone does not do: it must be open in this browser. */
export function connectPageRoutes(app: FastifyInstance, host: Host): void {
  async function openIn(request: FastifyRequest<InSession>): Promise<OpenSession> {
    const open = await readOpenSession(host, request, request.params.session)
    if (open === undefined) throw new NotAuthenticatedError()
    return open
  }

  app.post<InSession>(
    `${SESSION}/open`,
    {
      config: { access: 'public', rateLimit: LOGINS },
      schema: {
        summary: 'Open a connect session in this browser, and in no other from then on',
        description: 'Needs the cookie that the link gave, or the one that this gave before.',
        tags: TAGS,
        params,
        response: { 200: { description: 'What the page shows.', $ref: 'ConnectPage#' } },
      },
    },
    async (request, reply) => {
      const session = await openSession(host, request, reply, request.params.session)
      return connectPage(
        host,
        actingIn(host, { session_id: session.id, created_by: session.created_by }),
        session,
      )
    },
  )
  app.post<InSession & { Body: NewConnectionAttempt }>(
    `${SESSION}/attempts`,
    {
      config: { access: 'connect_session', rateLimit: LOGINS },
      schema: {
        summary: 'Begin to link an account',
        tags: TAGS,
        params,
        body: { $ref: 'NewConnectionAttempt#' },
        response: {
          201: { description: 'The attempt, and where to log in.', $ref: 'StartedConnectionAttempt#' },
        },
      },
    },
    async (request, reply) => {
      const open = await openIn(request)
      const linkwright = actingIn(host, { session_id: open.session.id, created_by: open.session.created_by })
      return reply.code(201).send(await startAttempt(host, linkwright, open, request.body))
    },
  )
  app.get<OfAttempt>(
    ATTEMPT,
    {
      config: { access: 'connect_session' },
      schema: {
        summary: 'How an attempt stands',
        tags: TAGS,
        params: attemptParams,
        response: attemptAnswer,
      },
    },
    async (request) => showAttempt(await attemptOf(host, await openIn(request), request.params.attempt)),
  )
  app.post<OfAttempt>(
    `${ATTEMPT}/cancel`,
    {
      config: { access: 'connect_session' },
      schema: {
        summary: 'Give an attempt up',
        description: 'A callback that comes later links nothing. One that has come already is finished.',
        tags: TAGS,
        params: attemptParams,
        response: attemptAnswer,
      },
    },
    async (request) => {
      const open = await openIn(request)
      const attempt = await attemptOf(host, open, request.params.attempt)
      await host.store.connect.cancelAttempt(attempt.id)
      return showAttempt(await attemptOf(host, open, attempt.id))
    },
  )
  app.post<OfAttempt & { Body: { device_id: string } }>(
    `${ATTEMPT}/device`,
    {
      config: { access: 'connect_session' },
      schema: {
        summary: 'Ask whether a login on another device has been approved',
        tags: TAGS,
        params: attemptParams,
        body: {
          type: 'object',
          additionalProperties: false,
          required: ['device_id'],
          properties: { device_id: { ...id, description: 'From the start of the attempt.' } },
        },
        response: {
          200: {
            description: 'The attempt, and when to ask again.',
            type: 'object',
            required: ['attempt'],
            properties: {
              attempt: { $ref: 'ConnectionAttempt#' },
              retry_after: {
                type: 'integer',
                description: 'In seconds; absent where the attempt has ended.',
              },
            },
          },
        },
      },
    },
    async (request) => {
      const open = await openIn(request)
      const { attempt } = request.params
      const retry_after = await pollDevice(host, open, attempt, request.body.device_id)
      const shown = showAttempt(await attemptOf(host, open, attempt))
      return { attempt: shown, ...(retry_after !== undefined && { retry_after }) }
    },
  )
}
