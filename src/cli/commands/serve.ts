/** `linkwright serve`: the service, until Ctrl-C. */
import { isIP } from 'node:net'
import { ADMIN_KEY_RULE, isAdminKey } from '../../host/access/admin-key.ts'
import type { RunningHost } from '../../host/start-host.ts'
import type { Sandbox } from '../../sandbox/start-sandbox.ts'
import { SANDBOX_PORT } from '../addresses.ts'
import { CliError, explainListenError } from '../cli-error.ts'
import { freshDatabase } from '../fresh-database.ts'
import { defaultManifest, isLoopback, loadManifests } from '../manifests.ts'
import { createLogger, databaseServer, prepareStorage } from '../open-instance.ts'
import { facts, note, paint, print, printJson } from '../output.ts'
import { untilInterrupted } from '../until-interrupted.ts'

/** The options of the command. */
export interface ServeOptions {
  readonly port?: number
  readonly host?: string
  readonly publicUrl?: string
  readonly database?: string
  readonly manifests?: readonly string[]
  readonly root?: string
  /** True: one is started. */
  readonly sandbox?: string | true
  readonly trustProxy?: readonly string[]
  readonly origin?: readonly string[]
  readonly webhookOrigin?: readonly string[]
  readonly json?: boolean
}

const PORT = 3000
const HOST = '127.0.0.1'
const OTHER_WAY_IN =
  "for a link, POST /api/login_links with an admin's API key, such as that of LINKWRIGHT_ADMIN_KEY"

/** An address as it stands in a URL. */
function originOf(host: string, port: number): string {
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`
}

function listensHere(host: string): boolean {
  return isLoopback(originOf(host, PORT))
}

/** Listening beyond this machine needs a URL to be reached at: redirect URIs, links and cookies are made for it. */
function checkPublicUrl({ publicUrl, host = HOST }: ServeOptions): void {
  if (publicUrl === undefined && !listensHere(host))
    throw new CliError(`with --host ${host}, name the address that people use: --public-url https://…`)
  if (publicUrl !== undefined && !URL.canParse(publicUrl))
    throw new CliError('--public-url must be a URL, like https://connect.example.com')
  const url = new URL(publicUrl ?? originOf(host, PORT))
  const { protocol, origin, pathname } = url
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(origin)))
    throw new CliError(
      '--public-url must be https, or http on this machine, like https://connect.example.com',
    )
  if (pathname !== '/')
    throw new CliError(
      `--public-url must be without a path, like ${origin}: give the service a host name of its own, and have the proxy in front pass on every path`,
    )
  if (url.href !== `${origin}/` || url.port === '0')
    throw new CliError('--public-url must be no more than https://, a host name, and a port that is not 0')
}

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal']

/** What `--trust-proxy` can mean: an address, a network, or the name of some. */
async function checkTrustedProxies(proxies: readonly string[]): Promise<void> {
  const { default: ipaddr } = await import('ipaddr.js')
  const wrong = proxies.find(
    (text) =>
      !NAMED_NETWORKS.includes(text) &&
      !ipaddr.isValid(text) &&
      !(ipaddr.isValidCIDR(text) && !text.endsWith('/0')),
  )
  if (wrong !== undefined)
    throw new CliError('--trust-proxy must be an address or a network, like 10.0.0.7 or 10.0.0.0/8')
}

/** The admin key of the environment, refused before anything is made. */
function adminKeyFromEnvironment(): string | undefined {
  const key = process.env['LINKWRIGHT_ADMIN_KEY'] || undefined
  if (key === undefined || isAdminKey(key)) return key
  throw new CliError(`LINKWRIGHT_ADMIN_KEY ${ADMIN_KEY_RULE}; make one with: openssl rand -hex 32`)
}

/** Origins of pages, as the host takes them. */
async function checkOrigins(origins: readonly string[]): Promise<void> {
  const { parseOrigins } = await import('../../host/connect/return-to.ts')
  try {
    parseOrigins(origins)
  } catch {
    throw new CliError('--origin must be an origin, like https://app.example.com; http on this machine only')
  }
}

/** Origins of webhooks, which may be plain http anywhere. */
function checkWebhookOrigins(origins: readonly string[] = []): void {
  const isOrigin = (text: string): boolean =>
    /^https?:/i.test(text) && URL.parse(text)?.origin === text.replace(/\/$/, '')
  if (!origins.every(isOrigin))
    throw new CliError('--webhook-origin must be an origin, like https://app.example.com')
}

