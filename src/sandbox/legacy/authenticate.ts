/** `POST /authenticate` of the Enterprise API that came before: a JWT for 60 minutes, and what it is checked with. */
import { generateKeyPairSync, type KeyObject, randomUUID, verify } from 'node:crypto'
import type { SandboxClock } from '../clock.ts'
import { type Exchange, sendJson } from '../exchange.ts'
import { findPerson, type SandboxPerson } from '../people.ts'

/** A key as the Admin Portal gives it out. The private key is shown once. */
export interface LegacyKey {
  readonly client_id: string
  readonly username: string
  /** PEM, PKCS #8. */
  readonly private_key: string
}

/** The authentication of the older API. */
export interface LegacyAuthentication {
  /** Makes a key for a person. @throws {RangeError} when there is no such person. */
  createKey(username: string): LegacyKey
  /** Answers `POST /authenticate`. */
  authenticate(exchange: Exchange): void
  /** Who a JWT is for; undefined when it is none of ours, or has ended. */
  personOf(jwt: string): SandboxPerson | undefined
  /** Ends every JWT. Keys stay. */
  clear(): void
}

const LIFETIME_MS = 60 * 60 * 1000
const MAX_ASSERTION_SECONDS = 300
const AUDIENCE = 'enterprise_api'

/** Makes the authentication with no key given out yet. */
export function createLegacyAuthentication(clock: SandboxClock): LegacyAuthentication {
  const keys = new Map<string, { readonly person: SandboxPerson; readonly publicKey: KeyObject }>()
  const issued = new Map<string, { readonly person: SandboxPerson; readonly endsAt: number }>()

  const issue = (person: SandboxPerson): string => {
    const now = Math.floor(clock.now() / 1000)
    const claims = { sub: person.id, username: person.username, iat: now, exp: now + LIFETIME_MS / 1000 }
    // Nobody but the sandbox reads it, and it knows it by heart: a signature would say nothing more.
    const jwt = [
      { alg: 'HS256', typ: 'JWT' },
      { ...claims, jti: randomUUID() },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .concat('sandbox')
      .join('.')
    issued.set(jwt, { person, endsAt: clock.now() + LIFETIME_MS })
    return jwt
  }

  const byAssertion = (assertion: string): SandboxPerson | undefined => {
    const [header = '', payload = '', signature = ''] = assertion.split('.')
    const claims = decode(payload)
    const key = keys.get(String(claims['client_id']))
    if (key === undefined || decode(header)['alg'] !== 'RS256') return undefined
    const signed = Buffer.from(`${header}.${payload}`)
    if (!verify('RSA-SHA256', signed, key.publicKey, Buffer.from(signature, 'base64url'))) return undefined
    const { aud, iss, username, iat, exp } = claims
    const now = Date.now() / 1000
    const isTimely =
      typeof iat === 'number' && typeof exp === 'number' && exp > now && exp - iat <= MAX_ASSERTION_SECONDS
    const isMeant = aud === AUDIENCE && typeof iss === 'string' && username === key.person.username
    return isTimely && isMeant ? key.person : undefined
  }

  return {
    createKey(username) {
      const person = findPerson(username)
      if (person === undefined) throw new RangeError('Nobody has this username.')
      const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
      const client_id = randomUUID()
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
      keys.set(client_id, { person, publicKey })
      return { client_id, username: person.username, private_key: String(pem) }
    },
    authenticate({ incoming, body, response }) {
      const [, assertion] = /^Bearer (\S+)$/i.exec(incoming.headers.authorization ?? '') ?? []
      const { username, password } = decode(body.toString('base64url'))
      const named = findPerson(typeof username === 'string' ? username : '')
      const byPassword = named?.password === password ? named : undefined
      const person = assertion === undefined ? byPassword : byAssertion(assertion)
      if (person === undefined) return sendJson(response, 401, { message: 'Invalid credentials' })
      sendJson(response, 200, { jwt: issue(person) })
    },
    personOf(jwt) {
      const found = issued.get(jwt)
      return found !== undefined && clock.now() < found.endsAt ? found.person : undefined
    },
    clear() {
      issued.clear()
    },
  }
}

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
