/** The host service: `linkwright/host`. */
import { type AddressInfo, createServer } from 'node:net'
import type { Linkwright } from '../create-linkwright.ts'
import { AdminKeyMissingError } from '../errors/host.ts'
import { createLoginLink } from './access/console-session.ts'
import { createHost } from './create-host.ts'
import type { Host } from './host.ts'
import type { HostOptions } from './options.ts'

export type { HostOptions, Timeouts } from './options.ts'

/** A host that listens. */
export interface RunningHost {
  /** The library behind it. */
  readonly linkwright: Linkwright
  /** Where people and programs reach it. */
  readonly publicUrl: string
  /** Where it listens: `http://127.0.0.1:3000`. */
  readonly address: string
  /** Makes a link that logs an admin in to the console: once, within 15 minutes. */
  createLoginLink(): Promise<string>
  /** Takes no more requests, finishes those that run and refreshes in flight, and closes the database. */
  close(): Promise<void>
}

const PORT = 3000
const ADDRESS = '127.0.0.1'
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/

/** A port that is free now, for who wants any: redirect URIs must know it before anything listens. */
async function freePort(host: string): Promise<number> {
  const server = createServer().listen(0, host)
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/**
 * A file belongs to whoever started the service, and that is who sees its terminal. A database that others share, at an
 * address that others reach, needs an admin who can prove to be one.
 */
async function requireAdmin(options: HostOptions, { store }: Host, listenOn: string): Promise<void> {
  if (typeof options.database === 'string' || LOOPBACK.test(listenOn)) return
  if (options.adminKey === undefined && !(await store.apiKeys.hasScope('admin')))
    throw new AdminKeyMissingError()
}

/**
 * Starts the host service: HTTP API, console and connect page.
 *
 * @returns The running service; end it by `close()`.
 * @throws `ERR_ADMIN_KEY_MISSING`; as `createLinkwright`; the system's error where it cannot listen; {TypeError} for
 *   options that are none.
 */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const { host: listenOn = ADDRESS } = options
  const port = options.port === 0 ? await freePort(listenOn) : (options.port ?? PORT)
  const created = await createHost({ ...options, publicUrl: options.publicUrl ?? `http://127.0.0.1:${port}` })
  const { app, host } = created
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= app.close().then(() => host.linkwright.close())
    return closing
  }
  try {
    await requireAdmin(options, host, listenOn)
    const address = await app.listen({ port, host: listenOn })
    return Object.freeze({
      linkwright: host.linkwright,
      publicUrl: host.publicUrl,
      address,
      createLoginLink: async () => (await createLoginLink(host)).url,
      close,
    } satisfies RunningHost)
  } catch (error) {
    await close()
    throw error
  }
}
