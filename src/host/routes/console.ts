/** `/console/…`: the admin console, and the files of all pages. */
import type { FastifyInstance } from 'fastify'
import { sendPage } from '../answers/security-headers.ts'
import { builtPage } from '../built-pages.ts'
import type { Host } from '../host.ts'
import { FOREVER, sendPageFile } from '../page-file.ts'

const TAGS = ['Console']
/** Asked for again each time: it changes under the same name. */
const ASKED_AGAIN = 'public, max-age=0'
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
  app.get<{ Params: { '*': string } }>(
    '/console/assets/*',
    {
      config: { access: 'public' },
      schema: { summary: 'A file of the pages, which never changes', tags: TAGS, response: FILE },
    },
    (request, reply) => sendPageFile(request, reply, `assets/${request.params['*']}`, FOREVER),
  )
  for (const name of ['theme.js', 'icon.svg']) {
    app.get(
      `/console/${name}`,
      {
        config: { access: 'public' },
        schema: { summary: 'A file of the pages', tags: TAGS, response: FILE },
      },
      (request, reply) => sendPageFile(request, reply, name, ASKED_AGAIN),
    )
  }
  for (const path of ['/', '/console']) {
    app.get(
      path,
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
  }
  app.get(
    '/console/*',
    {
      config: { access: 'public' },
      schema: { summary: 'The admin console', tags: TAGS, response: PAGE },
    },
    (_request, reply) => sendPage(reply.headers(OPENER), page),
  )
}
