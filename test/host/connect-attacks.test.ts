/** The attacks on linking, played out on the connect page with two people's browsers and two connectors. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeIn, expectUnknownTo, withParameters } from '../attacks/cast.ts'
import { APP, type ConnectStage, startConnectStage } from './connect-stage.ts'

let stage: ConnectStage
beforeAll(async () => {
  stage = await startConnectStage()
})
afterAll(() => stage.close())

const codesSent = (): number => stage.sandbox.stats().token.authorization_code.received

/** Two teams of their own for a test. */
function teams(): { team: { id: string; name: string }; gang: { id: string; name: string } } {
  const id = randomUUID()
  return { team: { id: `team-${id}`, name: 'The Team' }, gang: { id: `gang-${id}`, name: 'The Gang' } }
}

describe('cross-user session fixation (COSF)', () => {
  test("[SX-01] Alice finishes the login that Mallory began: it is not Mallory's account", async () => {
    const { team, gang } = teams()
    const [alice, mallory] = [stage.browser('alice'), stage.browser('mallory')]
    const before = codesSent()
    const page = await mallory.open((await stage.session({ owner: gang })).url)
    const started = await mallory.start(page, stage.honest)
    // Alice has a session of her own open in her browser. It does not help Mallory.
    await alice.open((await stage.session({ owner: team })).url)
    const callback = await alice.agree(started.url)
    expect((await alice.arrive(callback)).location).toBe('/connect/problem/browser')
    expect(codesSent()).toBe(before)
    for (const { id } of [team, gang]) expect(await stage.accounts(id)).toEqual([])
    // The login is as it was, and Mallory's to finish.
    await mallory.arrive(await mallory.agree(started.url))
    expect(await stage.accounts(gang.id)).toHaveLength(1)
  })

  test('[SX-02] a link that Mallory has opened opens for nobody else', async () => {
    const { gang } = teams()
    const [alice, mallory] = [stage.browser('alice'), stage.browser('mallory')]
    const { url, id } = await stage.session({ owner: gang })
    const page = await mallory.open(url)
    expect((await alice.ask(url)).location).toBe('/connect/problem/elsewhere')
    expect((await alice.ask(`/connect/api/sessions/${id}/open`, { method: 'POST' })).status).toBe(403)
    // It is Mallory's to open again.
    expect((await mallory.open(url)).id).toBe(page.id)
  })

  test('[SX-02] a link that was looked at by two browsers opens in the one that comes first', async () => {
    const [alice, mallory] = [stage.browser('alice'), stage.browser('mallory')]
    const { url, id } = await stage.session()
    for (const browser of [alice, mallory]) expect((await browser.ask(url)).location).toBe(`/connect/s/${id}`)
    const open = `/connect/api/sessions/${id}/open`
    expect((await alice.ask(open, { method: 'POST' })).status).toBe(200)
    const late = await mallory.ask(open, { method: 'POST' })
    expect([late.status, late.json<{ code: string }>().code]).toEqual([403, 'ERR_CONNECT_SESSION_ELSEWHERE'])
  })

  test("[SX-02] where the host wants it, no link opens at all, and no other page's form", async () => {
    const { gang } = teams()
    const { url, token, id } = await stage.session({ owner: gang, embedded_only: true })
    const alice = stage.browser('alice')
    expect((await alice.ask(url)).location).toBe('/connect/problem/embedded')
    const form = (origin?: string): ReturnType<typeof alice.ask> =>
      alice.ask('/connect', {
        method: 'POST',
        body: new URLSearchParams({ session: token, display: 'window' }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: origin ?? 'null' },
      })
    for (const origin of [
      undefined,
      'https://evil.example',
      `${APP}.evil.example`,
      `${APP}:444`,
      'http://app.example',
    ])
      expect((await form(origin)).location).toBe('/connect/problem/embedded')
    expect((await alice.ask(`/connect/api/sessions/${id}/open`, { method: 'POST' })).status).toBe(410)
    expect((await form(APP)).location).toBe(`/connect/s/${id}?display=window`)
    expect((await alice.ask(`/connect/api/sessions/${id}/open`, { method: 'POST' })).status).toBe(200)
  })

  test("[SX-10] the token alone, or a cookie of another session, does nothing in Alice's session", async () => {
    const { team, gang } = teams()
    const [alice, mallory] = [stage.browser('alice'), stage.browser('mallory')]
    const own = await stage.session({ owner: team })
    const page = await alice.open(own.url)
    const started = await alice.start(page, stage.honest)
    await mallory.open((await stage.session({ owner: gang })).url)
    const attempt = `/connect/api/sessions/${page.id}/attempts/${started.attempt.id}`
    const bearer = { authorization: `Bearer ${own.token}` }
    for (const headers of [{}, bearer])
      for (const [path, method] of [
        [`/connect/api/sessions/${page.id}/attempts`, 'POST'],
        [`${attempt}/cancel`, 'POST'],
        [attempt, 'GET'],
      ] as const)
        expect(
          (
            await mallory.ask(path, {
              method,
              headers,
              ...(method === 'POST' && { body: { connector: 'evil' } }),
            })
          ).status,
        ).toBe(401)
    // Not by the path of Mallory's own session either.
    const mixed = await mallory.ask(
      `/connect/api/sessions/${(await stage.session()).id}/attempts/${started.attempt.id}`,
    )
    expect(mixed.status).toBe(401)
    expect(await alice.attempt(started)).toMatchObject({ status: 'pending' })
  })
})

