/** An OAuth client that this project did not write, set up for one app of a sandbox. */
import * as oauth from 'openid-client'
import type { RegisteredApp, Sandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'

/** Nothing listens here: the user agent stops before it. */
export const REDIRECT_URI = 'http://127.0.0.1:9/callback'

/** Reads the sandbox's metadata. */
export function discover(
  sandbox: Sandbox,
  app: RegisteredApp,
  authentication: oauth.ClientAuth = oauth.ClientSecretBasic(app.client_secret),
): Promise<oauth.Configuration> {
  return oauth.discovery(new URL(sandbox.issuer), app.client_id, app.client_secret, authentication, {
    execute: [oauth.allowInsecureRequests],
  })
}

/** An authorization request that has been made, and what is needed to finish it. */
export interface Begun {
  readonly url: URL
  readonly checks: { readonly pkceCodeVerifier: string; readonly expectedState: string }
}

/** Makes an authorization request with PKCE and state. */
export async function begin(
  config: oauth.Configuration,
  parameters: Record<string, string> = {},
): Promise<Begun> {
  const pkceCodeVerifier = oauth.randomPKCECodeVerifier()
  const expectedState = oauth.randomState()
  const url = oauth.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT_URI,
    state: expectedState,
    code_challenge: await oauth.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    ...parameters,
  })
  return { url, checks: { pkceCodeVerifier, expectedState } }
}

/** Tokens after a whole authorization code flow, with a refresh token in any case. */
export interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly token_type: string
  readonly expires_in?: number | undefined
  readonly scope?: string | undefined
  readonly id_token?: string | undefined
}

/** Runs the whole authorization code flow as the sandbox's person. */
export async function link(
  sandbox: Sandbox,
  config: oauth.Configuration,
  parameters: Record<string, string> = {},
): Promise<Tokens> {
  const { url, checks } = await begin(config, parameters)
  const callback = await authorizeAsUser(url, sandbox.user)
  const tokens = await oauth.authorizationCodeGrant(config, new URL(callback), checks)
  const { refresh_token } = tokens
  if (refresh_token === undefined) throw new Error('The sandbox issued no refresh token.')
  return { ...tokens, refresh_token }
}

/** The claims of a JWT, unverified. */
export function claimsOf(jwt: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString())
}

/** The status of the connection test with this access token. */
export async function usageStatus(sandbox: Sandbox, accessToken: string): Promise<number> {
  const response = await fetch(`${sandbox.origin}/gtm/data/v1/users/usage`, {
    headers: { authorization: `Bearer ${accessToken}` },
  })
  await response.text()
  return response.status
}
