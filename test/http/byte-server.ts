/** A server that reads requests and answers with the bytes it is told, correct or not. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'

/** What to do with a connection: `request` is a whole request, head and body, as it arrived. */
export interface Behaviour {
  readonly onConnection?: (socket: Socket) => void
  readonly onRequest?: (socket: Socket, request: string, count: number) => void
}

export interface ByteServer extends AsyncDisposable {
  readonly origin: string
  readonly port: number
  /** The complete requests, in order. */
  readonly requests: string[]
  /** Every connection ever accepted. */
  readonly sockets: Socket[]
}

export const OK = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}'

export const pem = (name: string): string =>
  readFileSync(new URL(`../fixtures/tls/${name}.pem`, import.meta.url), 'utf8')

/** Starts an http server on a free loopback port; with `tls`, an https server for `provider.test`. */
export async function startByteServer(behaviour: Behaviour, tls?: TlsOptions): Promise<ByteServer> {
  const requests: string[] = []
  const sockets: Socket[] = []

  const read = (socket: Socket): void => {
    let received = ''
    socket.on('data', (data) => {
      received += data.toString('latin1')
      for (let length = requestLength(received); length > 0; length = requestLength(received)) {
        const request = received.slice(0, length)
        received = received.slice(length)
        requests.push(request)
        behaviour.onRequest?.(socket, request, requests.length)
      }
    })
  }
  const accept = (socket: Socket): void => {
    sockets.push(socket)
    socket.on('error', () => {})
    behaviour.onConnection?.(socket)
  }
  let server: Server
  if (tls) {
    server = createTlsServer(tls, (socket) => {
      socket.on('error', () => {})
      read(socket)
    })
    server.on('connection', accept)
  } else {
    server = createTcpServer((socket) => {
      accept(socket)
      read(socket)
    })
  }
  server.on('tlsClientError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    port,
    origin: tls ? `https://provider.test:${port}` : `http://127.0.0.1:${port}`,
    requests,
    sockets,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The length of the first request in the text, or 0 while it is not complete. */
function requestLength(text: string): number {
  const headEnd = text.indexOf('\r\n\r\n')
  if (headEnd < 0) return 0
  const bodyLength = Number(/\r\ncontent-length: *(\d+)/i.exec(text.slice(0, headEnd))?.[1] ?? 0)
  const length = headEnd + 4 + bodyLength
  return text.length < length ? 0 : length
}
