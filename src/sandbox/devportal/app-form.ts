/** The form that creates or edits an app. */
import {
  InvalidAppError,
  type RegisteredApp,
  type SandboxApp,
  type SandboxGrantType,
} from '../app-registry.ts'
import { PEOPLE } from '../people.ts'
import { SCOPES } from '../scopes.ts'
import { GRANT_TITLES, TYPE_TITLES } from './app-words.ts'
import { type Html, html } from './html.ts'
import type { FormInput } from './read-form.ts'

const TYPE_HELP: Readonly<Record<RegisteredApp['type'], string>> = {
  internal: 'Approved at once.',
  partner: 'Under Review until approved; nobody can log in to the app before.',
}
const GRANT_HELP: Readonly<Record<SandboxGrantType, string>> = {
  authorization_code: 'People log in, and the app acts for them.',
  client_credentials: 'The app acts as an integration user. It works for two weeks while it is under review.',
}
const PROBLEMS: Readonly<Record<string, string>> = {
  name: 'Give the app a name of 1 to 100 characters.',
  grant_types: 'Choose a grant.',
  redirect_uris: 'Sign-in redirect URIs are whole http or https URLs without a #fragment, one a line.',
  scopes: 'Choose at least one access scope.',
  integration_user: 'Choose the integration user that the app acts as.',
  use_case: 'Describe in at most 2000 characters what client credentials are wanted for.',
  logo: 'The logo must be a PNG, JPEG, GIF or WebP image of at most 64 kB.',
}

/** What the form said; an app of which nothing has been checked. @throws {InvalidAppError} for what DevPortal wants. */
export async function readAppForm(form: FormInput, existing?: RegisteredApp): Promise<SandboxApp> {
  const draft = draftOf(form)
  const grantTypes = existing?.grant_types ?? draft.grant_types ?? []
  if (draft.scopes?.length === 0) throw new InvalidAppError('scopes', '')
  if (draft.name === '') throw new InvalidAppError('name', '')
  const logo = await form.file('logo')
  if (logo !== undefined) draft.logo = logo
  if (existing !== undefined) {
    delete draft.type
    delete draft.grant_types
  }
  if (!grantTypes.includes('authorization_code')) delete draft.redirect_uris
  if (!grantTypes.includes('client_credentials')) {
    delete draft.integration_user
    delete draft.use_case
  } else if (draft.use_case === '') throw new InvalidAppError('use_case', '')
  return draft
}

/** What stands in the fields of a form that was sent, to show it again. */
export function draftOf(form: FormInput): SandboxApp {
  const draft: SandboxApp = {
    name: form.text('name'),
    type: form.text('type') as RegisteredApp['type'],
    grant_types: form.list('grant_type') as SandboxGrantType[],
    redirect_uris: form.text('redirect_uris').split(/\s+/).filter(Boolean),
    scopes: form.list('scopes'),
    use_case: form.text('use_case'),
  }
  if (form.text('integration_user') !== '') draft.integration_user = form.text('integration_user')
  return draft
}

