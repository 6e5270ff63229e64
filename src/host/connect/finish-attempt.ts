/** Finishing an attempt to link: by the callback, by asking about a device, or by giving up. */
import { callbackState } from '../../account/link/finish-link.ts'
import { hashOf } from '../../account/link/link.ts'
import { AttemptNotFoundError } from '../../errors/connect.ts'
import { StateUnknownError, UserMismatchError } from '../../errors/protocol.ts'
import type { Attempt } from '../../ports/connect-port.ts'
import type { Host } from '../host.ts'
import { connectActor } from './connect-actor.ts'
import { failureOf } from './failure-title.ts'
import type { OpenSession } from './open-session.ts'

async function requireAttempt(
  { store }: Host,
  key: Parameters<typeof store.connect.attempt>[0],
): Promise<Attempt> {
  const attempt = await store.connect.attempt(key)
  if (attempt === undefined) throw new AttemptNotFoundError()
  return attempt
}

/** An attempt of this session; one of another session is none. */
export async function attemptOf(host: Host, { session }: OpenSession, id: string): Promise<Attempt> {
  const attempt = await requireAttempt(host, { id })
  if (attempt.session_id !== session.id) throw new AttemptNotFoundError()
  return attempt
}

/** Notes what an error means, where it ended the login. What leaves the login open leaves the attempt pending. */
async function noteFailure({ store }: Host, { id }: Attempt, error: unknown): Promise<void> {
  const now = await store.connect.attempt({ id })
  if (now?.status !== 'error' || now.error !== null) return
  await store.connect.finishAttempt(id, { status: 'error', error: JSON.stringify(failureOf(error)) })
}

/** The library as the person of a connect session has it: the audit trail names the session and who made it. */
export function actingIn(
  { linkwright }: Host,
  { session_id, created_by }: Pick<Attempt, 'session_id' | 'created_by'>,
): Host['linkwright'] {
  return linkwright.as(connectActor({ id: session_id, created_by }))
}

/**
 * Takes a callback. It counts only in the browser that the attempt's session is open in; from any other one, nothing
 * is sent and the login stays as it was. Its outcome, a failure too, is the attempt's.
 *
 * @param callback Its whole URL, at the redirect URI of `connector`.
 * @param openIn Finds the session that is open in the browser which brought it.
 * @throws {StateUnknownError} `ERR_STATE_UNKNOWN` for a callback that belongs to no attempt.
 * @throws {UserMismatchError} `ERR_USER_MISMATCH` for one that another browser brings.
 */
export async function takeCallback(
  host: Host,
  connector: string,
  callback: string,
  openIn: (sessionId: string) => Promise<OpenSession | undefined>,
): Promise<Attempt> {
  const state_hash = hashOf(callbackState(host.linkwright.connector(connector), callback))
  const attempt = await host.store.connect.attempt({ state_hash })
  if (attempt === undefined || attempt.connector !== connector) throw new StateUnknownError()
  const open = await openIn(attempt.session_id)
  if (open === undefined) throw new UserMismatchError()
  if (attempt.status === 'pending') {
    try {
      const { id } = await actingIn(host, attempt).accounts.finishLink({ callback, user: open.user })
      await host.store.connect.finishAttempt(attempt.id, { status: 'authenticated', account_id: id })
    } catch (error) {
      await noteFailure(host, attempt, error)
    }
  }
  return attempt
}

/**
 * Asks once whether the user has approved a login on another device.
 *
 * @param deviceId From the start of the attempt.
 * @returns When to ask again, in seconds; undefined where the attempt has ended.
 * @throws `ERR_ATTEMPT_NOT_FOUND`, and failures after which asking again may help.
 */
export async function pollDevice(
  host: Host,
  open: OpenSession,
  attemptId: string,
  deviceId: string,
): Promise<number | undefined> {
  const attempt = await attemptOf(host, open, attemptId)
  if (attempt.state_hash !== hashOf(deviceId)) throw new AttemptNotFoundError()
  if (attempt.status !== 'pending') return undefined
  const { accounts } = actingIn(host, attempt)
  try {
    const asked = await accounts.pollDeviceLink({ id: deviceId, user: open.user })
    if (asked.status === 'pending') return Math.ceil(asked.retry_after / 1_000)
    await host.store.connect.finishAttempt(attempt.id, {
      status: 'authenticated',
      account_id: asked.account.id,
    })
  } catch (error) {
    await noteFailure(host, attempt, error)
    if ((await attemptOf(host, open, attemptId)).status === 'pending') throw error
  }
  return undefined
}
