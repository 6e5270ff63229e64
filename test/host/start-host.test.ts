import { connect, type Socket } from 'node:net'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { type HostOptions, type RunningHost, startHost } from '../../src/host/start-host.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { KEYS } from '../support/linked.ts'

const ADMIN_KEY = 'a'.repeat(64)

async function start(options: Partial<HostOptions> = {}): Promise<RunningHost> {
  const running = await startHost({
    manifests: [],
    database: ':memory:',
    background: false,
    port: 0,
    adminKey: ADMIN_KEY,
    ...options,
  })
  onTestFinished(running.close)
  return running
}

interface Client {
  readonly socket: Socket
  /** Everything that came, once the server has closed the connection. */
  readonly ended: Promise<string>
}

/** A client that sends what it likes. */
async function open({ address }: RunningHost): Promise<Client> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  onTestFinished(() => void socket.destroy())
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  socket.on('error', () => {})
  const ended = new Promise<string>((resolve) => socket.on('close', () => resolve(text)))
  await new Promise((resolve) => socket.once('connect', resolve))
  return { socket, ended }
}

/** A database that others could share, as far as the service can know. */
const elsewhere = { database: (clock: { now(): number }) => openSqliteStore(':memory:', clock), keys: KEYS }

test('a service below a path of a host is refused, with what to do', async () => {
  const publicUrl = 'https://host.example/linkwright'
  await expect(start({ publicUrl })).rejects.toThrow(
    '"publicUrl" must be without a path, such as https://host.example: the service cannot be below "/linkwright". Give it a host name of its own, and have the proxy in front pass on every path',
  )
  expect((await start({ publicUrl: 'https://host.example/' })).publicUrl).toBe('https://host.example')
})

describe('a service beyond this machine', () => {
  test('does not listen on a shared database while nobody could administer it', async () => {
    const options: HostOptions = {
      manifests: [],
      ...elsewhere,
      background: false,
      port: 0,
      publicUrl: 'https://host.example',
    }
    await expect(startHost({ ...options, host: '0.0.0.0' })).rejects.toMatchObject({
      code: 'ERR_ADMIN_KEY_MISSING',
      message: expect.stringContaining('Set LINKWRIGHT_ADMIN_KEY'),
    })
    const here = await startHost(options)
    onTestFinished(here.close)
    const there = await startHost({ ...options, host: '0.0.0.0', adminKey: ADMIN_KEY })
    onTestFinished(there.close)
  })

  test('refuses an admin key that is short', async () => {
    await expect(start({ adminKey: 'secret' })).rejects.toThrow(
      '"adminKey" must be 32 random characters or more',
    )
  })

  test('takes the admin key that the environment gives', async () => {
    const { address } = await start()
    const ask = (key: string): Promise<Response> =>
      fetch(`${address}/api/keys`, { headers: { authorization: `Bearer ${key}` } })
    expect(await (await ask(ADMIN_KEY)).json()).toEqual({ items: [], next_cursor: null })
    expect((await ask(`${ADMIN_KEY}a`)).status).toBe(401)
  })

  test('believes X-Forwarded-For from the proxies that it was told, and from nobody else', async () => {
    const tries = async ({ address }: RunningHost): Promise<number> => {
      let last = 0
      for (let count = 0; count < 11; count += 1) {
        const headers = { 'x-forwarded-for': `203.0.113.${count}` }
        last = (await fetch(`${address}/console/login?token=guess`, { headers })).status
      }
      return last
    }
    const warned: string[] = []
    const nothing = (): void => {}
    const warn = (_details: object, message: string): void => void warned.push(message)
    const logger = { debug: nothing, info: nothing, warn, error: nothing }
    expect(await tries(await start({ logger, trustProxy: ['127.0.0.1'] }))).toBe(403)
    expect(warned).toEqual([])
    expect(await tries(await start({ logger }))).toBe(429)
    expect(warned).toEqual([expect.stringContaining('Name it by trustProxy (--trust-proxy)')])
  })
})

