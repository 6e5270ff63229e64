/** What both transports must withstand. Each has a test file that runs these cases. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { inspect, promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { LinkwrightError } from '../../src/errors/base.ts'
import { AddressRefusedError, InDoubtError, NotSentError } from '../../src/errors/transport.ts'
import { type AddressGuard, createAddressGuard, type Lookup } from '../../src/http/address-guard.ts'
import type { HttpRequest, SendOptions, Transport } from '../../src/ports.ts'
import { type Behaviour, type ByteServer, OK, pem, startByteServer } from './byte-server.ts'

const CANARIES = ['canary-client-secret', 'canary-authorization']
const SHORT = 300
const AMPLE = 10_000

export const toLoopback: Lookup = async () => [{ address: '127.0.0.1', family: 4 }]

export function tokenRequest(server: { origin: string }, change: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'POST',
    url: `${server.origin}/oauth%2Ftoken?tenant=a%20b&x`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: 'Basic canary-authorization',
    },
    body: 'grant_type=refresh_token&client_secret=canary-client-secret&name=%C3%A4+b',
    ...change,
  }
}

/** The error of a request that must fail: one of our own three, holding no secret however it is printed. */
export async function failure(sending: Promise<unknown>): Promise<NotSentError | InDoubtError> {
  const error = await sending.then(
    (response) => Promise.reject(new Error(`unexpected answer: ${inspect(response)}`)),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(LinkwrightError)
  const printed = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + String(error)
  for (const canary of CANARIES) expect(printed).not.toContain(canary)
  expect((error as Error).cause).toBeUndefined()
  if (error instanceof NotSentError || error instanceof InDoubtError) return error
  throw error
}

export function describeTransport(
  create: (guard: AddressGuard) => Transport,
  /** TypeScript that makes the transport in a child process, from the variable `guard`. */
  source: string,
): void {
  const transportTo = (server: { origin: string }, lookup: Lookup = toLoopback): Transport =>
    create(createAddressGuard({ trustedOrigins: [server.origin], lookup }))

  const sendTo = (
    server: ByteServer,
    options: Partial<SendOptions> = {},
    change: Partial<HttpRequest> = {},
  ) => transportTo(server)(tokenRequest(server, change), { timeout: AMPLE, ...options })

  const answering = (bytes: string | Uint8Array): Behaviour => ({ onRequest: (socket) => socket.end(bytes) })

  beforeAll(() => {
    setDefaultCACertificates([...getCACertificates('default'), pem('provider'), pem('expired')])
  })

  describe('a request', () => {
    test('leaves byte for byte, with our name and without an offer to compress', async () => {
      await using server = await startByteServer(answering(OK))
      await sendTo(server)
      const [head = '', body] = server.requests.join().split('\r\n\r\n')
      const [line, ...headers] = head.split('\r\n')
      expect(line).toBe('POST /oauth%2Ftoken?tenant=a%20b&x HTTP/1.1')
      expect(body).toBe(tokenRequest(server).body)
      const others = headers.filter((header) => !/^connection: /i.test(header))
      expect(others.map((header) => header.replace(/^Host:/, 'host:')).toSorted()).toEqual([
        'accept-encoding: identity',
        'authorization: Basic canary-authorization',
        'content-length: 73',
        'content-type: application/x-www-form-urlencoded',
        `host: 127.0.0.1:${server.port}`,
        'user-agent: linkwright',
      ])
    })

    test('sends a user-agent that was given, a body with GET, and no body when there is none', async () => {
      await using server = await startByteServer(answering(OK))
      await sendTo(server, {}, { headers: { 'user-agent': 'host/1' }, method: 'GET', body: 'ä' })
      for (const method of ['GET', 'DELETE', 'POST']) {
        await transportTo(server)({ method, url: server.origin, headers: {} }, { timeout: AMPLE })
      }
      expect(server.requests[0]).toMatch(/^user-agent: host\/1\r$/m)
      expect(server.requests[0]).toMatch(/\r\n\r\n\u00c3\u00a4$/)
      expect(server.requests.slice(1).map((request) => request.split(' HTTP')[0])).toEqual([
        'GET /',
        'DELETE /',
        'POST /',
      ])
      expect(server.requests[3]).toMatch(/^content-length: 0\r$/im)
    })

    test('gets the whole answer, whatever its status, repeated headers joined', async () => {
      const bytes =
        'HTTP/1.1 418 Teapot\r\nX-One: 1\r\nx-one: 2\r\nset-cookie: a=1\r\nset-cookie: b=2\r\n__proto__: x\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n'
      await using server = await startByteServer(answering(bytes))
      const { status, headers, body } = await sendTo(server)
      expect(status).toBe(418)
      expect(Object.entries(headers)).toEqual([
        ['x-one', '1, 2'],
        ['set-cookie', 'a=1, b=2'],
        ['__proto__', 'x'],
        ['transfer-encoding', 'chunked'],
      ])
      expect(Buffer.from(body).toString()).toBe('abcde')
    })

    test('goes over TLS to the name in the URL, and only to the address that was checked', async () => {
      await using server = await startByteServer(answering(OK), {
        key: pem('provider-key'),
        cert: pem('provider'),
      })
      expect(await sendTo(server)).toMatchObject({ status: 200 })
      expect(server.requests[0]).toMatch(new RegExp(`^host: provider.test:${server.port}\r$`, 'im'))
    })

    test('is not sent when its headers or its method are not HTTP', async () => {
      await using server = await startByteServer(answering(OK))
      for (const change of [
        { headers: { a: 'b\r\nc: d' } },
        { method: 'PO ST' },
        { headers: { 'a b': 'c' } },
      ]) {
        const error = await failure(sendTo(server, {}, change))
        expect(error).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'malformed' })
      }
      expect(server.requests).toEqual([])
    })
  })

  describe('the last moment before sending', () => {
    test('asks once, with the connection open and nothing sent', async () => {
      await using server = await startByteServer(answering(OK))
      const asked: number[] = []
      const mayStillSend = (): boolean => asked.push(server.requests.length) > 0
      await sendTo(server, { mayStillSend })
      expect(asked).toEqual([0])
      expect(server.sockets).toHaveLength(1)
    })

    test('sends no byte when the answer is no', async () => {
      let bytes = 0
      const closed = Promise.withResolvers<void>()
      await using server = await startByteServer({
        onConnection(socket) {
          socket.on('data', (data) => {
            bytes += data.length
          })
          socket.on('close', () => closed.resolve())
        },
      })
      const error = await failure(sendTo(server, { mayStillSend: () => false }))
      expect(error).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'deadline', origin: server.origin })
      await closed.promise
      expect(bytes).toBe(0)
    })

    test('sends nothing after the deadline, though resolving the name took that long', async () => {
      await using server = await startByteServer(answering(OK))
      const slow: Lookup = async () => {
        await sleep(SHORT * 2)
        return toLoopback('')
      }
      const named = { origin: `http://provider.test:${server.port}` }
      const sending = transportTo(named, slow)(tokenRequest(named), { timeout: SHORT })
      expect(await failure(sending)).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'deadline' })
      await sleep(SHORT * 1.5)
      expect(server.requests).toEqual([])
    })

    test('sends nothing for a caller who has left, and is in doubt when he leaves later', async () => {
      const left = new AbortController()
      await using server = await startByteServer({ onRequest: () => left.abort() })
      const before = await failure(sendTo(server, { signal: AbortSignal.abort('canary-client-secret') }))
      expect(before).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'aborted' })
      expect(server.requests).toHaveLength(0)
      const after = await failure(sendTo(server, { signal: left.signal }))
      expect(after).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'aborted' })
    })

    test('reads an answer that arrived while the process was paused, before the timer gives up', async () => {
      const script = `require('node:net').createServer((socket) => socket.once('data', () =>
        setTimeout(() => socket.end(${JSON.stringify(OK)}), 150))).listen(0, '127.0.0.1', function () {
          console.log(this.address().port) })`
      const child = execFile(process.execPath, ['-e', script])
      try {
        const [port] = await once(child.stdout ?? child, 'data')
        const server = { origin: `http://127.0.0.1:${String(port).trim()}` }
        const mayStillSend = (): boolean => {
          // Blocks the event loop from before the answer arrives until after the deadline.
          setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500), 20)
          return true
        }
        const response = await transportTo(server)(tokenRequest(server), { timeout: 700, mayStillSend })
        expect(response.status).toBe(200)
      } finally {
        child.kill()
      }
    })
  })

  test('[NW-04] ignores the proxies of the environment', async () => {
    await using server = await startByteServer(answering(OK))
    await using proxy = await startByteServer({})
    const module = (path: string): string =>
      JSON.stringify(new URL(`../../src/http/${path}`, import.meta.url).href)
    const script = `
      const { createAddressGuard } = await import(${module('address-guard.ts')})
      const guard = createAddressGuard({ trustedOrigins: ['${server.origin}'] })
      const { ${source.slice(0, source.indexOf('('))} } = await import(${module(
        source.startsWith('createApi') ? 'api-transport.ts' : 'authorization-server-transport.ts',
      )})
      const response = await ${source}({ method: 'GET', url: '${server.origin}/', headers: {} }, { timeout: 5000 })
      console.log(response.status)
      process.exit()`
    const variables = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy']
    const env = {
      ...process.env,
      ...Object.fromEntries(variables.map((name) => [name, proxy.origin])),
      NO_PROXY: '',
      no_proxy: '',
      NODE_USE_ENV_PROXY: '1',
    }
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env,
    })
    expect(stdout.trim()).toBe('200')
    expect(server.requests).toHaveLength(1)
    expect(proxy.sockets).toHaveLength(0)
  })

  test.each([301, 302, 303, 307, 308])('[NW-05] does not follow a %i', async (status) => {
    await using elsewhere = await startByteServer(answering(OK))
    await using server = await startByteServer(
      answering(`HTTP/1.1 ${status} Moved\r\nlocation: ${elsewhere.origin}/\r\ncontent-length: 0\r\n\r\n`),
    )
    expect(await sendTo(server)).toMatchObject({ status, headers: { location: `${elsewhere.origin}/` } })
    expect(server.requests).toHaveLength(1)
    expect(elsewhere.sockets).toHaveLength(0)
  })

  test.each([
    ['announced', 'content-length: 104857600\r\n'],
    ['not announced', ''],
  ])(
    '[NW-06] stops reading an endless body, its length %s, and closes the connection',
    async (_case, header) => {
      const closed = Promise.withResolvers<number>()
      await using server = await startByteServer({
        onRequest(socket) {
          const piece = Buffer.alloc(64 * 1024, 'x')
          const pour = (): void => {
            while (!socket.destroyed && socket.write(piece)) if (socket.bytesWritten > 1e8) socket.destroy()
          }
          socket.on('drain', pour)
          socket.on('close', () => closed.resolve(socket.bytesWritten))
          socket.write(`HTTP/1.1 200 OK\r\n${header}\r\n`)
          pour()
        },
      })
      const error = await failure(sendTo(server, { maxResponseBytes: 100_000 }))
      expect(error).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'too_large' })
      expect(error.message).toContain('more than 100000 bytes')
      expect(await closed.promise).toBeLessThan(3e7)
    },
  )

  test('[NW-06] takes a body of exactly the limit', async () => {
    await using server = await startByteServer(
      answering(`HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n${'x'.repeat(1000)}`),
    )
    const { body } = await sendTo(server, { maxResponseBytes: 1000 })
    expect(body.byteLength).toBe(1000)
    expect(await failure(sendTo(server, { maxResponseBytes: 999 }))).toMatchObject({ reason: 'too_large' })
  })

  test.each(['gzip', 'br', 'zstd', 'deflate', 'gzip, gzip', 'x-unknown'])(
    '[NW-07] refuses a body that is encoded: %s',
    async (encoding) => {
      const bomb = gzipSync(Buffer.alloc(20_000_000))
      const head = `HTTP/1.1 200 OK\r\ncontent-encoding: ${encoding}\r\ncontent-length: ${bomb.byteLength}\r\n\r\n`
      await using server = await startByteServer(answering(Buffer.concat([Buffer.from(head), bomb])))
      expect(await failure(sendTo(server))).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'encoding' })
    },
  )

  test('[NW-07] hands over compressed bytes that are not called so as they are', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000))
    const head = `HTTP/1.1 200 OK\r\ncontent-encoding: identity\r\ncontent-length: ${bomb.byteLength}\r\n\r\n`
    await using server = await startByteServer(answering(Buffer.concat([Buffer.from(head), bomb])))
    expect(Buffer.from((await sendTo(server)).body).equals(bomb)).toBe(true)
  })

  describe('[NW-08] a server that keeps us waiting', () => {
    const drip = (first: string, piece: string): Behaviour => ({
      onRequest(socket) {
        socket.write(first)
        const timer = setInterval(() => socket.write(piece), 20)
        socket.on('close', () => clearInterval(timer))
      },
    })

    test.each<[string, Behaviour]>([
      ['with the answer', {}],
      ['with the end of the headers', drip('HTTP/1.1 200 OK\r\n', 'x: y\r\n')],
      ['with the end of the status line', drip('HTTP/1.1 200 ', 'OK')],
      ['with the final status, after many provisional ones', drip('', 'HTTP/1.1 103 Early Hints\r\n\r\n')],
      ['with the body, a byte at a time', drip('HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n', 'x')],
      ['with the next chunk', drip('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', '1\r\nx\r\n')],
    ])('%s: in doubt when the time is over', async (_case, behaviour) => {
      await using server = await startByteServer(behaviour)
      const error = await failure(sendTo(server, { timeout: SHORT }))
      expect(error).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'timeout' })
      expect(server.requests).toHaveLength(1)
    })

    test('with its TLS handshake: not sent', async () => {
      await using server = await startByteServer({})
      const secure = { origin: `https://provider.test:${server.port}` }
      const sending = transportTo(secure)(tokenRequest(secure), { timeout: SHORT })
      expect(await failure(sending)).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'deadline' })
    })

    test('with its address: not sent', async () => {
      const named = { origin: 'http://provider.test' }
      const never: Lookup = () => new Promise(() => {})
      const sending = transportTo(named, never)(tokenRequest(named), { timeout: SHORT })
      expect(await failure(sending)).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'deadline' })
    })
  })

  test.each([
    ['10,000 headers', 'x: y\r\n'.repeat(10_000)],
    ['a header of 1 MB', `x: ${'y'.repeat(1_000_000)}\r\n`],
    ['a header name of 1 MB', `${'x'.repeat(1_000_000)}: y\r\n`],
  ])('[NW-09] refuses %s', async (_case, headers) => {
    await using server = await startByteServer(answering(`HTTP/1.1 200 OK\r\n${headers}\r\n`))
    expect(await failure(sendTo(server))).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'too_large' })
  })

  describe('[NW-10] a connection that cannot be made: not sent', () => {
    const tls = (cert: string, key = 'provider-key'): { cert: string; key: string } => ({
      cert: pem(cert),
      key: pem(key),
    })

    test('refused by the machine', async () => {
      const server = await startByteServer({})
      await server[Symbol.asyncDispose]()
      const error = await failure(sendTo(server))
      expect(error).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'connect', origin: server.origin })
      expect(error.message).toContain('ECONNREFUSED')
    })

    test.each(['ENOTFOUND', 'EAI_AGAIN'])('the name does not resolve: %s', async (code) => {
      const named = { origin: 'http://provider.test' }
      const failing: Lookup = async () => {
        throw Object.assign(new Error('getaddrinfo provider.test'), { code })
      }
      const error = await failure(transportTo(named, failing)(tokenRequest(named), { timeout: AMPLE }))
      expect(error).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'dns' })
      expect(error.message).toContain(code)
    })

    test.each([
      ['has expired', tls('expired'), 'CERT_HAS_EXPIRED'],
      ['is self-signed', tls('untrusted', 'untrusted-key'), 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ])('the certificate %s', async (_case, options, code) => {
      await using server = await startByteServer(answering(OK), options)
      const error = await failure(sendTo(server))
      expect(error).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'tls' })
      expect(error.message).toContain(code)
      expect(server.requests).toEqual([])
    })

    test('the certificate is for another name', async () => {
      await using server = await startByteServer(answering(OK), tls('provider'))
      const other = { origin: `https://other.test:${server.port}` }
      const error = await failure(transportTo(other)(tokenRequest(other), { timeout: AMPLE }))
      expect(error).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'tls' })
      expect(error.message).toContain('ERR_TLS_CERT_ALTNAME_INVALID')
      expect(server.requests).toEqual([])
    })

    test('the server speaks only TLS 1.1', async () => {
      await using server = await startByteServer(answering(OK), {
        ...tls('provider'),
        minVersion: 'TLSv1',
        maxVersion: 'TLSv1.1',
        ciphers: 'ALL:@SECLEVEL=0',
      })
      expect(await failure(sendTo(server))).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'tls' })
      expect(server.requests).toEqual([])
    })

    test('the server does not speak TLS, or hangs up in its handshake', async () => {
      for (const onConnection of [
        (socket: { end(text: string): void }): void => socket.end(OK),
        (socket: { destroy(): void }): void => socket.destroy(),
      ]) {
        await using server = await startByteServer({ onConnection })
        const secure = { origin: `https://provider.test:${server.port}` }
        const sending = transportTo(secure)(tokenRequest(secure), { timeout: AMPLE })
        expect(await failure(sending)).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'tls' })
      }
    })

    test('the address is refused', async () => {
      const sending = create(createAddressGuard({ lookup: toLoopback }))(
        tokenRequest({ origin: 'https://provider.test' }),
        { timeout: AMPLE },
      )
      await expect(failure(sending)).rejects.toBeInstanceOf(AddressRefusedError)
    })
  })

  describe.each(['POST', 'GET'])(
    '[NW-11] a %s whose answer does not arrive whole: in doubt, sent once',
    (method) => {
      test.each<[string, Behaviour, string]>([
        ['reset before the answer', { onRequest: (socket) => socket.resetAndDestroy() }, 'reset'],
        ['closed before the answer', { onRequest: (socket) => socket.end() }, 'reset'],
        ['reset in the headers', { onRequest: (socket) => socket.end('HTTP/1.1 200 OK\r\nx:') }, 'reset'],
        ['shorter than announced', answering('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}'), 'truncated'],
        [
          'cut between chunks',
          answering('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n'),
          'truncated',
        ],
        [
          'cut in a chunk',
          answering('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{}'),
          'truncated',
        ],
        ['not HTTP', answering('220 mail.example ESMTP\r\n'), 'malformed'],
        [
          'of two lengths',
          answering('HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{} '),
          'malformed',
        ],
      ])('%s', async (_case, behaviour, reason) => {
        await using server = await startByteServer(behaviour)
        const error = await failure(sendTo(server, {}, { method }))
        expect(error).toMatchObject({ code: 'ERR_IN_DOUBT', reason, origin: server.origin })
        // A client that repeats does it at once.
        await sleep(50)
        expect(server.requests).toHaveLength(1)
        expect(server.sockets).toHaveLength(1)
      })
    },
  )
}
