/** The readers of what strangers send. Each gives a value or throws a LinkwrightError, whatever it is given. */
import { readdirSync, readFileSync } from 'node:fs'
import { checkInput } from '../../src/action/check-call.ts'
import { judgeCall } from '../../src/action/judge-call.ts'
import { redactorOf } from '../../src/action/redact.ts'
import { renderCall } from '../../src/action/render-call.ts'
import { parseAccountFields, parseProfile } from '../../src/connector/profile.ts'
import { createConnector } from '../../src/create-connector.ts'
import { parseManifest } from '../../src/manifest/parse-manifest.ts'
import { createAuthorizationRequest } from '../../src/oauth/authorization-request.ts'
import { parseAuthorizationResponse } from '../../src/oauth/authorization-response.ts'
import { discoverAuthorizationServer } from '../../src/oauth/discovery.ts'
import { judgeRevocationResponse } from '../../src/oauth/revocation-request.ts'
import { judgeTokenResponse, salvageRefreshToken } from '../../src/oauth/token-response.ts'
import type { HttpResponse } from '../../src/ports/ports.ts'
import { parseKeyRing } from '../../src/vault/key-ring.ts'
import { createVault } from '../../src/vault/vault.ts'
import { contextFor, NOW, ORIGIN, REDIRECT_URI } from '../oauth/provider.ts'

/** One reader. */
export interface Target {
  readonly name: string
  /** Its part of all runs, in percent. */
  readonly share: number
  /** Good inputs. */
  readonly seeds: readonly string[]
  /** Reads an input, and throws an Error of its own when what came out is not what it should be. */
  readonly run: (input: string) => unknown
}

