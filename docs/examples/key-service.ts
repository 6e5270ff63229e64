/**
 * A `KeyProvider` for a key service over HTTP: the pattern for the KMS of a cloud, with its own client in place of
 * `fetch`. The service has two calls, `POST /keys/{id}/wrap` and `/unwrap`, with `{ bytes, owner }` in JSON.
 */
import { errors, type KeyProvider } from 'linkwright'

/** Long enough for a busy service, short enough for whoever waits for a token; in milliseconds. */
const TIMEOUT = 3_000

/** Where the service is, and what it is asked with. */
export interface KeyServiceOptions {
  readonly url: string
  /** The bearer token that the service knows this host by. */
  readonly token: string
  /** The key that wraps from now on. The service keeps the old ones for what they have wrapped. */
  readonly keyId: string
  readonly timeout?: number
}

/** Makes the provider: `createLinkwright({ keyProvider: keyService({ … }), … })`. */
export function keyService({ url, token, keyId, timeout = TIMEOUT }: KeyServiceOptions): KeyProvider {
  async function ask(operation: string, key: string, bytes: Uint8Array, owner: string): Promise<Response> {
    const endpoint = new URL(`keys/${encodeURIComponent(key)}/${operation}`, url)
    const body = JSON.stringify({ bytes: Buffer.from(bytes).toString('base64'), owner })
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const signal = AbortSignal.timeout(timeout)
    const response = await fetch(endpoint, { method: 'POST', headers, body, signal, redirect: 'error' })
    if (response.status === 401 || response.status === 403) throw new errors.KeyServiceDeniedError()
    return response
  }
  async function bytesOf(response: Response): Promise<Uint8Array> {
    // A timeout, a refused connection, 429, 5xx: whatever is thrown but a denial is tried again later.
    if (!response.ok) throw new errors.KeyServiceUnavailableError()
    const { bytes } = (await response.json()) as { bytes: string }
    return Buffer.from(bytes, 'base64')
  }
  return {
    keyId,
    wrap: async (dataKey, { owner }) => bytesOf(await ask('wrap', keyId, dataKey, owner)),
    async unwrap(wrapped, context) {
      const response = await ask('unwrap', context.keyId, wrapped, context.owner)
      return response.status === 400 ? undefined : bytesOf(response)
    },
  }
}
