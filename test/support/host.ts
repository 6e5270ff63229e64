/** A host service whose routes are called without a socket. */
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { onTestFinished } from 'vitest'
import type { ApiKeyScope } from '../../src/host/access/api-keys.ts'
import { NO_KEY } from '../../src/host/access/authority.ts'
import { createSecret, hashSecret } from '../../src/host/access/secret-token.ts'
import { type CreatedHost, createHost } from '../../src/host/create-host.ts'
import type { HostOptions } from '../../src/host/options.ts'

const DAY = 86_400_000
export const HOST_URL = 'https://host.example'

/** The headers of a program with an API key, or of an admin's browser. */
export type Credential = Readonly<Record<string, string>>

/** A host under test. */
export interface HostUnderTest extends CreatedHost {
  /** Makes an API key. */
  key(...scopes: ApiKeyScope[]): Promise<Credential>
  /** An admin in the console, as after a login link; with the CSRF token. */
  console(): Promise<Credential>
  request(options: InjectOptions): Promise<LightMyRequestResponse>
  /** Ends it. With the test, unless it was opened by {@link startTestHost}. */
  close(): Promise<void>
}

/** Opens a host on a database in memory, for a file of tests that share it. */
export async function startTestHost(options: Partial<HostOptions> = {}): Promise<HostUnderTest> {
  const created = await createHost({
    manifests: [],
    publicUrl: HOST_URL,
    database: ':memory:',
    background: false,
    ...options,
  } as Parameters<typeof createHost>[0])
  const { app, host } = created
  const request = (one: InjectOptions): Promise<LightMyRequestResponse> => app.inject(one)
  return {
    ...created,
    request,
    async key(...scopes) {
      const { key } = await host.apiKeys.create({ name: 'test', scopes, lifetime: null })
      return { authorization: `Bearer ${key}` }
    },
    async console() {
      const secret = createSecret()
      await host.store.consoleSessions.insert({ secret_hash: hashSecret(secret), id: 'test', ...NO_KEY }, DAY)
      const cookie = `__Host-linkwright-console=${secret}`
      const session = await request({ url: '/api/session', headers: { cookie } })
      return { cookie, 'x-csrf-token': session.json().csrf_token }
    },
    async close() {
      await app.close()
      await host.linkwright.close()
    },
  }
}

/** Opens a host for one test. */
export async function openTestHost(options: Partial<HostOptions> = {}): Promise<HostUnderTest> {
  const opened = await startTestHost(options)
  onTestFinished(opened.close)
  return opened
}
