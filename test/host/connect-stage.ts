/**
 * A host with a connect page, two connectors, and browsers by their cookie jars. Honest is the sandbox; Evil is a
 * connector of Mallory's making, who gets to know everything that its server receives.
 */
import { CookieJar } from 'tough-cookie'
import type { Account } from '../../src/account/account.ts'
import type {
  ConnectionAttempt,
  ConnectPage,
  NewConnectSession,
  StartedConnectionAttempt,
} from '../../src/generated/host.ts'
import type { HostOptions } from '../../src/host/options.ts'
import { type Manifest, parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import { PEOPLE } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'
import { type EvilServer, evilManifest, manifestOf, startEvilServer } from '../attacks/cast.ts'
import { HOST_URL, type HostUnderTest, startTestHost } from '../support/host.ts'

/** A page of the host's own, which may embed the connect page. */
export const APP = 'https://app.example'

const [ALICE, MALLORY = ALICE] = PEOPLE

/** What a browser got. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
  /** Where it is sent on to, without the host's own origin. */
  readonly location: string | undefined
  json<T>(): T
}

/** What a browser asks for, besides the path. */
export interface Asked {
  readonly method?: 'GET' | 'POST' | 'HEAD' | 'OPTIONS' | 'PUT'
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
}

/** Somebody's browser, as far as it has cookies. */
export interface Browser {
  readonly jar: CookieJar
  readonly login: { readonly username: string; readonly password: string }
  /** As a page of the host's own asks, or the address bar. */
  ask(path: string, asked?: Asked): Promise<Answer>
  /** Opens a link to the connect page, and the session in it. */
  open(url: string): Promise<ConnectPage>
  /** Presses "Connect". */
  start(page: ConnectPage, connector: string, more?: object): Promise<StartedConnectionAttempt>
  attempt(started: StartedConnectionAttempt): Promise<ConnectionAttempt>
  /** Logs in at Honest and agrees (or not); gives the callback. */
  agree(url: string | undefined, decision?: 'allow' | 'deny'): Promise<string>
  /** Opens a callback. */
  arrive(callback: string): Promise<Answer>
}

/** Everything that a test of the connect page is played with. */
export interface ConnectStage {
  readonly under: HostUnderTest
  readonly sandbox: Sandbox
  readonly honest: string
  readonly profiles: { readonly honest: string; readonly evil: string }
  readonly evil: EvilServer
  readonly client: { readonly client_id: string; readonly client_secret: string }
  browser(who?: 'alice' | 'mallory'): Browser
  /** Makes a connect session; gives its link. */
  session(request?: Partial<NewConnectSession>): Promise<{ id: string; token: string; url: string }>
  accounts(owner?: string): Promise<Account[]>
  close(): Promise<void>
}

/** A browser without cookies. */
export function createBrowser(under: HostUnderTest, who: 'alice' | 'mallory'): Browser {
  const jar = new CookieJar()
  const { username, password } = who === 'alice' ? ALICE : MALLORY
  async function ask(path: string, { method = 'GET', body, headers = {} }: Asked = {}): Promise<Answer> {
    const url = new URL(path, HOST_URL)
    const cookie = await jar.getCookieString(url.href)
    const answer = await under.request({
      method,
      url: url.pathname + url.search,
      headers: {
        host: url.host,
        ...(cookie !== '' && { cookie }),
        ...(method === 'POST' && { origin: HOST_URL, 'sec-fetch-site': 'same-origin' }),
        ...headers,
      },
      ...(body !== undefined && { payload: body }),
    })
    for (const set of [answer.headers['set-cookie'] ?? []].flat()) await jar.setCookie(set, url.href)
    const location = answer.headers.location
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: answer.body,
      location: location?.startsWith(`${HOST_URL}/`) ? location.slice(HOST_URL.length) : location,
      json: <T>() => answer.json<T>(),
    }
  }
  return {
    jar,
    login: { username, password },
    ask,
    async open(url) {
      const { location = '' } = await ask(url)
      const id = location.split('/').at(-1) ?? ''
      const answer = await ask(`/connect/api/sessions/${id}/open`, { method: 'POST' })
      if (answer.status !== 200) throw new Error(`The session was not opened: ${location} ${answer.body}`)
      return answer.json()
    },
    async start({ id }, connector, more = {}) {
      const path = `/connect/api/sessions/${id}/attempts`
      const answer = await ask(path, { method: 'POST', body: { connector, ...more } })
      if (answer.status !== 201) throw new Error(`The attempt was not begun: ${answer.body}`)
      return answer.json()
    },
    async attempt({ attempt: { id, connect_session_id } }) {
      return (await ask(`/connect/api/sessions/${connect_session_id}/attempts/${id}`)).json()
    },
    agree: (url = '', decision = 'allow') => authorizeAsUser(url, { username, password, decision }),
    arrive: (callback) => ask(callback),
  }
}

