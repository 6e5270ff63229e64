import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DatabaseReadOnlyError } from '../../src/errors/storage.ts'
import type { StartedConnectionAttempt } from '../../src/generated/host.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { codeIn, withParameters } from '../attacks/cast.ts'
import { HOST_URL, openTestHost } from '../support/host.ts'
import { KEYS, type TestClock, testClock } from '../support/linked.ts'
import { type Browser, type ConnectStage, startConnectStage } from './connect-stage.ts'

let stage: ConnectStage
let clock: TestClock
const logged: string[] = []

beforeAll(async () => {
  clock = testClock()
  const log = (...line: unknown[]): void => void logged.push(JSON.stringify(line))
  stage = await startConnectStage({ clock, logger: { debug: log, info: log, warn: log, error: log } })
})
afterAll(() => stage.close())
afterEach(() => {
  logged.length = 0
})

/** How many codes were sent to Honest. */
const codesSent = (): number => stage.sandbox.stats().token.authorization_code.received

/** Somebody who has pressed "Connect", at an owner of their own. */
async function begin(connector: string = stage.honest): Promise<{
  alice: Browser
  owner: string
  started: StartedConnectionAttempt
  state: string
  redirectUri: string
}> {
  const owner = `team-${randomUUID()}`
  const alice = stage.browser()
  const page = await alice.open((await stage.session({ owner: { id: owner } })).url)
  const started = await alice.start(page, connector)
  const { searchParams } = new URL(started.url ?? '')
  return {
    alice,
    owner,
    started,
    state: searchParams.get('state') ?? '',
    redirectUri: searchParams.get('redirect_uri') ?? '',
  }
}

const PROBLEM = '/connect/problem/login'

describe('a callback without a login of its own', () => {
  test('[CB-01] leads to the same page whatever is wrong with its state, and no code is sent', async () => {
    const { alice, owner, started, state, redirectUri } = await begin()
    const before = codesSent()
    const bit = `${state.slice(0, -1)}${state.endsWith('A') ? 'B' : 'A'}`
    for (const query of [
      '',
      '?',
      '?code=c',
      '?code=c&state=',
      '?code=c&state=unknown',
      `?code=c&state=${bit}`,
    ]) {
      const answer = await alice.arrive(redirectUri + query)
      expect([answer.status, answer.location], query).toEqual([303, PROBLEM])
    }
    expect(codesSent()).toBe(before)
    expect(await alice.attempt(started)).toMatchObject({ status: 'pending' })
    expect(await stage.accounts(owner)).toEqual([])
  })

  test('[CB-02] [CB-05] is none when its state stands there twice, and ends no login by an error', async () => {
    const { alice, started, state, redirectUri } = await begin()
    for (const query of [`?code=c&state=${state}&state=${state}`, '?error=access_denied&state=wrong'])
      expect((await alice.arrive(redirectUri + query)).location).toBe(PROBLEM)
    expect(await alice.attempt(started)).toMatchObject({ status: 'pending' })
  })

  test('of a connector that there is not is answered like one without state', async () => {
    const answer = await stage.browser().arrive('/connect/oauth2/none/callback?code=c&state=s')
    expect([answer.status, answer.location]).toEqual([303, PROBLEM])
  })
})