async function start(
  options: ServeOptions,
  adminKey: string | undefined,
  sandbox: Sandbox | undefined,
): Promise<RunningHost> {
  const { host = HOST, publicUrl, trustProxy, root } = options
  const { origin: origins, webhookOrigin: webhookOrigins } = options
  const port = options.port ?? PORT
  const sandboxUrl = sandbox?.origin ?? (options.sandbox === true ? undefined : options.sandbox)
  const manifests = await loadManifests({
    manifest: options.manifests ?? [defaultManifest()],
    ...(root !== undefined && { root }),
    ...(sandboxUrl !== undefined && { sandbox: sandboxUrl }),
  })
  const given = options.database === undefined ? {} : { database: options.database }
  const isToTry = sandbox !== undefined && given.database === undefined && databaseServer(given) === undefined
  const database = isToTry ? { database: await freshDatabase('serve', port) } : given
  const storage = await prepareStorage(database, true)
  // Loaded here: no other command waits for it.
  const { startHost } = await import('../../host/start-host.ts')
  return startHost({
    ...manifests,
    ...storage,
    port,
    host,
    logger: createLogger(),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(adminKey !== undefined && { adminKey }),
    ...(trustProxy !== undefined && { trustProxy }),
    ...(origins !== undefined && { origins }),
    ...(webhookOrigins !== undefined && { webhookOrigins }),
  }).catch((error: unknown) => {
    throw explainListenError(error, port)
  })
}

function show(running: RunningHost, link: string | undefined, sandbox: Sandbox | undefined): void {
  const { publicUrl, address } = running
  print(paint('bold', `Linkwright is up at ${publicUrl}`))
  const user = sandbox?.user
  print(
    facts({
      console: link ?? `${publicUrl}/console/ (${OTHER_WAY_IN})`,
      'API reference': `${publicUrl}/docs`,
      ...(new URL(address).origin !== new URL(publicUrl).origin && { 'listens on': address }),
      'local provider': sandbox?.origin,
      'log in there as': user === undefined ? undefined : `${user.username}, password ${user.password}`,
    }),
  )
  if (sandbox !== undefined) {
    print(
      '\nTry it: open the console, choose Accounts → Link account, and log in as above. A profile for the',
    )
    print('local provider is there already. Everything is made up, and forgotten at the next start.')
  }
  if (link !== undefined) note('\nThe link works once, within 15 minutes. Ctrl-C ends the service.')
}

/** Runs the service until it is told to end: then it finishes what it is doing. */
export async function serve(options: ServeOptions): Promise<void> {
  checkPublicUrl(options)
  // Loaded where it is used: everybody else's start would wait for it.
  if (options.trustProxy !== undefined) await checkTrustedProxies(options.trustProxy)
  if (options.origin !== undefined) await checkOrigins(options.origin)
  checkWebhookOrigins(options.webhookOrigin)
  const adminKey = adminKeyFromEnvironment()
  await using atEnd = new AsyncDisposableStack()
  let sandbox: Sandbox | undefined
  if (options.sandbox === true) {
    const { startLocalProvider } = await import('../demo/start-local-provider.ts')
    sandbox = await startLocalProvider(undefined, SANDBOX_PORT)
    atEnd.defer(sandbox.close)
  }
  const running = await start(options, adminKey, sandbox)
  atEnd.defer(running.close)
  if (sandbox !== undefined) {
    const { sandboxProfiles } = await import('../serve/sandbox-profiles.ts')
    await sandboxProfiles(running.linkwright, sandbox)
  }
  // A log may keep it, and behind a public URL whoever reads the log could use it.
  const isHere = listensHere(options.host ?? HOST) && isLoopback(running.publicUrl)
  const link = isHere ? await running.createLoginLink() : undefined
  // Before it says that it is up: whoever reads that may end it.
  const interrupted = untilInterrupted()
  if (options.json === true) {
    const { publicUrl: public_url, address } = running
    const local = sandbox && { origin: sandbox.origin, user: sandbox.user }
    printJson({
      public_url,
      address,
      ...(link !== undefined && { console_url: link }),
      ...(local && { sandbox: local }),
    })
  } else show(running, link, sandbox)
  await interrupted
  note('Finishing what is under way…')
}
