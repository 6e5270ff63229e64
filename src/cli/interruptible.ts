/** Ending something that takes long. */

/** Ends what takes long at the next good place when it is interrupted (Ctrl-C), instead of anywhere. */
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
