/**
 * The cast of the attacks. Alice and Mallory use one host with one Linkwright, each signed in as themselves. Honest is
 * a connector for a real authorization server, where both have accounts. Evil is a connector of Mallory's making:
 * everything that its server receives is written down, for that is what Mallory gets to know.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { createLinkwright, type Linkwright } from '../../src/create-linkwright.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { type Manifest, parseManifest } from '../../src/manifest/parse-manifest.ts'
import { rebaseManifest } from '../../src/manifest/rebase-manifest.ts'
import { PEOPLE, type SandboxPerson } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { authorizeAsUser } from '../../src/sandbox/user-agent.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [ALICE, MALLORY = ALICE] = PEOPLE

/** Somebody who is signed in at the host, and has an account at the honest provider. */
export interface Person {
  readonly user: string
  readonly owner: string
  readonly login: { readonly username: string; readonly password: string }
}

/** A server of Mallory's. */
export interface EvilServer {
  readonly origin: string
  /** Everything that reached it: request lines, headers and bodies. */
  readonly received: string[]
  /** Where its authorization page sends a browser that comes with these parameters. */
  redirect: (parameters: URLSearchParams) => string
  /** What its authorization page is, where it does not redirect at once: HTML, isolated from who opened it. */
  page: ((parameters: URLSearchParams) => string) | undefined
  /** What its token endpoint answers; undefined: nothing, it hangs up after the whole request has come. */
  token: object | undefined
  close(): void
}

