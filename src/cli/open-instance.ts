/** The Linkwright that a command works with: its manifests, its database and its keys. */
import { mkdir } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { createLinkwright, type Linkwright } from '../create-linkwright.ts'
import type { StorageOptions } from '../open-storage.ts'
import type { Logger } from '../ports.ts'
import { LINK_PORT, loopbackOrigin } from './addresses.ts'
import { CliError } from './cli-error.ts'
import { loadManifests, type ManifestOptions } from './manifests.ts'
import { note, plain } from './output.ts'

/** The options that every command about profiles and accounts has. */
export interface InstanceOptions extends ManifestOptions {
  readonly database?: string
  readonly owner?: string
  readonly json?: boolean
}

/** Where things are kept when nothing else is said. */
export const DEFAULT_DATABASE = '.linkwright/linkwright.db'

/** Whose accounts a person's own command line works with. */
export function ownerOf(options: InstanceOptions): string {
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

/**
 * The PostgreSQL of LINKWRIGHT_DATABASE_URL, unless a file is named; else a database file in a folder of its owner's,
 * made when it is not there. And the keys of LINKWRIGHT_KEYS.
 */
export async function prepareStorage(database?: string): Promise<StorageOptions> {
  const keys = process.env['LINKWRIGHT_KEYS']
  const withKeys = keys !== undefined && keys !== '' ? { keys } : {}
  const url = process.env['LINKWRIGHT_DATABASE_URL']
  if (database === undefined && url !== undefined && url !== '') {
    const { postgresStore } = await import('../store/postgres.ts')
    return { database: postgresStore(url), ...withKeys }
  }
  return { database: await prepareFile(database ?? DEFAULT_DATABASE), ...withKeys }
}

async function prepareFile(database: string): Promise<string> {
  const folder = dirname(database)
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`the folder of the database, ${folder}, cannot be made (${error.code})`, 1)
  })
  return database
}

/**
 * Opens Linkwright for one command, and closes it afterwards whatever happens.
 *
 * @param publicUrl Where the callback is received. Default: the loopback address of `linkwright link`.
 */
export async function withLinkwright<T>(
  options: InstanceOptions,
  use: (linkwright: Linkwright) => Promise<T>,
  publicUrl: string = loopbackOrigin(LINK_PORT),
): Promise<T> {
  const manifests = await loadManifests(options)
  const linkwright = await createLinkwright({
    ...manifests,
    ...(await prepareStorage(options.database)),
    publicUrl,
    // A command is over too soon for it.
    background: false,
    actor: actor(),
    logger: createLogger(),
  })
  try {
    return await use(linkwright)
  } finally {
    await linkwright.close()
  }
}
