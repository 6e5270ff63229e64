/** A deadline that does not throw away an answer which arrived while the process was paused. */

/** Longest delay that a Node.js timer takes; a longer one would fire at once. */
const LONGEST_DELAY = 2_147_483_647
/** A timer later than this means that the process was paused or its event loop was blocked. */
const LATE = 50
/** How much longer to wait then. Timers run before I/O: the answer may already lie in the kernel's buffer. */
const TIME_TO_READ = 400

/** Why a request was ended early: its time ran out, or the caller's signal fired. */
export type EndReason = 'deadline' | 'aborted'

/** A running deadline. */
export interface Deadline {
  /** Fires when the time is over, or as soon as the caller's signal does. Made when it is asked for: it costs time. */
  signal(): AbortSignal
  /** Called when {@link signal} fires. One function. */
  onEnd: (() => void) | undefined
  /** Why {@link signal} fired; undefined before. */
  reason(): EndReason | undefined
  /** Whether the time is over by the clock, also when {@link signal} still gives arrived data time to be read. */
  passed(): boolean
  /** Releases the timer and the caller's signal. */
  stop(): void
}

/** Starts a deadline `timeout` milliseconds from now, on the monotonic clock. */
export function startDeadline(timeout: number, callerSignal?: AbortSignal): Deadline {
  let controller: AbortController | undefined
  const end = performance.now() + timeout
  let ended: EndReason | undefined
  let timer: NodeJS.Timeout | undefined

  const finish = (why: EndReason): void => {
    ended ??= why
    controller?.abort()
    deadline.onEnd?.()
  }
  const onTimer = (): void => {
    const late = performance.now() - end
    if (late > LATE) timer = setTimeout(finish, TIME_TO_READ, 'deadline')
    else finish('deadline')
  }
  const onCallerAbort = (): void => finish('aborted')

  // No getters: in a literal they give each object a hidden class of its own, which outlives it.
  const deadline: Deadline = {
    signal() {
      if (controller === undefined) {
        controller = new AbortController()
        if (ended !== undefined) controller.abort()
      }
      return controller.signal
    },
    onEnd: undefined,
    reason: () => ended,
    // Node's timers may fire a moment before the clock says so.
    passed: () => ended === 'deadline' || performance.now() >= end,
    stop() {
      clearTimeout(timer)
      callerSignal?.removeEventListener('abort', onCallerAbort)
    },
  }
  timer = setTimeout(onTimer, Math.min(timeout, LONGEST_DELAY))
  callerSignal?.addEventListener('abort', onCallerAbort, { once: true })
  if (callerSignal?.aborted) onCallerAbort()
  return deadline
}
