/** Answers that redirect, are endless, encoded, cut short or not HTTP. Both transports pass. */
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Behaviour, OK, startByteServer } from './byte-server.ts'
import { answering, type Create, createSender, failure } from './sender.ts'

export function describeAnswers(create: Create): void {
  const { sendTo } = createSender(create)

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
  test.each([
    ['10,000 headers', 'x: y\r\n'.repeat(10_000)],
    ['a header of 1 MB', `x: ${'y'.repeat(1_000_000)}\r\n`],
    ['a header name of 1 MB', `${'x'.repeat(1_000_000)}: y\r\n`],
  ])('[NW-09] refuses %s', async (_case, headers) => {
    await using server = await startByteServer(answering(`HTTP/1.1 200 OK\r\n${headers}\r\n`))
    expect(await failure(sendTo(server))).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'too_large' })
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
