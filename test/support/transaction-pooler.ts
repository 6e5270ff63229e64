/** A connection pooler in transaction mode, as pgbouncer: each transaction of a client gets any server connection. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Messages of the PostgreSQL protocol, as they come in pieces. */
function createSplitter(onMessage: (type: string, message: Buffer) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0)
  return (data) => {
    rest = Buffer.concat([rest, data])
    while (rest.length >= 5 && rest.length >= rest.readInt32BE(1) + 1) {
      const length = rest.readInt32BE(1) + 1
      const message = rest.subarray(0, length)
      rest = rest.subarray(length)
      onMessage(String.fromCharCode(message[0] ?? 0), message)
    }
  }
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(type.length + 4)
  head.write(type)
  head.writeInt32BE(body.length + 4, type.length)
  return Buffer.concat([head, body])
}

interface ServerConnection {
  readonly socket: Socket
  readonly parameters: readonly Buffer[]
  client: Socket | undefined
}

const READY_IDLE = 'I'.charCodeAt(0)

async function openServerConnection(
  path: string,
  user: string,
  password: string,
  database: string,
  isFree: (connection: ServerConnection) => void,
): Promise<ServerConnection> {
  const socket = connect(path)
  await once(socket, 'connect')
  const version = Buffer.alloc(4)
  version.writeInt32BE(196_608)
  socket.write(message('', Buffer.concat([version, Buffer.from(`user\0${user}\0database\0${database}\0\0`)])))
  const parameters: Buffer[] = []
  const connection: ServerConnection = { socket, parameters, client: undefined }
  await new Promise<void>((resolve) => {
    let isReady = false
    const split = createSplitter((type, whole) => {
      if (isReady) {
        connection.client?.write(whole)
        if (type === 'Z' && whole[5] === READY_IDLE) isFree(connection)
      } else if (type === 'R' && whole.readInt32BE(5) === 3)
        socket.write(message('p', Buffer.from(`${password}\0`)))
      else if (type === 'S') parameters.push(Buffer.from(whole))
      else if (type === 'Z') {
        isReady = true
        resolve()
      }
    })
    socket.on('data', split).on('error', () => {})
  })
  return connection
}

/** A running pooler. */
export interface TransactionPooler extends AsyncDisposable {
  readonly url: string
}

/** Starts a pooler with two server connections, used in turn, before the server of a URL from `startPostgres`. */
export async function startTransactionPooler(serverUrl: string): Promise<TransactionPooler> {
  const [, user = '', password = '', database = '', host = ''] =
    /^postgres:\/\/(\w+):(\w+)@\/(\w+)\?host=(.*)$/.exec(serverUrl) ?? []
  const free: ServerConnection[] = []
  const waiting: ((connection: ServerConnection) => void)[] = []
  const isFree = (connection: ServerConnection): void => {
    connection.client = undefined
    const next = waiting.shift()
    if (next === undefined) free.push(connection)
    else next(connection)
  }
  const all = await Promise.all(
    [0, 1].map(() => openServerConnection(`${host}/.s.PGSQL.5432`, user, password, database, isFree)),
  )
  free.push(...all)

  function serve(client: Socket): void {
    let mine: ServerConnection | undefined
    let pending: Buffer[] = []
    const take = (connection: ServerConnection): void => {
      connection.client = client
      for (const whole of pending) connection.socket.write(whole)
      pending = []
    }
    const split = createSplitter((type, whole) => {
      if (type === 'X') return void client.end()
      if (mine?.client === client) return void mine.socket.write(whole)
      pending.push(Buffer.from(whole))
      if (pending.length > 1) return
      const connection = free.shift()
      const begin = (one: ServerConnection): void => {
        mine = one
        take(one)
      }
      if (connection === undefined) waiting.push(begin)
      else begin(connection)
    })
    client.on('error', () => {})
    client.once('data', () => {
      client.on('data', split)
      const key = Buffer.concat([randomBytes(4), randomBytes(4)])
      const parameters = all[0]?.parameters ?? []
      client.write(
        Buffer.concat([
          message('R', Buffer.alloc(4)),
          ...parameters,
          message('K', key),
          message('Z', Buffer.from('I')),
        ]),
      )
    })
  }
  const server = createServer(serve)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const clients = new Set<Socket>()
  server.on('connection', (socket) => clients.add(socket))
  return {
    url: `postgres://${user}:${password}@127.0.0.1:${(server.address() as AddressInfo).port}/${database}`,
    async [Symbol.asyncDispose]() {
      server.close()
      for (const client of clients) client.destroy()
      for (const { socket } of all) socket.destroy()
    },
  }
}