/** The form. @param edits Whether the app exists: then its type and its grant stay. */
export function appForm(
  app: SandboxApp,
  { edits, problem }: { edits: boolean; problem?: string | undefined },
): Html {
  const invalid = (field: string): Html | false => problem === field && html` aria-invalid="true"`
  const grants = app.grant_types ?? ['authorization_code']
  const choice = (name: string, value: string, checked: boolean, title: string, help: string): Html =>
    html`<div class="choice"><input type="radio" id="${value}" name="${name}" value="${value}"${checked && html` checked`} required aria-describedby="${value}-help">
<div><label for="${value}"><b>${title}</b></label><br><span class="soft" id="${value}-help">${help}</span></div></div>`

  return html`${problem !== undefined && html`<p role="alert">${PROBLEMS[problem] ?? `${problem} is wrong.`}</p>`}
<form method="post" enctype="multipart/form-data" class="card">
<div class="field"><label for="name">App name</label>
<input id="name" name="name" maxlength="100" required value="${app.name}"${invalid('name')}></div>
<div class="field"><label for="logo">Logo</label>
<p class="help" id="logo-help">PNG, JPEG, GIF or WebP, at most 64 kB. It may be left out.</p>
<input id="logo" name="logo" type="file" accept="image/png,image/jpeg,image/gif,image/webp" aria-describedby="logo-help"${invalid('logo')}></div>
${
  !edits &&
  html`<fieldset><legend>Application Type</legend>
${(['internal', 'partner'] as const).map((type) => choice('type', type, (app.type ?? 'internal') === type, TYPE_TITLES[type], TYPE_HELP[type]))}
</fieldset>
<fieldset><legend>Grant</legend>
${(['authorization_code', 'client_credentials'] as const).map((grant) => choice('grant_type', grant, grants.includes(grant), GRANT_TITLES[grant], GRANT_HELP[grant]))}
</fieldset>`
}
${(!edits || grants.includes('authorization_code')) && redirectField(app, edits, invalid('redirect_uris'))}
${(!edits || grants.includes('client_credentials')) && clientFields(app, edits, invalid)}
<fieldset><legend>Access scopes</legend>
<p class="help">A login that asks for a scope that is not chosen here fails. One that asks for none gets all of these.</p>
${scopeChoices(app.scopes ?? [])}
</fieldset>
<button type="submit">${edits ? 'Save' : 'Create'}</button>
<a class="button quiet" href="/devportal/apps">Cancel</a>
</form>`
}

function redirectField(app: SandboxApp, edits: boolean, invalid: Html | false): Html {
  return html`<div class="field${!edits && ' for-code'}"><label for="redirect_uris">Sign-in redirect URIs</label>
<p class="help" id="redirect-help">One a line. The connector profile shows the one to enter; it must be the same, letter by letter.</p>
<textarea id="redirect_uris" name="redirect_uris" aria-describedby="redirect-help" spellcheck="false"${invalid}>${(app.redirect_uris ?? []).join('\n')}</textarea></div>`
}

function clientFields(app: SandboxApp, edits: boolean, invalid: (field: string) => Html | false): Html {
  const options = PEOPLE.map(
    ({ username, firstName, lastName }) =>
      html`<option value="${username}"${username === app.integration_user && html` selected`}>${firstName} ${lastName} (${username})</option>`,
  )
  return html`<div class="${!edits && 'for-client'}">
<div class="field"><label for="integration_user">Integration user</label>
<p class="help" id="user-help">Everything that the app does, and the credits that it uses, are this user's.</p>
<select id="integration_user" name="integration_user" aria-describedby="user-help"${invalid('integration_user')}><option value="">Choose a user</option>${options}</select></div>
<div class="field"><label for="use_case">Use case</label>
<p class="help" id="case-help">What the app will do. Those who approve it read this.</p>
<textarea id="use_case" name="use_case" maxlength="2000" aria-describedby="case-help"${invalid('use_case')}>${app.use_case}</textarea></div>
</div>`
}

function scopeChoices(chosen: readonly string[]): Html {
  const categories = [...new Set(SCOPES.map(({ category }) => category))]
  return html`${categories.map(
    (category) => html`<fieldset><legend>${category}</legend><div class="scopes">
${SCOPES.filter((scope) => scope.category === category).map(
  ({ scope, title, endpoints }) => html`<div class="choice">
<input type="checkbox" id="${scope}" name="scopes" value="${scope}"${chosen.includes(scope) && html` checked`}>
<div><label for="${scope}">${title} <code class="soft">${scope}</code></label>
${endpoints.length > 0 && html`<details><summary>${endpoints.length} ${endpoints.length === 1 ? 'endpoint' : 'endpoints'}</summary><ul>${endpoints.map((endpoint) => html`<li><code>${endpoint}</code></li>`)}</ul></details>`}</div>
</div>`,
)}
</div></fieldset>`,
  )}`
}
