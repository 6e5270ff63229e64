/** `/console/…`: the admin console, and the files of all pages. */
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { builtPage, PAGES_FOLDER } from '../built-pages.ts'
import type { Host } from '../host.ts'
import { sendPage } from '../security-headers.ts'

const TAGS = ['Console']
/** A built file's name has the hash of its content. */
const FOREVER = { maxAge: '365d', immutable: true }
/** It opens windows in which accounts are linked, and closes them when that is done. */
const OPENER = { 'cross-origin-opener-policy': 'same-origin-allow-popups' }
const FILE = { 200: { description: 'The file.' } }
const PAGE = { 200: { description: 'The page of the console.' } }

/**
 * Adds them. Every address below `/console/` is the console's own page, which asks the API who is there; only files are
 * files, and a file that there is not is not found.
 */
export function consoleRoutes(app: FastifyInstance, { publicUrl }: Host): void {
  const page = builtPage('index.html')
  void app.register(fastifyStatic, {
    root: PAGES_FOLDER,
    serve: false,
    preCompressed: true,
    index: false,
    dotfiles: 'ignore',
    maxAge: 0,
  })
  app.get<{ Params: { '*': string } }>(
    '/console/assets/*',
    {
      config: { access: 'public' },
      schema: { summary: 'A file of the pages, which never changes', tags: TAGS, response: FILE },
    },
    (request, reply) => reply.sendFile(`assets/${request.params['*']}`, FOREVER),
  )
  for (const name of ['theme.js', 'icon.svg']) {
    app.get(
      `/console/${name}`,
      {
        config: { access: 'public' },
        schema: { summary: 'A file of the pages', tags: TAGS, response: FILE },
      },
      (_request, reply) => reply.sendFile(name),
    )
  }
  app.get(
    '/console',
    {
      config: { access: 'public' },
      schema: {
        summary: 'To the console',
        tags: TAGS,
        response: { 308: { description: 'To `/console/`.' } },
      },
    },
    (_request, reply) => reply.redirect(`${publicUrl}/console/`, 308),
  )
  app.get(
    '/console/*',
    {
      config: { access: 'public' },
      schema: { summary: 'The admin console', tags: TAGS, response: PAGE },
    },
    (_request, reply) => sendPage(reply.headers(OPENER), page),
  )
}
