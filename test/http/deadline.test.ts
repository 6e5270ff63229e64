import { once } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { startDeadline } from '../../src/http/deadline.ts'

/** Blocks the event loop, as a paused process does. */
const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

describe('startDeadline', () => {
  test('fires when the time is over', async () => {
    const deadline = startDeadline(20)
    expect(deadline.passed()).toBe(false)
    expect(deadline.reason()).toBeUndefined()
    await once(deadline.signal(), 'abort')
    expect(deadline.passed()).toBe(true)
    expect(deadline.reason()).toBe('deadline')
  })

  test('after a pause it gives arrived data a moment, but has passed by the clock', async () => {
    const deadline = startDeadline(20)
    pause(200)
    await turn()
    await turn()
    expect(deadline.signal().aborted).toBe(false)
    expect(deadline.passed()).toBe(true)
    await once(deadline.signal(), 'abort')
    expect(deadline.reason()).toBe('deadline')
  })

  test('ends at once with the caller, also in that moment', async () => {
    const caller = new AbortController()
    const deadline = startDeadline(20, caller.signal)
    pause(200)
    await turn()
    caller.abort()
    expect(deadline.reason()).toBe('aborted')
    expect(startDeadline(10_000, caller.signal).signal().aborted).toBe(true)
  })

  test('takes times that are longer than a timer can be', async () => {
    const deadline = startDeadline(Number.POSITIVE_INFINITY)
    await turn()
    await turn()
    expect(deadline.signal().aborted).toBe(false)
    deadline.stop()
  })
})
