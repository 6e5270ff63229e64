/** How the audit trail names the person of a connect session. */
import type { ConnectSessionRecord } from '../../ports/connect-port.ts'

/** The session, and who made it: `connect_session:<id>:console:<id>` is a link that an admin made in the console. */
export function connectActor({ id, created_by }: Pick<ConnectSessionRecord, 'id' | 'created_by'>): string {
  return `connect_session:${id}:${created_by}`
}
