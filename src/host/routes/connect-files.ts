/** `/connect/s/…` and what else of the connect page is the same for everybody: pages and scripts. */
import type { FastifyInstance } from 'fastify'
import { sendPage } from '../answers/security-headers.ts'
import { builtPage } from '../built-pages.ts'
import { DONE, PROBLEMS, renderMessage } from '../connect/message-page.ts'
import { sendPageFile } from '../page-file.ts'

const TAGS = ['Connect page']
/** Pages that other windows open, and that open others: a policy of their own would cut these apart. */
export const WINDOW: Readonly<Record<string, string>> = { 'cross-origin-opener-policy': 'unsafe-none' }
/** A script for pages of other origins. */
const EMBEDDED = { 'cross-origin-resource-policy': 'cross-origin' }
/** For five minutes: a new version of the host has a new one under the same name. */
const KEPT = 'public, max-age=300'

const PAGE = { 200: { description: 'A page.' } }
const FILE = { 200: { description: 'The file.' } }

/** Adds them. */
export function connectFileRoutes(app: FastifyInstance): void {
  const page = builtPage('connect.html')
  app.get(
    '/connect/s/:session',
    {
      config: { access: 'public' },
      schema: {
        summary: 'The connect page',
        description: 'The same for every session: it asks for its own with the cookie that the link gave.',
        tags: TAGS,
        response: PAGE,
      },
    },
    (_request, reply) => sendPage(reply.headers(WINDOW), page),
  )
  app.get<{ Params: { problem: string } }>(
    '/connect/problem/:problem',
    {
      config: { access: 'public' },
      schema: { summary: 'Why a link leads no further', tags: TAGS, response: PAGE },
    },
    (request, reply) => {
      const { problem } = request.params
      const shown = (Object.hasOwn(PROBLEMS, problem) ? PROBLEMS[problem] : undefined) ?? DONE
      return sendPage(reply.headers(WINDOW), (nonce) => renderMessage(shown, nonce))
    },
  )
  app.get(
    '/connect/done',
    {
      config: { access: 'public' },
      schema: {
        summary: 'What the login window shows until it has closed itself',
        tags: TAGS,
        response: PAGE,
      },
    },
    (_request, reply) =>
      sendPage(reply.headers(WINDOW), (nonce) => renderMessage(DONE, nonce, '/connect/done.js')),
  )
  app.get(
    '/connect/done.js',
    {
      config: { access: 'public' },
      schema: { summary: 'The script of that page', tags: TAGS, response: FILE },
    },
    (request, reply) => sendPageFile(request, reply, 'done.js', KEPT),
  )
  app.get(
    '/connect.js',
    {
      config: { access: 'public' },
      schema: {
        summary: 'The script that opens the connect page from a page of another origin',
        tags: TAGS,
        response: FILE,
      },
    },
    (request, reply) => sendPageFile(request, reply.headers(EMBEDDED), 'connect.js', KEPT),
  )
}
