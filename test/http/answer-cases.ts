/** Answers that redirect, are endless, encoded, cut short or not HTTP. Both transports pass. */
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
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

  const encoded = (coding: string, bytes: Uint8Array): Uint8Array => {
    const length = `content-length: ${bytes.byteLength}`
    return Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\ncontent-encoding: ${coding}\r\n${length}\r\n\r\n`),
      bytes,
    ])
  }

  test.each<[string, (body: string) => Uint8Array]>([
    ['gzip', gzipSync],
    ['X-GZIP', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ])(
    '[NW-07] inflates a body that is compressed although nobody asked for it: %s',
    async (coding, compress) => {
      const text = JSON.stringify({ refresh_token: 'rotated', more: 'x'.repeat(1_000) })
      await using server = await startByteServer(answering(encoded(coding, compress(text))))
      const { body } = await sendTo(server, { maxResponseBytes: text.length })
      expect(Buffer.from(body).toString()).toBe(text)
      expect(await failure(sendTo(server, { maxResponseBytes: text.length - 1 }))).toMatchObject({
        code: 'ERR_IN_DOUBT',
        reason: 'too_large',
      })
      expect(server.requests[0]).toMatch(/^accept-encoding: identity\r$/im)
    },
  )

  test.each(['gzip', 'br', 'deflate'])(
    '[NW-07] refuses a body that is not of the coding that it names: %s',
    async (coding) => {
      await using server = await startByteServer(answering(encoded(coding, Buffer.from('{"a":1}'))))
      expect(await failure(sendTo(server))).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'encoding' })
    },
  )

  test('[NW-07] refuses a compressed body that is cut short, and takes one without a byte', async () => {
    const cut = gzipSync('x'.repeat(1_000)).subarray(0, -9)
    await using broken = await startByteServer(answering(encoded('gzip', cut)))
    expect(await failure(sendTo(broken))).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'encoding' })
    await using empty = await startByteServer(answering(encoded('gzip', new Uint8Array())))
    expect((await sendTo(empty)).body.byteLength).toBe(0)
  })

  test.each<[string, (body: Uint8Array) => Uint8Array]>([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('[NW-07] stops a compressed bomb at the limit: %s', async (coding, compress) => {
    const bomb = compress(Buffer.alloc(20_000_000))
    await using server = await startByteServer(answering(encoded(coding, bomb)))
    const error = await failure(sendTo(server, { maxResponseBytes: 100_000 }))
    expect(error).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'too_large' })
  })

  test.each(['zstd', 'gzip, gzip', 'x-unknown'])(
    '[NW-07] refuses a body in a coding that it cannot undo: %s',
    async (coding) => {
      await using server = await startByteServer(answering(encoded(coding, gzipSync('{}'))))
      expect(await failure(sendTo(server))).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'encoding' })
    },
  )

  test('an answer that switches protocols is in doubt at once', async () => {
    await using server = await startByteServer({
      onRequest: (socket) =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    })
    // With the whole time before it: a test that hangs fails.
    const error = await failure(sendTo(server, { timeout: 600_000 }))
    expect(error.code).toBe('ERR_IN_DOUBT')
    expect(error.reason).not.toBe('timeout')
  })

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
