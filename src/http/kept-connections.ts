/** Connections that stay open after a request, for a later one to the same origin that may go over them. */
import { Agent, type AgentOptions } from 'node:http'
import { Agent as TlsAgent } from 'node:https'
import type { Duplex } from 'node:stream'
import { LRUCache } from 'lru-cache'

/** How long one is kept unused, in milliseconds: shorter than most servers keep it. A server may ask for less. */
const KEPT_FOR = 4_000
/** Kept at once, for one origin. */
const KEPT = 8
const ORIGINS = 64

/** The kept connections of one transport. Each is an agent that has this one connection and Node's bookkeeping of it. */
export interface KeptConnections {
  /** One that is open as far as is known. It is the caller's until it is given back. */
  take(origin: string): Agent | undefined
  /** A new one. `connect` gives its socket, when the request is about to be sent. */
  open(origin: string, connect: () => Duplex): Agent
  /** Keeps it, where the answer allows that; otherwise it is closed. */
  giveBack(origin: string, connection: Agent): void
}

const isOpen = ({ freeSockets }: Agent): boolean => Object.keys(freeSockets).length > 0

/** Makes an empty set of them. */
export function keepConnections(): KeptConnections {
  const kept = new LRUCache<string, Agent[]>({
    max: ORIGINS,
    dispose: (connections) => {
      for (const connection of connections) connection.destroy()
    },
  })
  return {
    take(origin) {
      const own = kept.get(origin)
      let connection = own?.pop()
      while (connection !== undefined && !isOpen(connection)) connection = own?.pop()
      return connection
    },
    open(origin, connect) {
      const options: AgentOptions = { keepAlive: true, maxSockets: 1, timeout: KEPT_FOR }
      const agent = origin.startsWith('https:') ? new TlsAgent(options) : new Agent(options)
      agent.createConnection = connect
      return agent
    },
    giveBack(origin, connection) {
      const own = kept.get(origin)
      if (!isOpen(connection) || (own !== undefined && own.length >= KEPT)) connection.destroy()
      else if (own === undefined) kept.set(origin, [connection])
      else own.push(connection)
    },
  }
}
