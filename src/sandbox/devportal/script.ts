/** The DevPortal's script. Its pages work without: it copies, opens the login in a popup and shows the modal. */
export const SCRIPT = `'use strict'
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const words = [...button.childNodes]
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).dataset.value)
    button.replaceChildren('Copied')
    setTimeout(() => button.replaceChildren(...words), 2000)
  })
}

const channel = new BroadcastChannel('devportal')
for (const form of document.querySelectorAll('form[target]')) {
  form.addEventListener('submit', () => {
    window.open('', form.target, 'popup,width=480,height=720')
    channel.onmessage = ({ data }) => location.assign(data)
  })
}

const success = document.querySelector('[data-success]')
if (success) {
  channel.postMessage(success.getAttribute('href'))
  setTimeout(() => window.close(), 700)
}

const dialog = document.querySelector('dialog')
if (dialog) {
  history.replaceState(null, '', location.pathname)
  dialog.close()
  dialog.showModal()
}
`
