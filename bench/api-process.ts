/** An API in a process of its own that answers at once: what is measured is the client. Ends with its parent. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { fileURLToPath } from 'node:url'

/** Where it answers. */
export interface ApiProcess {
  /** Every request with the same small answer. */
  readonly small: string
  /** A search with pages of a hundred records. */
  readonly paged: string
  close(): void
}

/** Records of all pages. */
export const RECORDS = 10_000
const HEADERS = {
  'content-type': 'application/vnd.api+json',
  'x-request-id': '5f0c2a4e-7a4d-4c1e-9d0b-0d6d8f6f2c11',
  'x-ratelimit-limit-second': '1000000000',
  'x-ratelimit-limit-hour': '1000000000',
  'x-ratelimit-limit-day': '1000000000',
  'x-ratelimit-remaining-second': '1000000000',
  'x-ratelimit-remaining-hour': '1000000000',
  'x-ratelimit-remaining-day': '1000000000',
}
const USAGE = JSON.stringify({
  data: ['requests', 'records', 'credits'].map((id) => ({
    id,
    type: 'Usage',
    attributes: {
      limitType: id,
      description: `How many ${id} the contract has`,
      totalLimit: 50_000,
      currentUsage: 1_234,
      usageRemaining: 48_766,
    },
  })),
})

/** Starts the process. */
export async function startApiProcess(): Promise<ApiProcess> {
  const child = fork(fileURLToPath(import.meta.url), [], { execArgv: [] })
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('The API did not start')
    }),
  ])
  return { ...message, close: () => child.kill() }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Answers requests that have no body, counting no more of them than their ends. */
function smallServer(): Server {
  const head = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}\r\n`)
  const answer = `HTTP/1.1 200 OK\r\n${head.join('')}content-length: ${USAGE.length}\r\n\r\n${USAGE}`
  return createServer((socket) => {
    let rest = ''
    socket.setNoDelay(true)
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      const ends = (rest + chunk.toString('latin1')).split('\r\n\r\n')
      rest = ends.pop() ?? ''
      socket.write(answer.repeat(ends.length))
    })
  })
}

function pagedServer(): Server {
  return createHttpServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://api')
    const number = Number(searchParams.get('page[number]') ?? 1)
    const size = Number(searchParams.get('page[size]') ?? 25)
    const data = Array.from({ length: size }, (_, index) => ({
      id: String((number - 1) * size + index),
      type: 'Contact',
      attributes: { firstName: 'Ada', lastName: 'Lovelace', jobTitle: 'Director', note: 'x'.repeat(400) },
    }))
    const next = `uri=/data/v1/contacts/search?page[number]=${number + 1}&page[size]=${size}`
    const links = number * size < RECORDS ? { next } : {}
    request.resume()
    response.writeHead(200, HEADERS)
    response.end(JSON.stringify({ data, meta: { totalResults: RECORDS }, links }))
  })
}

if (import.meta.main) {
  process.send?.({ small: await listen(smallServer()), paged: await listen(pagedServer()) })
  process.once('disconnect', () => process.exit())
}
