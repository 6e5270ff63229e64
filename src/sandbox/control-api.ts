/** The control API under `/_sandbox`: what {@link Sandbox} can do, over HTTP, in JSON. */
import { InvalidAppError, type SandboxApp } from './app-registry.ts'
import { type Exchange, sendJson } from './exchange.ts'
import { type FaultRule, InvalidFaultError } from './faults.ts'
import { isForLoopback, isOfOwnPage } from './local-request.ts'
import type { Sandbox, SandboxLimits, TokenFilter } from './start-sandbox.ts'

interface ControlRequest {
  readonly clientId: string
  readonly body: Record<string, unknown>
}

type Handler = (sandbox: Sandbox, request: ControlRequest) => unknown

/** A request that the control API refuses. */
class ControlError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

const ROUTES: Readonly<Record<string, Handler>> = {
  'GET /_sandbox': describe,
  'GET /_sandbox/apps': (sandbox) => ({ apps: sandbox.apps() }),
  'POST /_sandbox/apps': (sandbox, { body }) => sandbox.createApp(body as SandboxApp),
  'GET /_sandbox/apps/:id': (sandbox, { clientId }) => existing(sandbox, clientId),
  'PATCH /_sandbox/apps/:id': (sandbox, { clientId, body }) => {
    existing(sandbox, clientId)
    return sandbox.updateApp(clientId, body as SandboxApp)
  },
  'POST /_sandbox/apps/:id/approve': (sandbox, { clientId }) =>
    sandbox.approveApp(existing(sandbox, clientId).client_id),
  'POST /_sandbox/apps/:id/deny': (sandbox, { clientId }) =>
    sandbox.reviewApp(existing(sandbox, clientId).client_id, 'denied'),
  'POST /_sandbox/apps/:id/rotate_secret': (sandbox, { clientId }) =>
    sandbox.rotateSecret(existing(sandbox, clientId).client_id),
  'POST /_sandbox/legacy_keys': (sandbox, { body }) =>
    sandbox.createLegacyKey(String(body['username'] ?? '')),
  'GET /_sandbox/faults': (sandbox) => ({ faults: sandbox.faults() }),
  'PUT /_sandbox/faults': (sandbox, { body }) => {
    const rules = body['faults']
    if (!Array.isArray(rules) || !rules.every((rule) => typeof rule === 'object' && rule !== null)) {
      throw new ControlError(400, 'invalid_request', 'The body must be {"faults": [ … ]}.')
    }
    sandbox.setFaults(...(rules as FaultRule[]))
    return { faults: sandbox.faults() }
  },
  'DELETE /_sandbox/faults': (sandbox) => {
    sandbox.setFaults()
    return { faults: [] }
  },
  'GET /_sandbox/limits': (sandbox) => sandbox.limits(),
  'PATCH /_sandbox/limits': (sandbox, { body }) => {
    const known = sandbox.limits()
    for (const [name, value] of Object.entries(body)) {
      if (name in known && Number.isSafeInteger(value) && Number(value) >= 0) continue
      const names = Object.keys(known).join(', ')
      throw new ControlError(400, 'invalid_request', `Limits are whole numbers under these names: ${names}.`)
    }
    sandbox.setLimits(body as Partial<SandboxLimits>)
    return sandbox.limits()
  },
  'GET /_sandbox/roles': (sandbox) => ({ roles: sandbox.roles() }),
  'PUT /_sandbox/roles': (sandbox, { body }) => {
    const { roles } = body
    if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string')) {
      throw new ControlError(400, 'invalid_request', 'The body must be {"roles": [ … ]}.')
    }
    sandbox.setRoles(roles)
    return { roles: sandbox.roles() }
  },
  'GET /_sandbox/stats': (sandbox) => sandbox.stats(),
  'POST /_sandbox/clock': (sandbox, { body }) => {
    const seconds = body['advance']
    if (!Number.isSafeInteger(seconds) || Number(seconds) <= 0) {
      throw new ControlError(400, 'invalid_request', 'The body must be {"advance": seconds}.')
    }
    sandbox.advanceTime(Number(seconds))
    return { advanced: seconds }
  },
  'POST /_sandbox/reset': (sandbox) => {
    sandbox.reset()
    return { reset: true }
  },
  'POST /_sandbox/tokens/expire': (sandbox, { body }) => {
    const { kind = 'access_token', ...filter } = body
    if (kind === 'access_token') return { expired: sandbox.expireAccessTokens(tokenFilter(filter)) }
    if (kind === 'refresh_token') return { expired: sandbox.expireRefreshTokens(tokenFilter(filter)) }
    throw new ControlError(400, 'invalid_request', 'kind must be "access_token" or "refresh_token".')
  },
  'POST /_sandbox/tokens/revoke': (sandbox, { body }) => ({
    revoked: sandbox.revokeTokens(tokenFilter(body)),
  }),
}

