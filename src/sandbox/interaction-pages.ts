/** The pages that a person sees between the authorization request and the callback: login, then consent. */
import type { Provider } from 'oidc-provider'
import type { Exchange } from './exchange.ts'
import { escapeHtml, sendPage } from './page.ts'
import { findPerson, PEOPLE } from './people.ts'
import { interactionPath } from './provider-configuration.ts'
import { scopeTitle } from './scopes.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/**
 * Answers everything under `/login/`.
 *
 * `GET /login/{uid}` shows the page that is due; `POST /login/{uid}` takes the login form (`username`, `password`)
 * or the consent form (`decision`: `allow` or `deny`). Which authorization request it is about is known from a
 * signed cookie, so that a form posted by another site does nothing.
 */
export async function handleInteraction(provider: Provider, exchange: Exchange): Promise<void> {
  const { incoming, response, method, url } = exchange
  let interaction: Interaction
  try {
    interaction = await provider.interactionDetails(incoming, response)
  } catch {
    return sendGone(exchange)
  }
  if (url.pathname !== interactionPath(interaction.uid)) return sendGone(exchange)

  const form = new URLSearchParams(method === 'POST' ? exchange.body.toString() : '')
  if (form.get('decision') === 'deny') {
    const denied = { error: 'access_denied', error_description: 'The person refused the request.' }
    return provider.interactionFinished(incoming, response, denied, { mergeWithLastSubmission: false })
  }
  if (interaction.prompt.name === 'login') {
    if (method !== 'POST') return sendLogin(exchange, 200, '', '')
    const username = form.get('username') ?? ''
    const person = findPerson(username)
    if (person === undefined || person.password !== form.get('password')) {
      return sendLogin(exchange, 401, username, 'The username or the password is wrong.')
    }
    return provider.interactionFinished(incoming, response, { login: { accountId: person.id } })
  }
  if (method !== 'POST' || form.get('decision') !== 'allow')
    return sendConsent(provider, exchange, interaction)
  return provider.interactionFinished(incoming, response, {
    consent: { grantId: await saveGrant(provider, interaction) },
  })
}

async function saveGrant(provider: Provider, { session, params, prompt }: Interaction): Promise<string> {
  const grant = new provider.Grant({ accountId: session?.accountId, clientId: String(params['client_id']) })
  const { missingOIDCScope, missingResourceScopes } = missing(prompt.details)
  grant.addOIDCScope(missingOIDCScope)
  for (const [resource, scopes] of Object.entries(missingResourceScopes))
    grant.addResourceScope(resource, scopes)
  return grant.save()
}

function missing(details: Record<string, unknown>) {
  return {
    missingOIDCScope: (details['missingOIDCScope'] ?? []) as string[],
    missingResourceScopes: (details['missingResourceScopes'] ?? {}) as Record<string, string[]>,
  }
}

function sendGone({ response }: Exchange): void {
  const why =
    'This login has ended, or it was begun in another browser. Go back to the application and start again.'
  sendPage(response, 400, 'Start again', `<p role="alert">${why}</p>`)
}

function sendLogin({ response, url }: Exchange, status: number, username: string, problem: string): void {
  sendPage(
    response,
    status,
    'Log in to ZoomInfo',
    `<p>This is a sandbox. No real account is involved.</p>
${problem === '' ? '' : `<p role="alert">${escapeHtml(problem)}</p>`}
<form method="post" action="${escapeHtml(url.pathname)}">
<label for="username">Username</label>
<input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" required autofocus value="${escapeHtml(username)}">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">Log in</button>
</form>
<form method="post" action="${escapeHtml(url.pathname)}">
<button class="quiet" type="submit" name="decision" value="deny">Cancel</button>
</form>
<p class="note">Log in as <code>${PEOPLE[0].username}</code> with the password <code>${PEOPLE[0].password}</code>.</p>`,
  )
}

async function sendConsent(
  provider: Provider,
  { response, url }: Exchange,
  interaction: Interaction,
): Promise<void> {
  const client = await provider.Client.find(String(interaction.params['client_id']))
  const person = PEOPLE.find(({ id }) => id === interaction.session?.accountId)
  const { missingOIDCScope, missingResourceScopes } = missing(interaction.prompt.details)
  const scopes = [...missingOIDCScope, ...Object.values(missingResourceScopes).flat()]
  const items = scopes.map((s) => `<li>${escapeHtml(scopeTitle(s))} <code>${escapeHtml(s)}</code></li>`)
  sendPage(
    response,
    200,
    `Allow ${client?.clientName ?? 'this application'} to use your account?`,
    `<p>Logged in as ${escapeHtml(person?.username ?? '')}. The application asks for:</p>
<ul>
${items.join('\n')}
</ul>
<form method="post" action="${escapeHtml(url.pathname)}">
<button type="submit" name="decision" value="allow">Allow</button>
<button class="quiet" type="submit" name="decision" value="deny">Cancel</button>
</form>`,
  )
}