const fixture = (path: string): string =>
  readFileSync(new URL(`../fixtures/manifests/${path}`, import.meta.url), 'utf8')

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken: ${what}`)
}

/** Bytes that are UTF-8, or with a mark before them are not. */
function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, text.length % 7 === 0 ? 'latin1' : 'utf8')
}

const manifestTarget: Target = {
  name: 'manifest',
  share: 6,
  seeds: [
    ...readdirSync(new URL('../fixtures/manifests/valid', import.meta.url))
      .filter((name) => name.endsWith('.yaml') && !/^(too_|many)/.test(name))
      .map((name) => fixture(`valid/${name}`)),
    fixture('plain.yaml'),
  ],
  run: (text) => check(Object.isFrozen(parseManifest(text, { files: () => '{"a":1}' })), 'frozen'),
}

const TOKENS =
  '{"access_token":"access-1","token_type":"Bearer","expires_in":3600,"refresh_token":"r-1","scope":"a b"}'
const contexts = await Promise.all([
  contextFor(),
  contextFor({ auth: { token_response: { format: 'form' } } }),
  contextFor({
    auth: {
      scope_separator: ',',
      token_response: {
        parameters: { access_token: '/data/0/token', refresh_token: '/data/0/refresh', error: '/error/code' },
        success: { pointer: '/ok', equals: true },
        expires: { pointer: '/expires', unit: 'date_time' },
        assume_token_type: 'bearer',
        default_expires_in: 60,
        capture: [{ name: 'host', pointer: '/data/0/host' }],
      },
    },
  }),
])
const [plain] = contexts
const BODIES = [
  TOKENS,
  'access_token=a&token_type=bearer&expires_in=3600&refresh_token=r&scope=a',
  '{"ok":true,"data":[{"token":"t","refresh":"r","host":"h.example"}],"expires":"2027-01-01T00:00:00Z"}',
  '{"error":"invalid_grant","error_description":"x"}',
]

const response = (text: string, status: number): HttpResponse => ({
  status,
  headers: {
    'content-type':
      text.includes('=') && !text.includes('{') ? 'application/x-www-form-urlencoded' : 'application/json',
    'retry-after': text.slice(0, 30),
  },
  body: bytesOf(text),
})

const tokenTarget: Target = {
  name: 'token response',
  share: 34,
  seeds: BODIES,
  async run(text) {
    const index = text.includes('"data"') ? 2 : text.startsWith('access') ? 1 : 0
    const context = contexts[index] ?? plain
    if (context === undefined) return
    const status = text.includes('error') ? ([400, 401, 429, 503, 200][text.length % 5] ?? 400) : 200
    salvageRefreshToken(context, response(text, status))
    const kind = text.length % 2 === 0 ? 'refresh_token' : 'authorization_code'
    const grant = await judgeTokenResponse(context, kind, response(text, status), NOW, 'a')
    check(/^[\x21-\x7e]{1,16384}$/.test(grant.access_token), 'an access token fits a header')
    check(grant.expires_at === undefined || !Number.isNaN(new Date(grant.expires_at).getTime()), 'a date')
    check((grant.expires_at ?? Number.POSITIVE_INFINITY) > NOW, 'it ends later')
    check(grant.scope === undefined || /^[\x20-\x7e]+$/.test(grant.scope), 'a scope is visible')
  },
}

const request = createAuthorizationRequest(plain as NonNullable<typeof plain>, REDIRECT_URI)
const CALLBACK = `${REDIRECT_URI}?code=code-1&state=STATE`
const callbackTarget: Target = {
  name: 'callback',
  share: 30,
  seeds: [
    CALLBACK,
    `${CALLBACK}&iss=${encodeURIComponent(ORIGIN)}`,
    `${REDIRECT_URI}?error=access_denied&error_description=x&state=STATE`,
  ],
  run(text) {
    if (plain === undefined) return
    const callback = text.replaceAll('STATE', request.state)
    parseAuthorizationResponse(plain, request, callback)
    const { searchParams, origin, pathname } = new URL(callback)
    check(`${origin}${pathname}` === REDIRECT_URI, 'the redirect URI')
    check(searchParams.getAll('state').join() === request.state, 'the state, once')
    check(searchParams.getAll('code').length === 1 && !searchParams.has('error'), 'one code and no error')
  },
}

const revocationTarget: Target = {
  name: 'revocation response',
  share: 5,
  seeds: BODIES,
  run: (text) =>
    judgeRevocationResponse(ORIGIN, response(text, [200, 400, 401, 503][text.length % 4] ?? 200), NOW),
}

const METADATA = JSON.stringify({
  issuer: ORIGIN,
  authorization_endpoint: `${ORIGIN}/authorize`,
  token_endpoint: `${ORIGIN}/token`,
  revocation_endpoint: `${ORIGIN}/revoke`,
  jwks_uri: `${ORIGIN}/jwks`,
  authorization_response_iss_parameter_supported: true,
})
const metadataTarget: Target = {
  name: 'server metadata',
  share: 8,
  seeds: [METADATA],
  async run(text) {
    const server = await discoverAuthorizationServer(ORIGIN, async () => response(text, 200), NOW)
    check(server.issuer === ORIGIN, 'the issuer')
    for (const [name, value] of Object.entries(server))
      if (name.endsWith('_endpoint')) check(new URL(String(value)).origin === ORIGIN, name)
  },
}

const connector = createConnector(parseManifest(fixture('service.yaml')))
const { manifest } = connector
const { api } = manifest
const formTarget: Target = {
  name: 'profile and account fields',
  share: 4,
  seeds: [
    '{"auth":"code","client_id":"a","client_secret":"b","scopes":["read"],"actions":["items.list"]}',
    '{"auth":"client","client_id":"a","client_secret":"b","api_key":"c","tenant":"d"}',
    '{"team":"a","pin":"1"}',
  ],
  run(text) {
    const values = parsed(text)
    if (text.includes('client_id')) parseProfile(connector, values)
    else parseAccountFields(connector, values)
  },
}

/** What a host would hand on: JSON, or where it is none the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const INPUTS = [
  '{"id":"1","part":2,"size":10,"filter":"x"}',
  '{"team":"t","author":"a","dry":true,"count":[1,{"a":2}]}',
]
const inputTarget: Target = {
  name: 'action input',
  share: 6,
  seeds: INPUTS,
  run(text) {
    if (api === undefined) return
    const actions = Object.entries(manifest.actions ?? {})
    const [name = '', action] = actions[text.length % actions.length] ?? []
    if (action === undefined) return
    const input = checkInput(manifest, name, action, parsed(text))
    const call = renderCall(api, action, 'https://api.service.example/v1', {
      input,
      profile: {},
      account: {},
    })
    const url = new URL(call.url)
    check(url.origin === 'https://api.service.example', 'the origin stays')
    check(
      url.pathname.split('/').length === `/v1${action.path}`.split('/').length,
      'the path keeps its length',
    )
    check(url.hash === '', 'no fragment')
  },
}

const answerTarget: Target = {
  name: 'API answer',
  share: 5,
  seeds: [
    '{"error":{"code":"A","message":"b","requestId":"c"}}',
    '{"errors":[{"code":1,"detail":"x"}]}',
    '[]',
  ],
  run: (text) =>
    api === undefined
      ? undefined
      : judgeCall(
          api,
          { name: 'a', action: { method: 'GET' }, sentTo: 'https://api.example.com/a' },
          response(text, [200, 400, 500][text.length % 3] ?? 200),
          redactorOf(['b']),
        ),
}

const KEY = Buffer.alloc(32, 1).toString('base64')
const vault = createVault(parseKeyRing(`k:${KEY}`))
const place = { owner: 'o', table: 't', row: 'r', field: 'f', version: 1 }
const sealed = Buffer.from(await vault.seal('canary', place)).toString('latin1')
const sealedTarget: Target = {
  name: 'sealed value and key ring',
  share: 2,
  seeds: [sealed, `k:${KEY}`, `k1:${KEY},k2:${KEY}`],
  async run(text) {
    const opened = await vault.open(Buffer.from(text, 'latin1'), place).catch((error: unknown) => error)
    check(opened !== 'canary' || text === sealed, 'what was changed does not open')
    parseKeyRing(text)
  },
}

/** Every reader. */
export const targets: readonly Target[] = [
  manifestTarget,
  tokenTarget,
  callbackTarget,
  revocationTarget,
  metadataTarget,
  formTarget,
  inputTarget,
  answerTarget,
  sealedTarget,
]