describe('a callback that is not right', () => {
  test.each([
    ['[CB-02] two codes', 'code=a&code=b', 'ERR_CALLBACK_MALFORMED'],
    ['[CB-03] an empty code', 'code=', 'ERR_CALLBACK_MALFORMED'],
    ['[CB-03] no code', '', 'ERR_CALLBACK_MALFORMED'],
    ['[CB-15] a token in place of a code', 'access_token=planted-token', 'ERR_CALLBACK_MALFORMED'],
    ['[CB-15] a token beside a code', 'code=c&id_token=planted-token', 'ERR_CALLBACK_MALFORMED'],
    ['[SX-05] an issuer that nobody announced', 'code=c&iss=https://evil.example', 'ERR_ISSUER_MISMATCH'],
  ])('%s ends the login, and no code is sent', async (_title, query, code) => {
    const { alice, owner, started, state, redirectUri } = await begin()
    const before = codesSent()
    const answer = await alice.arrive(`${redirectUri}?${query}&state=${state}`)
    expect(answer.location).toBe(
      `/connect/s/${started.attempt.connect_session_id}?attempt=${started.attempt.id}`,
    )
    const attempt = await alice.attempt(started)
    expect(attempt).toMatchObject({ status: 'error', error: { code } })
    expect(JSON.stringify(attempt)).not.toContain('planted-token')
    expect(codesSent()).toBe(before)
    // It is over: the right callback does not come into it any more.
    await alice.arrive(`${redirectUri}?code=c&state=${state}`)
    expect(codesSent()).toBe(before)
    expect(await stage.accounts(owner)).toEqual([])
  })

  test.each([
    ['access_denied', 'You did not allow the access. Nothing was connected.', 'user'],
    ['invalid_scope', 'The connection is not set up right. Whoever runs it must correct it.', 'admin'],
    ['server_error', 'The provider cannot be reached at the moment. Try again in a few minutes.', 'nobody'],
    [
      'temporarily_unavailable',
      'The provider cannot be reached at the moment. Try again in a few minutes.',
      'nobody',
    ],
    ['login_required', 'The login was refused.', 'user'],
    ['consent_required', 'The login was refused.', 'user'],
    ['made_up', 'The login was refused.', 'user'],
  ])(
    '[CB-04] the error %s is told in words, with who must act and its registered name',
    async (error, title, who_must_act) => {
      const { alice, started, state, redirectUri } = await begin()
      await alice.arrive(`${redirectUri}?error=${error}&state=${state}`)
      const attempt = await alice.attempt(started)
      expect(attempt.status).toBe('error')
      // Only a registered word is repeated.
      const word = error === 'made_up' ? {} : { error }
      expect(attempt.error).toEqual({ code: 'ERR_AUTHORIZATION_DENIED', title, who_must_act, ...word })
    },
  )

  test('[CB-06] [CB-07] an error counts although there is a code, and nothing that it says is shown', async () => {
    const { alice, started, state, redirectUri } = await begin()
    const before = codesSent()
    const words = `<script>alert(1)</script>\r\nx-evil: 1\u202e${'x'.repeat(5_000)}`
    const query = new URLSearchParams({ error: 'access_denied', error_description: words, code: 'c', state })
    const answer = await alice.arrive(`${redirectUri}?${query}`)
    const page = await alice.ask(answer.location ?? '')
    const attempt = await alice.attempt(started)
    expect(attempt).toMatchObject({ error: { code: 'ERR_AUTHORIZATION_DENIED' } })
    for (const text of [answer.body, JSON.stringify(answer.headers), page.body, JSON.stringify(attempt)])
      expect(text).not.toMatch(/alert|x-evil|xxxx/)
    expect(codesSent()).toBe(before)
  })
})

describe('a callback that is right', () => {
  test('names in the audit trail the connect session and who made it', async () => {
    const { alice, owner, started } = await begin()
    await alice.arrive(await alice.agree(started.url))
    const { events } = await stage.under.host.linkwright.events.list({ owner, types: ['account.linked'] })
    const actor = new RegExp(`^connect_session:${started.attempt.connect_session_id}:api_key:[0-9a-f]{16}$`)
    expect(events).toMatchObject([{ owner, actor: expect.stringMatching(actor) }])
  })
})

describe('a callback that comes again', () => {
  test('[CB-08] [CB-09] at once, twice more, and an hour later: one code is sent, and one account linked', async () => {
    const { alice, owner, started } = await begin()
    const before = codesSent()
    const callback = await alice.agree(started.url)
    const answers = await Promise.all([1, 2, 3].map(() => alice.arrive(callback)))
    expect(new Set(answers.map(({ location }) => location))).toEqual(
      new Set([`/connect/s/${started.attempt.connect_session_id}?attempt=${started.attempt.id}`]),
    )
    expect(await alice.attempt(started)).toMatchObject({ status: 'authenticated' })
    const [account, ...more] = await stage.accounts(owner)
    expect(more).toEqual([])
    expect(await alice.attempt(started)).toMatchObject({ account_id: account?.id })
    clock.advance(3_600_000)
    await alice.arrive(callback)
    expect(codesSent()).toBe(before + 1)
    expect(await stage.accounts(owner)).toEqual([account])
  })

  test('[CB-10] after ten minutes is too late, and the page says to start again', async () => {
    const { alice, owner, started } = await begin()
    const before = codesSent()
    const callback = await alice.agree(started.url)
    clock.advance(600_001)
    await alice.arrive(callback)
    expect(await alice.attempt(started)).toMatchObject({ status: 'expired' })
    expect(codesSent()).toBe(before)
    expect(await stage.accounts(owner)).toEqual([])
  })

  test('after the attempt was cancelled links nothing', async () => {
    const { alice, owner, started } = await begin()
    const before = codesSent()
    const callback = await alice.agree(started.url)
    const { connect_session_id, id } = started.attempt
    const path = `/connect/api/sessions/${connect_session_id}/attempts/${id}/cancel`
    expect((await alice.ask(path, { method: 'POST' })).json()).toMatchObject({ status: 'cancelled' })
    await alice.arrive(callback)
    expect(await alice.attempt(started)).toMatchObject({ status: 'cancelled' })
    expect(codesSent()).toBe(before)
    expect(await stage.accounts(owner)).toEqual([])
  })

  test('[CB-11] whose code got no answer is not sent again', async () => {
    const { token } = stage.evil
    stage.evil.token = undefined
    stage.evil.received.length = 0
    const { alice, started, state, redirectUri } = await begin('evil')
    const callback = `${redirectUri}?code=precious&state=${state}`
    for (let arrival = 0; arrival < 2; arrival += 1) await alice.arrive(callback)
    stage.evil.token = token
    expect(await alice.attempt(started)).toMatchObject({
      status: 'error',
      error: {
        code: 'ERR_IN_DOUBT',
        title: 'The answer did not arrive, and a login can be used only once. Start again.',
      },
    })
    expect(stage.evil.received.filter((request) => request.includes('precious'))).toHaveLength(1)
  })
})