describe('cross-app attacks', () => {
  test('[SX-03] COAT: Evil sends Alice on to Honest with the fresh state: her code goes nowhere', async () => {
    const { team } = teams()
    const alice = stage.browser('alice')
    const before = codesSent()
    const page = await alice.open((await stage.session({ owner: team })).url)
    const evil = await alice.start(page, 'evil')
    const honest = await alice.start(page, stage.honest)
    const { state = '', code_challenge = '' } = Object.fromEntries(new URL(evil.url ?? '').searchParams)
    const callback = await alice.agree(withParameters(honest.url ?? '', { state, code_challenge }))
    expect(codeIn(callback).length).toBeGreaterThan(20)
    expect((await alice.arrive(callback)).location).toBe('/connect/problem/login')
    // Nor does the callback of Evil take it.
    expect(codesSent()).toBe(before)
    expectUnknownTo(stage.evil, [codeIn(callback), stage.client.client_secret])
    expect(await stage.accounts(team.id)).toEqual([])
  })

  test("[SX-04] CORF: Alice's browser opens Honest's callback with Mallory's code", async () => {
    const { team, gang } = teams()
    const [alice, mallory] = [stage.browser('alice'), stage.browser('mallory')]
    const before = codesSent()
    const own = await mallory.start(
      await mallory.open((await stage.session({ owner: gang })).url),
      stage.honest,
    )
    const callback = await mallory.agree(own.url)
    const page = await alice.open((await stage.session({ owner: team })).url)
    const [lured, begun] = [await alice.start(page, 'evil'), await alice.start(page, stage.honest)]
    const stateOf = ({ url = '' }: { url?: string }): string => new URL(url).searchParams.get('state') ?? ''
    expect((await alice.arrive(callback)).location).toBe('/connect/problem/browser')
    for (const state of ['', 'made-up', stateOf(lured)])
      expect((await alice.arrive(withParameters(callback, { state }))).location).toBe(
        '/connect/problem/login',
      )
    expect(codesSent()).toBe(before)
    // With a state of Alice's own login at Honest, which nobody but her browser and Honest know, PKCE refuses.
    await alice.arrive(withParameters(callback, { state: stateOf(begun) }))
    expect(await alice.attempt(begun)).toMatchObject({ error: { code: 'ERR_TOKEN_ERROR_RESPONSE' } })
    for (const { id } of [team, gang]) expect(await stage.accounts(id)).toEqual([])
  })
})

describe('what belongs to others', () => {
  test('[SX-08] [SX-09] an account, a profile or an attempt of others is none; an owner must be named', async () => {
    const { team, gang } = teams()
    const alice = stage.browser('alice')
    const page = await alice.open((await stage.session({ owner: team })).url)
    const started = await alice.start(page, stage.honest)
    await alice.arrive(await alice.agree(started.url))
    const [account] = await stage.accounts(team.id)
    await expect(stage.session({ owner: gang, account_id: account?.id ?? '' })).rejects.toThrow(
      'ERR_ACCOUNT_NOT_FOUND',
    )
    await expect(stage.session({ owner: gang, account_id: randomUUID() })).rejects.toThrow(
      'ERR_ACCOUNT_NOT_FOUND',
    )
    for (const owner of [undefined, {}, { id: '' }, { id: 'a\u0000b' }, { id: ['a'] }])
      await expect(stage.session({ owner } as never)).rejects.toThrow(/ERR_REQUEST_INVALID/)
    const { token } = await stage.session({ owner: gang })
    const headers = { authorization: `Bearer ${token}` }
    const foreign = await stage.under.request({
      url: `/api/connection_attempts/${started.attempt.id}`,
      headers,
    })
    expect([foreign.statusCode, foreign.json().code]).toEqual([404, 'ERR_ATTEMPT_NOT_FOUND'])
    const list = `/api/connection_attempts?connect_session_id=${page.id}`
    expect((await stage.under.request({ url: list, headers })).statusCode).toBe(404)
    expect((await stage.under.request({ url: '/api/connection_attempts', headers })).json().items).toEqual([])
  })

  test('[SX-11] a profile that was changed meanwhile ends the login, and the code goes nowhere', async () => {
    const { team } = teams()
    const alice = stage.browser('alice')
    const before = codesSent()
    const page = await alice.open((await stage.session({ owner: team })).url)
    const started = await alice.start(page, stage.honest)
    const callback = await alice.agree(started.url)
    const { profiles } = stage.under.host.linkwright
    const { id, version, values } = await profiles.get(stage.profiles.honest)
    const changed = await profiles.update(id, { version, values: { client_id: 'another-client' } })
    await alice.arrive(callback)
    await profiles.update(id, { version: changed.version, values })
    expect(await alice.attempt(started)).toMatchObject({
      error: { code: 'ERR_CONFIGURATION_CHANGED', who_must_act: 'user' },
    })
    expect(codesSent()).toBe(before)
  })

  test('[SX-12] a link that is renewed keeps the old grant until the new one is there', async () => {
    const { team } = teams()
    const alice = stage.browser('alice')
    const { accounts } = stage.under.host.linkwright
    await alice.arrive(
      await alice.agree(
        (await alice.start(await alice.open((await stage.session({ owner: team })).url), stage.honest)).url,
      ),
    )
    const [account] = await stage.accounts(team.id)
    if (account === undefined) throw new Error('Nothing was linked')
    const { access_token } = await accounts.accessToken(account)
    const page = await alice.open((await stage.session({ owner: team, account_id: account.id })).url)
    expect(page).toMatchObject({ account: { id: account.id }, offers: [{ key: stage.honest }] })
    const denied = await alice.start(page, stage.honest)
    await alice.arrive(await alice.agree(denied.url, 'deny'))
    expect(await alice.attempt(denied)).toMatchObject({ error: { code: 'ERR_AUTHORIZATION_DENIED' } })
    expect((await accounts.accessToken(account)).access_token).toBe(access_token)
    const agreed = await alice.start(page, stage.honest)
    await alice.arrive(await alice.agree(agreed.url))
    expect(await alice.attempt(agreed)).toMatchObject({ status: 'authenticated', account_id: account.id })
    expect(await stage.accounts(team.id)).toHaveLength(1)
    expect((await accounts.accessToken(account)).access_token).not.toBe(access_token)
  })
})

