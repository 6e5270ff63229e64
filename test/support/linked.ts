/** A Linkwright with a linked account at a token server of the test's own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { createLinkwright, type Linkwright, type LinkwrightOptions } from '../../src/create-linkwright.ts'
import type { Clock } from '../../src/ports/ports.ts'
import type { Store } from '../../src/ports/store-port.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { manifestAt } from './manifest.ts'
import { startTokenServer, type TokenServer } from './token-server.ts'

export const OWNER = 'tenant-1'
export const USER = 'person-1'
export const PUBLIC_URL = 'https://host.example'
export const KEYS: string = `test:${Buffer.alloc(32, 7).toString('base64')}`
export const CLIENT = { client_id: 'client', client_secret: 'client-secret' }
/** A clock that stands still until it is told. */
export interface TestClock {
  now(): number
  advance(milliseconds: number): void
}

export function testClock(): TestClock {
  let time = Date.now()
  return {
    now: () => time,
    advance(milliseconds) {
      time += milliseconds
    },
  }
}

/** A database in memory that counts how often an account is read, and the keys that go with it. */
export function countingDatabase(): Pick<LinkwrightOptions, 'keys'> & {
  readonly reads: () => number
  readonly database: (clock: Clock) => Promise<Store>
} {
  let reads = 0
  return {
    keys: KEYS,
    reads: () => reads,
    async database(clock) {
      const store = await openSqliteStore(':memory:', clock)
      const { accounts } = store
      const counting =
        <K, T>(read: (key: K) => T) =>
        (key: K): T => {
          reads += 1
          return read(key)
        }
      const [get, tokens] = [counting(accounts.get), counting(accounts.tokens)]
      return { ...store, accounts: { ...accounts, get, tokens } }
    },
  }
}

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linkwright-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function openServer(): Promise<TokenServer> {
  const server = await startTokenServer()
  onTestFinished(() => server[Symbol.asyncDispose]())
  return server
}

export async function openLinkwright(
  server: TokenServer,
  options: Partial<LinkwrightOptions> = {},
): Promise<Linkwright> {
  const linkwright = await createLinkwright({
    manifests: [await manifestAt(server.origin)],
    publicUrl: PUBLIC_URL,
    database: ':memory:',
    trustedOrigins: [server.origin],
    ...options,
  })
  onTestFinished(() => linkwright.close())
  return linkwright
}

/** The callback that the authorization server would send the browser to. */
export function callbackOf(linkwright: Linkwright, state: string, code: string = `code-${state}`): string {
  const url = new URL(linkwright.redirectUri('service'))
  url.searchParams.set('code', code)
  url.searchParams.set('state', state)
  return url.href
}

/** Links an account for {@link OWNER}. */
export async function link(
  linkwright: Linkwright,
  values: Record<string, unknown> = {},
  fields: Record<string, unknown> = {},
): Promise<Account> {
  const profile = await linkwright.profiles.create({
    connector: 'service',
    values: { auth: 'code', ...CLIENT, scopes: ['read'], ...values },
  })
  const begun = await linkwright.accounts.startLink({
    profile_id: profile.id,
    owner: OWNER,
    user: USER,
    fields,
  })
  return linkwright.accounts.finishLink({ callback: callbackOf(linkwright, begun.state), user: USER })
}

/** A server, a Linkwright with a clock of its own, and an account. */
export async function linked(
  options: Partial<LinkwrightOptions> & { readonly values?: Record<string, unknown> } = {},
): Promise<{ server: TokenServer; clock: TestClock; linkwright: Linkwright; account: Account }> {
  const { values, ...rest } = options
  const server = await openServer()
  const clock = testClock()
  const linkwright = await openLinkwright(server, { clock, ...rest })
  return { server, clock, linkwright, account: await link(linkwright, values) }
}
