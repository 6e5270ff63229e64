/** Lists, page by page. */

const DEFAULT_PAGE = 50
const LARGEST_PAGE = 100
const LONGEST_CURSOR = 500
const LONGEST_NAME = 100

/** The schema of a list's query: the page, and what else it takes. */
export function pageQuery(filters: Readonly<Record<string, object>> = {}): object {
  const limit = {
    description: 'How many of a page.',
    type: 'integer',
    minimum: 1,
    maximum: LARGEST_PAGE,
    default: DEFAULT_PAGE,
  }
  const cursor = {
    description: '`next_cursor` of the page before.',
    type: 'string',
    minLength: 1,
    maxLength: LONGEST_CURSOR,
  }
  return { type: 'object', additionalProperties: false, properties: { ...filters, limit, cursor } }
}

/** The schema of a text in a path or a query: no control characters. */
export function textSchema(description: string, maxLength: number): object {
  return { description, type: 'string', minLength: 1, maxLength, pattern: '^\\P{Cc}+$' }
}

/** The schema of a path's `id`, and of what else it names. */
export function idParameter(description: string, more: Readonly<Record<string, string>> = {}): object {
  const names = Object.entries({ id: description, ...more })
  return {
    type: 'object',
    required: names.map(([name]) => name),
    properties: Object.fromEntries(names.map(([name, about]) => [name, textSchema(about, LONGEST_NAME)])),
  }
}

/** The schema of a page of the resources with this `$id`. */
export function pageSchema(id: string): object {
  return {
    description: 'A page.',
    type: 'object',
    additionalProperties: false,
    required: ['items', 'next_cursor'],
    properties: {
      items: { type: 'array', items: { $ref: `${id}#` } },
      next_cursor: { description: 'For the next page; null on the last.', type: ['string', 'null'] },
    },
  }
}

/** What a list is asked with: `limit` has a default in the schema. */
export interface PageQuery {
  readonly limit: number
  readonly cursor?: string
}

/** A page, and where the next one begins; null on the last. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next_cursor: string | null
}

/**
 * Makes a page.
 *
 * @param found One more than `limit`, where there are as many.
 * @param cursorOf Where the list goes on after an item.
 */
export function pageOf<R, T>(
  found: readonly R[],
  limit: number,
  toItem: (record: R) => T,
  cursorOf: (last: R) => string,
): Page<T> {
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  const next_cursor = found.length > limit && last !== undefined ? cursorOf(last) : null
  return { items: shown.map(toItem), next_cursor }
}
