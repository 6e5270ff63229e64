/** A sandbox and an access token with every scope, to call its API with. */
import * as oauth from 'openid-client'
import { onTestFinished } from 'vitest'
import { SCOPES } from '../../../src/sandbox/scopes.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/start-sandbox.ts'
import { discover } from '../client.ts'

const JSON_API = 'application/vnd.api+json'

/** What a success and an error have; each test says which it expects. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Record<string, unknown>
}

/** One sandbox's API. */
export interface Api {
  readonly sandbox: Sandbox
  /** Mints a token with these scopes. */
  token(scopes: string[]): Promise<string>
  /** Calls a path after `/gtm`. A body is sent as it is. */
  call(request: string, body?: unknown, token?: string): Promise<Answer>
  /** Calls with one resource as the body. */
  send(request: string, type: string, attributes: unknown, id?: string): Promise<Answer>
}

/** Every scope of the API. */
export const ALL_SCOPES: string[] = SCOPES.map(({ scope }) => scope).filter((scope) => scope !== 'openid')

/** Starts a sandbox whose rate limits are out of the way, unless they are given. */
export async function openApi(options: SandboxOptions = {}): Promise<Api> {
  const sandbox = await startSandbox({
    rateLimits: { second: 100_000, hour: 1_000_000, day: 1_000_000 },
    ...options,
  })
  const token = async (scopes: string[]): Promise<string> => {
    const app = await sandbox.createApp({
      grant_types: ['client_credentials'],
      integration_user: 'integrations@northwind-data.example',
      scopes,
    })
    return (await oauth.clientCredentialsGrant(await discover(sandbox, app))).access_token
  }
  const everything = await token(ALL_SCOPES)
  const call: Api['call'] = async (request, body, bearer = everything) => {
    const [method = '', path = ''] = request.split(' ')
    const response = await fetch(`${sandbox.origin}/gtm${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, accept: JSON_API, 'content-type': JSON_API },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} }
  }
  return {
    sandbox,
    token,
    call,
    send: (request, type, attributes, id) =>
      call(request, { data: { type, attributes, ...(id === undefined ? {} : { id }) } }),
  }
}

/** As {@link openApi}, until the test ends. */
export async function openApiForTest(options: SandboxOptions = {}): Promise<Api> {
  const api = await openApi(options)
  onTestFinished(() => api.sandbox.close())
  return api
}

/** The resource of an answer. */
export function dataOf({ body }: Answer): {
  id: string
  type: string
  attributes: Record<string, unknown>
} & {
  meta?: Record<string, unknown>
} {
  return body['data'] as ReturnType<typeof dataOf>
}

/** The resources of an answer. */
export function listOf({ body }: Answer): ReturnType<typeof dataOf>[] {
  return body['data'] as ReturnType<typeof dataOf>[]
}

/** The code of an answer's error, of either shape. */
export function codeOf({ body }: Answer): unknown {
  const { error, errors } = body as { error?: { code: string }; errors?: { code: string }[] }
  return error?.code ?? errors?.[0]?.code
}
