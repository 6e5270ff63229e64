/** What somebody does on the connect page, step by step. */
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { ConnectionAttempt, ConnectOffer, ConnectPage } from '../../generated/host.ts'
import { cancelAttempt, startAttempt } from './connect-api.ts'
import { hasWindows, openLoginWindow } from './login-window.ts'
import type { PageAddress } from './page-address.ts'
import { firstStage, type LoginWindow, type Stage, startStage } from './stage.ts'

/** What a connector is linked with: its account fields. */
export type Fields = Record<string, unknown>

interface Start {
  readonly offer: ConnectOffer
  readonly fields: Fields
}

export interface Linking {
  readonly stage: Stage
  /** What was filled in last, for another go. */
  readonly fields: Fields
  readonly choose: (offer: ConnectOffer) => void
  /** Back to the choice, or to the only connector. */
  readonly again: () => void
  /** Call it from the press of a button: a browser opens no window else. */
  readonly start: UseMutationResult<Stage, Error, Start>
  readonly cancel: UseMutationResult<ConnectionAttempt, Error, ConnectionAttempt>
  /** An attempt has ended, or has not yet. */
  readonly settle: (attempt: ConnectionAttempt) => void
}

/** Gives up what was begun before, so that it does not end in an account of its own. Gives what it came to if it has. */
async function giveUp(before: Stage): Promise<Stage | undefined> {
  if (before.kind !== 'waiting') return undefined
  const attempt = await cancelAttempt(before.attempt)
  if (attempt.status === 'pending') return before
  return attempt.status === 'authenticated' ? { kind: 'ended', offer: before.offer, attempt } : undefined
}

async function begin(
  session: string,
  { offer, fields }: Start,
  wantsWindow: boolean,
  opened: LoginWindow | undefined,
): Promise<Stage> {
  const display = opened === undefined ? 'page' : 'window'
  const sent = { connector: offer.key, display, ...(offer.form !== null && { fields }) } as const
  const { attempt, url, device } = await startAttempt(session, sent)
  if (device !== undefined) return { kind: 'device', offer, attempt, device }
  if (url === undefined) return { kind: 'ended', offer, attempt }
  const waiting = { kind: 'waiting', offer, attempt } as const
  if (opened !== undefined) {
    opened.go(url)
    return { ...waiting, place: { kind: 'window', window: opened } }
  }
  if (wantsWindow) return { ...waiting, place: { kind: 'blocked', url } }
  window.location.assign(url)
  return { ...waiting, place: { kind: 'elsewhere' } }
}

/** The steps of an open session. */
export function useLinking(page: ConnectPage, { attempt, isWindow }: PageAddress): Linking {
  const [stage, setStage] = useState<Stage>(() => firstStage(page, attempt))
  const [fields, setFields] = useState<Fields>({})

  const start = useMutation({
    mutationFn: async (given: Start) => {
      const wantsWindow = given.offer.flow === 'login' && !isWindow && hasWindows()
      // At once: after waiting for the host it would not be the press of a button any more.
      const opened = wantsWindow ? openLoginWindow(`Opening ${given.offer.name}…`) : undefined
      try {
        const come = await giveUp(stage)
        if (come === undefined) return await begin(page.id, given, wantsWindow, opened)
        opened?.close()
        return come
      } catch (error) {
        opened?.close()
        throw error
      }
    },
    onMutate: (given) => setFields(given.fields),
    onSuccess: setStage,
  })
  const settle = useCallback((now: ConnectionAttempt) => {
    if (now.status === 'pending') return
    setStage((before) => {
      const isOwn = before.kind !== 'ended' && 'attempt' in before && before.attempt.id === now.id
      return isOwn ? { kind: 'ended', offer: before.offer, attempt: now } : before
    })
  }, [])
  const cancel = useMutation({
    mutationFn: (attempt: ConnectionAttempt) => cancelAttempt(attempt),
    onSuccess: settle,
  })
  return {
    stage,
    fields,
    choose: (offer) => setStage({ kind: 'reviewing', offer }),
    again: () => {
      start.reset()
      setStage(startStage(page.offers))
    },
    start,
    cancel,
    settle,
  }
}
