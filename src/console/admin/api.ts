/** Requests to the host's API as the signed-in admin. */
import { ProblemError } from '../ui/problem.ts'
import { type Method, type RequestOptions, request } from '../ui/request.ts'

/** The console session, as `GET /api/session` tells it. */
export interface Session {
  readonly csrf_token: string
  readonly expires_at: string
}

let session: Promise<Session> | undefined

/** Asks for the session; a change needs its token (CSRF). */
export function readSession(): Promise<Session> {
  const asked = request<Session>('GET', '/api/session')
  session = asked
  asked.catch(() => {
    session = undefined
  })
  return asked
}

async function send<Answer>(method: Method, path: string, options: RequestOptions): Promise<Answer> {
  if (method === 'GET') return await request<Answer>(method, path, options)
  const { csrf_token } = await (session ?? readSession())
  return await request<Answer>(method, path, { ...options, headers: { 'x-csrf-token': csrf_token } })
}

/**
 * Sends a request of the admin. A token that another tab's login has replaced is asked for again, once.
 *
 * @throws {ProblemError} What the server refused.
 */
export async function api<Answer>(
  method: Method,
  path: string,
  options: RequestOptions = {},
): Promise<Answer> {
  try {
    return await send<Answer>(method, path, options)
  } catch (error) {
    const isRefused = error instanceof ProblemError && error.problem.status === 403
    if (method === 'GET' || !isRefused || session === undefined) throw error
    const before = (await session).csrf_token
    const { csrf_token } = await readSession()
    if (csrf_token === before) throw error
    return await send<Answer>(method, path, options)
  }
}