describe('the callback route', () => {
  test('[CB-13] takes GET only: nothing else uses a login up, however large it is', async () => {
    const { alice, owner, started } = await begin()
    const callback = await alice.agree(started.url)
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const query = new URL(callback).search.slice(1)
    const { pathname } = new URL(callback)
    for (const method of ['HEAD', 'OPTIONS', 'PUT', 'POST'] as const)
      expect([404, 405]).toContain((await alice.ask(callback, { method })).status)
    const posted = await alice.ask(pathname, { method: 'POST', headers: form, body: query })
    const large = await alice.ask(pathname, { method: 'POST', headers: form, body: 'x'.repeat(10_000_000) })
    expect([posted.status, large.status]).toEqual([404, 404])
    expect(await alice.attempt(started)).toMatchObject({ status: 'pending' })
    await alice.arrive(callback)
    expect(await stage.accounts(owner)).toHaveLength(1)
  })

  test('[CB-14] sends the browser on to an address that says nothing, and writes no code down', async () => {
    const { alice, started } = await begin()
    const callback = await alice.agree(started.url)
    const answer = await alice.arrive(callback)
    expect(answer.status).toBe(303)
    expect(answer.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
    const { state = '' } = Object.fromEntries(new URL(callback).searchParams)
    const refused = await stage.browser().arrive(callback)
    for (const text of [answer.location, refused.location, answer.body, refused.body, ...logged]) {
      expect(text).not.toContain(codeIn(callback))
      expect(text).not.toContain(state)
    }
  })

  test('[CB-14] leaves no code in the address either where the database fails', async () => {
    const failing = await openTestHost({
      manifests: [stage.under.host.linkwright.connector('evil').manifest],
      keys: KEYS,
      async database(given) {
        const store = await openSqliteStore(':memory:', given)
        const attempt = (): Promise<never> => Promise.reject(new DatabaseReadOnlyError())
        return { ...store, host: { ...store.host, connect: { ...store.host.connect, attempt } } }
      },
    })
    const answer = await failing.request({ url: '/connect/oauth2/evil/callback?code=c&state=s' })
    expect(answer.headers.location).toBe(`${HOST_URL}/connect/problem/failed`)
    expect(answer.body).toBe('')
  })

  test('[CB-14] leaves no code and no token in the address either where the limit or the schema refuses', async () => {
    const { request } = stage.under
    const from = { remoteAddress: '192.0.2.14' }
    const link = `/connect?session=${'t'.repeat(101)}`
    const malformed = await request({ url: link, ...from })
    expect([malformed.statusCode, malformed.headers.location]).toEqual([
      303,
      `${HOST_URL}/connect/problem/none`,
    ])
    for (const url of ['/connect/oauth2/none/callback?code=c&state=s', link]) {
      for (let count = 0; count < 300; count += 1) await request({ url, ...from })
      const { statusCode, headers, body } = await request({ url, ...from })
      expect([statusCode, headers.location, body]).toEqual([303, `${HOST_URL}/connect/problem/busy`, ''])
      expect(headers['retry-after']).toBeUndefined()
    }
    expect((await request({ url: '/connect/problem/busy' })).body).toContain('Wait a minute')
  })

  test('[CB-16] sends the redirect URI that it is at, in both requests, as it is', async () => {
    const { alice, started, state, redirectUri } = await begin('evil')
    expect(redirectUri).toBe('https://host.example/connect/oauth2/evil/callback')
    stage.evil.received.length = 0
    await alice.arrive(withParameters(redirectUri, { code: 'c', state }))
    expect(stage.evil.received.join()).toContain(`redirect_uri=${encodeURIComponent(redirectUri)}`)
    expect(await alice.attempt(started)).toMatchObject({ status: 'authenticated' })
  })

  test.each([
    'http://host.example',
    'https://user@host.example',
    'https://host.example/#a',
    'ftp://host.example',
  ])('[CB-16] is at no address like %s', async (publicUrl) => {
    await expect(openTestHost({ publicUrl })).rejects.toThrow()
  })
})
