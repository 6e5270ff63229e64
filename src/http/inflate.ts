/** Bodies that a server compresses although it was asked not to: losing one could lose a rotated refresh token. */
import { promisify } from 'node:util'
import type { InputType, ZlibOptions } from 'node:zlib'

type Inflate = (body: InputType, options: ZlibOptions) => Promise<Uint8Array>

/** Content codings (RFC 9110 section 8.4.1) that can be undone. `identity` is none. */
export const CODINGS: readonly string[] = ['identity', 'gzip', 'x-gzip', 'deflate', 'br']

async function inflaterOf(coding: string, body: Uint8Array): Promise<Inflate> {
  const zlib = await import('node:zlib')
  switch (coding) {
    case 'br':
      return promisify(zlib.brotliDecompress) as Inflate
    case 'deflate':
      // Some servers leave out the zlib header, whose first half byte is 8 (RFC 1950 section 2.2).
      return promisify(((body[0] ?? 0) & 15) === 8 ? zlib.inflate : zlib.inflateRaw) as Inflate
    default:
      return promisify(zlib.gunzip) as Inflate
  }
}

/**
 * Undoes a content coding.
 *
 * @param coding One of {@link CODINGS}.
 * @param limit The most bytes that may come out: a bomb is stopped there.
 * @throws zlib's errors: `ERR_BUFFER_TOO_LARGE` at the limit, others for bytes that are not of that coding.
 */
export async function inflate(coding: string, body: Uint8Array, limit: number): Promise<Uint8Array> {
  if (coding === 'identity' || body.byteLength === 0) return body
  const inflateBody = await inflaterOf(coding, body)
  return inflateBody(body, { maxOutputLength: limit })
}
