/** `/openapi.json`, `/docs`, `/docs/errors`: what the API is, for programs and for people. */
import type { FastifyInstance, RouteOptions } from 'fastify'
import { hostSchemas } from '../../generated/host-schemas.ts'
import { sendPage } from '../answers/security-headers.ts'
import type { Host } from '../host.ts'
import { readPackageFile } from '../package-file.ts'
import { escapeHtml, plainPage } from '../plain-page.ts'
import { referenceOf } from '../reference/api-reference.ts'
import { type ApiDescription, describeApi } from '../reference/openapi.ts'
import { referencePage } from '../reference/reference-page.ts'

const TAGS = ['Operation']

async function versionOf(): Promise<string> {
  const { version } = JSON.parse(await readPackageFile('package.json')) as { version: string }
  return version
}

/** The tables of the errors reference, which `type` of a problem leads to. */
async function errorsPage(): Promise<string> {
  const text = await readPackageFile('docs/reference/errors.md')
  const rows = [...text.matchAll(/^\| <a id="\w+"><\/a>`(ERR_[A-Z_]+)` \| (\w+) \| (.+?) \| (.+) \|$/gm)].map(
    ([, code = '', who = '', what = '', todo = '']) =>
      `<tr id="${code.toLowerCase()}"><td><code>${code}</code></td><td>${escapeHtml(who)}</td>${[what, todo]
        .map(
          (cell) =>
            `<td>${escapeHtml(cell.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')).replaceAll(/`([^`]+)`/g, '<code>$1</code>')}</td>`,
        )
        .join('')}</tr>`,
  )
  return `<h1>Errors</h1><p>A failure is <code>application/problem+json</code> with one of these codes. Switch on <code>code</code>; show
<code>detail</code>. <a href="/docs">API reference</a></p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Who must act</th><th scope="col">What happened</th><th scope="col">What to do</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** Adds them. */
export function docsRoutes(app: FastifyInstance, { publicUrl }: Host, routes: readonly RouteOptions[]): void {
  let known: Promise<ApiDescription> | undefined
  const description = (): Promise<ApiDescription> => {
    known ??= versionOf().then((version) => describeApi(routes, hostSchemas, { url: publicUrl, version }))
    return known
  }
  let reference: Promise<string> | undefined
  app.get(
    '/openapi.json',
    {
      config: { access: 'public' },
      schema: {
        summary: 'This description of the API',
        tags: TAGS,
        response: { 200: { description: 'OpenAPI 3.1.', type: 'object' } },
      },
    },
    () => description(),
  )
  app.get('/docs', { config: { access: 'public' } }, async (_request, reply) => {
    reference ??= description().then((api) => referencePage(referenceOf(api)))
    const body = await reference
    return sendPage(reply, (nonce) => plainPage('HTTP API', body, nonce))
  })
  app.get('/docs/errors', { config: { access: 'public' } }, async (_request, reply) => {
    const body = await errorsPage()
    return sendPage(reply, (nonce) => plainPage('Errors', body, nonce))
  })
}
