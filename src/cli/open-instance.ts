/** The Linkwright that a command works with: its manifests, its database and its keys. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import type { Services } from '../account/services.ts'
import type { Linkwright } from '../create-linkwright.ts'
import type { StorageOptions } from '../open-storage.ts'
import type { Logger } from '../ports/ports.ts'
import { LINK_PORT, loopbackOrigin } from './addresses.ts'
import { CliError } from './cli-error.ts'
import { commandLine } from './command-line.ts'
import { isFolder, loadManifests, type ManifestOptions } from './manifests.ts'
import { note, plain } from './output.ts'

/** The options that every command about profiles and accounts has. */
export interface InstanceOptions extends ManifestOptions {
  readonly database?: string
  readonly owner?: string
  readonly json?: boolean
}

/** How a command opens its instance. */
export interface InstanceSettings {
  readonly publicUrl?: string | undefined
  readonly mayCreate?: boolean
}

/** Where things are kept when nothing else is said. */
export const DEFAULT_DATABASE = '.linkwright/linkwright.db'

/** Whose accounts a person's own command line works with. */
export function ownerOf(options: { readonly owner?: string | undefined }): string {
  return options.owner ?? 'local'
}

function log(level: string): (details: object, message: string) => void {
  return (details, message) => note(`${level}: ${message} ${plain(JSON.stringify(details))}`)
}

/** Who works at the command line, for the audit trail. */
function actor(): string {
  try {
    return `cli:${userInfo().username}`
  } catch {
    // A container may run as a user that has no name.
    return `cli:${process.getuid?.() ?? 'unknown'}`
  }
}

function silent(): void {}

/** Warnings are shown; what is for developers, with LINKWRIGHT_DEBUG=1. */
export function createLogger(): Logger {
  const isDebug = process.env['LINKWRIGHT_DEBUG'] === '1'
  return {
    debug: isDebug ? log('debug') : silent,
    info: isDebug ? log('info') : silent,
    warn: log('warning'),
    error: log('error'),
  }
}

/** A command that is about what is kept already makes no database: a mistyped name would look like an empty one. */
function requireFile(options: InstanceOptions, database: string): void {
  if (existsSync(database)) return
  const make = commandLine(['profile', 'create'], options)
  throw new CliError(
    `there is no database ${database}; name another with --database, or begin one with: ${make}`,
    1,
  )
}

/** Makes what `profile create` needs. A folder that was named must be there: it may be mistyped. */
async function prepareFile(options: InstanceOptions, database: string): Promise<void> {
  if (existsSync(database)) return
  const folder = dirname(database)
  if (options.database !== undefined && !isFolder(folder))
    throw new CliError(`there is no folder ${folder} to make the database in`, 1)
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`the folder of the database, ${folder}, cannot be made (${error.code})`, 1)
  })
}

/** The PostgreSQL that `--database` or LINKWRIGHT_DATABASE_URL names; undefined where the database is a file. */
export function databaseServer({ database }: InstanceOptions): string | undefined {
  if (database !== undefined) {
    if (/^postgres(ql)?:\/\//.test(database)) return database
    // It would be taken for a file. What it is stays unsaid, because it may hold a password.
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(database))
      throw new CliError('--database must be a file, or postgres://…')
    return undefined
  }
  return process.env['LINKWRIGHT_DATABASE_URL'] || undefined
}

/** The file that a command's database is in; undefined for a PostgreSQL. */
export function databaseFile(options: InstanceOptions): string | undefined {
  return databaseServer(options) === undefined ? (options.database ?? DEFAULT_DATABASE) : undefined
}

async function openServer(url: string): Promise<StorageOptions['database']> {
  const { postgresStore } = await import('../store/postgres.ts')
  try {
    return postgresStore(url)
  } catch {
    throw new CliError('LINKWRIGHT_DATABASE_URL must begin with "postgres://"')
  }
}

/** Whether keys are configured; else a file of its own has those of a database. */
export function hasKeys(): boolean {
  return (process.env['LINKWRIGHT_KEYS'] ?? '') !== ''
}

/** The database of a command, and the keys of LINKWRIGHT_KEYS. */
export async function prepareStorage(options: InstanceOptions, mayCreate: boolean): Promise<StorageOptions> {
  const withKeys = hasKeys() ? { keys: process.env['LINKWRIGHT_KEYS'] ?? '' } : {}
  const server = databaseServer(options)
  if (server !== undefined) return { database: await openServer(server), ...withKeys }
  const file = options.database ?? DEFAULT_DATABASE
  if (mayCreate) await prepareFile(options, file)
  else requireFile(options, file)
  return { database: file, ...withKeys }
}

/**
 * Opens Linkwright for one command, and closes it afterwards whatever happens.
 *
 * @param use Gets what is below the library too, for what only its operator may look at.
 * @param settings.publicUrl Where the callback is received. Default: the loopback address of `linkwright link`.
 * @param settings.mayCreate Whether a database that is not there is made.
 */
export async function withLinkwright<T>(
  options: InstanceOptions,
  use: (linkwright: Linkwright, services: Services) => Promise<T>,
  { publicUrl = loopbackOrigin(LINK_PORT), mayCreate = false }: InstanceSettings = {},
): Promise<T> {
  const manifests = await loadManifests(options)
  const { startInstance } = await import('../start-linkwright.ts')
  const { linkwright, services } = await startInstance({
    ...manifests,
    ...(await prepareStorage(options, mayCreate)),
    publicUrl,
    // A command is over too soon for it.
    background: false,
    actor: actor(),
    logger: createLogger(),
  })
  try {
    return await use(linkwright, services)
  } finally {
    await linkwright.close()
  }
}
