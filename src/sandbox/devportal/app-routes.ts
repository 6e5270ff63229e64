/** The routes of the Apps pages. */
import { type AppStatus, InvalidAppError } from '../app-registry.ts'
import type { Sandbox } from '../start-sandbox.ts'
import { appForm, draftOf, readAppForm } from './app-form.ts'
import { appAuthPage, appConfigurationPage } from './app-page.ts'
import { appsPage } from './apps-page.ts'
import { TOKEN_CALLBACK_PATH, type TokenGenerator, TokenNotGenerated } from './generate-token.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { forApp, forForm, type Routes } from './route.ts'

const NOTICES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    created: 'The app was created. Its Client ID and Client Secret go into a connector profile.',
    saved: 'Saved.',
    rotated: 'The app has a new secret. The old one works no more.',
    approved: 'The app is approved.',
    denied: 'The app is denied: nobody can log in to it, and it gets no new tokens.',
    under_review: 'The app is under review.',
    shown: 'This token was shown already. Generate another one.',
  }),
)
const DECISIONS: readonly string[] = ['approved', 'denied', 'under_review'] satisfies AppStatus[]

/** Makes them. */
export function appRoutes(sandbox: Sandbox, tokens: TokenGenerator): Routes {
  const noticeIn = (url: URL): string | undefined => NOTICES.get(url.searchParams.get('notice') ?? '')
  const create: Page = { title: 'Create App', body: appForm({ scopes: [] }, { edits: false }) }

  return {
    'GET /devportal': () => '/devportal/apps',
    'GET /devportal/apps': ({ url }) => {
      const id = url.searchParams.get('token')
      const token = id === null ? undefined : tokens.take(id)
      const notice = id !== null && token === undefined ? NOTICES.get('shown') : noticeIn(url)
      return appsPage({ apps: sandbox.apps(), now: sandbox.now(), token, notice })
    },
    'GET /devportal/apps/new': () => create,
    'POST /devportal/apps/new': forForm(async (form) => {
      try {
        const app = await sandbox.createApp(await readAppForm(form))
        return `/devportal/apps/${app.client_id}?notice=created`
      } catch (error) {
        const problem = fieldOf(error)
        return { ...create, status: 400, body: appForm(draftOf(form), { edits: false, problem }) }
      }
    }),
    'GET /devportal/apps/:id': forApp((app, { url }) => appAuthPage(app, sandbox.now(), noticeIn(url))),
    'GET /devportal/apps/:id/configuration': forApp((app) => {
      const { scopes, redirect_uris, ...rest } = app
      return appConfigurationPage(app, {
        ...rest,
        grant_types: [...app.grant_types],
        scopes: [...scopes],
        redirect_uris: [...redirect_uris],
      })
    }),
    'POST /devportal/apps/:id/configuration': forApp(async (app, { form }) => {
      if (form === undefined) return `/devportal/apps/${app.client_id}`
      try {
        await sandbox.updateApp(app.client_id, await readAppForm(form, app))
        return `/devportal/apps/${app.client_id}?notice=saved`
      } catch (error) {
        return appConfigurationPage(app, draftOf(form), fieldOf(error))
      }
    }),
    'POST /devportal/apps/:id/rotate': forApp(async ({ client_id }) => {
      await sandbox.rotateSecret(client_id)
      return `/devportal/apps/${client_id}?notice=rotated`
    }),
    'POST /devportal/apps/:id/review': forApp(async ({ client_id }, { form }) => {
      const decision = form?.text('status') ?? ''
      if (!DECISIONS.includes(decision)) return `/devportal/apps/${client_id}`
      await sandbox.reviewApp(client_id, decision as AppStatus)
      return `/devportal/apps/${client_id}?notice=${decision}`
    }),
    'POST /devportal/apps/:id/token': forApp((app) =>
      app.grant_types.includes('authorization_code')
        ? tokens.begin(app)
        : ended(async () => `/devportal/apps?token=${await tokens.mint(app)}`),
    ),
    [`GET ${TOKEN_CALLBACK_PATH}`]: ({ url }) => ended(async () => succeeded(await tokens.finish(url))),
  }
}

function fieldOf(error: unknown): string {
  if (error instanceof InvalidAppError) return error.field
  throw error
}

async function ended(generate: () => Promise<Page | string>): Promise<Page | string> {
  try {
    return await generate()
  } catch (error) {
    if (!(error instanceof TokenNotGenerated)) throw error
    return {
      title: 'No token was generated',
      status: 400,
      bare: true,
      body: html`<p role="alert">${error.message}</p><p><a href="/devportal/apps">Back to the apps</a></p>`,
    }
  }
}

function succeeded(id: string): Page {
  return {
    title: 'Success',
    bare: true,
    body: html`<p>The token was generated. This window closes by itself.</p>
<p><a data-success href="/devportal/apps?token=${id}">Show the token here</a></p>`,
  }
}
