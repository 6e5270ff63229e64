/** An application whose users link accounts through a Linkwright service: two routes, and what it must check. */
import { createServer, type Server } from 'node:http'

const { LINKWRIGHT_URL = 'http://127.0.0.1:3000', LINKWRIGHT_API_KEY = '', PORT = '4000' } = process.env
const origin = `http://127.0.0.1:${PORT}` // the service was started with --origin http://127.0.0.1:4000

async function linkwright<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(LINKWRIGHT_URL + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${LINKWRIGHT_API_KEY}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`Linkwright answered ${response.status}`)
  return (await response.json()) as Answer
}

interface Attempt {
  readonly status: string
  readonly owner: string
  readonly account_id?: string
}

export const application: Server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', origin)
  const tenant = { id: 'acme', name: 'Acme Inc.' } // from your own session
  try {
    if (pathname === '/link') {
      const asked = { owner: tenant, return_to: `${origin}/linked` }
      const { url } = await linkwright<{ url: string }>('/api/connect_sessions', asked)
      return response.writeHead(303, { location: url }).end()
    }
    if (pathname !== '/linked') return response.writeHead(404).end()
    const id = encodeURIComponent(searchParams.get('connection_attempt') ?? '')
    const attempt = await linkwright<Attempt>(`/api/connection_attempts/${id}`)
    // The browser brought the id. Whose account it is, your own session says.
    if (attempt.owner !== tenant.id) return response.writeHead(403).end('This is not your account')
    return response.end(`${attempt.status} ${attempt.account_id ?? ''}`)
  } catch (error) {
    return response.writeHead(502).end(error instanceof Error ? error.message : 'failed')
  }
}).listen(Number(PORT), '127.0.0.1')
