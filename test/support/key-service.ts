/** A key service over HTTP, as docs/examples/key-service.ts speaks to. Its keys never leave it. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** What the service does with the next requests. */
export type KeyServiceMode = 'works' | 'hangs' | 'throttles' | 'denies' | 'fails' | 'lies'

export interface KeyService extends AsyncDisposable {
  readonly url: string
  readonly token: string
  /** What it was asked, in order: `wrap a`, `unwrap b`. */
  readonly calls: readonly string[]
  mode: KeyServiceMode
  /** Replaces a key by another one of the same name. */
  replaceKey(id: string): void
}

const REFUSALS = { throttles: 429, denies: 403, fails: 503 } as const

function wrap(key: Buffer, owner: string, bytes: Buffer): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: 16 }).setAAD(Buffer.from(owner))
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function unwrap(key: Buffer, owner: string, bytes: Buffer): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
  cipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-16))
  return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()])
}

/** Starts the service on a free port. A key is made when it is first named. */
export async function startKeyService(): Promise<KeyService> {
  const token = randomBytes(12).toString('hex')
  const keys = new Map<string, Buffer>()
  const calls: string[] = []
  const settings: { mode: KeyServiceMode } = { mode: 'works' }

  function answer(path: string, { bytes, owner }: { bytes: string; owner: string }): Buffer {
    const [, , id = '', operation = ''] = path.split('/')
    calls.push(`${operation} ${owner}`)
    const key = keys.get(id) ?? randomBytes(32)
    keys.set(id, key)
    if (settings.mode === 'lies') return randomBytes(32)
    return (operation === 'wrap' ? wrap : unwrap)(key, owner, Buffer.from(bytes, 'base64'))
  }
  function respond(response: ServerResponse, status: number, body: object = {}): void {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as { bytes: string; owner: string }
    const { mode } = settings
    if (mode === 'hangs') return
    if (mode !== 'works' && mode !== 'lies') return respond(response, REFUSALS[mode])
    if (request.headers.authorization !== `Bearer ${token}`) return respond(response, 401)
    try {
      respond(response, 200, { bytes: answer(request.url ?? '', body).toString('base64') })
    } catch {
      respond(response, 400)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return Object.assign(settings, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    token,
    calls,
    replaceKey: (id: string) => void keys.set(id, randomBytes(32)),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}
