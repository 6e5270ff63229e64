/** Which requests go over a connection that was kept, and what happens when it is no more. */
import type { Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { type AddressGuard, createAddressGuard } from '../../src/http/address-guard.ts'
import { createAuthorizationServerTransport } from '../../src/http/authorization-server-transport.ts'
import type { Transport } from '../../src/ports/ports.ts'
import { describeAnswers } from './answer-cases.ts'
import { OK, pem, startByteServer } from './byte-server.ts'
import { failure, tokenRequest, toLoopback } from './sender.ts'

const make = (guard: AddressGuard): Transport => createAuthorizationServerTransport({ guard })

describe('a request that may be repeated', () => {
  const options = { timeout: 5000, repeatable: true }

  describeAnswers((guard) => {
    const transport = make(guard)
    return (request, given) => transport(request, { ...given, repeatable: true })
  })

  test('keeps the connection, which other requests do not go over', async () => {
    await using server = await startByteServer({ onRequest: (socket) => socket.write(OK) })
    const transport = make(createAddressGuard({ trustedOrigins: [server.origin] }))
    for (let i = 0; i < 3; i++) await transport(tokenRequest(server), options)
    expect(server.sockets).toHaveLength(1)
    await transport(tokenRequest(server), { timeout: 5000 })
    expect(server.sockets).toHaveLength(2)
    expect(server.requests.map((request) => /^connection: (.*)\r$/im.exec(request)?.[1])).toEqual([
      'keep-alive',
      'keep-alive',
      'keep-alive',
      'close',
    ])
  })

  test('has one for each of those under way, and keeps eight', async () => {
    const waiting: Socket[] = []
    await using server = await startByteServer({
      onRequest: (socket) => {
        waiting.push(socket)
        if (waiting.length === 10) for (const one of waiting.splice(0)) one.write(OK)
      },
    })
    const transport = make(createAddressGuard({ trustedOrigins: [server.origin] }))
    const ten = (): Promise<unknown> =>
      Promise.all(Array.from({ length: 10 }, () => transport(tokenRequest(server), options)))
    await ten()
    expect(server.sockets).toHaveLength(10)
    await ten()
    expect(server.sockets).toHaveLength(12)
  })

  test('sends it once more where the kept connection was closed, over a new one', async () => {
    await using server = await startByteServer({
      // The second request is read and not answered: whether it was carried out, nobody knows.
      onRequest: (socket, _request, count) => (count === 2 ? socket.destroy() : socket.write(OK)),
    })
    const transport = make(createAddressGuard({ trustedOrigins: [server.origin] }))
    await transport(tokenRequest(server), options)
    expect(await transport(tokenRequest(server), options)).toMatchObject({ status: 200 })
    expect(server.sockets).toHaveLength(2)
    expect(server.requests).toHaveLength(3)
  })

  test.each([
    ['in the middle of an answer', 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{', 'truncated'],
    ['with what is not HTTP', 'nonsense', 'malformed'],
  ])('and not where it ended %s', async (_, bytes, reason) => {
    await using server = await startByteServer({
      onRequest: (socket, _request, count) => (count === 2 ? socket.end(bytes) : socket.write(OK)),
    })
    const transport = make(createAddressGuard({ trustedOrigins: [server.origin] }))
    await transport(tokenRequest(server), options)
    expect(await failure(transport(tokenRequest(server), options))).toMatchObject({
      code: 'ERR_IN_DOUBT',
      reason,
    })
    expect(server.requests).toHaveLength(2)
  })

  test('does not keep a connection whose answer was refused, or that says close', async () => {
    const large = `HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n${'x'.repeat(20)}`
    const last = OK.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n')
    await using server = await startByteServer({
      onRequest: (socket, _request, count) => socket.write([large, last][count - 1] ?? OK),
    })
    const transport = make(createAddressGuard({ trustedOrigins: [server.origin] }))
    const refused = transport(tokenRequest(server), { ...options, maxResponseBytes: 10 })
    expect(await failure(refused)).toMatchObject({ reason: 'too_large' })
    for (let i = 0; i < 3; i++) await transport(tokenRequest(server), options)
    expect(server.sockets).toHaveLength(3)
  })

  test('never sees what a server sends unasked as the answer to the next request', async () => {
    const early = OK.replace('{}', '[]')
    await using server = await startByteServer({
      onRequest: (socket, _request, count) => socket.write(count === 1 ? OK + early : OK),
    })
    const transport = make(createAddressGuard({ trustedOrigins: [server.origin] }))
    await transport(tokenRequest(server), options)
    const { body } = await transport(tokenRequest(server), options)
    expect(Buffer.from(body).toString()).toBe('{}')
  })

  test('keeps a TLS connection, unless it presents a certificate', async () => {
    setDefaultCACertificates([...getCACertificates('default'), pem('provider')])
    const tls = {
      cert: pem('provider'),
      key: pem('provider-key'),
      requestCert: true,
      rejectUnauthorized: false,
    }
    await using server = await startByteServer({ onRequest: (socket) => socket.write(OK) }, tls)
    const guard = createAddressGuard({ trustedOrigins: [server.origin], lookup: toLoopback })
    const transport = make(guard)
    for (let i = 0; i < 3; i++) await transport(tokenRequest(server), options)
    expect(server.sockets).toHaveLength(1)
    const clientCertificate = { certificate: pem('client'), key: pem('client-key') }
    for (let i = 0; i < 2; i++) await transport(tokenRequest(server), { ...options, clientCertificate })
    expect(server.sockets).toHaveLength(3)
  })
})
