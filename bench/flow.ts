/** Complete OAuth flows with the account stored, against a client that stores nothing. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as openid from 'openid-client'
import type { Linkwright, Manifest } from '../src/index.ts'
import { authorizeAsUser } from '../src/sandbox/user-agent.ts'
import { fromBuild } from './build.ts'
import { compare, inTurns, timed } from './measure.ts'
import type { Line } from './report.ts'
import { type SandboxProcess, startSandboxProcess } from './sandbox-process.ts'

const PUBLIC_URL = 'http://127.0.0.1:9'
const REDIRECT_URI = `${PUBLIC_URL}/connect/oauth2/zoominfo/callback`
const AGAINST = 'openid-client, storing nothing'

/** One flow: how long it took, and how much of that was the user's browser. Milliseconds. */
interface Flow {
  readonly whole: number
  readonly browser: number
}

/** Logs the user in and gives the callback. */
type Browser = (url: string | URL) => Promise<string>
type LogIn = (browser: Browser) => Promise<unknown>

/** Measures a flow, and the browser's part of it. The browser is the same for both clients. */
async function measureFlow(run: LogIn, authorize: Browser): Promise<Flow> {
  let browser = 0
  const whole = await timed(() =>
    run(async (url) => {
      const start = performance.now()
      const callback = await authorize(url)
      browser += performance.now() - start
      return callback
    }),
  )
  return { whole, browser }
}

/** The flows of Linkwright: every round links a new account. */
async function linkwrightFlows(
  { accounts, profiles }: Linkwright,
  app: SandboxProcess['app'],
): Promise<{ readonly logIn: LogIn; readonly clientCredentials: () => Promise<unknown> }> {
  const { client_id, client_secret } = app
  const profileOf = (auth: string) =>
    profiles.create({ connector: 'zoominfo', values: { auth, client_id, client_secret } })
  const link = { owner: 'bench', user: 'someone', profile_id: (await profileOf('authorization_code')).id }
  const client = { owner: 'bench', profile_id: (await profileOf('client_credentials')).id }
  return {
    logIn: async (browser) => {
      const { url } = await accounts.startLink(link)
      return accounts.finishLink({ callback: await browser(url), user: link.user })
    },
    clientCredentials: () => accounts.linkClient(client),
  }
}

/** The same flows by openid-client. Its configuration is made once; nothing is discovered. */
function openidFlows(
  manifest: Manifest,
  { client_id, client_secret }: SandboxProcess['app'],
): { readonly logIn: LogIn; readonly clientCredentials: () => Promise<unknown> } {
  const configuration = new openid.Configuration(
    { ...manifest.authorization_server } as openid.ServerMetadata,
    client_id,
    client_secret,
    openid.ClientSecretBasic(client_secret),
  )
  openid.allowInsecureRequests(configuration)
  return {
    logIn: async (browser) => {
      const pkceCodeVerifier = openid.randomPKCECodeVerifier()
      const expectedState = openid.randomState()
      const url = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: REDIRECT_URI,
        state: expectedState,
        code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
        code_challenge_method: 'S256',
      })
      const callback = new URL(await browser(url))
      return openid.authorizationCodeGrant(configuration, callback, { pkceCodeVerifier, expectedState })
    },
    clientCredentials: () => openid.clientCredentialsGrant(configuration),
  }
}

const whole = (flows: readonly Flow[]): number[] => flows.map((flow) => flow.whole)
const withoutBrowser = (flows: readonly Flow[]): number[] => flows.map((flow) => flow.whole - flow.browser)
const perSecond = (times: readonly number[]): number[] => times.map((time) => 1000 / time)

/** `flow`: target at least 0.7 of the peer's throughput. */
export async function* flow(rounds?: number): AsyncGenerator<Line> {
  const { createLinkwright, loadManifest, rebaseManifest } =
    await fromBuild<typeof import('../src/index.ts')>('index.js')
  const folder = await mkdtemp(join(tmpdir(), 'linkwright-bench-'))
  const { sandbox, app, close } = await startSandboxProcess(REDIRECT_URI)
  const path = fileURLToPath(new URL('../connector.yaml', import.meta.url))
  const manifest = rebaseManifest(await loadManifest(path), sandbox.origins)
  const linkwright = await createLinkwright({
    manifests: [manifest],
    publicUrl: PUBLIC_URL,
    database: join(folder, 'linkwright.db'),
    trustedOrigins: [sandbox.origin],
  })
  try {
    const own = await linkwrightFlows(linkwright, app)
    const peer = openidFlows(manifest, app)
    const authorize: Browser = (url) => authorizeAsUser(url, sandbox.user)
    const target = { at_least: 0.7 }

    const [logins, peerLogins] = await inTurns(rounds ?? 100, [
      () => measureFlow(own.logIn, authorize),
      () => measureFlow(peer.logIn, authorize),
    ])
    const name = 'flow.authorization_code'
    yield compare(
      { name, unit: 'flows/s', against: AGAINST, target },
      perSecond(whole(logins)),
      perSecond(whole(peerLogins)),
    )
    yield compare(
      { name: `${name}.without_browser`, unit: 'ms', against: AGAINST },
      withoutBrowser(logins),
      withoutBrowser(peerLogins),
    )

    const [clients, peerClients] = await inTurns(rounds ?? 300, [
      () => timed(own.clientCredentials),
      () => timed(peer.clientCredentials),
    ])
    yield compare(
      { name: 'flow.client_credentials', unit: 'flows/s', against: AGAINST, target },
      perSecond(clients),
      perSecond(peerClients),
    )
  } finally {
    await linkwright.close()
    close()
    await rm(folder, { recursive: true, force: true })
  }
}
