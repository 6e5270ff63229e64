/** What a login on another device brings is given once, and is kept whatever happens here meanwhile. */
import { expect, onTestFinished, test } from 'vitest'
import { DatabaseUnavailableError } from '../../../src/errors/storage.ts'
import type { Clock } from '../../../src/ports/ports.ts'
import type { Store } from '../../../src/ports/store-port.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import { startByteServer } from '../../http/byte-server.ts'
import { manifestFor } from '../../oauth/features/linked-client.ts'
import { CLIENT, KEYS, OWNER, openLinkwright, USER } from '../../support/linked.ts'
import { http } from '../../support/token-server.ts'

const DEVICE = {
  device_code: 'device-1',
  user_code: 'AAAA-BBBB',
  verification_uri: 'https://login.example.com/device',
  expires_in: 600,
  interval: 0.02,
}

test('tokens that come while the database is away are kept when it is back', async () => {
  let failures = 0
  const server = await startByteServer({
    onRequest: (socket, request) => {
      const isFirst = request.startsWith('POST /device')
      if (!isFirst) failures = 2
      socket.end(http(200, isFirst ? DEVICE : { access_token: 'access-1', token_type: 'bearer' }))
    },
  })
  onTestFinished(() => server[Symbol.asyncDispose]())
  async function database(clock: Clock): Promise<Store> {
    const store = await openSqliteStore(':memory:', clock)
    const claim: Store['requests']['claim'] = async (...request) => {
      failures -= 1
      if (failures >= 0) throw new DatabaseUnavailableError('ECONNREFUSED')
      return store.requests.claim(...request)
    }
    return { ...store, requests: { ...store.requests, claim } }
  }
  // Only the origin is taken from a token server.
  const linkwright = await openLinkwright(server as unknown as Parameters<typeof openLinkwright>[0], {
    manifests: [await manifestFor(server, 'other-grants')],
    database,
    keys: KEYS,
  })
  const { accounts, profiles } = linkwright
  const values = { auth: 'main', ...CLIENT, scopes: ['openid'] }
  const { id: profile_id } = await profiles.create({ connector: 'example', values })
  const { id } = await accounts.startDeviceLink({ profile_id, owner: OWNER, user: USER })
  const answer = await accounts.pollDeviceLink({ id, user: USER })
  expect(answer).toMatchObject({ status: 'linked' })
  expect(failures).toBe(-1)
  const [account] = await accounts.list(OWNER)
  expect(await accounts.accessToken({ owner: OWNER, id: account?.id ?? '' })).toMatchObject({
    access_token: 'access-1',
  })
})
