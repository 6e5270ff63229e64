/** Staying up until somebody ends it. */

/** Waits for Ctrl-C, or for whoever supervises the process to end it. A second Ctrl-C ends it the hard way. */
export function untilInterrupted(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of signals) process.off(signal, stop)
      resolve()
    }
    for (const signal of signals) process.on(signal, stop)
  })
}
