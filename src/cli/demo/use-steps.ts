/** Using the account in the demo: calls, refresh, many callers at once, and a look for secrets in the database. */
import type { Account } from '../../account/account.ts'
import { when } from '../output.ts'
import type { DemoState } from './run-demo.ts'
import { searchDatabase } from './secrets-in-files.ts'

const CALLERS = 20

interface Contact {
  readonly attributes?: {
    readonly firstName?: string
    readonly lastName?: string
    readonly jobTitle?: string
    readonly company?: { readonly name?: string }
  }
}

function rowsOf(body: unknown): Record<string, string> {
  const data: unknown = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined
  if (!Array.isArray(data) || data.length === 0) throw new Error('the search found nobody')
  return Object.fromEntries(
    data.map(({ attributes: { firstName, lastName, jobTitle, company } = {} }: Contact, index) => [
      `${index + 1}`,
      [`${firstName} ${lastName}`, jobTitle, company?.name].filter((part) => part !== undefined).join(', '),
    ]),
  )
}

/** Uses the account. */
export async function callSteps(state: DemoState, account: Account): Promise<void> {
  const { report, linkwright, manifest, requests, sandbox, app, database } = state
  const { accounts } = linkwright
  const test = manifest.api?.test ?? ''

  await report.step(`Call ${test}`, async () => {
    const { status } = await accounts.call(account, test)
    return {
      value: undefined,
      what: `${test} answered ${status}: the account works`,
      facts: { sent: requests.sent() },
    }
  })
  await report.step('Call contacts.search', async () => {
    const input = { jobTitle: 'Director', page_size: 3 }
    const { body } = await accounts.call(account, 'contacts.search', input)
    return {
      value: undefined,
      what: `contacts.search found people with the job title ${input.jobTitle}`,
      facts: { ...rowsOf(body), sent: requests.sent() },
    }
  })
  await report.step('Refresh', async () => {
    const before = await accounts.get(account)
    await accounts.refresh(account)
    const after = await accounts.get(account)
    return {
      value: undefined,
      what: 'Refreshed: new access token and new refresh token; the old refresh token has ended',
      facts: {
        sent: requests.sent(),
        'token version': `${before.token_version} → ${after.token_version}`,
        'token ends': when(after.expires_at) ?? 'not said',
      },
    }
  })
  await report.step(`${CALLERS} callers at once`, async () => {
    sandbox.expireAccessTokens()
    const before = sandbox.stats().token.refresh_token.received
    await Promise.all(Array.from({ length: CALLERS }, () => accounts.call(account, test)))
    const refreshes = sandbox.stats().token.refresh_token.received - before
    if (refreshes !== 1) throw new Error(`${refreshes} refreshes were sent where one was due`)
    return {
      value: undefined,
      what: `The access token ended; ${CALLERS} callers met at it, one refresh was sent, and all got their answer`,
      facts: { sent: requests.sent() },
    }
  })
  await report.step('Search the database for secrets', async () => {
    const { access_token } = await accounts.accessToken(account)
    const secrets = { 'client secret': app.client_secret, 'access token': access_token }
    const { bytes, found } = await searchDatabase(database, secrets)
    if (found.length > 0) throw new Error(`the database holds the ${found.join(' and the ')} in the clear`)
    return {
      value: undefined,
      what: 'The database holds neither the client secret nor the access token in the clear',
      facts: { searched: `${Math.ceil(bytes / 1024)} KiB` },
    }
  })
}
