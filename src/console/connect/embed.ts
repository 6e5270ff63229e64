/**
 * `/connect.js`: opens the connect page from an application's own page.
 *
 *     <script src="https://links.example/connect.js" data-session="lwc_…" data-label="Connect an account"></script>
 *
 * puts a button where it stands; `Linkwright.open({ session })` opens the page from a button of the application's. The
 * token travels in a form, so that no address ever has it, and the browser tells the host which origin the page is of.
 */
import { followLinking, type LinkingResult } from './follow-linking.ts'

/** What the page is opened with. */
export interface OpenOptions {
  /** The token of a connect session, from the application's own server. */
  readonly session: string
}

/** What the script puts into the page, as `Linkwright`. */
export interface LinkwrightConnect {
  /**
   * Opens the connect page in a window; call it when somebody presses a button. Where the browser opens no window, this
   * page goes there itself, and comes back by the session's `return_to`.
   *
   * @returns What came of it: linked, given up, or ended.
   */
  open(options: OpenOptions): Promise<LinkingResult>
}

declare global {
  interface Window {
    Linkwright?: LinkwrightConnect
  }
}

const WIDTH = 520
const HEIGHT = 760
const script = document.currentScript as HTMLScriptElement | null
const base = new URL(script?.src ?? location.href).origin
let windows = 0

function submit(session: string, target: string): void {
  const form = document.createElement('form')
  form.method = 'POST'
  form.action = `${base}/connect`
  form.target = target
  form.hidden = true
  const fields = { session, ...(target !== '_self' && { display: 'window' }) }
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    input.value = value
    form.append(input)
  }
  document.body.append(form)
  form.submit()
  form.remove()
}

function open({ session }: OpenOptions): Promise<LinkingResult> {
  windows += 1
  const name = `linkwright-connect-${windows}`
  const left = Math.max(0, Math.round(screenX + (outerWidth - WIDTH) / 2))
  const top = Math.max(0, Math.round(screenY + (outerHeight - HEIGHT) / 2))
  const opened = window.open('', name, `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`)
  submit(session, opened === null ? '_self' : name)
  if (opened === null) return new Promise(() => undefined)
  return followLinking(base, session, opened)
}

/** A button where the script's tag stands. It tells of what came of it by events that bubble. */
function addButton(tag: HTMLScriptElement, session: string): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'linkwright-connect'
  button.textContent = tag.dataset['label'] ?? 'Connect an account'
  button.addEventListener('click', async () => {
    button.disabled = true
    const detail = await open({ session })
    button.disabled = false
    button.dispatchEvent(new CustomEvent(`linkwright:${detail.status}`, { bubbles: true, detail }))
  })
  tag.after(button)
}

window.Linkwright = Object.freeze({ open })
const session = script?.dataset['session']
if (script !== null && session !== undefined && session !== '') addButton(script, session)
