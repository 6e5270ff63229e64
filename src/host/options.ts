/** What a host service is started with. */
import type { LinkwrightOptions } from '../create-linkwright.ts'

/** The library's options, and those of the service. */
export interface HostOptions extends Omit<LinkwrightOptions, 'publicUrl'> {
  /** Where to listen. Default: 3000; 0 takes any free port. */
  readonly port?: number
  /** The address to listen on. Default: 127.0.0.1, this machine only. */
  readonly host?: string
  /**
   * Where people, programs and providers reach the service: redirect URIs, links and cookies are made for it, and no
   * other origin may use a session. Without a path. Default: the loopback address that it listens on.
   */
  readonly publicUrl?: string
  /**
   * The origins of the host's own pages, such as `https://app.example`: connect sessions lead back to them, and they may
   * embed the connect page. Default: none but this service's.
   */
  readonly origins?: readonly string[]
  /**
   * Origins that webhooks may be on although they are plain http or at a private address:
   * `http://app.internal:8080`. For webhooks alone, as `trustedOrigins` is for providers alone. Default: none.
   */
  readonly webhookOrigins?: readonly string[]
  /** A key of scope `admin` that is not in the database, for the first steps and for programs. 32 characters or more. */
  readonly adminKey?: string
  /**
   * The addresses or networks of the proxies in front. Only from them is `X-Forwarded-For` believed, by which limits
   * know visitors apart. Default: none.
   */
  readonly trustProxy?: readonly string[]
  /** How long clients may take. */
  readonly timeouts?: Timeouts
}

/** How long clients may take, in milliseconds. */
export interface Timeouts {
  /** For the headers of a request. Default: 10 seconds. */
  readonly headers?: number
  /** For a whole request. Default: 30 seconds. */
  readonly request?: number
  /** Until a connection that nothing is asked on is closed. Default: 65 seconds, longer than most proxies keep theirs. */
  readonly keepAlive?: number
  /** How often the others are looked at. Default: 5 seconds. */
  readonly checkEvery?: number
}
