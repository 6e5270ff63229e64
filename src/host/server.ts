/** The HTTP server of a host: every route behind the same checks. */
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type onResponseHookHandler, type RouteOptions } from 'fastify'
import { RequestInvalidError, TooManyRequestsError } from '../errors/host.ts'
import { guardRoutes } from './access/access.ts'
import { answerProblem, answerProblems } from './answers/problem.ts'
import { secureAnswers, securityHeaders } from './answers/security-headers.ts'
import { schemaCompilers } from './answers/validation.ts'
import type { Host } from './host.ts'
import type { HostOptions } from './options.ts'
import { addRoutes } from './routes.ts'

const BODY_LIMIT = 1_048_576
const LONGEST_PARAMETER = 500
/** Of a request's line and headers together, in bytes. */
const HEADER_LIMIT = 16_384
/** How long after the service listens that is loaded which keeps the measurements, in milliseconds. */
const METRICS_AFTER = 1_000

/** A server that does not listen yet, and the routes that it has. */
export interface Server {
  readonly app: FastifyInstance
  readonly routes: readonly RouteOptions[]
}

/** Whoever is answered while the service ends is not kept connected: nobody's idle connection delays the end. */
function endConnectionsOnClose(app: FastifyInstance): void {
  app.addHook('preClose', (done) => {
    app.server.keepAliveTimeout = 1
    Object.assign(app.server, { keepAliveTimeoutBuffer: 0 })
    done()
  })
}

/** The router leaves scheme and host out of a whole URL, and whoever reads the URL later would not: it is refused. */
function refuseWholeUrls(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    done(
      request.url.startsWith('/')
        ? undefined
        : new RequestInvalidError('The request target must begin with "/".'),
    )
  })
}

/** Counts every answer by its route. */
function measureRoutes(app: FastifyInstance, { metrics }: Host): void {
  let loading: NodeJS.Timeout | undefined
  app.addHook('onListen', () => {
    // Not at once: whoever waits for the service would wait for it.
    loading = setTimeout(() => void metrics.load(), METRICS_AFTER).unref()
  })
  app.addHook('preClose', (done) => {
    clearTimeout(loading)
    done()
  })
  app.addHook('onRoute', (route) => {
    const measure: onResponseHookHandler = ({ method }, { statusCode, elapsedTime }, done) => {
      metrics.answered(method, route.url, statusCode, elapsedTime / 1_000)
      done()
    }
    route.onResponse = [measure, ...[route.onResponse ?? []].flat()]
  })
}

/** Says once that limits take everybody behind a proxy for one visitor. What the header holds is not written down. */
function warnOfUnknownProxy(app: FastifyInstance, { logger }: Host): void {
  let isTold = false
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    if (!isTold && headers['x-forwarded-for'] !== undefined) {
      isTold = true
      const message =
        'Requests come with X-Forwarded-For, and no proxy is trusted: its visitors share the limits of one. Name it by trustProxy (--trust-proxy)'
      logger.warn({}, message)
    }
    done()
  })
}

/** Makes the server. */
export async function createServer(
  host: Host,
  { trustProxy, timeouts = {} }: Pick<HostOptions, 'trustProxy' | 'timeouts'>,
): Promise<Server> {
  const { headers = 10_000, request = 30_000, keepAlive = 65_000, checkEvery = 5_000 } = timeouts
  const app = fastify({
    // What is worth a line is written to the host's own logger.
    logger: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: request,
    keepAliveTimeout: keepAlive,
    http: { headersTimeout: headers, connectionsCheckingInterval: checkEvery, maxHeaderSize: HEADER_LIMIT },
    // What is refused before any route is looked for, such as a path with a broken escape.
    frameworkErrors: (error, request, reply) => {
      reply.headers(securityHeaders(host))
      answerProblem(host, error, request, reply)
    },
    schemaController: schemaCompilers(),
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    // A HEAD of a page would do what its GET does.
    exposeHeadRoutes: false,
    // Those that are answered now are finished; the others are closed.
    forceCloseConnections: 'idle',
    ...(trustProxy !== undefined && { trustProxy: [...trustProxy] }),
  })
  app.removeContentTypeParser('text/plain')
  const routes: RouteOptions[] = []
  answerProblems(app, host)
  secureAnswers(app, host)
  refuseWholeUrls(app)
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, { ttl }) => new TooManyRequestsError(ttl),
  })
  app.addHook('onClose', () => host.webhooks.stop())
  measureRoutes(app, host)
  if (trustProxy === undefined) warnOfUnknownProxy(app, host)
  endConnectionsOnClose(app)
  guardRoutes(app, host, routes)
  addRoutes(app, host, routes)
  await app.ready()
  return { app, routes }
}
