/** JSON:API request bodies. */
import type { Exchange } from '../exchange.ts'
import type { RequestBody } from './operation.ts'
import { badField, invalidRequest, missingInput, PlatformError } from './platform-error.ts'

/** A resource of a request body. */
export interface Resource {
  readonly id?: string
  readonly attributes: Readonly<Record<string, unknown>>
  /** Where it stands in the body, for example `/data`. */
  readonly pointer: string
}

/**
 * Reads the resources of a request body.
 *
 * @throws {PlatformError} 415 for another media type, PFAPI0003 for a body of another shape.
 */
export function readResources({ incoming, body }: Exchange, expected: RequestBody): Resource[] {
  if (expected.data === 'optional' && body.length === 0) return []
  const mediaType = incoming.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (mediaType !== 'application/vnd.api+json' && mediaType !== 'application/json') {
    const detail = 'Content-Type must be application/vnd.api+json'
    throw new PlatformError(415, 'PFAPI0002', 'Unsupported media type', detail, { header: 'Content-Type' })
  }
  const data = asObject(parse(body))?.['data']
  if (expected.data !== 'list') return [readResource(data, expected.type, '/data')]
  if (!Array.isArray(data)) throw badField('data must be a list', { pointer: '/data' })
  if (data.length === 0) throw missingInput('data is empty', { pointer: '/data' })
  if (expected.most !== undefined && data.length > expected.most) {
    throw invalidRequest(`data can have at most ${expected.most} resources`, { pointer: '/data' })
  }
  return data.map((one, index) => readResource(one, expected.type, `/data/${index}`))
}

function readResource(value: unknown, type: string, pointer: string): Resource {
  const data = asObject(value)
  if (data === undefined) throw badField('The body must be a JSON object with a data object', { pointer })
  if (data['type'] !== type) throw badField(`data.type must be ${type}`, { pointer: `${pointer}/type` })
  const { id } = data
  if (id !== undefined && typeof id !== 'string')
    throw badField('data.id must be a string', { pointer: `${pointer}/id` })
  const attributes = asObject(data['attributes'] ?? (id === undefined ? undefined : {}))
  if (attributes === undefined)
    throw badField('data.attributes must be an object', { pointer: `${pointer}/attributes` })
  return { ...(id === undefined ? {} : { id }), attributes, pointer }
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
