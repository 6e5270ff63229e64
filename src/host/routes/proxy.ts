/** `/api/accounts/{id}/proxy/{path}`: raw calls of an account's API. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ProxyRequest } from '../../action/proxy-call.ts'
import { RequestInvalidError } from '../../errors/host.ts'
import { checkCsrfToken } from '../access/console-session.ts'
import type { Host } from '../host.ts'
import { accountKeyOf } from '../resources/account-keys.ts'
import { idParameter } from '../resources/page-of.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
/** Some APIs make up statuses beyond those that HTTP has. */
const LAST_STATUS = 599

interface Proxied {
  Params: { id: string; '*': string }
  Body: string | undefined
}

const account = idParameter('The account.') as { properties: object }

/** The path and the query as they arrived: decoded and encoded again they may be others. */
function targetOf({ url }: FastifyRequest<Proxied>): Pick<ProxyRequest, 'path' | 'query'> {
  const [path = '', ...query] = url.split('?')
  // /api/accounts/{id}/proxy/…
  return { path: path.split('/').slice(5).join('/'), query: query.join('?') }
}

function methodOf({ method, headers }: FastifyRequest<Proxied>): ProxyRequest['method'] {
  const named = headers['x-linkwright-method'] ?? method
  const found = METHODS.find((one) => one === String(named).toUpperCase())
  if (found === undefined)
    throw new RequestInvalidError(`"x-linkwright-method" must be one of ${METHODS.join(', ')}.`)
  return found
}

/** A link on another page could make an admin's browser send a GET, and a GET can cost something here. */
function checkBrowser({ principal, headers }: FastifyRequest<Proxied>): void {
  if (principal?.kind === 'console') checkCsrfToken({ headers }, principal)
}

function headersOf({ headers }: FastifyRequest<Proxied>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
}

/** Adds it. */
export function proxyRoutes(app: FastifyInstance, host: Host): void {
  app.register(async (scope) => {
    // Whatever the API takes, as text: it is passed on as it is.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
      try {
        done(null, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body as Buffer))
      } catch {
        done(new RequestInvalidError('The body must be text in UTF-8.'))
      }
    })
    scope.route<Proxied>({
      method: [...METHODS],
      url: '/api/accounts/:id/proxy/*',
      config: { access: 'actions:call' },
      schema: {
        summary: "A raw call of an account's API",
        description:
          "Goes below the connector's base URL with the account's token, and gives the answer as it came. The method is that of the header `x-linkwright-method`, or else the request's. Headers about the message are passed on (`accept`, `content-type`, `if-…`, `prefer`, `range`, `idempotency-key`) and come back (with `etag`, `link`, `location`, those of limits, and what the manifest reads); the connector adds its own, and all others are left out. Refused where the profile allows some actions only, or has a budget.",
        tags: ['Actions'],
        params: {
          type: 'object',
          required: ['id', '*'],
          properties: {
            ...account.properties,
            '*': { description: "Below the API's base URL.", type: 'string', maxLength: 4_000 },
          },
        },
        response: { 200: { description: 'What the API answered, with its own status.' } },
      },
      async handler(request, reply) {
        checkBrowser(request)
        const { params, body } = request
        const method = methodOf(request)
        const key = await accountKeyOf(host, { params, query: {} })
        const response = await host.actingFor(request).accounts.proxy(key, {
          method,
          ...targetOf(request),
          headers: headersOf(request),
          ...(typeof body === 'string' && method !== 'GET' && { body }),
        })
        // It is another's text on our origin: no browser may take it for a page of ours.
        return reply
          .code(response.status > LAST_STATUS ? 502 : response.status)
          .headers({
            ...response.headers,
            'x-content-type-options': 'nosniff',
            'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
            'content-disposition': 'attachment',
            'cache-control': 'no-store',
          })
          .serializer((payload) => payload)
          .send(Buffer.from(response.body))
      },
    })
  })
}
