/** Where a browser may be sent on to: to the host's own pages and nowhere else. */
import { ReturnToRefusedError } from '../../errors/connect.ts'

const MAX_LENGTH = 2_000
/** What URL parsers read differently: controls, spaces, and the other slash. */
const AMBIGUOUS = /[\p{C}\s\\]/u

/** The origins that a host's pages have, each checked: `https://app.example`, or http on a loopback address. */
export function parseOrigins(origins: readonly string[]): ReadonlySet<string> {
  return new Set(
    origins.map((text) => {
      const url = URL.canParse(text) ? new URL(text) : undefined
      if (url === undefined || url.href !== `${url.origin}/` || !isTrustworthy(url) || text.includes('*'))
        throw new TypeError(`"${text}" is no origin such as https://app.example`)
      return url.origin
    }),
  )
}

const LOOPBACK = /^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/

function isTrustworthy({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))
}

/**
 * Checks where a host wants the browser to be sent after linking. The whole URL must be of one of the host's origins,
 * and be read by every parser in the same way.
 *
 * @returns The URL in its normal form.
 * @throws {ReturnToRefusedError} `ERR_RETURN_TO_REFUSED`.
 */
export function checkReturnTo(text: string, origins: ReadonlySet<string>): string {
  const isPlain = text.length <= MAX_LENGTH && !AMBIGUOUS.test(text) && /^https?:\/\/[^/]/i.test(text)
  const url = isPlain && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || url.username !== '' || url.password !== '' || !origins.has(url.origin))
    throw new ReturnToRefusedError()
  return url.href
}