/** Starts it. */
export async function startEvilServer(): Promise<EvilServer> {
  const received: string[] = []
  const behaviour = {
    redirect: (_parameters: URLSearchParams): string => '/',
    page: undefined as EvilServer['page'],
    token: { access_token: 'evil-access', token_type: 'bearer', refresh_token: 'evil-refresh' } as
      | object
      | undefined,
  }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += String(piece)
    })
    request.on('end', () => {
      received.push([request.method, request.url, JSON.stringify(request.headers), body].join(' '))
      const url = new URL(request.url ?? '/', 'http://evil')
      if (url.pathname === '/authorize' && behaviour.page !== undefined) {
        const headers = { 'content-type': 'text/html', 'cross-origin-opener-policy': 'same-origin' }
        response.writeHead(200, headers).end(behaviour.page(url.searchParams))
      } else if (url.pathname === '/authorize') {
        response.writeHead(302, { location: behaviour.redirect(url.searchParams) }).end()
      } else if (behaviour.token === undefined) {
        request.socket.destroy()
      } else {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(behaviour.token))
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = (): void => void server.close().closeAllConnections()
  return Object.assign(behaviour, { origin: `http://127.0.0.1:${port}`, received, close })
}

/** Everything that an attack is played with. */
export interface Stage {
  readonly linkwright: Linkwright
  readonly alice: Person
  readonly mallory: Person
  /** The honest provider, and what its client at the host is. */
  readonly honest: {
    readonly sandbox: Sandbox
    readonly connector: string
    readonly profile_id: string
    readonly client_id: string
    readonly client_secret: string
    readonly redirect_uri: string
    readonly authorization_endpoint: string
    readonly token_endpoint: string
  }
  readonly evil: EvilServer & { readonly connector: string; readonly profile_id: string }
  /** Begins a login at the host; gives the URL that the host sends the browser to. */
  begin(person: Person, profile_id: string): Promise<{ url: string; state: string }>
  /** Follows one redirect, as a browser does that opens the page. */
  follow(url: string): Promise<string>
  /** Logs a person in at the honest provider, who agrees; gives where the browser is sent then. */
  agree(person: Person, url: string): Promise<string>
  /** The browser of this person, signed in at the host, opens a callback. */
  arrive(person: Person, callback: string): Promise<Account>
  /** Fails when the honest token endpoint was asked, anything was linked, or Mallory's server got to know a secret. */
  expectNothingStolen(secrets: readonly string[]): Promise<void>
}

/** The honest connector's manifest, for a sandbox. */
export async function manifestOf(sandbox: Sandbox): Promise<Manifest> {
  return rebaseManifest(await loadManifest(`${root}connector.yaml`), sandbox.origins)
}

/** The manifest of the evil connector; `change` is laid over its authorization server. */
export function evilManifest(
  origin: string,
  { origins }: Sandbox,
  change: Readonly<Record<string, unknown>>,
): Manifest {
  const at = 'https://evil.example'
  const manifest = parseManifest(
    JSON.stringify({
      manifest: 1,
      key: 'evil',
      name: 'Evil',
      version: '1.0.0',
      authorization_server: {
        issuer: at,
        authorization_endpoint: `${at}/authorize`,
        token_endpoint: `${at}/token`,
        revocation_endpoint: `${at}/revoke`,
        ...change,
      },
      auth: { code: { title: 'OAuth 2.0', grant_type: 'authorization_code' } },
      profile: {
        fields: [
          { name: 'client_id', title: 'Client ID', type: 'string' },
          { name: 'client_secret', title: 'Client secret', type: 'secret' },
        ],
      },
    }),
  )
  return rebaseManifest(manifest, { ...origins, [at]: origin })
}

/** Sets the stage. `change` is laid over the evil connector's authorization server. */
export async function setStage(change: Readonly<Record<string, unknown>> = {}): Promise<Stage> {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const evil = await startEvilServer()
  onTestFinished(() => evil.close())
  const manifests = [await manifestOf(sandbox), evilManifest(evil.origin, sandbox, change)]
  const [{ key: connector, authorization_server }] = manifests as [Manifest, Manifest]
  const linkwright = await createLinkwright({
    manifests,
    publicUrl: 'https://host.example',
    database: ':memory:',
    trustedOrigins: [sandbox.origin, evil.origin],
  })
  onTestFinished(() => linkwright.close())
  const redirect_uri = linkwright.redirectUri(connector)
  const { client_id, client_secret } = await sandbox.createApp({ redirect_uris: [redirect_uri] })
  const profiles = {
    honest: await linkwright.profiles.create({
      connector,
      values: { auth: 'authorization_code', client_id, client_secret },
    }),
    evil: await linkwright.profiles.create({
      connector: 'evil',
      values: { client_id: 'evil-client', client_secret: 'evil-secret' },
    }),
  }
  const person = (name: string, { username, password }: SandboxPerson): Person => ({
    user: name,
    owner: `team-of-${name}`,
    login: { username, password },
  })
  const [alice, mallory] = [person('alice', ALICE), person('mallory', MALLORY)]

  return {
    linkwright,
    alice,
    mallory,
    honest: {
      sandbox,
      connector,
      profile_id: profiles.honest.id,
      client_id,
      client_secret,
      redirect_uri,
      authorization_endpoint: authorization_server.authorization_endpoint ?? '',
      token_endpoint: authorization_server.token_endpoint ?? '',
    },
    evil: Object.assign(evil, { connector: 'evil', profile_id: profiles.evil.id }),
    begin: ({ owner, user }, profile_id) => linkwright.accounts.startLink({ profile_id, owner, user }),
    async follow(url) {
      const response = await fetch(url, { redirect: 'manual' })
      return response.headers.get('location') ?? ''
    },
    agree: ({ login }, url) => authorizeAsUser(url, login),
    arrive: ({ user }, callback) => linkwright.accounts.finishLink({ callback, user }),
    async expectNothingStolen(secrets) {
      expect(sandbox.stats().token.authorization_code.received).toBe(0)
      for (const { owner } of [alice, mallory]) expect(await linkwright.accounts.list(owner)).toEqual([])
      expectUnknownTo(evil, [client_secret, ...secrets])
    },
  }
}

/** Fails when one of the secrets, or any verifier, is in what a server of Mallory's received. */
export function expectUnknownTo({ received }: EvilServer, secrets: readonly string[]): void {
  for (const text of received) {
    expect(text).not.toContain('code_verifier')
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(10)
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64url')])
        expect(text).not.toContain(form)
    }
  }
}

/** The code in a callback. */
export function codeIn(callback: string): string {
  return new URL(callback).searchParams.get('code') ?? ''
}

/** Puts other parameters into a URL. */
export function withParameters(url: string, parameters: Readonly<Record<string, string>>): string {
  const changed = new URL(url)
  for (const [name, value] of Object.entries(parameters)) changed.searchParams.set(name, value)
  return changed.href
}
