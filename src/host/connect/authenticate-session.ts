/** Who brings a connect session's token or cookie. */
import type { FastifyRequest } from 'fastify'
import type { Host } from '../host.ts'
import type { ConnectPrincipal } from '../principal.ts'

/** The connect session that a request belongs to; undefined where there is none. */
export async function authenticateConnectSession(
  _host: Host,
  _request: FastifyRequest,
): Promise<ConnectPrincipal | undefined> {
  return undefined
}
