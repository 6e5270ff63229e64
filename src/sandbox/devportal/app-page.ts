/** One app: its credentials, and the switches of those who review it. */
import type { RegisteredApp } from '../app-registry.ts'
import { appForm } from './app-form.ts'
import { GRANT_TITLES, logoOf, statusBadge, TYPE_TITLES, trialWords } from './app-words.ts'
import { type Html, html } from './html.ts'
import { current, type Page } from './layout.ts'

/** The Auth tab. @param now The sandbox's time. */
export function appAuthPage(app: RegisteredApp, now: number, notice?: string): Page {
  const trial = trialWords(app, now)
  const path = `/devportal/apps/${app.client_id}`
  return {
    title: app.name,
    notice,
    body: html`${tabs(app, 'auth')}
<section class="card"><dl>
<dt>Client ID</dt><dd><code id="client-id" data-value="${app.client_id}">${app.client_id}</code> ${copy('client-id', 'Client ID')}</dd>
<dt>Client Secret</dt><dd><details class="inline"><summary>Show the secret that ends in ${app.client_secret.slice(-4)}</summary><code>${app.client_secret}</code></details>
<span id="client-secret" data-value="${app.client_secret}"></span>${copy('client-secret', 'Client Secret')}
<form method="post" action="${path}/rotate"><button class="quiet small" type="submit">Rotate secret</button></form>
<p class="help">The old secret stops working at once. Accounts that are linked need the new one for their next refresh.</p></dd>
<dt>Application Type</dt><dd>${TYPE_TITLES[app.type]}</dd>
<dt>Grant</dt><dd>${app.grant_types.map((grantType) => GRANT_TITLES[grantType]).join(', ')}</dd>
${app.grant_types.includes('authorization_code') && html`<dt>Sign-in redirect URIs</dt><dd>${redirectUris(app)}</dd>`}
${app.integration_user !== undefined && html`<dt>Integration user</dt><dd>${app.integration_user}</dd>`}
${app.use_case !== undefined && html`<dt>Use case</dt><dd>${app.use_case}</dd>`}
<dt>Access scopes</dt><dd>${app.scopes.map((scope) => html`<code>${scope}</code><br>`)}</dd>
<dt>Status</dt><dd>${statusBadge(app)}${trial !== undefined && html`<p class="help">${trial}</p>`}</dd>
</dl></section>
<section class="card">
<h2>Review</h2>
<p class="help">In the sandbox you decide in place of ZoomInfo's API and Partnership teams.</p>
<form method="post" action="${path}/review" class="row">
${decide(app, 'approved', 'Approve')}
${decide(app, 'denied', 'Deny')}
${decide(app, 'under_review', 'Back under review')}
</form>
</section>`,
  }
}

/** The Configuration tab. @param problem The field that is wrong. */
export function appConfigurationPage(
  app: RegisteredApp,
  draft: Parameters<typeof appForm>[0],
  problem?: string,
): Page {
  return {
    title: app.name,
    status: problem === undefined ? 200 : 400,
    body: html`${tabs(app, 'configuration')}${appForm({ ...draft, grant_types: [...app.grant_types] }, { edits: true, problem })}`,
  }
}

function tabs(app: RegisteredApp, tab: 'auth' | 'configuration'): Html {
  const path = `/devportal/apps/${app.client_id}`
  return html`<p class="app">${logoOf(app)} <a href="/devportal/apps">← All apps</a></p>
<nav class="tabs" aria-label="App"><ul>
<li><a href="${path}"${current(tab === 'auth')}>Auth</a></li>
<li><a href="${path}/configuration"${current(tab === 'configuration')}>Configuration</a></li>
</ul></nav>`
}

function redirectUris({ redirect_uris }: RegisteredApp): readonly Html[] {
  if (redirect_uris.length === 0) return [html`None: nobody can log in to the app yet.`]
  return redirect_uris.map((uri) => html`<code>${uri}</code><br>`)
}

function copy(id: string, name: string): Html {
  return html`<button class="quiet small" type="button" data-copy="${id}" hidden>Copy<span class="aside"> ${name}</span></button>`
}

function decide(app: RegisteredApp, status: RegisteredApp['status'], title: string): Html | false {
  if (app.status === status) return false
  const quiet = status !== 'approved' && html` class="quiet"`
  return html`<button${quiet} type="submit" name="status" value="${status}">${title}</button>`
}
