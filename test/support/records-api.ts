/** An account of the fixture `records.yaml`, whose API is a function of the test's own. */
import { expect } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import type { Linkwright, LinkwrightOptions } from '../../src/create-linkwright.ts'
import type { HttpRequest, HttpResponse } from '../../src/ports/ports.ts'
import { link, openLinkwright, openServer } from './linked.ts'
import { manifestAt } from './manifest.ts'

/** What the API was sent, and what it says. */
export interface ApiCall {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: HttpRequest['headers']
  /** The whole body, and the attributes in it. */
  readonly body: unknown
  readonly attributes: Readonly<Record<string, unknown>>
}

/** An answer of the API. */
export type ApiAnswer = readonly [status: number, body: unknown, headers?: HttpResponse['headers']]

/** What the API answers; what it throws is what the transport throws. */
export type Api = (call: ApiCall) => ApiAnswer | Promise<ApiAnswer>

function read({ url, headers, body }: HttpRequest): ApiCall {
  const { pathname, searchParams } = new URL(url)
  const parsed = body === undefined ? undefined : JSON.parse(body)
  return {
    path: pathname.replace('/v1', ''),
    query: Object.fromEntries(searchParams),
    headers,
    body: parsed,
    attributes: parsed?.data?.attributes ?? {},
  }
}

/** A transport to an API that is a function. `calls` are what it was sent. */
export function apiTransport(
  api: Api,
  calls: ApiCall[] = [],
): NonNullable<LinkwrightOptions['apiTransport']> {
  return async (request) => {
    const call = read(request)
    calls.push(call)
    const [status, body, headers = {}] = await api(call)
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return { status, headers, body: new TextEncoder().encode(text) }
  }
}

/** Opens an account. */
export async function withApi(
  api: Api,
  more: {
    readonly values?: Record<string, unknown>
    readonly change?: (text: string) => string
    readonly options?: Partial<LinkwrightOptions>
  } = {},
): Promise<{
  linkwright: Linkwright
  account: Account
  calls: ApiCall[]
  /** Opens another instance with the same options. */
  replica: () => Promise<Linkwright>
}> {
  const server = await openServer()
  const calls: ApiCall[] = []
  const manifest = await manifestAt(server.origin, more.change, 'records')
  const replica = (): Promise<Linkwright> =>
    openLinkwright(server, { manifests: [manifest], apiTransport: apiTransport(api, calls), ...more.options })
  const linkwright = await replica()
  const account = await link(linkwright, { scopes: undefined, ...more.values })
  return { linkwright, account, calls, replica }
}

/** Items as the API has them, from one number to before another. */
export function items(from: number, to: number): unknown[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({
    type: 'Item',
    id: String(from + index),
    attributes: { size: from + index },
  }))
}

/** The error that a promise fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await promise
  } catch (error) {
    return error as Record<string, unknown>
  }
  return expect.unreachable('It does not fail')
}
