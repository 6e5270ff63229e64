/** Calls of an action, against the HTTP clients that most programs make them with. */
import { Agent as HttpAgent } from 'node:http'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import axios from 'axios'
import got from 'got'
import { Agent } from 'undici'
import type { Linkwright, Transport } from '../src/index.ts'
import { RECORDS, startApiProcess } from './api-process.ts'
import { fromBuild } from './build.ts'
import { compare, inTurns, timed } from './measure.ts'
import type { Line } from './report.ts'

/** Of a round against undici: fewer would be a tenth of a second. */
const CALLS = 16_000
/** Of a round against the clients that take several times as long. */
const FEWER_CALLS = 4_000
const IN_FLIGHT = 64
const PATH = '/gtm/data/v1/users/usage'
const TOKEN = 'access-token'
const MEDIA_TYPE = 'application/vnd.api+json'
const HEADERS = { accept: MEDIA_TYPE, authorization: `Bearer ${TOKEN}` }

/** Makes one call, and gives its parsed body. */
type MakeCall = () => Promise<unknown>

/** Calls a second, with so many in flight. */
function throughputOf(call: MakeCall, calls: number): () => Promise<number> {
  return async () => {
    let left = calls
    const work = async (): Promise<void> => {
      while (left > 0) {
        left -= 1
        const body = (await call()) as { readonly data?: unknown }
        if (body.data === undefined) throw new Error('Not the answer that was expected')
      }
    }
    const time = await timed(() => Promise.all(Array.from({ length: IN_FLIGHT }, work)))
    return (calls * 1_000) / time
  }
}

interface Caller {
  readonly linkwright: Linkwright
  readonly account: { readonly owner: string; readonly id: string }
}

async function openLinkwright(origin: string): Promise<Caller> {
  const { createLinkwright, loadManifest, rebaseManifest } =
    await fromBuild<typeof import('../src/index.ts')>('index.js')
  const manifest = await loadManifest(fileURLToPath(new URL('../connector.yaml', import.meta.url)))
  const transport: Transport = async () => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ access_token: TOKEN, token_type: 'Bearer', expires_in: 3600 })),
  })
  const linkwright = await createLinkwright({
    manifests: [rebaseManifest(manifest, { 'https://api.zoominfo.com': origin })],
    publicUrl: 'https://host.example',
    database: ':memory:',
    trustedOrigins: [origin],
    transport,
  })
  const values = { auth: 'client_credentials', client_id: 'client', client_secret: 'secret' }
  const profile = await linkwright.profiles.create({ connector: 'zoominfo', values })
  const account = await linkwright.accounts.linkClient({ owner: 'bench', profile_id: profile.id })
  return { linkwright, account }
}

function undiciCall(origin: string, agent: Agent): MakeCall {
  return async () => {
    const { body } = await agent.request({ origin, path: PATH, method: 'GET', headers: HEADERS })
    return JSON.parse(await body.text())
  }
}

function axiosCall(origin: string, httpAgent: HttpAgent): MakeCall {
  const client = axios.create({ baseURL: origin, headers: HEADERS, httpAgent })
  return async () => (await client.get(PATH)).data
}

function gotCall(origin: string, http: HttpAgent): MakeCall {
  const client = got.extend({ prefixUrl: origin, headers: HEADERS, agent: { http }, retry: { limit: 0 } })
  return () => client.get(PATH.slice(1)).json()
}

async function* small(origin: string, rounds: number): AsyncGenerator<Line> {
  const { linkwright, account } = await openLinkwright(origin)
  const agent = new Agent({ connections: IN_FLIGHT })
  const http = new HttpAgent({ keepAlive: true, maxSockets: IN_FLIGHT })
  try {
    const ownCall: MakeCall = async () => (await linkwright.accounts.call(account, 'usage.get')).body
    const line = { name: 'call.small', unit: '/s' }
    // A pair of its own: whoever came after the others would also collect their garbage.
    const [own, bare] = await inTurns(rounds, [
      throughputOf(ownCall, CALLS),
      throughputOf(undiciCall(origin, agent), CALLS),
    ])
    yield compare({ ...line, against: 'undici', target: { at_least: 0.6 } }, own, bare)
    const [again, viaAxios, viaGot] = await inTurns(rounds, [
      throughputOf(ownCall, FEWER_CALLS),
      throughputOf(axiosCall(origin, http), FEWER_CALLS),
      throughputOf(gotCall(origin, http), FEWER_CALLS),
    ])
    yield compare({ ...line, against: 'axios', target: { at_least: 1 } }, again, viaAxios)
    yield compare({ ...line, against: 'got', target: { at_least: 1 } }, again, viaGot)
  } finally {
    http.destroy()
    await Promise.all([agent.close(), linkwright.close()])
  }
}

/** What the heap holds once all that is not needed is gone, in MB. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

/** The heap after the last of the records, against the heap after the first tenth of them. */
async function* paging(origin: string, rounds: number): AsyncGenerator<Line> {
  const { linkwright, account } = await openLinkwright(origin)
  try {
    const early: number[] = []
    const late: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      let seen = 0
      for await (const record of linkwright.accounts.records(account, 'contacts.search')) {
        if (record['id'] === undefined) throw new Error('Not the record that was expected')
        seen += 1
        if (seen === RECORDS / 10) early.push(heapInUse())
        if (seen === RECORDS) late.push(heapInUse())
      }
    }
    const line = { name: 'call.paging_memory', unit: 'MB', against: `the heap after ${RECORDS / 10} records` }
    yield compare({ ...line, target: { at_most: 1.05 } }, late, early)
  } finally {
    await linkwright.close()
  }
}

/** `call`: target to reach 0.6 of what undici does by itself, more than axios and got, and to page in constant memory. */
export async function* call(rounds = 10): AsyncGenerator<Line> {
  const api = await startApiProcess()
  try {
    yield* small(api.small, rounds)
    yield* paging(api.paged, Math.min(rounds, 3))
  } finally {
    api.close()
  }
}
