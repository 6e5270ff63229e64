/** Follows, from an application's page, what goes on in a connect session that it has opened. */

/** What came of it. */
export interface LinkingResult {
  /** `authenticated`: an account is linked. `closed`: the window was closed. `ended`: the session has ended. */
  readonly status: 'authenticated' | 'closed' | 'ended'
  /** The linked account, and the attempt: ask your own server about them. */
  readonly account_id?: string
  readonly connector?: string
  readonly attempt?: string
}

interface Attempt {
  readonly id: string
  readonly status: string
  readonly connector: string
  readonly account_id?: string
}

const EVERY = 1_500
/** A window that looks closed as soon as this was isolated from its opener: nothing can be told from it. */
const TOO_SOON = 2_000
/** For how long a result is shown before its window is closed. */
const SHOWN = 1_500

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

async function readAttempts(base: string, token: string): Promise<readonly Attempt[] | undefined> {
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${base}/api/connection_attempts`, { headers, credentials: 'omit' }).catch(
    () => undefined,
  )
  if (answer === undefined || answer.status >= 500 || answer.status === 429) return []
  if (!answer.ok) return undefined
  return ((await answer.json()) as { items: readonly Attempt[] }).items
}

/** Asks the host until an account is linked, the window is closed with nothing going on, or the session has ended. */
export async function followLinking(base: string, token: string, opened: Window): Promise<LinkingResult> {
  const before = new Set((await readAttempts(base, token))?.map(({ id }) => id))
  const openedAt = performance.now()
  let isBlind = false
  for (;;) {
    await pause(EVERY)
    const isClosed = opened.closed
    isBlind ||= isClosed && performance.now() - openedAt < TOO_SOON
    const attempts = await readAttempts(base, token)
    if (attempts === undefined) return { status: 'ended' }
    const own = attempts.filter(({ id }) => !before.has(id))
    const linked = own.find(({ status }) => status === 'authenticated')
    if (linked !== undefined) {
      setTimeout(() => opened.close(), SHOWN)
      const { id: attempt, connector, account_id } = linked
      return { status: 'authenticated', attempt, connector, ...(account_id !== undefined && { account_id }) }
    }
    if (isClosed && !isBlind && !own.some(({ status }) => status === 'pending')) return { status: 'closed' }
  }
}
