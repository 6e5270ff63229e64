/** A sign of life while something takes longer. */

const PATIENCE = 500
const INTERVAL = 1_000

/**
 * Waits for `work`, and says so on stderr when it takes longer than half a second. Only a terminal sees it.
 *
 * @param text What is going on, such as `Refreshing`.
 */
export async function withProgress<T>(text: string, work: Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work
  const started = performance.now()
  const show = (): void => {
    process.stderr.write(`\r\x1b[K${text} … ${Math.round((performance.now() - started) / 1000)} s`)
  }
  let interval: NodeJS.Timeout | undefined
  const timer = setTimeout(() => {
    show()
    interval = setInterval(show, INTERVAL)
  }, PATIENCE)
  try {
    return await work
  } finally {
    clearTimeout(timer)
    clearInterval(interval)
    if (interval !== undefined) process.stderr.write('\r\x1b[K')
  }
}
