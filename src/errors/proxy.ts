/** Failures of a raw call, before anything is sent. */
import { LinkwrightError, quoteForeign, type WhoMustAct } from './base.ts'

/** The path or query of a raw call leads out of the API, or could be read so, or to the authorization server. */
export class ProxyPathError extends LinkwrightError {
  override readonly code = 'ERR_PROXY_PATH'
  override readonly whoMustAct: WhoMustAct = 'caller'

  /** @param isEndpoint Whether it leads to an endpoint of the authorization server. */
  constructor(isEndpoint: boolean = false) {
    super(
      isEndpoint
        ? 'The path is that of an endpoint that answers with credentials. A raw call does not go there.'
        : "The path must stay below the API's base URL: no `.` or `..`, no encoded slash, no character that is not percent-encoded.",
    )
  }
}

/** The connector profile limits what its accounts are used for, which a raw call would go around. */
export class ProxyNotAllowedError extends LinkwrightError {
  override readonly code = 'ERR_PROXY_NOT_ALLOWED'
  override readonly whoMustAct: WhoMustAct = 'admin'

  constructor(why: string) {
    super(`The connector profile ${why}, and so no raw calls. Call an action.`)
  }
}

/** The connector declares no API. */
export class ApiMissingError extends LinkwrightError {
  override readonly code = 'ERR_API_MISSING'
  override readonly whoMustAct: WhoMustAct = 'author'

  constructor(connector: string) {
    super(`The connector ${quoteForeign(connector, 64)} declares no API.`)
  }
}
