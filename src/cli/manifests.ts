/** The manifests that a command works with: given, found in the working directory, or shipped; rebased on a sandbox. */
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { type LoadOptions, loadManifest } from '../manifest/load-manifest.ts'
import { loadManifests as loadFolder } from '../manifest/load-manifests.ts'
import type { Manifest } from '../manifest/parse-manifest.ts'
import { rebaseManifest } from '../manifest/rebase-manifest.ts'
import { CliError } from './cli-error.ts'

/** Which manifests, and whether a sandbox stands in for their provider. */
export interface ManifestOptions {
  readonly manifest?: readonly string[]
  /** The folder below which manifests share files. */
  readonly root?: string
  /** The origin of a running sandbox. */
  readonly sandbox?: string
}

/** Manifests, and the origins beyond https that they may be used with. */
export interface LoadedManifests {
  readonly manifests: readonly Manifest[]
  readonly trustedOrigins: readonly string[]
}

const SHIPPED = fileURLToPath(new URL('../../connector.yaml', import.meta.url))
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
const TIMEOUT = 5_000

/** The manifest to use when none is named: the working directory's, else the one that is shipped. */
export function defaultManifest(): string {
  return existsSync('connector.yaml') ? 'connector.yaml' : SHIPPED
}

/** Whether an origin is on this machine. */
export function isLoopback(origin: string): boolean {
  return LOOPBACK.test(URL.parse(origin)?.hostname ?? '')
}

function loopbackUrl(text: string): URL {
  const url = URL.parse(text)
  if (url?.protocol === 'http:' && isLoopback(url.origin)) return url
  throw new CliError('--sandbox takes the address of a sandbox on this machine, like http://127.0.0.1:6749')
}

/** Asks a sandbox which origins it stands for. */
async function sandboxOrigins(address: string): Promise<Record<string, string>> {
  const url = loopbackUrl(address)
  const nobody = new CliError(
    `no sandbox answers at ${url.origin}; start one with: npx linkwright sandbox`,
    1,
  )
  let answer: unknown
  try {
    const response = await fetch(new URL('/_sandbox', url), { signal: AbortSignal.timeout(TIMEOUT) })
    answer = await response.json()
  } catch {
    throw nobody
  }
  const origins: unknown =
    typeof answer === 'object' && answer !== null && 'origins' in answer && answer.origins
  if (typeof origins !== 'object' || origins === null) throw nobody
  const entries = Object.entries(origins).map(([from, to]) => [from, loopbackUrl(String(to)).origin] as const)
  return Object.fromEntries(entries)
}

/** A manifest with a sandbox in place of its provider. One that would still call its provider is refused. */
export function rebaseOnSandbox(manifest: Manifest, origins: Readonly<Record<string, string>>): Manifest {
  const moved = rebaseManifest(manifest, origins)
  if (!isDeepStrictEqual(moved, manifest)) return moved
  const known = Object.keys(origins).join(', ')
  throw new CliError(`the sandbox stands for ${known}; the manifest ${manifest.key} uses none of it`)
}

/** Whether a path names a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Refuses the name of a manifest that is not there: a slip of whoever gave it, and nothing that its author can mend. */
export function requireManifest(path: string): string {
  if (existsSync(path)) return path
  throw new CliError(`the manifest ${path} cannot be read: no such file`)
}

async function loadFrom(path: string, options: LoadOptions): Promise<Manifest[]> {
  return isFolder(path) ? loadFolder(path, options) : [await loadManifest(path, options)]
}

/**
 * Loads the manifests of a command.
 *
 * @throws `ERR_MANIFEST_…`; `CliError` when the sandbox does not answer, or stands for none of the manifests' origins.
 */
export async function loadManifests(options: ManifestOptions): Promise<LoadedManifests> {
  const files = options.manifest?.map(requireManifest) ?? [defaultManifest()]
  const root = options.root === undefined ? {} : { root: options.root }
  const manifests = (await Promise.all(files.map((file) => loadFrom(file, root)))).flat()
  if (options.sandbox === undefined) return { manifests, trustedOrigins: [] }
  const origins = await sandboxOrigins(options.sandbox)
  const rebased = manifests.map((manifest) => rebaseOnSandbox(manifest, origins))
  return { manifests: rebased, trustedOrigins: [...new Set(Object.values(origins))] }
}
