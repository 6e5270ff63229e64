/** The nonce that the server wrote into the page: with it alone may a style be made at run time. */

declare global {
  /** Read by react-remove-scroll, which the dialogs use. */
  var __webpack_nonce__: string | undefined
}

export const cspNonce: string =
  document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''

globalThis.__webpack_nonce__ = cspNonce
