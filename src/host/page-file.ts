/** The files of the pages. What can be asked for is what was built: a path is looked up, and never followed. */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { RouteNotFoundError } from '../errors/host.ts'
import { PAGES_FOLDER } from './built-pages.ts'

/** A built file's name has the hash of its content. */
export const FOREVER = 'public, max-age=31536000, immutable'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

let built: ReadonlySet<string> | undefined

/** Every file, by its path in the folder with slashes. Looked for once, when the first is asked for. */
function builtFiles(): ReadonlySet<string> {
  built ??= new Set(
    readdirSync(PAGES_FOLDER, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    ),
  )
  return built
}

function takesGzip({ headers }: FastifyRequest): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(headers['accept-encoding'] ?? ''))
}

/**
 * Sends a file of the pages, compressed where the build has it so and the client takes it.
 *
 * @param name Its path below `dist/console`.
 * @param cacheControl For how long it may be kept.
 * @throws `ERR_ROUTE_NOT_FOUND`.
 */
export async function sendPageFile(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  cacheControl: string,
): Promise<FastifyReply> {
  const type = TYPES[extname(name)]
  if (type === undefined || !builtFiles().has(name)) throw new RouteNotFoundError()
  const isZipped = builtFiles().has(`${name}.gz`)
  if (isZipped) reply.header('vary', 'accept-encoding')
  const sendsZipped = isZipped && takesGzip(request)
  if (sendsZipped) reply.header('content-encoding', 'gzip')
  const content = await readFile(`${PAGES_FOLDER}${name}${sendsZipped ? '.gz' : ''}`)
  return reply.header('cache-control', cacheControl).type(type).send(content)
}
