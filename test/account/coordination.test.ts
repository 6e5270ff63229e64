/** Several refreshes of one account: who shares one, and who goes on to the next. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import type { Clock } from '../../src/ports/ports.ts'
import type { Store } from '../../src/ports/store-port.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { KEYS, link, linked, openLinkwright, openServer, temporaryFolder } from '../support/linked.ts'

const HOUR = 3_600_000

test('a caller who has no use for what the refresh in flight brings gets the next one', async () => {
  const path = join(temporaryFolder(), 'linkwright.db')
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const { promise: waits, resolve: isWaiting } = Promise.withResolvers<void>()
  const { promise: joins, resolve: hasJoined } = Promise.withResolvers<void>()
  let claims = 0
  async function database(clock: Clock): Promise<Store> {
    const store = await openSqliteStore(path, clock)
    const accounts: Store['accounts'] = {
      ...store.accounts,
      async claimRefresh(...given) {
        claims += 1
        if (claims === 1) {
          isWaiting()
          await gate
        }
        return store.accounts.claimRefresh(...given)
      },
      async get(key) {
        const account = await store.accounts.get(key)
        hasJoined()
        return account
      },
    }
    return { ...store, accounts }
  }
  const { server, linkwright, account, clock } = await linked({ database, keys: KEYS })
  const other = await openLinkwright(server, { clock, database: path, keys: KEYS })
  clock.advance(HOUR)
  const first = linkwright.accounts.accessToken(account)
  await waits
  expect(await other.accounts.refresh(account)).toMatchObject({ token_version: 2 })
  const second = linkwright.accounts.refresh(account)
  await joins
  open()
  expect(await first).toMatchObject({ token_version: 2 })
  expect(await second).toMatchObject({ token_version: 3 })
  expect(server.reuses()).toBe(0)
})

test('[RF-03] the version of new tokens is the one that the database has given them', async () => {
  let store: Store | undefined
  const database = async (clock: Clock): Promise<Store> => {
    store = await openSqliteStore(':memory:', clock)
    return store
  }
  const { server, linkwright, account } = await linked({ database, keys: KEYS })
  const claim = { base: 1, holder: 'sibling', lease: 60_000, strictWait: 0, force: true, refused: false }
  const sibling = await store?.accounts.claimRefresh(account, claim)
  if (sibling === undefined) throw new Error('It was not claimed')
  await store?.accounts.settle(account, sibling.fence, { failed: false, settled: false })
  server.answer('token', async (own) => {
    const tokens = { fence: sibling.fence, base: 1, grant: new Uint8Array(1) }
    const times = { scope: null, expires_at: null, refresh_due_at: null }
    await store?.accounts.commit(account, { ...tokens, ...times })
    return own
  })
  expect(await linkwright.accounts.refresh(account)).toMatchObject({ token_version: 3 })
  expect(await linkwright.accounts.get(account)).toMatchObject({ token_version: 3 })
  expect(await linkwright.accounts.accessToken(account)).toMatchObject({ token_version: 3 })
})

test('a holder is waited for by the grace of the type of authentication that its profile uses', async () => {
  const server = await openServer()
  const text = await readFile(new URL('../fixtures/manifests/service.yaml', import.meta.url), 'utf8')
  const graceful = `  graceful:
    title: With a grace
    grant_type: authorization_code
    token_request: { token_endpoint_auth_method: client_secret_basic }
    refresh: { rotation: always, reuse_grace: 60, successor: same }
  steady:
    title: Keeps its refresh tokens
    grant_type: authorization_code
    token_request: { token_endpoint_auth_method: client_secret_basic }
    refresh: { rotation: none }
  client:`
  const manifest = rebaseManifest(parseManifest(text.replace('  client:', graceful)), {
    'https://login.service.example': server.origin,
    'https://api.service.example': server.origin,
  })
  const waits: number[] = []
  async function database(clock: Clock): Promise<Store> {
    const store = await openSqliteStore(':memory:', clock)
    const claimRefresh: Store['accounts']['claimRefresh'] = (key, claim) => {
      waits.push(claim.strictWait)
      return store.accounts.claimRefresh(key, claim)
    }
    return { ...store, accounts: { ...store.accounts, claimRefresh } }
  }
  const linkwright = await openLinkwright(server, { manifests: [manifest], database, keys: KEYS })
  for (const auth of ['code', 'graceful', 'steady']) {
    await linkwright.accounts.refresh(await link(linkwright, { auth }))
  }
  expect(waits).toEqual([15_000, 0, 0])
})
