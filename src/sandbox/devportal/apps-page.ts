/** The Apps table, with a bearer token for each. */
import type { RegisteredApp } from '../app-registry.ts'
import { GRANT_TITLES, logoOf, statusBadge, TYPE_TITLES, trialWords } from './app-words.ts'
import type { GeneratedToken } from './generate-token.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'

/** Everything on the Apps page. */
export interface AppsPageInput {
  readonly apps: readonly RegisteredApp[]
  /** The sandbox's time. */
  readonly now: number
  /** Shown in a modal. */
  readonly token?: GeneratedToken | undefined
  readonly notice?: string | undefined
}

/** All apps that were created, those of the control API among them. */
export function appsPage({ apps, now, token, notice }: AppsPageInput): Page {
  const create = html`<a class="button" href="/devportal/apps/new">Create App</a>`
  const table = html`<table>
<thead><tr><th scope="col">App</th><th scope="col">Application Type</th><th scope="col">Grant</th><th scope="col">Status</th><th scope="col">Bearer Token</th></tr></thead>
<tbody>${apps.map((app) => row(app, now))}</tbody>
</table>`
  const empty = html`<div class="empty">
<p><b>No apps yet.</b></p>
<p class="soft">An app gives you the Client ID and the Client Secret of a connector profile.</p>
${create}
</div>`
  return {
    title: 'Apps',
    notice,
    body: html`${apps.length > 0 && html`<div class="bar"><p class="soft">Everything here is made up, and stays on this machine.</p>${create}</div>`}
<div class="card">${apps.length === 0 ? empty : table}</div>
${token && tokenDialog(token)}`,
  }
}

function row(app: RegisteredApp, now: number): Html {
  const trial = trialWords(app, now)
  return html`<tr>
<td><div class="app">${logoOf(app)}<p><a href="/devportal/apps/${app.client_id}"><b>${app.name}</b></a><br><code class="soft">${app.client_id}</code></p></div></td>
<td data-label="Application Type">${TYPE_TITLES[app.type]}</td>
<td data-label="Grant">${app.grant_types.map((grantType) => GRANT_TITLES[grantType]).join(', ')}</td>
<td data-label="Status">${statusBadge(app)}${trial !== undefined && html`<br><span class="help">${trial}</span>`}</td>
<td data-label="Bearer Token">${generateForm(app)}</td>
</tr>`
}

// A login needs a window of its own; client credentials need no login.
function generateForm(app: RegisteredApp): Html {
  const popup = app.grant_types.includes('authorization_code') && html` target="devportal-login"`
  return html`<form class="inline" method="post" action="/devportal/apps/${app.client_id}/token"${popup}>
<button class="quiet" type="submit" aria-label="Generate a bearer token for ${app.name}">Generate</button>
</form>`
}

function tokenDialog({ app, access_token, scope, expires_in }: GeneratedToken): Html {
  return html`<dialog open aria-labelledby="token-title">
<h2 id="token-title">Bearer token for ${app}</h2>
<p class="help">It ends in ${Math.round(expires_in / 3600)} hours, and is not shown again.</p>
<label for="token">Access token</label>
<textarea id="token" readonly data-value="${access_token}">${access_token}</textarea>
<p class="help">Scopes: ${scope.split(' ').map((one) => html`<code>${one}</code>`)}</p>
<p class="warn">Calls with this token count: they use credits and rate limits. ZoomInfo's own DevPortal gives out
production tokens, and has no test mode.</p>
<form method="dialog" class="row">
<button type="button" data-copy="token" hidden>Copy token</button>
<button class="quiet">Close</button>
</form>
</dialog>`
}
