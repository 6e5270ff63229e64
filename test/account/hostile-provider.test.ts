/**
 * A provider that sends whatever bytes it likes, seen by the whole library: what a login and a refresh become, what is
 * kept, and that nothing is sent a second time.
 */
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Linkwright, LinkwrightOptions } from '../../src/create-linkwright.ts'
import { createAddressGuard } from '../../src/http/address-guard.ts'
import { createAuthorizationServerTransport } from '../../src/http/authorization-server-transport.ts'
import type { Transport } from '../../src/ports/ports.ts'
import { type ByteServer, startByteServer } from '../http/byte-server.ts'
import { CLIENT, callbackOf, link, OWNER, openLinkwright, testClock, USER } from '../support/linked.ts'
import { http } from '../support/token-server.ts'

/** What a server does with a request. `giveUp` ends the request's time: a test does not wait for as long as a host. */
type Send = (socket: Socket, giveUp: () => void) => void

const tokens = (n: number): object => ({
  access_token: `access-${n}`,
  token_type: 'bearer',
  refresh_token: `refresh-${n}`,
  expires_in: 3_600,
})
const good = (n: number): string => http(200, tokens(n))

interface Scene {
  readonly server: ByteServer
  readonly linkwright: Linkwright
  readonly clock: ReturnType<typeof testClock>
  /** What the server does with the next requests, one each. After that it hangs up. */
  readonly next: Send[]
}

const scene = (...next: Send[]): Promise<Scene> => sceneWith({}, next)

async function sceneWith(options: Partial<LinkwrightOptions>, next: Send[]): Promise<Scene> {
  let giveUp = (): void => {}
  const server = await startByteServer({
    onRequest: (socket) => (next.shift() ?? ((own: Socket) => void own.end()))(socket, giveUp),
  })
  onTestFinished(() => server[Symbol.asyncDispose]())
  const guard = createAddressGuard({ trustedOrigins: [server.origin] })
  const send = createAuthorizationServerTransport({ guard })
  const transport: Transport = (request, options) => {
    const end = new AbortController()
    giveUp = () => end.abort()
    return send(request, { ...options, signal: AbortSignal.any([end.signal, options.signal ?? []].flat()) })
  }
  const clock = testClock()
  // Only the origin is taken from a token server.
  const linkwright = await openLinkwright(server as unknown as Parameters<typeof openLinkwright>[0], {
    transport,
    clock,
    ...options,
  })
  return { server, linkwright, clock, next }
}

const bytes =
  (text: string | Uint8Array): Send =>
  (socket) =>
    void socket.end(text)
const drip =
  (first: string, piece: string): Send =>
  (socket, giveUp) => {
    socket.write(first)
    const timer = setInterval(() => socket.write(piece), 20)
    socket.on('close', () => clearInterval(timer))
    setTimeout(giveUp, 100)
  }
const pour: Send = (socket) => {
  const piece = Buffer.alloc(64 * 1024, 'x')
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece));
  }
  socket.on('drain', more)
  socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n')
  more()
}
const cut = (answer: string, by: number): string => answer.slice(0, -by)
const JSON_HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const bomb = gzipSync(Buffer.alloc(20_000_000, '['))
const zipped = Buffer.concat([
  Buffer.from(`${JSON_HEAD}content-encoding: gzip\r\ncontent-length: ${bomb.byteLength}\r\n\r\n`),
  bomb,
])

const DOUBT = 'ERR_IN_DOUBT'
const BAD = 'ERR_RESPONSE_NOT_CONFORM'
const AWAY = 'ERR_PROVIDER_UNAVAILABLE'

