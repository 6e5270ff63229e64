/** `/connect`, `/connect/oauth2/…`: links are exchanged and callbacks taken, and no address keeps a secret. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { codeOf } from '../../errors/base.ts'
import { takeCallback } from '../connect/finish-attempt.ts'
import { readOpenSession, takeLink } from '../connect/open-session.ts'
import type { Host } from '../host.ts'
import { WINDOW } from './connect-files.ts'

/** Of one address in a minute. Nothing here can be guessed; a flood is kept away from the database. */
const LINKS = { max: 300, timeWindow: 60_000 }
const TAGS = ['Connect page']
const LONGEST_FORM = 4_096

/** Which page a failure leads to. */
const PROBLEM_OF: Readonly<Record<string, string>> = {
  ERR_CONNECT_SESSION_ENDED: 'ended',
  ERR_CONNECT_SESSION_ELSEWHERE: 'elsewhere',
  ERR_CONNECT_SESSION_EMBEDDED: 'embedded',
  ERR_STATE_UNKNOWN: 'login',
  ERR_CONNECTOR_NOT_FOUND: 'login',
  ERR_USER_MISMATCH: 'browser',
  ERR_REQUEST_INVALID: 'none',
  ERR_TOO_MANY_REQUESTS: 'busy',
}

const ON = { 303: { description: 'On to a page whose address says nothing.' } }

/** The page, told when it has a window of its own. */
function shownIn(display: string | undefined, page: string): string {
  return display === 'window' ? `${page}?display=window` : page
}

/** Adds them. */
export function connectLinkRoutes(app: FastifyInstance, host: Host): void {
  /** Sends the browser to an address of ours. */
  const goOn = (reply: FastifyReply, page: string): FastifyReply =>
    reply.headers(WINDOW).redirect(host.publicUrl + page, 303)

  /** So are failures told, the limit's too: an answer here would leave the code, or the token, in the address. */
  function errorHandler(error: unknown, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const problem = PROBLEM_OF[codeOf(error)] ?? 'failed'
    if (problem === 'failed')
      host.logger.warn({ code: codeOf(error) }, 'A link or a callback could not be taken')
    // With a redirect it would delay the page (RFC 9110 §10.2.3).
    return goOn(reply.removeHeader('retry-after'), `/connect/problem/${problem}`)
  }

  async function finish(request: FastifyRequest, connector: string): Promise<string> {
    const query = request.raw.url?.split('?').slice(1).join('?') ?? ''
    const callback = `${host.linkwright.redirectUri(connector)}?${query}`
    const openIn = (id: string): ReturnType<typeof readOpenSession> => readOpenSession(host, request, id)
    const { id, session_id, display } = await takeCallback(host, connector, callback, openIn)
    return display === 'window'
      ? `/connect/done?session=${session_id}&attempt=${id}`
      : `/connect/s/${session_id}?attempt=${id}`
  }

  app.get<{ Querystring: { session?: string; display?: string } }>(
    '/connect',
    {
      config: { access: 'public', rateLimit: LINKS },
      errorHandler,
      schema: {
        summary: 'Open the connect page by a link',
        tags: TAGS,
        querystring: {
          type: 'object',
          properties: {
            session: { type: 'string', maxLength: 100, description: "A session's token." },
            display: { enum: ['window'], description: 'The page has a window of its own.' },
          },
        },
        response: ON,
      },
    },
    async (request, reply) => {
      const { session: token, display } = request.query
      if (token === undefined) return goOn(reply, '/connect/problem/none')
      return goOn(reply, shownIn(display, await takeLink(host, request, reply, { token })))
    },
  )
  app.get<{ Params: { connector: string } }>(
    '/connect/oauth2/:connector/callback',
    {
      config: { access: 'public', rateLimit: LINKS },
      errorHandler,
      schema: {
        summary: 'The redirect URI of a connector',
        description: 'Counts only in the browser in which the login was begun.',
        tags: TAGS,
        response: ON,
      },
    },
    async (request, reply) => goOn(reply, await finish(request, request.params.connector)),
  )
  // The only form that is taken: a page of the host's opens the connect page with it, and no address has the token.
  void app.register(async (forms) => {
    forms.removeAllContentTypeParsers()
    const options = { parseAs: 'string', bodyLimit: LONGEST_FORM } as const
    forms.addContentTypeParser('application/x-www-form-urlencoded', options, (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))))
    })
    forms.post<{ Body: Readonly<Record<string, string>> }>(
      '/connect',
      {
        config: { access: 'public', rateLimit: LINKS },
        errorHandler,
        schema: {
          summary: "Open the connect page from a page of the host's own",
          description: 'A form with `session`, the token. The browser says which origin the page is of.',
          tags: TAGS,
          response: ON,
        },
      },
      async (request, reply) => {
        const { session: token, display } = request.body
        if (token === undefined) return goOn(reply, '/connect/problem/none')
        const page = await takeLink(host, request, reply, { token, origin: request.headers.origin })
        return goOn(reply, shownIn(display, page))
      },
    )
  })
}
