/** The window in which somebody logs in at a provider. */
import type { LoginWindow } from './stage.ts'

const WIDTH = 520
const HEIGHT = 720

function features(): string {
  const left = Math.max(0, window.screenX + (window.outerWidth - WIDTH) / 2)
  const top = Math.max(0, window.screenY + (window.outerHeight - HEIGHT) / 2)
  return `popup,width=${WIDTH},height=${HEIGHT},left=${Math.round(left)},top=${Math.round(top)}`
}

/**
 * Opens a window. A browser allows it while somebody presses a button, so it opens before the host is asked anything.
 *
 * @param title What it is called until the provider's page is there.
 * @returns Undefined where the browser has blocked it.
 */
export function openLoginWindow(title: string): LoginWindow | undefined {
  const opened = window.open('', '_blank', features())
  if (opened === null || opened.closed) return undefined
  opened.document.title = title
  return {
    go(url) {
      // A page that was opened may send its opener elsewhere, unless it does not know it.
      opened.opener = null
      opened.location.replace(url)
    },
    focus: () => opened.focus(),
    close: () => opened.close(),
    looksClosed: () => opened.closed,
  }
}

/** Whether windows are something that this device has: on a phone, a page that goes on is better than a second tab. */
export function hasWindows(): boolean {
  return !window.matchMedia('(pointer: coarse)').matches
}
