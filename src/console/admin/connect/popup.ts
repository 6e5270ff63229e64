/** The window that a login runs in. */

const WIDTH = 520
const HEIGHT = 740

/**
 * Opens a window. Only what follows a click at once may open one, so that its address may come later.
 *
 * @param url Default: an empty page.
 * @returns Null where the browser keeps windows from opening.
 */
export function openPopup(url = ''): Window | null {
  const left = Math.max(0, window.screenX + (window.outerWidth - WIDTH) / 2)
  const top = Math.max(0, window.screenY + (window.outerHeight - HEIGHT) / 2)
  return window.open(url, '_blank', `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`)
}