/** Makes the handler of the control API. */
export function createControlApi(sandbox: Sandbox): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    const { response } = exchange
    try {
      requireLocal(exchange)
      const { handler, request } = route(exchange)
      const created = exchange.method === 'POST' && exchange.url.pathname === '/_sandbox/apps'
      sendJson(response, created ? 201 : 200, await handler(sandbox, request))
    } catch (error) {
      const { status, code, message } = asControlError(error)
      sendJson(response, status, { error: { code, message } })
    }
  }
}

function asControlError(error: unknown): ControlError {
  if (error instanceof ControlError) return error
  if (error instanceof InvalidAppError || error instanceof InvalidFaultError) {
    return new ControlError(400, error.code, error.message)
  }
  if (error instanceof RangeError) return new ControlError(400, 'invalid_request', error.message)
  throw error
}

function requireLocal({ incoming, body }: Exchange): void {
  if (!isForLoopback(incoming)) {
    throw new ControlError(403, 'host_refused', 'The control API answers to loopback names only.')
  }
  if (incoming.headers.origin !== undefined && !isOfOwnPage(incoming)) {
    throw new ControlError(403, 'origin_refused', 'The control API answers no requests of other web pages.')
  }
  if (body.length > 0 && !/^application\/json\b/i.test(incoming.headers['content-type'] ?? '')) {
    throw new ControlError(415, 'unsupported_media_type', 'The body must be application/json.')
  }
}

function route({ method, url, body }: Exchange): { handler: Handler; request: ControlRequest } {
  const [, , group, id, action] = url.pathname.split('/')
  const named = group === 'apps' && id !== undefined
  const pattern = named ? `/_sandbox/apps/:id${action === undefined ? '' : `/${action}`}` : url.pathname
  const handler = ROUTES[`${method} ${pattern}`]
  if (handler === undefined) {
    throw new ControlError(404, 'not_found', `There are these: ${Object.keys(ROUTES).join(' · ')}`)
  }
  return { handler, request: { clientId: named ? decodeURIComponent(id) : '', body: parse(body) } }
}

function parse(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {}
  let value: unknown
  try {
    value = JSON.parse(body.toString())
  } catch {
    throw new ControlError(400, 'invalid_request', 'The body is not JSON.')
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new ControlError(400, 'invalid_request', 'The body must be a JSON object.')
}

function tokenFilter(body: Record<string, unknown>): TokenFilter {
  const known = ['client_id', 'account_id']
  if (Object.entries(body).every(([name, value]) => known.includes(name) && typeof value === 'string'))
    return body
  throw new ControlError(400, 'invalid_request', `Tokens can be chosen by: ${known.join(', ')}.`)
}

function existing(sandbox: Sandbox, clientId: string) {
  const app = sandbox.apps().find((candidate) => candidate.client_id === clientId)
  if (app === undefined) throw new ControlError(404, 'not_found', 'There is no app with this client_id.')
  return app
}

function describe(sandbox: Sandbox) {
  return {
    name: 'Linkwright sandbox',
    description: 'A local ZoomInfo for development, demos and tests. Nothing here is real.',
    origin: sandbox.origin,
    issuer: sandbox.issuer,
    origins: sandbox.origins,
    user: sandbox.user,
    apps: sandbox.apps(),
    endpoints: Object.keys(ROUTES),
  }
}
