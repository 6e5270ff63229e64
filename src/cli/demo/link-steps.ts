/** Linking in the demo: the authorization code flow with PKCE, through a user agent that logs in and consents. */
import type { Account } from '../../account/account.ts'
import { authorizeAsUser } from '../../sandbox/user-agent.ts'
import { when } from '../output.ts'
import { type DemoState, OWNER } from './run-demo.ts'

const SHOWN = 8

/** A URL short enough for a line: long values are cut, which also keeps a code from being shown. */
function shorten(text: string): string {
  const url = new URL(text)
  const pairs = [...url.searchParams].map(([name, value]) =>
    name === 'code'
      ? 'code=[redacted]'
      : `${name}=${value.length > 24 ? `${value.slice(0, SHOWN)}…` : value}`,
  )
  return `${url.origin}${url.pathname}?${pairs.join('&')}`
}

/** Links an account, and shows the flow as it happens. */
export async function linkSteps(state: DemoState): Promise<Account> {
  const { report, linkwright, receiver, sandbox, requests, manifest, profile } = state
  const begun = Promise.withResolvers<string>()
  const returned = Promise.withResolvers<string>()
  const login = receiver.receive({
    start(user) {
      const link = linkwright.accounts.startLink({ profile_id: profile.id, owner: OWNER, user })
      const url = link.then((started) => started.url)
      begun.resolve(url)
      return url
    },
    finish(callback, user) {
      returned.resolve(callback)
      return linkwright.accounts.finishLink({ callback, user })
    },
  })
  const visit = authorizeAsUser(login.startUrl, { ...sandbox.user, followCallback: true })
  // A visit that ends early fails the step that waits for it.
  const ended = visit.then(() => new Promise<never>(() => {}))
  for (const promise of [begun.promise, login.account, ended]) promise.catch(() => {})

  await report.step('Begin to link an account', async () => {
    const url = await Promise.race([begun.promise, ended])
    return {
      value: undefined,
      what: 'A login is begun: the browser got a cookie, and was sent to the authorization URL',
      facts: { browser: 'an HTTP user agent that keeps cookies and fills in forms', url: shorten(url) },
    }
  })
  await report.step('Log in and consent', async () => {
    const callback = await Promise.race([returned.promise, ended])
    // The provider's own words stand in the error that linking gives.
    if (!new URL(callback).searchParams.has('code')) await login.account
    return {
      value: undefined,
      what: `${sandbox.user.username} logged in there and pressed Allow; the browser came back with a code`,
      facts: { callback: shorten(callback) },
    }
  })
  return report.step('Exchange the code for tokens', async () => {
    const [account, page] = await Promise.all([login.account, visit])
    if (page.status !== 200) throw new Error(`the page after the login has the status ${page.status}`)
    return {
      value: account,
      what: `An account of ${manifest.name} is linked: state, browser and PKCE verifier all match`,
      facts: {
        sent: requests.sent(),
        account: account.id,
        scopes: account.scope ?? 'not said',
        'token ends': when(account.expires_at) ?? 'not said',
      },
    }
  })
}