const CASES: readonly [name: string, send: Send, code: string][] = [
  ['[TR-16] a body shorter than announced', bytes(cut(good(2), 5)), DOUBT],
  [
    '[TR-16] chunks without an end',
    bytes(`${JSON_HEAD}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n`),
    DOUBT,
  ],
  ['[TR-16] a chunk that is cut', bytes(`${JSON_HEAD}transfer-encoding: chunked\r\n\r\nff\r\n{"a`), DOUBT],
  ['[NW-06] a body without end', pour, DOUBT],
  ['[NW-07] a gzip bomb', bytes(zipped), DOUBT],
  ['[NW-08] silence', (_socket, giveUp) => giveUp(), DOUBT],
  ['[NW-08] headers without end', drip('HTTP/1.1 200 OK\r\n', 'x: y\r\n'), DOUBT],
  ['[NW-08] a body a byte at a time', drip(`${JSON_HEAD}content-length: 999\r\n\r\n{`, ' '), DOUBT],
  ['[NW-09] ten thousand headers', bytes(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(10_000)}\r\n`), DOUBT],
  ['[NW-11] a reset', (socket) => void socket.resetAndDestroy(), DOUBT],
  ['[NW-11] a hang-up', (socket) => void socket.end(), DOUBT],
  ['[NW-11] something that is not HTTP', bytes('SSH-2.0-OpenSSH_9.6\r\n'), DOUBT],
  ['[NW-11] two lengths', bytes(good(2).replace('\r\n\r\n', '\r\ncontent-length: 3\r\n\r\n')), DOUBT],
  [
    '[NW-11] a length and chunks at once',
    bytes(good(2).replace('\r\n\r\n', '\r\ntransfer-encoding: chunked\r\n\r\n')),
    DOUBT,
  ],
  [
    '[NW-11] another protocol',
    bytes('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    DOUBT,
  ],
  ['[NW-05] a redirect', bytes(http(307, '', { location: 'https://evil.example/token' })), BAD],
  ['[NW-14] 500', bytes(http(500, '')), AWAY],
  ['[NW-14] 502 with tokens', bytes(http(502, tokens(2))), AWAY],
  ['[NW-14] 504', bytes(http(504, '<html>', { 'content-type': 'text/html' })), AWAY],
  ['[TR-12] a web page', bytes(http(200, '<html>', { 'content-type': 'text/html' })), BAD],
  ['[TR-12] nothing', bytes(http(200, '')), BAD],
  ['[TR-20] 201', bytes(http(201, tokens(2))), BAD],
  ['[TR-14] 400 with a web page', bytes(http(400, '<h1>Bad</h1>', { 'content-type': 'text/html' })), BAD],
]

describe('a login whose code is answered with', () => {
  test.each(CASES)('%s links nothing, and sends the code once', async (_name, send, code) => {
    const { server, linkwright, next } = await scene(send, bytes(good(9)))
    const values = { auth: 'code', ...CLIENT }
    const profile = await linkwright.profiles.create({ connector: 'service', values })
    const { state } = await linkwright.accounts.startLink({
      profile_id: profile.id,
      owner: OWNER,
      user: USER,
    })
    const arrival = { callback: callbackOf(linkwright, state), user: USER }
    await expect(linkwright.accounts.finishLink(arrival)).rejects.toMatchObject({ code })
    await expect(linkwright.accounts.finishLink(arrival)).rejects.toMatchObject({ code: 'ERR_STATE_USED' })
    expect(await linkwright.accounts.list(OWNER)).toEqual([])
    expect(server.requests).toHaveLength(1)
    expect(next).toHaveLength(1)
    for (const socket of server.sockets) await closed(socket)
  })
})

/** Resolves when our end has let go of the connection. */
async function closed(socket: Socket): Promise<void> {
  await expect.poll(() => socket.destroyed || socket.readableEnded).toBe(true)
}

describe('a refresh that is answered with', () => {
  test.each(CASES)(
    '%s ends nothing: the refresh token is kept, sent once, and works later',
    async (_name, send, code) => {
      const { server, linkwright, clock } = await scene(bytes(good(1)), send, bytes(good(3)))
      const account = await link(linkwright)
      await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({ code })
      expect(server.requests).toHaveLength(2)
      const { status, status_reason } = await linkwright.accounts.get(account)
      expect(['active', 'degraded']).toContain(status)
      expect(status_reason).toBe(status === 'active' ? null : code)
      // The token that was handed out is still good, and no error of the provider changes that.
      expect((await linkwright.accounts.accessToken(account)).access_token).toBe('access-1')
      clock.advance(600_000)
      expect((await linkwright.accounts.refresh(account)).access_token).toBe('access-3')
      expect(server.requests[2]).toContain('refresh_token=refresh-1')
      expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'active', status_reason: null })
    },
  )

  test('[TR-12] [TR-18] a bad rest beside a new refresh token keeps that token', async () => {
    const bad = { ...tokens(2), access_token: 'has a space' }
    const { server, linkwright, clock } = await scene(bytes(good(1)), bytes(http(200, bad)), bytes(good(3)))
    const account = await link(linkwright)
    await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({ code: BAD })
    clock.advance(600_000)
    await linkwright.accounts.refresh(account)
    expect(server.requests[2]).toContain('refresh_token=refresh-2')
  })

  test.each([
    ['[TR-14] a page with status 400', bytes(http(400, 'no', { 'content-type': 'text/html' }))],
    ['[TR-14] an OAuth error that nobody knows', bytes(http(400, { error: 'computer_says_no' }))],
  ])('%s degrades the account at the third time', async (_name, send) => {
    const { linkwright, clock } = await scene(bytes(good(1)), send, send, send)
    const account = await link(linkwright)
    const seen: string[] = []
    for (let times = 0; times < 3; times += 1) {
      await linkwright.accounts.refresh(account).catch(() => {})
      seen.push((await linkwright.accounts.get(account)).status)
      clock.advance(600_000)
    }
    expect(seen).toEqual(['active', 'active', 'degraded'])
  })

  test('[TR-14] an error that is no OAuth error, many times: degraded, never a new login', async () => {
    const page = bytes(http(400, 'no', { 'content-type': 'text/html' }))
    const { linkwright, clock } = await scene(bytes(good(1)), page, page, page, page, bytes(good(3)))
    const account = await link(linkwright)
    for (let times = 0; times < 4; times += 1) {
      await expect(linkwright.accounts.refresh(account)).rejects.toMatchObject({ code: BAD })
      clock.advance(600_000)
    }
    expect(await linkwright.accounts.get(account)).toMatchObject({ status: 'degraded', status_reason: BAD })
    expect(await linkwright.accounts.refresh(account)).toMatchObject({ access_token: 'access-3' })
  })
})

describe('an answer that is strange, and good all the same', () => {
  test.each<[string, string]>([
    ['after provisional ones', `HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${good(1)}`],
    [
      'in chunks of one byte',
      `${JSON_HEAD}transfer-encoding: chunked\r\n\r\n${[...JSON.stringify(tokens(1))].map((c) => `1\r\n${c}\r\n`).join('')}0\r\n\r\n`,
    ],
    ['without a length, ended by the connection', `${JSON_HEAD}\r\n${JSON.stringify(tokens(1))}`],
    ['followed by another answer', good(1) + good(2)],
  ])('%s', async (_name, answer) => {
    const { linkwright } = await scene(bytes(answer))
    const account = await link(linkwright)
    expect((await linkwright.accounts.accessToken(account)).access_token).toBe('access-1')
  })

  test('[TR-20] sets cookies that nobody sends back', async () => {
    const cookie = { 'set-cookie': 'session=canary; Path=/' }
    const { server, linkwright } = await scene(bytes(http(200, tokens(1), cookie)), bytes(good(2)))
    await linkwright.accounts.refresh(await link(linkwright))
    expect(server.requests).toHaveLength(2)
    expect(server.requests.join()).not.toMatch(/cookie|canary/i)
  })

  test.each([0, -1, '0', 'soon', null])(
    '[TR-07] [TR-06] a lifetime of %j starts no loop of refreshes',
    async (expires_in) => {
      const { server, linkwright, clock } = await scene(bytes(http(200, { ...tokens(1), expires_in })))
      const account = await link(linkwright)
      for (let times = 0; times < 20; times += 1) {
        expect((await linkwright.accounts.accessToken(account)).access_token).toBe('access-1')
        clock.advance(31_000)
      }
      expect(server.requests).toHaveLength(1)
    },
  )

  test('[TR-06] [TR-07] [TR-18] members that say nothing are warned of', async () => {
    const warnings: unknown[] = []
    const quiet = (): void => {}
    const warn = (details: object): void => void warnings.push(details)
    const answers = [
      { ...tokens(1), expires_in: 0 },
      { ...tokens(2), expires_in: 'soon', refresh_token: '' },
      tokens(3),
    ]
    const logger = { debug: quiet, info: quiet, error: quiet, warn }
    const { linkwright } = await sceneWith(
      { logger },
      answers.map((answer) => bytes(http(200, answer))),
    )
    const account = await link(linkwright)
    await linkwright.accounts.refresh(account)
    await linkwright.accounts.refresh(account)
    expect(warnings).toEqual([
      { profile_id: account.profile_id, members: ['expires_in'] },
      { account_id: account.id, members: ['expires_in', 'refresh_token'] },
    ])
  })

  test('[TR-09] without a lifetime is refreshed when the API refuses the token, and not before', async () => {
    const { expires_in: _none, ...endless } = tokens(1) as Record<string, unknown>
    const api401 = bytes(http(401, {}))
    const { server, linkwright, clock } = await scene(
      bytes(http(200, endless)),
      api401,
      bytes(good(2)),
      bytes(http(200, { ok: true })),
    )
    const account = await link(linkwright)
    clock.advance(365 * 86_400_000)
    expect((await linkwright.accounts.accessToken(account)).access_token).toBe('access-1')
    expect(server.requests).toHaveLength(1)
    expect(await linkwright.accounts.call(account, 'items.list')).toMatchObject({ status: 200 })
    expect(server.requests.map((request) => request.split(' ')[1])).toEqual([
      '/token',
      '/v1/items',
      '/token',
      '/v1/items',
    ])
  })

  test('[TQ-07] a refresh asks for no scope, so it can neither widen nor narrow what was granted', async () => {
    const narrow = { ...tokens(2), scope: 'read' }
    const { server, linkwright } = await scene(bytes(good(1)), bytes(http(200, narrow)), bytes(good(3)))
    const account = await link(linkwright, { scopes: ['read', 'write'] })
    await linkwright.accounts.refresh(account)
    await linkwright.accounts.refresh(account)
    for (const request of server.requests.slice(1)) expect(request).not.toContain('scope')
  })
})
