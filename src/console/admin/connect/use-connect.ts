/** Links an account by a connect session in a window, and follows it until it is done. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { ConnectionAttempt, ConnectSession, NewConnectSession } from '../../../generated/host.ts'
import { api } from '../api.ts'
import type { PageOf } from '../data/page-of.ts'
import { type ConnectState, IDLE, nextState } from './connect-state.ts'
import { openPopup } from './popup.ts'

const POLL_EVERY = 1_500
/** For how long the window shows that it is done, in milliseconds. */
const SHOWN = 1_200

export interface Connecting {
  readonly state: ConnectState
  /** To be called in the handler of a click. */
  readonly start: (session: NewConnectSession) => void
  /** Shows the window again, or opens another one. */
  readonly reopen: () => void
  readonly reset: () => void
}

const attemptsOf = (session: ConnectSession, signal: AbortSignal): Promise<PageOf<ConnectionAttempt>> =>
  api('GET', '/api/connection_attempts', { query: { connect_session_id: session.id }, signal })

export function useConnect(): Connecting {
  const [state, dispatch] = useReducer(nextState, IDLE)
  const popup = useRef<Window | null>(null)
  const client = useQueryClient()
  const session = state.kind === 'waiting' ? state.session : undefined

  const start = useCallback((wanted: NewConnectSession) => {
    const opened = openPopup()
    popup.current = opened
    dispatch({ kind: 'start' })
    api<ConnectSession>('POST', '/api/connect_sessions', { body: wanted }).then(
      (made) => {
        opened?.location.replace(`${made.url}&display=window`)
        dispatch({ kind: 'session', session: made, isBlocked: opened === null })
      },
      (error: unknown) => {
        opened?.close()
        dispatch({ kind: 'failed', error })
      },
    )
  }, [])

  useEffect(() => {
    if (session === undefined) return
    const stop = new AbortController()
    // Whether the window is closed is not asked: a provider's page can make it look so while it is open.
    const timer = setInterval(() => {
      attemptsOf(session, stop.signal).then(
        ({ items }) => dispatch({ kind: 'attempts', attempts: items, now: Date.now() }),
        () => undefined,
      )
    }, POLL_EVERY)
    return () => {
      stop.abort()
      clearInterval(timer)
    }
  }, [session])

  const isDone = state.kind === 'done'
  useEffect(() => {
    if (!isDone) return
    for (const path of ['/api/accounts', '/api/profiles', '/api/events'])
      void client.invalidateQueries({ queryKey: [path] })
    window.focus()
    const opened = popup.current
    setTimeout(() => opened?.close(), SHOWN)
  }, [isDone, client])

  const url = session?.url
  const reopen = useCallback(() => {
    // A page of its own cannot be told from one that was closed. The link opens again in the browser that it opened in.
    if (popup.current?.closed === false) popup.current.focus()
    else if (url !== undefined) popup.current = openPopup(url)
  }, [url])
  const reset = useCallback(() => {
    popup.current?.close()
    popup.current = null
    dispatch({ kind: 'reset' })
  }, [])
  return { state, start, reopen, reset }
}