/** A connector with account fields and scopes, that a client without a user can be linked to as well. */
function booksManifest(origin: string): Manifest {
  const at = 'https://books.example'
  const manifest = parseManifest(
    JSON.stringify({
      manifest: 1,
      key: 'books',
      name: 'Books',
      version: '1.0.0',
      authorization_server: {
        issuer: at,
        authorization_endpoint: `${at}/authorize`,
        token_endpoint: `${at}/token`,
      },
      scopes: [
        { scope: 'invoices', title: 'Invoices', category: 'Sales', description: 'Read invoices.' },
        { scope: 'bills', title: 'Bills' },
      ],
      auth: {
        code: { title: 'OAuth 2.0', grant_type: 'authorization_code' },
        client: { title: 'Client', grant_type: 'client_credentials' },
      },
      profile: {
        fields: [
          { name: 'client_id', title: 'Client ID', type: 'string' },
          { name: 'client_secret', title: 'Client secret', type: 'secret' },
          { name: 'scopes', title: 'Scopes', type: 'multi_select', options_from: 'scopes', optional: true },
        ],
      },
      account: { fields: [{ name: 'company', title: 'Company', type: 'string', pattern: '^[a-z]+$' }] },
    }),
  )
  return rebaseManifest(manifest, { [at]: origin })
}

/** Sets the stage, for a file of tests that share it. */
export async function startConnectStage(options: Partial<HostOptions> = {}): Promise<ConnectStage> {
  const sandbox = await startSandbox()
  const evil = await startEvilServer()
  const manifests = [
    await manifestOf(sandbox),
    evilManifest(evil.origin, sandbox, {}),
    booksManifest(evil.origin),
  ] as const
  const [{ key: honest }]: readonly Manifest[] & { 0: Manifest } = manifests
  const under = await startTestHost({
    manifests,
    trustedOrigins: [sandbox.origin, evil.origin],
    origins: [APP],
    ...options,
  })
  const { profiles, redirectUri, accounts } = under.host.linkwright
  const client = await sandbox.createApp({ redirect_uris: [redirectUri(honest)] })
  const { client_id, client_secret } = client
  const [one, other] = [
    await profiles.create({
      connector: honest,
      values: { auth: 'authorization_code', client_id, client_secret },
    }),
    await profiles.create({
      connector: 'evil',
      values: { client_id: 'evil-client', client_secret: 'evil-secret' },
    }),
  ]
  const admin = await under.key('admin')
  return {
    under,
    sandbox,
    honest,
    profiles: { honest: one.id, evil: other.id },
    evil,
    client: { client_id, client_secret },
    browser: (who = 'alice') => createBrowser(under, who),
    async session(request = {}) {
      const payload = { owner: { id: 'team', name: 'The Team' }, ...request }
      const answer = await under.request({
        method: 'POST',
        url: '/api/connect_sessions',
        headers: admin,
        payload,
      })
      if (answer.statusCode !== 201) throw new Error(`The session was not made: ${answer.body}`)
      return answer.json()
    },
    accounts: (owner = 'team') => accounts.list(owner),
    async close() {
      evil.close()
      await under.close()
      await sandbox.close()
    },
  }
}
