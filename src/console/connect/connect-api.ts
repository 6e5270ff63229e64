/** What the connect page asks the host. The session's cookie goes with each request; the page itself has no secret. */
import type {
  ConnectionAttempt,
  ConnectPage,
  NewConnectionAttempt,
  StartedConnectionAttempt,
} from '../../generated/host.ts'
import { request } from '../ui/request.ts'

const path = (session: string, ...more: readonly string[]): string =>
  `/connect/api/sessions/${[session, ...more].map(encodeURIComponent).join('/')}`

type Named = Pick<ConnectionAttempt, 'connect_session_id' | 'id'>
const attemptPath = ({ connect_session_id, id }: Named, ...more: readonly string[]): string =>
  path(connect_session_id, 'attempts', id, ...more)

/** Opens the session in this browser, or finds it open here. */
export const openSession = (session: string): Promise<ConnectPage> => request('POST', path(session, 'open'))

export const startAttempt = (
  session: string,
  body: NewConnectionAttempt,
): Promise<StartedConnectionAttempt> => request('POST', path(session, 'attempts'), { body })

export const readAttempt = (attempt: Named): Promise<ConnectionAttempt> =>
  request('GET', attemptPath(attempt))

/** Gives the attempt up, unless its login has ended meanwhile. */
export const cancelAttempt = (attempt: Named): Promise<ConnectionAttempt> =>
  request('POST', attemptPath(attempt, 'cancel'))

/** Whether a login on another device was approved, and in how many seconds to ask again. */
export const askDevice = (
  attempt: Named,
  device_id: string,
): Promise<{ attempt: ConnectionAttempt; retry_after?: number }> =>
  request('POST', attemptPath(attempt, 'device'), { body: { device_id } })