describe('a client that is slow or odd', async () => {
  const shared = await startHost({ manifests: [], database: ':memory:', background: false, port: 0 })
  afterAll(shared.close)
  const quick = { headers: 100, request: 200, keepAlive: 100, checkEvery: 20 }

  test.each([
    ['its headers', 'GET /healthz HTTP/1.1\r\nhost: a\r\nx-slow: ', '408 Request Timeout'],
    ['a body', 'POST /api/keys HTTP/1.1\r\nhost: a\r\ncontent-length: 99\r\n\r\n{', /40[18] /],
  ])('is not waited for: it never ends %s', async (_what, text, answer) => {
    const { socket, ended } = await open(await start({ timeouts: quick }))
    socket.write(text)
    expect(await ended).toMatch(answer)
  })

  test('is not kept connected when it asks for nothing more', async () => {
    const { socket, ended } = await open(await start({ timeouts: quick }))
    socket.write('GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n')
    expect(await ended).toMatch(/^HTTP\/1\.1 200 OK\r\n.*\{"ok":true\}$/s)
  })

  test.each([
    ['headers of 20 kB', `GET /healthz HTTP/1.1\r\nhost: a\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`, '431 '],
    ['a path of 20 kB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`, '431 '],
    ['no HTTP', 'hello\r\n\r\n', '400 Bad Request'],
    [
      'two lengths',
      'POST /api/keys HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}',
      '400 Bad Request',
    ],
    [
      'a length and chunks',
      'POST /api/keys HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      '400 Bad Request',
    ],
  ])('is refused: %s', async (_what, text, answer) => {
    const { socket, ended } = await open(shared)
    socket.write(text)
    expect(await ended).toMatch(new RegExp(`^HTTP/1\\.1 ${answer}`))
  })

  test.each(['%0d%0aset-cookie:%20a=b', '%0d%0a%0d%0a<script>'])(
    'puts nothing into a header of the answer: %s',
    async (text) => {
      const { address } = shared
      for (const path of [
        `/console/login?token=${text}`,
        `/connect/oauth2/x/callback?state=${text}`,
        `/console/${text}`,
      ]) {
        const response = await fetch(address + path, { redirect: 'manual' })
        expect(response.headers.get('set-cookie') ?? '').not.toContain('a=b')
        expect(await response.text()).not.toContain('<script>')
      }
    },
  )

  test.each([
    '/console/assets/../../../package.json',
    '/console/assets/..%2f..%2f..%2fpackage.json',
    '/console/assets/%2e%2e/%2e%2e/package.json',
    '/console/assets/..%5c..%5cpackage.json',
    '/console/assets//etc/passwd',
    '/console/assets/%00',
  ])('gets no file that is not a page: %s', async (path) => {
    const { socket, ended } = await open(shared)
    socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`)
    const answer = await ended
    expect(answer).not.toMatch(/"dependencies"|root:/)
    expect(answer).toMatch(/^HTTP\/1\.1 (400|403|404) |<!doctype html>/i)
  })
})

describe('closing', () => {
  test('takes no new requests, finishes those that have begun, and keeps nobody waiting', async () => {
    const running = await start()
    const idle = await open(running)
    idle.socket.write('GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n')
    await new Promise((resolve) => idle.socket.once('data', resolve))
    const busy = await open(running)
    const body = JSON.stringify({ name: 'late', scopes: ['admin'] })
    const headers = `host: a\r\nauthorization: Bearer ${ADMIN_KEY}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nexpect: 100-continue`
    busy.socket.write(`POST /api/keys HTTP/1.1\r\n${headers}\r\n\r\n${body.slice(0, 5)}`)
    // The server has begun to read when it asks for the rest.
    await new Promise((resolve) => busy.socket.once('data', resolve))
    const closing = running.close()
    expect(await idle.ended).toContain('200 OK')
    await expect(fetch(`${running.address}/healthz`)).rejects.toThrow()
    busy.socket.write(body.slice(5))
    expect(await busy.ended).toContain('201 Created')
    await closing
    await expect(running.linkwright.profiles.list()).rejects.toThrow()
  })

  test('happens where it cannot listen: nothing stays open', async () => {
    const { address } = await start()
    const taken = start({ port: Number(new URL(address).port) })
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
