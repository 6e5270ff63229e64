/** Who brings a connect session's token or cookie. */
import type { FastifyRequest } from 'fastify'
import { ConnectSessionEndedError } from '../../errors/connect.ts'
import type { ConnectSessionRecord } from '../../ports/connect-port.ts'
import type { ConnectPrincipal } from '../access/principal.ts'
import type { Host } from '../host.ts'
import { connectActor } from './connect-actor.ts'
import { checkOwnPage, readOpenSession, sessionOfToken } from './open-session.ts'

const BEARER = /^Bearer +(lwc_[\w-]{43})$/i

async function sessionOf(
  host: Host,
  request: FastifyRequest,
): Promise<Pick<ConnectSessionRecord, 'id' | 'owner' | 'created_by'> | undefined> {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const [, token] = BEARER.exec(authorization) ?? []
    return token === undefined ? undefined : sessionOfToken(host, token)
  }
  const { session: id } = request.params as { readonly session?: unknown }
  if (typeof id !== 'string') return undefined
  const open = await readOpenSession(host, request, id)
  // A login that began in time may come back later, and its page asks what came of it.
  if (open === undefined || (open.session.expired && request.method !== 'GET')) return undefined
  checkOwnPage(host, request)
  return open.session
}

/**
 * The connect session that a request belongs to: by its token in the `Authorization` header, or on the connect page
 * itself by the cookie of the session that its path names. Undefined where there is none.
 *
 * @throws `ERR_ORIGIN_FORBIDDEN` for a change that another page has the browser make.
 */
export async function authenticateConnectSession(
  host: Host,
  request: FastifyRequest,
): Promise<ConnectPrincipal | undefined> {
  try {
    const session = await sessionOf(host, request)
    if (session === undefined) return undefined
    const { id, owner } = session
    return { kind: 'connect_session', id, owner, actor: connectActor(session) }
  } catch (error) {
    if (error instanceof ConnectSessionEndedError) return undefined
    throw error
  }
}
