/** Bearer tokens as the Apps table generates them: by a login in a popup, or with the app's own credentials. */
import { createHash, randomBytes } from 'node:crypto'
import type { RegisteredApp } from '../app-registry.ts'
import { ROUTES } from '../provider-configuration.ts'

/** A token for a person to copy. */
export interface GeneratedToken {
  /** The app's name. */
  readonly app: string
  readonly access_token: string
  /** Separated by spaces. */
  readonly scope: string
  /** Seconds. */
  readonly expires_in: number
}

/** No token came of it. The message says what the authorization server answered. */
export class TokenNotGenerated extends Error {}

/** Generates tokens, and keeps each until it is shown. */
export interface TokenGenerator {
  /** Begins a login. Returns the authorization URL for the popup. */
  begin(app: RegisteredApp): string
  /** Ends a login, once. Returns the id of the token. @throws {TokenNotGenerated} */
  finish(callback: URL): Promise<string>
  /** Mints a token with the app's credentials. Returns its id. @throws {TokenNotGenerated} */
  mint(app: RegisteredApp): Promise<string>
  /** The token with this id; only the first time. */
  take(id: string): GeneratedToken | undefined
}

/** Where the login ends. Registered on every app, without being shown. */
export const TOKEN_CALLBACK_PATH = '/devportal/token/callback'

// Logins that nobody finishes and tokens that nobody looks at must not add up.
const KEPT = 50
const TIMEOUT_MS = 15_000

/** Makes a generator. @param findApp Looks the app up again, as its secret may have been rotated meanwhile. */
export function createTokenGenerator(
  origin: string,
  findApp: (clientId: string) => RegisteredApp | undefined,
): TokenGenerator {
  const logins = new Map<string, { readonly clientId: string; readonly verifier: string }>()
  const tokens = new Map<string, GeneratedToken>()
  const redirect_uri = `${origin}${TOKEN_CALLBACK_PATH}`

  const request = async (app: RegisteredApp, parameters: Record<string, string>): Promise<string> => {
    const { client_id, client_secret, name } = app
    const body = new URLSearchParams({ client_id, client_secret, ...parameters })
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const answer = await fetch(`${origin}${ROUTES.token}`, { method: 'POST', body, signal })
      .then((response) => response.json() as Promise<Record<string, unknown>>)
      .catch(() => ({}) as Record<string, unknown>)
    const { access_token, scope, expires_in, error, error_description } = answer
    if (typeof access_token !== 'string') throw notGenerated(error, error_description)
    return keep(tokens, {
      app: name,
      access_token,
      scope: String(scope ?? ''),
      expires_in: Number(expires_in),
    })
  }

  return {
    begin({ client_id }) {
      const verifier = randomBytes(32).toString('base64url')
      const url = new URL(ROUTES.authorization, origin)
      url.search = new URLSearchParams({
        response_type: 'code',
        client_id,
        redirect_uri,
        state: keep(logins, { clientId: client_id, verifier }),
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      }).toString()
      return url.href
    },
    async finish({ searchParams }) {
      const state = searchParams.get('state') ?? ''
      const login = logins.get(state)
      logins.delete(state)
      const app = login && findApp(login.clientId)
      if (app === undefined) throw new TokenNotGenerated('This login was not begun here, or has been used.')
      const code = searchParams.get('code')
      if (code === null) throw notGenerated(searchParams.get('error'), searchParams.get('error_description'))
      const code_verifier = login?.verifier ?? ''
      return request(app, { grant_type: 'authorization_code', code, redirect_uri, code_verifier })
    },
    mint: (app) => request(app, { grant_type: 'client_credentials' }),
    take(id) {
      const token = tokens.get(id)
      tokens.delete(id)
      return token
    },
  }
}

function keep<T>(kept: Map<string, T>, value: T): string {
  const id = randomBytes(16).toString('base64url')
  kept.set(id, value)
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
  return id
}

function notGenerated(error: unknown, description: unknown): TokenNotGenerated {
  if (error === 'access_denied') return new TokenNotGenerated('The login was cancelled.')
  const said = [error, description].filter((part) => typeof part === 'string').join(': ')
  return new TokenNotGenerated(said === '' ? 'The authorization server gave no answer.' : said)
}
