/** The loopback redirect of a native app (RFC 8252 section 7.3): a server that one login comes back to. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Account } from '../account/account.ts'
import { StateUnknownError, UserMismatchError } from '../errors/protocol.ts'
import { loopbackOrigin } from './addresses.ts'
import { explainListenError } from './cli-error.ts'
import { failureText, sendPage } from './result-page.ts'

/** How a login begins and ends. `user` is the browser that began it. */
export interface Login {
  /** @returns The authorization URL. */
  start(user: string): Promise<string>
  finish(callback: string, user: string): Promise<Account>
}

/** A login that is waited for. */
export interface PendingLogin {
  /** Where the browser is to be sent. Whoever knows it can begin the login, so it is not to be guessed. */
  readonly startUrl: string
  /** The linked account. Settles once; a callback of another browser does not settle it. */
  readonly account: Promise<Account>
}

/** A server on 127.0.0.1. */
export interface LoopbackReceiver {
  /** The public URL that redirect URIs are made from. */
  readonly origin: string
  receive(login: Login): PendingLogin
  close(): Promise<void>
}

const CALLBACK = '/connect/oauth2/'

function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** One login's two routes. Anything else, and anybody else, changes nothing. */
function createHandler(
  origin: string,
  login: Login,
  settle: { readonly resolve: (account: Account) => void; readonly reject: (error: unknown) => void },
): { readonly startPath: string; handle(request: IncomingMessage, response: ServerResponse): Promise<void> } {
  const random = (): string => randomBytes(24).toString('base64url')
  const startPath = `/start/${random()}`
  const user = random()
  // Cookies do not know ports, so the name does: two logins at the same time are two cookies.
  const cookie = `linkwright_${new URL(origin).port}`

  async function start(response: ServerResponse): Promise<void> {
    try {
      const location = await login.start(user)
      response.writeHead(303, {
        location,
        'set-cookie': `${cookie}=${user}; Path=/; HttpOnly; SameSite=Lax`,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      })
      response.end()
    } catch (error) {
      await sendPage(response, 500, 'The login could not begin', failureText(error))
      settle.reject(error)
    }
  }

  async function finish(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const from = cookieOf(request, cookie)
    try {
      if (from === undefined || from === '') throw new UserMismatchError()
      const account = await login.finish(`${origin}${request.url}`, from)
      await sendPage(response, 200, 'Account linked', 'You can close this page and go back to the terminal.')
      settle.resolve(account)
    } catch (error) {
      await sendPage(response, 400, 'The account was not linked', failureText(error))
      // Neither of these touches the login: it is still waited for.
      if (!(error instanceof UserMismatchError || error instanceof StateUnknownError)) settle.reject(error)
    }
  }

  return {
    startPath,
    async handle(request, response) {
      const [path = ''] = (request.url ?? '').split('?')
      // A name that was made to resolve to 127.0.0.1 (DNS rebinding) shows in the Host header.
      const isOurs = request.headers.host === new URL(origin).host && request.method === 'GET'
      if (isOurs && isSame(path, startPath)) return start(response)
      if (isOurs && path.startsWith(CALLBACK)) return finish(request, response)
      return sendPage(response, 404, 'Nothing here', 'Linkwright waits for a login on this port.')
    },
  }
}

/**
 * Listens for the callback of a login.
 *
 * @param port 0 takes any free one; a provider that compares redirect URIs exactly needs a fixed one.
 * @throws `CliError` when the port is in use.
 */
export async function openLoopbackReceiver(port: number): Promise<LoopbackReceiver> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
  const origin = loopbackOrigin((server.address() as AddressInfo).port)
  return {
    origin,
    receive(login) {
      const { promise, resolve, reject } = Promise.withResolvers<Account>()
      const { startPath, handle } = createHandler(origin, login, { resolve, reject })
      server.removeAllListeners('request')
      server.on('request', (request, response) => void handle(request, response))
      return { startUrl: `${origin}${startPath}`, account: promise }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
