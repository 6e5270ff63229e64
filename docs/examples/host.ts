import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createLinkwright, loadManifest, rebaseManifest } from 'linkwright'
import { startSandbox } from 'linkwright/sandbox'

const publicUrl = `http://127.0.0.1:${process.env['PORT'] ?? 3000}`
const sandbox = await startSandbox() // a local ZoomInfo; for the real one leave out what names it
const linkwright = await createLinkwright({
  manifests: [rebaseManifest(await loadManifest('connector.yaml'), sandbox.origins)],
  trustedOrigins: [sandbox.origin],
  publicUrl,
  database: ':memory:', // a file keeps accounts; its key is made beside it
})
const app = await sandbox.createApp({ name: 'My host', redirect_uris: [linkwright.redirectUri('zoominfo')] })
const { client_id, client_secret } = app // from the DevPortal, for the real one
const values = { auth: 'authorization_code', client_id, client_secret }
const profile = await linkwright.profiles.create({ connector: 'zoominfo', values })

function userOf(request: IncomingMessage, response: ServerResponse): string {
  const known = /(?:^|; )session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] // your own session goes here
  if (known === undefined)
    response.setHeader('set-cookie', `session=${randomUUID()}; HttpOnly; SameSite=Lax; Path=/`)
  return known ?? /session=([\w-]+)/.exec(String(response.getHeader('set-cookie')))?.[1] ?? ''
}

export const host: Server = createServer(async (request, response) => {
  const user = userOf(request, response)
  try {
    if (request.url === '/link') {
      const { url } = await linkwright.accounts.startLink({ profile_id: profile.id, owner: 'my-team', user })
      return response.writeHead(303, { location: url }).end()
    }
    if (!request.url?.startsWith('/connect/')) return response.writeHead(404).end()
    const account = await linkwright.accounts.finishLink({ callback: publicUrl + request.url, user })
    const { body } = await linkwright.accounts.call(account, 'contacts.search', {
      jobTitle: 'Director',
      page_size: 3,
    })
    return response.end(JSON.stringify(body, undefined, 2))
  } catch (error) {
    return response.writeHead(400).end(error instanceof Error ? error.message : 'failed')
  }
}).listen(Number(new URL(publicUrl).port), '127.0.0.1')
console.log(`Open ${publicUrl}/link and log in as ${sandbox.user.username} with ${sandbox.user.password}`)
