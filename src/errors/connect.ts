/** Failures of the connect page: of the links that open it, and of what goes on in it. */
import { LinkwrightError, type WhoMustAct } from './base.ts'

/** The host wants the browser to be sent to an address that is none of its configured origins. */
export class ReturnToRefusedError extends LinkwrightError {
  override readonly code = 'ERR_RETURN_TO_REFUSED'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor() {
    super('"return_to" must be a whole URL of an origin that the host was started with (--origin).')
  }
}

/** No connect session has this token, or it has ended. */
export class ConnectSessionEndedError extends LinkwrightError {
  override readonly code = 'ERR_CONNECT_SESSION_ENDED'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor() {
    super('This link has ended. Go back to where you got it, and ask for a new one.')
  }
}

/** The connect session is open in another browser: a link that was passed on opens for nobody else. */
export class ConnectSessionElsewhereError extends LinkwrightError {
  override readonly code = 'ERR_CONNECT_SESSION_ELSEWHERE'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor() {
    super('This link was opened in another browser. Go on there, or ask for a new one.')
  }
}

/** The host wants this connect session to be opened by its own page, and by no link. */
export class ConnectSessionEmbeddedError extends LinkwrightError {
  override readonly code = 'ERR_CONNECT_SESSION_EMBEDDED'
  override readonly whoMustAct: WhoMustAct = 'user'

  constructor() {
    super('This opens from within the application only. Go back to it, and begin there.')
  }
}

/** A connect session offers nothing: no connector of it has a profile that is active. */
export class NothingToConnectError extends LinkwrightError {
  override readonly code = 'ERR_NOTHING_TO_CONNECT'
  override readonly whoMustAct: WhoMustAct = 'admin'

  constructor() {
    super('Nothing can be linked: none of these connectors has an active profile. Make one, or resume it.')
  }
}

/** No attempt of this connect session, or of those that the caller may see, has that id. */
export class AttemptNotFoundError extends LinkwrightError {
  override readonly code = 'ERR_ATTEMPT_NOT_FOUND'
  override readonly whoMustAct: WhoMustAct = 'caller'

  constructor() {
    super('There is no such connection attempt.')
  }
}
