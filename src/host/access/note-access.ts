/** What is done to the service itself is a line of the log too, for who watches that and not the audit trail. */
import type { FastifyRequest } from 'fastify'
import type { Host } from '../host.ts'
import { principalOf } from './principal.ts'

/**
 * Logs at level info who did something.
 *
 * @param ids What it was done to. Never a secret.
 * @param message What was done, in words.
 */
export function noteAccess(
  { logger }: Pick<Host, 'logger'>,
  request: FastifyRequest,
  ids: Readonly<Record<string, unknown>>,
  message: string,
): void {
  logger.info({ actor: principalOf(request).actor, ...ids }, message)
}
