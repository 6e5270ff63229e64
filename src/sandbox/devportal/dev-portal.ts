/** The DevPortal under `/devportal`: where a developer makes an app, and looks after it. Its pages need no script. */
import { type Exchange, send } from '../exchange.ts'
import { isForLoopback, isOfOwnPage } from '../local-request.ts'
import { sendPage } from '../page.ts'
import type { Sandbox } from '../start-sandbox.ts'
import { appRoutes } from './app-routes.ts'
import { controlRoutes } from './control-routes.ts'
import { createTokenGenerator } from './generate-token.ts'
import { sendDevPortalPage } from './layout.ts'
import { type FormInput, readForm } from './read-form.ts'
import type { Route, Routes } from './route.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

const ASSETS: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/devportal/devportal.css': ['text/css; charset=utf-8', STYLE],
  '/devportal/devportal.js': ['text/javascript; charset=utf-8', SCRIPT],
}

/** Makes the handler of the DevPortal. It is for whoever sits at this machine, and asks for no login. */
export function createDevPortal(sandbox: Sandbox): (exchange: Exchange) => Promise<void> {
  const findApp = (clientId: string) => sandbox.apps().find(({ client_id }) => client_id === clientId)
  const tokens = createTokenGenerator(sandbox.origin, findApp)
  const routes: Routes = { ...appRoutes(sandbox, tokens), ...controlRoutes(sandbox) }

  return async (exchange) => {
    const { method, url, incoming, response } = exchange
    if (!isForLoopback(incoming)) return refuse(exchange, 'The DevPortal answers to loopback names only.')
    const asset = ASSETS[url.pathname]
    if (asset !== undefined) return sendAsset(exchange, asset)
    // One name, so that the login, its cookies and the page that waits for it are of one origin.
    const own = new URL(sandbox.origin)
    if (method === 'GET' && incoming.headers.host !== own.host && own.hostname === '127.0.0.1') {
      return redirect(exchange, `${sandbox.origin}${url.pathname}${url.search}`)
    }
    let form: FormInput | undefined
    if (method !== 'GET') {
      if (!isOfOwnPage(incoming)) return refuse(exchange, 'The DevPortal takes no forms of other web pages.')
      form = await readForm(exchange)
    }
    const { route, clientId } = find(routes, method, url.pathname)
    const app = clientId === undefined ? undefined : findApp(clientId)
    if (route === undefined || (clientId !== undefined && app === undefined)) {
      return sendPage(response, 404, 'Not found', '<p><a href="/devportal/apps">Go to the apps</a></p>')
    }
    const answer = await route({ app, form, url })
    if (typeof answer === 'string') return redirect(exchange, answer)
    sendDevPortalPage(response, url.pathname, answer)
  }
}

function find(
  routes: Routes,
  method: string,
  path: string,
): { route?: Route | undefined; clientId?: string | undefined } {
  const whole = routes[`${method} ${path}`]
  if (whole !== undefined) return { route: whole }
  const [, clientId, action = ''] = /^\/devportal\/apps\/([^/]+)(\/[a-z]+)?$/.exec(path) ?? []
  if (clientId === undefined) return {}
  return { route: routes[`${method} /devportal/apps/:id${action}`], clientId: decode(clientId) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function redirect({ response }: Exchange, location: string): void {
  send(response, 303, { location, 'cache-control': 'no-store' }, '')
}

function refuse({ response }: Exchange, why: string): void {
  sendPage(response, 403, 'Not from here', `<p role="alert">${why}</p>`)
}

function sendAsset({ response }: Exchange, [type, text]: readonly [string, string]): void {
  send(
    response,
    200,
    { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' },
    text,
  )
}
