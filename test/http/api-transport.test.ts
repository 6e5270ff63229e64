import { once } from 'node:events'
import { afterEach, describe, expect, test } from 'vitest'
import { createAddressGuard } from '../../src/http/address-guard.ts'
import { type ApiTransport, createApiTransport } from '../../src/http/api-transport.ts'
import { describeAnswers } from './answer-cases.ts'
import { type ByteServer, OK, startByteServer } from './byte-server.ts'
import { describeConnections } from './connection-cases.ts'
import { describeRequests } from './request-cases.ts'
import { failure, lateFailure, tokenRequest } from './sender.ts'

describe('createApiTransport', () => {
  const open: ApiTransport[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((transport) => transport.close()))
  })
  const make = (guard = createAddressGuard()): ApiTransport => {
    const transport = createApiTransport({ guard })
    open.push(transport)
    return transport
  }
  const makeFor = (server: ByteServer): ApiTransport =>
    make(createAddressGuard({ trustedOrigins: [server.origin] }))

  describeRequests(make, 'createApiTransport({ guard })')
  describeConnections(make)
  describeAnswers(make)

  test('keeps connections for later requests', async () => {
    await using server = await startByteServer({ onRequest: (socket) => socket.write(OK) })
    const transport = makeFor(server)
    for (let i = 0; i < 10; i++) await transport(tokenRequest(server), { timeout: 5000 })
    expect(server.requests).toHaveLength(10)
    // undici rests a connection for one turn of the event loop, so that two take turns.
    expect(server.sockets.length).toBeLessThanOrEqual(2)
  })

  test('asks mayStillSend again on a connection that is already open', async () => {
    await using server = await startByteServer({ onRequest: (socket) => socket.write(OK) })
    const transport = makeFor(server)
    await transport(tokenRequest(server), { timeout: 5000 })
    const sending = transport(tokenRequest(server), { timeout: 5000, mayStillSend: () => false })
    expect(await failure(sending)).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'deadline' })
    expect(server.requests).toHaveLength(1)
    expect(await transport(tokenRequest(server), { timeout: 5000 })).toMatchObject({ status: 200 })
  })

  test.each(['POST', 'GET'])(
    '[NW-12] does not repeat a %s when the kept connection dies under it',
    async (method) => {
      await using server = await startByteServer({
        onRequest(socket, _request, count) {
          if (count === 2) socket.resetAndDestroy()
          else socket.write(OK)
        },
      })
      const transport = makeFor(server)
      const send = () => transport(tokenRequest(server, { method }), { timeout: 5000 })
      await send()
      expect(await failure(send())).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'reset' })
      expect(server.requests).toHaveLength(2)
      expect(await send()).toMatchObject({ status: 200 })
      expect(server.requests).toHaveLength(3)
    },
  )

  test('makes a new connection when the kept one was closed between requests', async () => {
    await using server = await startByteServer({ onRequest: (socket) => socket.write(OK) })
    const transport = makeFor(server)
    await transport(tokenRequest(server), { timeout: 5000 })
    const [first] = server.sockets
    first?.end()
    if (first && !first.closed) await once(first, 'close')
    expect(await transport(tokenRequest(server), { timeout: 5000 })).toMatchObject({ status: 200 })
    expect(server.sockets).toHaveLength(2)
  })

  test('one request that ends early does not disturb the others', async () => {
    await using server = await startByteServer({
      onRequest(socket, request) {
        if (!request.includes('hang')) socket.write(OK)
      },
    })
    const transport = makeFor(server)
    const fine = () => transport(tokenRequest(server), { timeout: 5000 })
    const hanging = lateFailure((timeout) => transport(tokenRequest(server, { body: 'hang' }), { timeout }))
    const [error, ...others] = await Promise.all([hanging, fine(), fine(), fine()])
    expect(error).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'timeout' })
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test('closing waits for answers, but not for connections', async () => {
    const arrived = Promise.withResolvers<void>()
    await using server = await startByteServer({
      onRequest(socket) {
        arrived.resolve()
        setTimeout(() => socket.write(OK), 100)
      },
    })
    const lookup = (): Promise<never> => new Promise(() => {})
    const hanging = { origin: 'https://provider.test' }
    const transport = make(createAddressGuard({ trustedOrigins: [server.origin, hanging.origin], lookup }))
    const waiting = failure(transport(tokenRequest(hanging), { timeout: 5000 }))
    const sent = transport(tokenRequest(server), { timeout: 5000 })
    await arrived.promise
    await transport.close()
    expect(await sent).toMatchObject({ status: 200 })
    expect(await waiting).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'connect' })
  })

  test('sends nothing after it was closed, and closing twice is fine', async () => {
    await using server = await startByteServer({ onRequest: (socket) => socket.write(OK) })
    const transport = makeFor(server)
    await transport(tokenRequest(server), { timeout: 5000 })
    await Promise.all([transport.close(), transport.close()])
    const error = await failure(transport(tokenRequest(server), { timeout: 5000 }))
    expect(error).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'connect' })
    expect(error.message).toContain('the transport is closed')
    expect(server.requests).toHaveLength(1)
  })
})
