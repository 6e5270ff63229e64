/** Who may use a route. Each says so in `config.access`; one that does not is refused when it is added. */
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler, RouteOptions } from 'fastify'
import { NotAllowedError, NotAuthenticatedError, WrongAudienceError } from '../../errors/host.ts'
import { authenticateConnectSession } from '../connect/authenticate-session.ts'
import type { Host } from '../host.ts'
import type { ApiKeyScope, Audience } from './api-keys.ts'
import { checkConsoleRequest, readConsoleSession } from './console-session.ts'
import type { Principal } from './principal.ts'

/**
 * One kind of visitor. `public`: everybody. `console`: a console session. `admin`: an API key with that scope, or a
 * console session. A scope: an API key that has it or `admin`, or a console session. `connect_session`: the end user
 * of one.
 */
export type AccessRule = 'public' | 'console' | 'connect_session' | ApiKeyScope

/** Who may use a route: any of these. */
export type Access = AccessRule | readonly AccessRule[]

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** The part of the service that the route is, where that needs a key of its own. */
    audience?: Audience
  }
  interface FastifyRequest {
    /** Who makes the request; null where everybody may. */
    principal: Principal | null
  }
}

/** The rules of an access, whichever way it is written. */
export function rulesOf(access: Access): readonly AccessRule[] {
  return typeof access === 'string' ? [access] : access
}

function isAllowed(principal: Principal, rules: readonly AccessRule[]): boolean {
  switch (principal.kind) {
    case 'api_key':
      return rules.some(
        (rule) =>
          rule !== 'console' &&
          rule !== 'connect_session' &&
          (principal.scopes.includes('admin') || principal.scopes.includes(rule as ApiKeyScope)),
      )
    case 'console':
      return rules.some((rule) => rule !== 'connect_session')
    case 'connect_session':
      return rules.includes('connect_session')
  }
}

/** An API key travels in the header, a session in a cookie; a connect session's own page may use either. */
async function authenticate(
  host: Host,
  request: FastifyRequest,
  rules: readonly AccessRule[],
): Promise<Principal | undefined> {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const [, token] = /^Bearer +([\w-]+)$/i.exec(authorization) ?? []
    if (token?.startsWith('lwc_')) return authenticateConnectSession(host, request)
    return token === undefined ? undefined : host.apiKeys.verify(token)
  }
  const mayBeAdmin = rules.some((rule) => rule !== 'connect_session')
  const session = mayBeAdmin ? await readConsoleSession(host, request) : undefined
  if (session !== undefined) {
    checkConsoleRequest(host, request, session)
    return session
  }
  return rules.includes('connect_session') ? authenticateConnectSession(host, request) : undefined
}

/** A key works where it was made for, and nowhere else; a route of an audience is for such keys alone. */
function checkAudience(principal: Principal, audience: Audience | undefined): void {
  const own = principal.kind === 'api_key' ? principal.audience : undefined
  if (own !== audience) throw new WrongAudienceError(audience)
}

/** The hook that keeps out whom one route is not for. What is known at start is not looked for in each request. */
function guardOf(host: Host, access: Access, audience: Audience | undefined): onRequestAsyncHookHandler {
  const rules = rulesOf(access)
  return async (request) => {
    const principal = await authenticate(host, request, rules)
    if (principal === undefined) throw new NotAuthenticatedError()
    checkAudience(principal, audience)
    if (!isAllowed(principal, rules)) throw new NotAllowedError(rules)
    request.principal = principal
  }
}

/**
 * Keeps out whom a route is not for, before anything of the request's body is read.
 *
 * @param routes Gets every route that is added.
 * @throws {TypeError} at start, for a route that does not say who may use it.
 */
export function guardRoutes(app: FastifyInstance, host: Host, routes: RouteOptions[]): void {
  app.decorateRequest('principal', null)
  app.addHook('onRoute', (route) => {
    const { access, audience } = route.config ?? {}
    if (access === undefined || access.length === 0)
      throw new TypeError(`The route ${String(route.method)} ${route.url} does not say who may use it`)
    routes.push(route)
    if (rulesOf(access).includes('public')) return
    route.onRequest = [guardOf(host, access, audience), ...[route.onRequest ?? []].flat()]
  })
}