describe('what a page of somebody else can have a browser do', () => {
  const ATTACKERS: readonly Readonly<Record<string, string>>[] = [
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://sibling.host.example', 'sec-fetch-site': 'same-site' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://host.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://host.example', 'sec-fetch-site': 'cross-site' },
    { origin: '' },
  ]

  test.each(ATTACKERS)('nothing is begun, given up or opened by %o', async (headers) => {
    const alice = stage.browser('alice')
    const { url, id } = await stage.session()
    const looked = await stage.session()
    await alice.ask(looked.url)
    const started = await alice.start(await alice.open(url), 'evil')
    const attempt = `/connect/api/sessions/${id}/attempts/${started.attempt.id}`
    for (const [path, body] of [
      [`/connect/api/sessions/${id}/attempts`, { connector: 'evil' }],
      [`${attempt}/cancel`, undefined],
      [`${attempt}/device`, { device_id: 'x' }],
      [`/connect/api/sessions/${looked.id}/open`, undefined],
    ] as const) {
      const answer = await alice.ask(path, { method: 'POST', headers, ...(body !== undefined && { body }) })
      expect([answer.status, answer.json<{ code: string }>().code], path).toEqual([
        403,
        'ERR_ORIGIN_FORBIDDEN',
      ])
    }
    expect(await alice.attempt(started)).toMatchObject({ status: 'pending' })
  })

  test('no cookie that was there before becomes the one of a session', async () => {
    const alice = stage.browser('alice')
    const { url, id } = await stage.session()
    const planted = 'A'.repeat(43)
    const name = `__Host-linkwright-connect-${id}`
    await alice.jar.setCookie(`${name}=${planted}; Path=/; Secure`, 'https://host.example/')
    await alice.open(url)
    const cookies = await alice.jar.getCookies('https://host.example/')
    const own = cookies.find(({ key }) => key === name)
    expect(own?.value).not.toBe(planted)
    expect(own).toMatchObject({ httpOnly: true, secure: true, sameSite: 'lax', path: '/', hostOnly: true })
    // The token was needed once, and is not kept.
    expect(cookies.map(({ key }) => key)).toEqual([name])
  })

  test('no number of links fills the browser with cookies', async () => {
    const alice = stage.browser('alice')
    for (let links = 0; links < 35; links += 1) await alice.ask((await stage.session()).url)
    expect((await alice.jar.getCookies('https://host.example/')).length).toBeLessThanOrEqual(31)
  })

  test.each(['/connect', '/connect/s/x', '/connect/done', '/connect/problem/ended', '/connect/problem/x'])(
    '%s is framed by nobody, known to no cache and no other site, and runs scripts of its own only',
    async (path) => {
      const { headers, body } = await stage.browser().ask(path)
      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'unsafe-none',
      })
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(body).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=/)
    },
  )

  test.each(['%3Cscript%3E', '..%2f..%2fpackage.json', 'constructor', '__proto__', '%00'])(
    'a problem called %s shows nothing of it',
    async (problem) => {
      const { body } = await stage.browser().ask(`/connect/problem/${problem}`)
      expect(body).not.toMatch(/<script>|package\.json|constructor|__proto__/)
    },
  )
})
