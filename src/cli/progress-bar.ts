/** How far something long has come, on stderr. */

const WIDTH = 24
/** A terminal is drawn at most this often, and anything else gets a line at most this often; in milliseconds. */
const ON_TERMINAL = 100
const ON_LOG = 5_000

/** Shows progress until it is closed. */
export interface ProgressBar extends Disposable {
  show(progress: { readonly done: number; readonly total: number }): void
}

/**
 * Makes a bar with percent for a terminal; for a log, a line every five seconds.
 *
 * @param text What is going on, such as `Sealing anew`.
 */
export function createProgressBar(text: string): ProgressBar {
  const { isTTY } = process.stderr
  let shownAt = isTTY ? Number.NEGATIVE_INFINITY : performance.now()
  let isShown = false
  return {
    show({ done, total }) {
      const now = performance.now()
      if (now - shownAt < (isTTY ? ON_TERMINAL : ON_LOG)) return
      shownAt = now
      isShown = true
      const part = total === 0 ? 1 : done / total
      const counts = `${Math.floor(part * 100)} % (${done} of ${total})`
      const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '░')
      process.stderr.write(isTTY ? `\r\x1b[K${text} ${bar} ${counts}` : `${text}: ${counts}\n`)
    },
    [Symbol.dispose]() {
      if (isTTY && isShown) process.stderr.write('\r\x1b[K')
    },
  }
}
