/** Beginning to link an account on the connect page. */
import { randomUUID } from 'node:crypto'
import { hashOf, type LinkOptions, REQUEST_LIFETIME, type StartLinkOptions } from '../../account/link/link.ts'
import type { StoredProfile } from '../../account/profile/stored-profile.ts'
import type { Linkwright } from '../../create-linkwright.ts'
import { ConnectorNotFoundError } from '../../errors/account.ts'
import { ConnectSessionEndedError, NothingToConnectError } from '../../errors/connect.ts'
import type { NewConnectionAttempt, StartedConnectionAttempt } from '../../generated/host.ts'
import type { AttemptRecord } from '../../ports/connect-port.ts'
import type { Host } from '../host.ts'
import { showAttempt } from './attempt.ts'
import { failureOf } from './failure-title.ts'
import { flowOf } from './offer.ts'
import { offeredProfiles, offers } from './offered-profiles.ts'
import type { OpenSession } from './open-session.ts'

/** A link without anybody who logs in is over in a moment. */
const CLIENT_LIFETIME = 120_000

type Keep = (stateHash: string | null, lifetime: number) => Promise<AttemptRecord>

/** Everything that an attempt is begun with. */
interface Beginning {
  readonly host: Host
  readonly linkwright: Linkwright
  readonly open: OpenSession
  readonly profile: StoredProfile
  readonly request: NewConnectionAttempt
  readonly keep: Keep
}

/** What every way of linking is told. */
function linkOptions({ open: { session }, profile, request: { fields, label } }: Beginning): LinkOptions {
  const { owner, owner_name, metadata } = session
  return {
    profile_id: profile.id,
    owner,
    ...(owner_name !== null && { owner_name }),
    ...(metadata !== null && { metadata: JSON.parse(metadata) as Record<string, unknown> }),
    ...(fields !== undefined && { fields }),
    ...(label !== undefined && { label }),
  }
}

function loginOptions(beginning: Beginning): StartLinkOptions {
  const { session, user } = beginning.open
  return {
    ...linkOptions(beginning),
    user,
    ...(session.account_id !== null && { account_id: session.account_id }),
    ...(session.scopes !== null && { scopes: JSON.parse(session.scopes) as string[] }),
  }
}

async function shown(host: Host, { id }: AttemptRecord): Promise<Pick<StartedConnectionAttempt, 'attempt'>> {
  const attempt = await host.store.connect.attempt({ id })
  if (attempt === undefined) throw new ConnectSessionEndedError()
  return { attempt: showAttempt(attempt) }
}

async function startLogin(beginning: Beginning): Promise<StartedConnectionAttempt> {
  const { host, linkwright, keep } = beginning
  const { url, state } = await linkwright.accounts.startLink(loginOptions(beginning))
  return { ...(await shown(host, await keep(hashOf(state), REQUEST_LIFETIME))), url }
}

async function startDevice(beginning: Beginning): Promise<StartedConnectionAttempt> {
  const { host, linkwright, keep } = beginning
  const started = await linkwright.accounts.startDeviceLink(loginOptions(beginning))
  const { id, user_code, verification_uri, verification_uri_complete, expires_at, retry_after } = started
  const lifetime = Math.max(0, expires_at - (await host.services.store.now()))
  return {
    ...(await shown(host, await keep(hashOf(id), lifetime))),
    device: {
      id,
      user_code,
      verification_uri,
      ...(verification_uri_complete !== undefined && { verification_uri_complete }),
      retry_after: Math.ceil(retry_after / 1_000),
    },
  }
}

/** Links at once. To link a client's account again is to ask for its tokens anew. */
async function linkClient(beginning: Beginning): Promise<StartedConnectionAttempt> {
  const { host, linkwright, open, keep } = beginning
  const { owner, account_id } = open.session
  const attempt = await keep(null, CLIENT_LIFETIME)
  const { connect } = host.store
  try {
    if (account_id !== null) await linkwright.accounts.refresh({ owner, id: account_id })
    const id = account_id ?? (await linkwright.accounts.linkClient(linkOptions(beginning))).id
    await connect.finishAttempt(attempt.id, { status: 'authenticated', account_id: id })
  } catch (error) {
    await connect.finishAttempt(attempt.id, { status: 'error', error: JSON.stringify(failureOf(error)) })
    if (failureOf(error).code === 'ERR_ACCOUNT_FIELDS_INVALID') throw error
  }
  return shown(host, attempt)
}

const FLOWS = { login: startLogin, device: startDevice, client: linkClient }

/**
 * Begins to link an account in an open session: gives the URL to log in at, the code to type on another device, or,
 * where nobody logs in, the outcome.
 *
 * @throws `ERR_CONNECT_SESSION_ENDED`, `ERR_CONNECTOR_NOT_FOUND` for one that the session does not offer,
 *   `ERR_NOTHING_TO_CONNECT` for one that is switched off,
 *   `ERR_ACCOUNT_FIELDS_INVALID`, `ERR_PROFILE_PAUSED`, `ERR_ACCOUNT_NOT_FOUND`.
 */
export async function startAttempt(
  host: Host,
  linkwright: Linkwright,
  open: OpenSession,
  request: NewConnectionAttempt,
): Promise<StartedConnectionAttempt> {
  const { session } = open
  if (session.expired) throw new ConnectSessionEndedError()
  const profile = (await offeredProfiles(linkwright, session)).get(request.connector)
  // One that is offered at other times, or one that never is.
  if (profile === undefined && offers(linkwright, session, request.connector))
    throw new NothingToConnectError()
  if (profile === undefined) throw new ConnectorNotFoundError(request.connector)
  const keep: Keep = async (state_hash, lifetime) => {
    const attempt = await host.store.connect.insertAttempt(
      {
        id: randomUUID(),
        session_id: session.id,
        connector: request.connector,
        profile_id: profile.id,
        state_hash,
        display: request.display ?? 'page',
      },
      lifetime,
    )
    if (attempt === undefined) throw new ConnectSessionEndedError()
    return attempt
  }
  const flow = flowOf(linkwright.connector(request.connector), profile)
  return FLOWS[flow]({ host, linkwright, open, profile, request, keep })
}
