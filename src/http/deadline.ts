/** A deadline that does not throw away an answer which arrived while the process was paused. */

/** Longest delay that a Node.js timer takes; a longer one would fire at once. */
const LONGEST_DELAY = 2_147_483_647
/** A timer later than this means that the process was paused or its event loop was blocked. */
const LATE = 50
/** How much longer to wait then. Timers run before I/O: the answer may already lie in the kernel's buffer. */
const TIME_TO_READ = 400

/** Why a request was ended early: its time ran out, or the caller's signal fired. */
export type EndReason = 'deadline' | 'aborted'

/** A running deadline. Plain data, no closures: one is made for each request. */
export interface Deadline {
  /** When the time is over, on the monotonic clock, in milliseconds. */
  readonly end: number
  /** Called when the time is over, or as soon as the caller's signal fires. */
  onEnd: (() => void) | undefined
  /** Why it has ended; undefined before. */
  reason: EndReason | undefined
  timer: NodeJS.Timeout | undefined
  /** Takes the listener off the caller's signal. */
  release: (() => void) | undefined
}

function finish(deadline: Deadline, why: EndReason): void {
  deadline.reason ??= why
  deadline.onEnd?.()
}

function onTimer(deadline: Deadline): void {
  const late = performance.now() - deadline.end
  if (late > LATE) deadline.timer = setTimeout(finish, TIME_TO_READ, deadline, 'deadline')
  else finish(deadline, 'deadline')
}

function followCaller(deadline: Deadline, signal: AbortSignal): void {
  const onAbort = (): void => finish(deadline, 'aborted')
  signal.addEventListener('abort', onAbort, { once: true })
  deadline.release = () => signal.removeEventListener('abort', onAbort)
  if (signal.aborted) onAbort()
}

/** Starts a deadline `timeout` milliseconds from now. */
export function startDeadline(timeout: number, callerSignal?: AbortSignal): Deadline {
  const deadline: Deadline = {
    end: performance.now() + timeout,
    onEnd: undefined,
    reason: undefined,
    timer: undefined,
    release: undefined,
  }
  deadline.timer = setTimeout(onTimer, Math.min(timeout, LONGEST_DELAY), deadline)
  if (callerSignal !== undefined) followCaller(deadline, callerSignal)
  return deadline
}

/** Whether it has ended, or its time is over by the clock, while data that has arrived is still given time to be read. */
export function hasEnded({ reason, end }: Deadline): boolean {
  // Node's timers may fire a moment before the clock says so.
  return reason !== undefined || performance.now() >= end
}

/** A signal that fires with the deadline, which may have no other `onEnd`. */
export function signalOf(deadline: Deadline): AbortSignal {
  const controller = new AbortController()
  deadline.onEnd = () => controller.abort()
  if (deadline.reason !== undefined) controller.abort()
  return controller.signal
}

/** Releases the timer and the caller's signal. */
export function stopDeadline({ timer, release }: Deadline): void {
  clearTimeout(timer)
  release?.()
}
