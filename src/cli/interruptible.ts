/** Commands that take long and can be stopped. */

/** Runs what takes long; Ctrl-C ends it at the next good place instead of anywhere. */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interrupted = new AbortController()
  const interrupt = (): void => interrupted.abort()
  process.once('SIGINT', interrupt)
  try {
    return await run(interrupted.signal)
  } finally {
    process.removeListener('SIGINT', interrupt)
  }
}
