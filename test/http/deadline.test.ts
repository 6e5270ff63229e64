import { once } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { hasEnded, signalOf, startDeadline, stopDeadline } from '../../src/http/deadline.ts'

/** Blocks the event loop, as a paused process does. */
const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

describe('startDeadline', () => {
  test('fires when the time is over', async () => {
    const deadline = startDeadline(20)
    const signal = signalOf(deadline)
    expect(hasEnded(deadline)).toBe(false)
    expect(deadline.reason).toBeUndefined()
    await once(signal, 'abort')
    expect(hasEnded(deadline)).toBe(true)
    expect(deadline.reason).toBe('deadline')
  })

  test('after a pause it gives arrived data a moment, but has passed by the clock', async () => {
    const deadline = startDeadline(20)
    const signal = signalOf(deadline)
    pause(200)
    await turn()
    await turn()
    expect(signal.aborted).toBe(false)
    expect(hasEnded(deadline)).toBe(true)
    await once(signal, 'abort')
    expect(deadline.reason).toBe('deadline')
  })

  test('ends at once with the caller, also in that moment', async () => {
    const caller = new AbortController()
    const deadline = startDeadline(20, caller.signal)
    pause(200)
    await turn()
    caller.abort()
    expect(deadline.reason).toBe('aborted')
    expect(hasEnded(deadline)).toBe(true)
    expect(signalOf(startDeadline(10_000, caller.signal)).aborted).toBe(true)
  })

  test('takes times that are longer than a timer can be', async () => {
    const deadline = startDeadline(Number.POSITIVE_INFINITY)
    await turn()
    await turn()
    expect(deadline.reason).toBeUndefined()
    stopDeadline(deadline)
  })
})
