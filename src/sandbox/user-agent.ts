/** A small browser that logs a person in at the sandbox and answers the consent page, for tests and demos. */
import { CookieJar } from 'tough-cookie'
import { type Form, readForms, readProblem } from './html-forms.ts'

/** Who logs in, and what they decide. */
export interface UserAgentOptions {
  username: string
  password: string
  /** What to press on the consent page; `allow` by default. */
  decision?: 'allow' | 'deny'
  /** The browser's cookies, to use for several calls; a fresh browser when left out. */
  cookieJar?: CookieJar
}

/** The page that the callback ended on. */
export interface CallbackResult {
  /** The callback as the authorization server sent the browser to it. */
  readonly callbackUrl: string
  /** Where the browser is after following the redirects of the callback. */
  readonly url: string
  readonly status: number
  readonly body: string
}

/** A page of the sandbox showed a problem, or was not one that the user agent knows. */
export class UserAgentError extends Error {
  readonly code = 'ERR_SANDBOX_USER_AGENT'
  readonly url: string
  readonly status: number

  constructor(message: string, url: string, status: number) {
    super(`${message} (${status} ${new URL(url).pathname})`)
    this.name = 'UserAgentError'
    this.url = url
    this.status = status
  }
}

const MAX_STEPS = 20

/**
 * Opens an authorization URL, logs in, answers the consent page, and returns the callback URL without requesting it.
 *
 * The URL may also be one of the application's own that redirects to the authorization endpoint: the redirect URI
 * is read from the first URL on the way that has a `redirect_uri`.
 *
 * @throws {UserAgentError} `ERR_SANDBOX_USER_AGENT` when a page shows a problem, for example a wrong password.
 */
export function authorizeAsUser(
  authorizationUrl: string | URL,
  options: UserAgentOptions & { followCallback?: false },
): Promise<string>
/** As above; then requests the callback as a browser would, and follows its redirects to the end. */
export function authorizeAsUser(
  authorizationUrl: string | URL,
  options: UserAgentOptions & { followCallback: true },
): Promise<CallbackResult>
export async function authorizeAsUser(
  authorizationUrl: string | URL,
  options: UserAgentOptions & { followCallback?: boolean },
): Promise<string | CallbackResult> {
  const { cookieJar = new CookieJar(), followCallback = false } = options
  const callbackUrl = await reachCallback(new URL(authorizationUrl), options, cookieJar)
  return followCallback ? openPage(callbackUrl, cookieJar) : callbackUrl
}

async function reachCallback(start: URL, options: UserAgentOptions, cookieJar: CookieJar): Promise<string> {
  let url = start
  let form: URLSearchParams | undefined
  let redirectUri: string | undefined
  for (let step = 0; step < MAX_STEPS; step += 1) {
    redirectUri ??= url.searchParams.get('redirect_uri') ?? undefined
    const response = await request(url, form, cookieJar)
    form = undefined
    if (response.location !== undefined) {
      url = response.location
      if (redirectUri !== undefined && sameTarget(url, redirectUri)) return url.href
      continue
    }
    const problem = readProblem(response.body)
    if (problem !== undefined) throw new UserAgentError(problem, url.href, response.status)
    const next = fillIn(readForms(response.body), options)
    if (response.status !== 200 || next === undefined) {
      throw new UserAgentError('This page has no form for a login or a consent', url.href, response.status)
    }
    url = new URL(next.action, url)
    form = next.fields
  }
  throw new UserAgentError('The redirects do not end', url.href, 0)
}

function fillIn(
  forms: readonly Form[],
  options: UserAgentOptions,
): Pick<Form, 'action' | 'fields'> | undefined {
  const login = forms.find(({ fields }) => fields.has('password'))
  if (login !== undefined) {
    login.fields.set('username', options.username)
    login.fields.set('password', options.password)
    return login
  }
  const decision = options.decision ?? 'allow'
  const consent = forms.find(({ buttons }) =>
    buttons.some((b) => b.name === 'decision' && b.value === decision),
  )
  consent?.fields.set('decision', decision)
  return consent
}

async function openPage(callbackUrl: string, cookieJar: CookieJar): Promise<CallbackResult> {
  let url = new URL(callbackUrl)
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { status, body, location } = await request(url, undefined, cookieJar)
    if (location === undefined) return { callbackUrl, url: url.href, status, body }
    url = location
  }
  throw new UserAgentError('The redirects do not end', url.href, 0)
}

async function request(url: URL, form: URLSearchParams | undefined, cookieJar: CookieJar) {
  const cookie = await cookieJar.getCookieString(url.href)
  const response = await fetch(url, {
    method: form === undefined ? 'GET' : 'POST',
    redirect: 'manual',
    headers: { accept: 'text/html', ...(cookie === '' ? {} : { cookie }) },
    ...(form === undefined ? {} : { body: form }),
  })
  for (const setCookie of response.headers.getSetCookie()) {
    await cookieJar.setCookie(setCookie, url.href, { ignoreError: true })
  }
  const body = await response.text()
  const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
  return { status: response.status, body, location: location === null ? undefined : new URL(location, url) }
}

function sameTarget(url: URL, redirectUri: string): boolean {
  const target = URL.parse(redirectUri)
  return target !== null && url.origin === target.origin && url.pathname === target.pathname
}
