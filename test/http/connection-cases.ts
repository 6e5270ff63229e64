/** Connections that are not made and servers that keep us waiting. Both transports pass. */
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { beforeAll, describe, expect, test } from 'vitest'
import { AddressRefusedError } from '../../src/errors/transport.ts'
import { createAddressGuard, type Lookup } from '../../src/http/address-guard.ts'
import { type Behaviour, OK, pem, startByteServer } from './byte-server.ts'
import {
  AMPLE,
  answering,
  type Create,
  createSender,
  failure,
  lateFailure,
  SHORT,
  tokenRequest,
  toLoopback,
} from './sender.ts'

export function describeConnections(create: Create): void {
  const { sendTo, transportTo } = createSender(create)

  beforeAll(() => {
    setDefaultCACertificates([...getCACertificates('default'), pem('provider'), pem('expired')])
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
      const error = await lateFailure((timeout) => sendTo(server, { timeout }))
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
}
