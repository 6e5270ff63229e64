/** How requests leave: their bytes, the last moment before sending, proxies. Both transports pass. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Lookup } from '../../src/http/address-guard.ts'
import { OK, pem, startByteServer } from './byte-server.ts'
import {
  AMPLE,
  answering,
  type Create,
  createSender,
  failure,
  SHORT,
  tokenRequest,
  toLoopback,
} from './sender.ts'

/** `source` is JavaScript that makes the transport in a child process, from the variable `guard`. */
export function describeRequests(create: Create, source: string): void {
  const { sendTo, transportTo } = createSender(create)

  beforeAll(() => {
    setDefaultCACertificates([...getCACertificates('default'), pem('provider')])
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

    test('sends nothing for a caller who leaves while the name is resolved', async () => {
      await using server = await startByteServer(answering(OK))
      const left = new AbortController()
      const slow: Lookup = async () => {
        left.abort()
        await sleep(50)
        return toLoopback('')
      }
      const named = { origin: `http://provider.test:${server.port}` }
      const sending = transportTo(named, slow)(tokenRequest(named), { timeout: 10_000, signal: left.signal })
      expect(await failure(sending)).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'aborted' })
      await sleep(150)
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
          // Blocks the event loop from before the answer arrives until after the deadline, and in a phase after
          // which timers come first.
          const block = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500)
          setTimeout(() => setImmediate(block), 20)
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
}
