import { describe, expect, test } from 'vitest'
import { type AddressGuard, createAddressGuard } from '../../src/http/address-guard.ts'
import { createAuthorizationServerTransport } from '../../src/http/authorization-server-transport.ts'
import type { Transport } from '../../src/ports/ports.ts'
import { describeAnswers } from './answer-cases.ts'
import { OK, startByteServer } from './byte-server.ts'
import { describeConnections } from './connection-cases.ts'
import { describeRequests } from './request-cases.ts'
import { failure, tokenRequest } from './sender.ts'

describe('createAuthorizationServerTransport', () => {
  const make = (guard: AddressGuard): Transport => createAuthorizationServerTransport({ guard })

  describeRequests(make, 'createAuthorizationServerTransport({ guard })')
  describeConnections(make)
  describeAnswers(make)

  test('uses a new connection for each request, and says so', async () => {
    await using server = await startByteServer({ onRequest: (socket) => socket.write(OK) })
    const guard = createAddressGuard({ trustedOrigins: [server.origin] })
    const transport = createAuthorizationServerTransport({ guard })
    for (let i = 0; i < 3; i++) await transport(tokenRequest(server), { timeout: 5000 })
    expect(server.sockets).toHaveLength(3)
    expect(server.requests[0]).toMatch(/^connection: close\r$/im)
  })

  test('[NW-06] has a limit of 1 MiB when none is given', async () => {
    await using server = await startByteServer({
      onRequest: (socket) => socket.end(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(1024 * 1024 + 1)}`),
    })
    const guard = createAddressGuard({ trustedOrigins: [server.origin] })
    const sending = createAuthorizationServerTransport({ guard })(tokenRequest(server), { timeout: 5000 })
    expect((await failure(sending)).message).toContain('more than 1048576 bytes')
  })

  test('[NW-09] refuses a status line of 64 KB', async () => {
    await using server = await startByteServer({
      onRequest: (socket) => socket.end(`HTTP/1.1 200 ${'x'.repeat(65_536)}\r\ncontent-length: 0\r\n\r\n`),
    })
    const guard = createAddressGuard({ trustedOrigins: [server.origin] })
    const sending = createAuthorizationServerTransport({ guard })(tokenRequest(server), { timeout: 5000 })
    expect(await failure(sending)).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'too_large' })
  })
})
