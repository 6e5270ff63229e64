/** JSON:API request bodies. */
import type { Exchange } from '../exchange.ts'
import { badField, PlatformError } from './platform-error.ts'

/**
 * Reads `data.attributes` of a request body.
 *
 * @param type What `data.type` has to be.
 * @throws {PlatformError} 415 for another media type, PFAPI0003 for a body of another shape.
 */
export function readAttributes({ incoming, body }: Exchange, type: string): Record<string, unknown> {
  const mediaType = incoming.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (mediaType !== 'application/vnd.api+json' && mediaType !== 'application/json') {
    throw new PlatformError(
      415,
      'PFAPI0002',
      'Unsupported media type',
      'Content-Type must be application/vnd.api+json',
      {
        header: 'Content-Type',
      },
    )
  }
  const data = asObject(asObject(parse(body))?.['data'])
  if (data === undefined)
    throw badField('The body must be a JSON object with a data object', { pointer: '/data' })
  if (data['type'] !== type) throw badField(`data.type must be ${type}`, { pointer: '/data/type' })
  const attributes = asObject(data['attributes'])
  if (attributes === undefined)
    throw badField('data.attributes must be an object', { pointer: '/data/attributes' })
  return attributes
}

/** The value as an object, if it is one and no array. */
export function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    throw badField('The body is not JSON', { pointer: '' })
  }
}
