import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { withDefaultPorts } from '../../src/default-ports.ts'
import type { Transport } from '../../src/ports/ports.ts'
import { startByteServer } from './byte-server.ts'

test('[LK-06] a failed request names the origin that it was for, never the path or the query', async () => {
  await using server = await startByteServer({
    onRequest: (socket) => void socket.end('canary-answer\r\n\r\n'),
  })
  const { transport, apiTransport } = withDefaultPorts({ trustedOrigins: [server.origin] })
  const closed = 'http://127.0.0.1:1'
  const refused = 'http://10.0.0.1'
  const trusting = withDefaultPorts({ trustedOrigins: [closed] })
  const cases: readonly [Transport, string][] = [
    [transport, server.origin],
    [apiTransport, server.origin],
    [trusting.transport, closed],
    [trusting.apiTransport, closed],
    [transport, refused],
    [apiTransport, refused],
  ]
  for (const [send, origin] of cases) {
    const url = `${origin}/canary-path?access_token=canary-token#canary-fragment`
    const error: unknown = await send({ method: 'GET', url, headers: {} }, { timeout: 2_000 }).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({
      code: expect.stringMatching(/^ERR_(NOT_SENT|IN_DOUBT|ADDRESS_REFUSED)$/),
      origin,
    })
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain('canary')
  }
})
