/**
 * The script of the login window's last page: tells the page where the login began, and closes the window. Where a
 * window cannot close itself, it leads on to that page.
 */
import { CHANNEL } from './login-news.ts'

const ID = /^[\w-]{1,100}$/
/** How long closing may take, in milliseconds. */
const PATIENCE = 400

const query = new URLSearchParams(location.search)
const [session = '', attempt = ''] = [query.get('session') ?? '', query.get('attempt') ?? '']
if (ID.test(session) && ID.test(attempt)) {
  if (typeof BroadcastChannel !== 'undefined') new BroadcastChannel(CHANNEL).postMessage(attempt)
  setTimeout(() => window.close(), 0)
  setTimeout(() => {
    const link = document.getElementById('on')
    if (!(link instanceof HTMLAnchorElement)) return
    link.href = `/connect/s/${session}?attempt=${attempt}`
    link.hidden = false
  }, PATIENCE)
}
