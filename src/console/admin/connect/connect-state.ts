/** How a linking goes, seen from the console. */
import type { ConnectionAttempt, ConnectSession } from '../../../generated/host.ts'

export type ConnectState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'waiting'
      readonly session: ConnectSession
      /** Whether the browser kept the window from opening. */
      readonly isBlocked: boolean
      /** The last login that failed, was denied or cancelled. The window is open still, and another may follow. */
      readonly last?: ConnectionAttempt
    }
  | { readonly kind: 'done'; readonly account_id: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly error: unknown }

export type ConnectEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'session'; readonly session: ConnectSession; readonly isBlocked: boolean }
  /** The attempts of the session so far, the newest first. */
  | { readonly kind: 'attempts'; readonly attempts: readonly ConnectionAttempt[]; readonly now: number }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'reset' }

export const IDLE: ConnectState = { kind: 'idle' }

/** What comes of a state. What comes too late for it changes nothing. */
export function nextState(state: ConnectState, event: ConnectEvent): ConnectState {
  switch (event.kind) {
    case 'start':
      return { kind: 'starting' }
    case 'session':
      if (state.kind !== 'starting') return state
      return { kind: 'waiting', session: event.session, isBlocked: event.isBlocked }
    case 'failed':
      return state.kind === 'starting' ? { kind: 'failed', error: event.error } : state
    case 'reset':
      return IDLE
    case 'attempts': {
      if (state.kind !== 'waiting') return state
      const done = event.attempts.find(({ status }) => status === 'authenticated')
      if (done?.account_id !== undefined) return { kind: 'done', account_id: done.account_id }
      if (Date.parse(state.session.expires_at) < event.now) return { kind: 'late' }
      const [last] = event.attempts
      return last === undefined || last.status === 'pending' ? withoutLast(state) : { ...state, last }
    }
  }
}

function withoutLast(state: Extract<ConnectState, { kind: 'waiting' }>): ConnectState {
  const { last, ...rest } = state
  return last === undefined ? state : rest
}
