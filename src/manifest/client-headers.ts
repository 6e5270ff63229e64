/** Request headers that belong to the connection: set by the HTTP client, and by nobody else. */

/** In small letters. A `Host` of the manifest's own could name another server behind the same address. */
export const HEADERS_OF_THE_CLIENT: readonly string[] = [
  'host',
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authorization',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'dpop',
]
