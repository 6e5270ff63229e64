/** Where somebody is on the connect page. */
import type {
  ConnectionAttempt,
  ConnectOffer,
  ConnectPage,
  StartedConnectionAttempt,
} from '../../generated/host.ts'

/** The window of a login. */
export interface LoginWindow {
  /** Sends it to the provider, who gets no hold of this page. From then on it is the provider's: it closes by itself. */
  go(url: string): void
  focus(): void
  /** Only before {@link LoginWindow.go}. */
  close(): void
  /**
   * Whether it looks closed. A provider that isolates its pages makes it look so while it is open: nothing is decided by
   * this, the login goes on either way.
   */
  looksClosed(): boolean
}

/** How a login goes on in a browser. */
export type LoginPlace =
  | { readonly kind: 'window'; readonly window: LoginWindow }
  /** The browser opened no window: the login can go on in this one. */
  | { readonly kind: 'blocked'; readonly url: string }
  /** The login is, or was, in this window, or nobody knows where. */
  | { readonly kind: 'elsewhere' }

export type Stage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reviewing'; readonly offer: ConnectOffer }
  | {
      readonly kind: 'waiting'
      readonly offer: ConnectOffer
      readonly attempt: ConnectionAttempt
      readonly place: LoginPlace
    }
  | {
      readonly kind: 'device'
      readonly offer: ConnectOffer
      readonly attempt: ConnectionAttempt
      readonly device: NonNullable<StartedConnectionAttempt['device']>
    }
  | { readonly kind: 'ended'; readonly offer: ConnectOffer; readonly attempt: ConnectionAttempt }

/** Where the page begins: with the attempt that a login has come back from, with the only connector, or with a choice. */
export function firstStage({ offers, attempts }: ConnectPage, attemptId: string | undefined): Stage {
  const attempt = attempts.find(({ id }) => id === attemptId)
  const own = offers.find(({ key }) => key === attempt?.connector)
  if (attempt !== undefined && own !== undefined) {
    const isPending = attempt.status === 'pending'
    return isPending
      ? { kind: 'waiting', offer: own, attempt, place: { kind: 'elsewhere' } }
      : { kind: 'ended', offer: own, attempt }
  }
  return startStage(offers)
}

/** Where a new attempt begins. */
export function startStage(offers: readonly ConnectOffer[]): Stage {
  const [only, ...more] = offers
  return only !== undefined && more.length === 0 ? { kind: 'reviewing', offer: only } : { kind: 'choosing' }
}
