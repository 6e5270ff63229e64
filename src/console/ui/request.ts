/** One JSON request to the server, with an error that carries its problem details. */
import { ProblemError, readProblem } from './problem.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
export type Query = Readonly<Record<string, string | number | null | undefined>>

export interface RequestOptions {
  /** Values that are empty, null or undefined are left out. */
  readonly query?: Query
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** A path with the query that has a value. */
export function withQuery(path: string, query: Query = {}): string {
  const present = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  const search = new URLSearchParams(
    present.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
  return search === '' ? path : `${path}?${search}`
}

/**
 * Sends a request to the server that the page came from.
 *
 * @returns The answer's JSON; undefined for an answer without a body.
 * @throws {ProblemError} What the server refused. Where it was not reached, fetch's own error.
 */
export async function request<Answer>(
  method: Method,
  path: string,
  { query, body, headers, signal }: RequestOptions = {},
): Promise<Answer> {
  const response = await fetch(withQuery(path, query), {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal !== undefined && { signal }),
  })
  if (!response.ok) throw new ProblemError(await readProblem(response))
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as Answer
}
