/** What an operation of the API is, and what its handler is given and gives back. */
import type { Caller } from '../access-token.ts'
import type { Resource } from './json-api.ts'
import type { World } from './world.ts'

/** One call, with everything around it already checked. */
export interface ApiCall {
  /** The path after `/gtm`. */
  readonly path: string
  /** The values of the `{…}` in the operation's path. */
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The resources of the request body: one, several for a list, none for a call without a body. */
  readonly resources: readonly Resource[]
  /** The attributes of the first resource; empty when there is none. */
  readonly attributes: Readonly<Record<string, unknown>>
  readonly caller: Caller
  readonly world: World
}

/** An answer. Without a body it has no content type either. */
export interface Reply {
  readonly status: number
  readonly body?: unknown
  /** Sent one after the other as `text/event-stream`, in place of a body. */
  readonly events?: readonly unknown[]
}

/** What the body of a request has to be. */
export interface RequestBody {
  /** `data.type`, of each resource of a list. */
  readonly type: string
  /** `one` when left out. */
  readonly data?: 'one' | 'list' | 'optional'
  /** How many resources a list may have. */
  readonly most?: number
}

/** An operation of the API. */
export interface Operation {
  /** Any one of these is enough. No operation needs two. */
  readonly scopes: readonly string[]
  /** Any one of these account roles is enough; none is needed when left out. */
  readonly roles?: readonly string[]
  readonly body?: RequestBody
  /** Answers 406 unless JSON:API is accepted. */
  readonly strictAccept?: boolean
  /** @throws {PlatformError} when the API refuses the call. */
  readonly call: (call: ApiCall) => Reply
}

/** Operations by method and path, for example `GET /studio/v1/folders/{folderId}`. */
export type Operations = Readonly<Record<string, Operation>>

/** 200 with a body. */
export function ok(body: unknown): Reply {
  return { status: 200, body }
}

/** 201 with the new resource. */
export function created(data: unknown): Reply {
  return { status: 201, body: { data } }
}

/** 202 with what says how the work goes on. */
export function accepted(data: unknown): Reply {
  return { status: 202, body: { data } }
}

/** 204. */
export function noContent(): Reply {
  return { status: 204 }
}
