/** What the page's own address says: `/connect/s/{session}?attempt=…&display=window`. None of it is a secret. */

/** Where the page is. */
export interface PageAddress {
  /** The connect session. */
  readonly session: string
  /** The attempt that a login in this window has come back from. */
  readonly attempt: string | undefined
  /** Whether the page has a window of its own, opened by the application. */
  readonly isWindow: boolean
}

/** Reads an address. */
export function readAddress({
  pathname,
  search,
}: {
  readonly pathname: string
  readonly search: string
}): PageAddress {
  const query = new URLSearchParams(search)
  return {
    session: pathname.split('/').at(-1) ?? '',
    attempt: query.get('attempt') ?? undefined,
    isWindow: query.get('display') === 'window',
  }
}
