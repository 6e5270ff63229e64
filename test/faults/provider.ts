/**
 * An authorization server with single-use refresh tokens and reuse detection, which counts everything. A spent token
 * is answered once more within the grace, with another pair that ends the one before; after it the whole family ends.
 */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Moment } from './timeline.ts'

/** What the token endpoint does instead of its work. `hang`: reads the request and never answers. */
export type Fault = 'hang' | '503' | '429' | 'reset' | 'html' | 'invalid_client' | undefined

/** How it behaves; may be changed while it runs. Times are in milliseconds. */
export interface ProviderSettings {
  /** For how long a spent refresh token may be sent once more. */
  grace: number
  /** How long after the request the rotation is committed, and how long after that the answer is sent, at most. */
  delayBefore: number
  delayAfter: number
  /** Whether delays are as long as they can be, instead of random. */
  exact: boolean
  /** Of access tokens, in seconds. */
  lifetime: number
  fault: Fault
}

/** What it has counted. */
export interface ProviderCounts {
  /** Refresh requests that were read. */
  readonly requests: number
  readonly rotations: number
  /** Spent tokens that came within the grace. */
  readonly replays: number
  /** Spent tokens that came later. Each ended a family. */
  readonly reuses: number
  /** The most refresh requests of one family that were in work at once. */
  readonly overlap: number
  /** The shortest time between two arrivals of one refresh token, in milliseconds; Infinity where none came twice. */
  readonly closestRepeat: number
}

export interface Provider extends AsyncDisposable {
  readonly origin: string
  readonly settings: ProviderSettings
  counts(): ProviderCounts
  /** When each refresh request came, in milliseconds since 1970. */
  readonly arrivals: readonly number[]
  /** What became of the login that began with an authorization code. */
  historyOf(code: string): readonly Moment[]
  /** Resolves with the next refresh request, once its rotation is committed. */
  nextRotation(): Promise<void>
  /** Resolves with the next refresh request, before anything is done about it. */
  nextRequest(): Promise<void>
}

interface Family {
  current: string
  previous: string | undefined
  rotatedAt: number
  ended: boolean
  inWork: number
  readonly history: Moment[]
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request) text += chunk
  return new URLSearchParams(text)
}

function answer(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  const isText = typeof body === 'string'
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers })
  response.end(isText ? body : JSON.stringify(body))
}

/** The most arrivals in any stretch of some milliseconds. */
export function mostWithin(milliseconds: number, arrivals: readonly number[]): number {
  let first = 0
  let peak = 0
  for (const [index, arrival] of arrivals.entries()) {
    while (arrival - (arrivals[first] ?? 0) >= milliseconds) first += 1
    peak = Math.max(peak, index - first + 1)
  }
  return peak
}

/** Starts a provider on a free port. Any authorization code is good. */
export async function startProvider(given: Partial<ProviderSettings> = {}): Promise<Provider> {
  const settings: ProviderSettings = {
    grace: 0,
    delayBefore: 0,
    delayAfter: 0,
    exact: false,
    lifetime: 3_600,
    fault: undefined,
    ...given,
  }
  const families = new Map<string, Family>()
  const histories = new Map<string, Moment[]>()
  const arrivals: number[] = []
  const counts = { rotations: 0, replays: 0, reuses: 0, overlap: 0 }
  const lastArrival = new Map<string, number>()
  let closestRepeat = Number.POSITIVE_INFINITY
  let rotationWaiters: (() => void)[] = []
  let requestWaiters: (() => void)[] = []
  const delay = (most: number): Promise<void> => sleep(most * (settings.exact ? 1 : Math.random()))
  const mint = (): string => randomBytes(12).toString('hex')

  function rotate(family: Family, token: string): object {
    family.previous = token
    family.current = mint()
    family.rotatedAt = Date.now()
    families.set(family.current, family)
    return {
      access_token: mint(),
      token_type: 'Bearer',
      expires_in: settings.lifetime,
      refresh_token: family.current,
    }
  }
  function refresh(token: string): object | undefined {
    const family = families.get(token)
    if (family === undefined || family.ended) return undefined
    const note = (what: string): void =>
      void family.history.push({ at: Date.now(), what: `${what} of ${token.slice(0, 6)}` })
    if (token === family.current) {
      counts.rotations += 1
      note('rotation')
      return rotate(family, token)
    }
    const age = Date.now() - family.rotatedAt
    if (token === family.previous && age < settings.grace) {
      counts.replays += 1
      note(`replay after ${age} ms`)
      return rotate(family, token)
    }
    counts.reuses += 1
    family.ended = true
    note(token === family.previous ? `reuse after ${age} ms` : 'reuse of another')
    return undefined
  }
  function fail(request: IncomingMessage, response: ServerResponse): boolean {
    if (settings.fault === undefined) return false
    if (settings.fault === 'hang') return true
    if (settings.fault === 'reset') request.socket.resetAndDestroy()
    else if (settings.fault === '503') answer(response, 503, { error: 'temporarily_unavailable' })
    else if (settings.fault === '429') answer(response, 429, {}, { 'retry-after': '2' })
    else if (settings.fault === 'html') answer(response, 200, '<h1>Back soon</h1>')
    else answer(response, 401, { error: 'invalid_client' })
    return true
  }
  async function token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await bodyOf(request)
    if (form.get('grant_type') !== 'refresh_token') {
      const history: Moment[] = []
      histories.set(form.get('code') ?? '', history)
      const family: Family = {
        current: '',
        previous: undefined,
        rotatedAt: 0,
        ended: false,
        inWork: 0,
        history,
      }
      return answer(response, 200, rotate(family, ''))
    }
    const sent = form.get('refresh_token') ?? ''
    const now = Date.now()
    arrivals.push(now)
    closestRepeat = Math.min(closestRepeat, now - (lastArrival.get(sent) ?? Number.NEGATIVE_INFINITY))
    lastArrival.set(sent, now)
    for (const resolve of requestWaiters.splice(0)) resolve()
    if (fail(request, response)) return
    const family = families.get(sent)
    if (family !== undefined) {
      family.history.push({ at: now, what: `request with ${sent.slice(0, 6)}` })
      family.inWork += 1
      counts.overlap = Math.max(counts.overlap, family.inWork)
    }
    await delay(settings.delayBefore)
    const tokens = refresh(sent)
    if (family !== undefined) family.inWork -= 1
    for (const resolve of rotationWaiters.splice(0)) resolve()
    await delay(settings.delayAfter)
    if (tokens === undefined) answer(response, 400, { error: 'invalid_grant' })
    else answer(response, 200, tokens)
  }
  const server = createServer((request, response) => {
    response.on('error', () => {})
    token(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    settings,
    arrivals,
    historyOf: (code) => histories.get(code) ?? [],
    counts: () => ({ ...counts, closestRepeat, requests: arrivals.length }),
    nextRotation: () => new Promise((resolve) => rotationWaiters.push(resolve)),
    nextRequest: () => new Promise((resolve) => requestWaiters.push(resolve)),
    async [Symbol.asyncDispose]() {
      rotationWaiters = []
      requestWaiters = []
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
