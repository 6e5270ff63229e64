/** A host with a provider of its own, for tests of the HTTP API: each answer is held against its schema. */
import type { InjectOptions } from 'fastify'
import type { Account } from '../../src/account/account.ts'
import { hostSchemas } from '../../src/generated/host-schemas.ts'
import type { HostOptions } from '../../src/host/options.ts'
import { createAjv } from '../../src/manifest/ajv.ts'
import { type Credential, type HostUnderTest, startTestHost } from '../support/host.ts'
import { manifestAt } from '../support/manifest.ts'
import { startTokenServer, type TokenServer } from '../support/token-server.ts'

const ajv = createAjv({ schemas: [...hostSchemas], strict: false })
export const CLIENT = { client_id: 'client-1', client_secret: 'a-secret-that-is-long-enough' }

/** What a request was answered with: its status, and its JSON. */
export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

export interface Api {
  readonly server: TokenServer
  readonly host: HostUnderTest
  readonly admin: Credential
  /** Asks, and holds the answer against the schema of that `$id`; a failure against that of problems. */
  ask(
    method: NonNullable<InjectOptions['method']>,
    url: string,
    payload?: object,
    schema?: string,
    as?: Credential,
  ): Promise<Answer>
  /** Makes a profile. */
  profile(change?: object): Promise<Readonly<Record<string, unknown>> & { readonly id: string }>
  /** Links the client's own account for an owner. */
  link(owner?: string, options?: object): Promise<Account>
  close(): Promise<void>
}

function held(schema: string, body: unknown): void {
  if (!ajv.validate(schema, body)) throw new Error(`Not as ${schema} says: ${ajv.errorsText()}`)
}

/** Starts it. */
export async function startApi(options: Partial<HostOptions> = {}): Promise<Api> {
  const server = await startTokenServer()
  const manifests = [await manifestAt(server.origin)]
  const host = await startTestHost({ manifests, trustedOrigins: [server.origin], ...options })
  const admin = await host.key('admin')
  const ask: Api['ask'] = async (method, url, payload, schema, as = admin) => {
    const response = await host.request({ method, url, headers: as, ...(payload && { payload }) })
    const isJson = String(response.headers['content-type']).includes('json')
    const body = isJson ? response.json() : {}
    if (response.statusCode >= 400 && String(response.headers['content-type']).includes('problem'))
      held('Problem', body)
    else if (schema !== undefined) held(schema, body)
    return { status: response.statusCode, body, headers: response.headers, text: response.body }
  }
  const profile: Api['profile'] = async (change = {}) => {
    const values = { ...CLIENT, scopes: ['read'] }
    const answer = await ask(
      'POST',
      '/api/profiles',
      { connector: 'service', auth: 'client', values, ...change },
      'Profile',
    )
    if (answer.status !== 201) throw new Error(answer.text)
    return answer.body as Awaited<ReturnType<Api['profile']>>
  }
  return {
    server,
    host,
    admin,
    ask,
    profile,
    async link(owner = 'acme', more = {}) {
      const { id } = await profile()
      return host.host.linkwright.accounts.linkClient({ profile_id: id, owner, ...more })
    },
    async close() {
      await host.close()
      await server[Symbol.asyncDispose]()
    },
  }
}
