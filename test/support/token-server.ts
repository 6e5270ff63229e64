/**
 * A provider in bytes: token, revocation and API endpoint on one socket. It rotates refresh tokens and ends the whole
 * family when one comes twice, without any grace. It counts everything, and every answer can be replaced.
 */
import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'
import { type ByteServer, startByteServer } from '../http/byte-server.ts'

/**
 * The answer to one request: bytes in place of the server's own (which then does nothing), or a function from the
 * server's own answer, after it did its part. `HANG_UP` closes the connection, `SILENCE` leaves it open.
 */
export type Answer = string | ((own: string) => string | Promise<string>)

export const HANG_UP = ''
export const SILENCE = 'silence'

export interface TokenServer extends AsyncDisposable {
  readonly origin: string
  /** What the token endpoint was sent, in order. */
  readonly tokenRequests: readonly URLSearchParams[]
  readonly revocations: readonly URLSearchParams[]
  /** What the API was sent: head and body. */
  readonly apiRequests: readonly string[]
  /** How often a spent refresh token was sent. Each time its family ended. */
  readonly reuses: () => number
  /** Every token that was ever issued. */
  readonly issued: readonly string[]
  /** Seconds that access tokens live. */
  lifetime: number
  /** Whether a refresh gives a new refresh token. */
  rotates: boolean
  /** Replaces the next answers of an endpoint, one each. */
  answer(endpoint: 'token' | 'revoke' | 'api', ...answers: Answer[]): void
  /** Ends every access token at the API. */
  expireAccessTokens(): void
}

/** An HTTP answer in bytes. */
export function http(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const all = { 'content-type': 'application/json', ...headers, 'content-length': Buffer.byteLength(text) }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} Status\r\n${head.join('')}\r\n${text}`
}

export const oauthError = (error: string, status = 400): string => http(status, { error })

/** The server's own answer with a changed JSON body. */
export function changed(own: string, change: Record<string, unknown>): string {
  return http(200, { ...JSON.parse(own.slice(own.indexOf('\r\n\r\n') + 4)), ...change })
}

interface Family {
  refreshToken: string
  ended: boolean
}

/** Starts a provider on a free port. Any authorization code is good, once. */
export async function startTokenServer(): Promise<TokenServer> {
  const tokenRequests: URLSearchParams[] = []
  const revocations: URLSearchParams[] = []
  const apiRequests: string[] = []
  const issued: string[] = []
  const queues = { token: [] as Answer[], revoke: [] as Answer[], api: [] as Answer[] }
  const families = new Map<string, Family>()
  const codes = new Set<string>()
  let validAccessTokens = new Map<string, Family>()
  let reuses = 0
  const settings = { lifetime: 3_600, rotates: true }

  const mint = (kind: string): string => {
    const token = `${kind}-${randomBytes(12).toString('hex')}`
    issued.push(token)
    return token
  }
  function issue(family: Family, withRefreshToken: boolean): string {
    const access_token = mint('access')
    validAccessTokens.set(access_token, family)
    const body = { access_token, token_type: 'Bearer', expires_in: settings.lifetime }
    return http(200, withRefreshToken ? { ...body, refresh_token: family.refreshToken } : body)
  }
  function refresh(token: string): string {
    const family = families.get(token)
    if (family === undefined || family.ended) return oauthError('invalid_grant')
    if (family.refreshToken !== token) {
      reuses += 1
      family.ended = true
      return oauthError('invalid_grant')
    }
    if (settings.rotates) {
      family.refreshToken = mint('refresh')
      families.set(family.refreshToken, family)
    }
    return issue(family, settings.rotates)
  }
  function grant(form: URLSearchParams): string {
    const family: Family = { refreshToken: mint('refresh'), ended: false }
    switch (form.get('grant_type')) {
      case 'refresh_token':
        return refresh(form.get('refresh_token') ?? '')
      case 'client_credentials':
        return issue(family, false)
      default: {
        const code = form.get('code') ?? ''
        if (codes.has(code)) return oauthError('invalid_grant')
        codes.add(code)
        families.set(family.refreshToken, family)
        return issue(family, true)
      }
    }
  }
  function revoke(form: URLSearchParams): string {
    const family = families.get(form.get('token') ?? '') ?? validAccessTokens.get(form.get('token') ?? '')
    if (family !== undefined) family.ended = true
    return http(200, {})
  }
  function callApi(request: string): string {
    const token = /\r\nauthorization: Bearer (\S+)\r\n/i.exec(request)?.[1] ?? ''
    const family = validAccessTokens.get(token)
    if (family === undefined || family.ended) return http(401, { error: { code: 'ZI0001', message: 'No' } })
    return http(200, { ok: true }, { 'x-request-id': `request-${apiRequests.length}` })
  }

  function handle(request: string): { queue: Answer[]; own: () => string } {
    const path = request.split(' ', 2)[1] ?? ''
    const form = new URLSearchParams(request.slice(request.indexOf('\r\n\r\n') + 4))
    if (path === '/token') {
      tokenRequests.push(form)
      return { queue: queues.token, own: () => grant(form) }
    }
    if (path === '/revoke') {
      revocations.push(form)
      return { queue: queues.revoke, own: () => revoke(form) }
    }
    apiRequests.push(request)
    return { queue: queues.api, own: () => callApi(request) }
  }
  async function respond(socket: Socket, request: string): Promise<void> {
    const { queue, own } = handle(request)
    const scripted = queue.shift()
    const bytes = typeof scripted === 'string' ? scripted : await (scripted ?? ((text) => text))(own())
    // It says that it closes the connection: who kept it would have the next request counted and not answered.
    if (bytes !== SILENCE) socket.end(bytes.replace('\r\n', '\r\nconnection: close\r\n'))
  }
  const server: ByteServer = await startByteServer({
    onRequest: (socket, request) => void respond(socket, request),
  })
  return Object.assign(settings, {
    origin: server.origin,
    tokenRequests,
    revocations,
    apiRequests,
    issued,
    reuses: () => reuses,
    answer: (endpoint: keyof typeof queues, ...answers: Answer[]) => void queues[endpoint].push(...answers),
    expireAccessTokens: () => {
      validAccessTokens = new Map()
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  })
}
