/** What an admin does, in steps that a test puts together. */
import type { Page } from 'playwright-core'
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts'
import { logIn } from '../support/sandbox-login.ts'

/** What is on the clipboard. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate<string>('navigator.clipboard.readText()')
}

/** Makes an app in the DevPortal, in a tab of its own. Returns the tab, on the app's page. */
export async function makeApp(
  admin: Page,
  { origin }: Sandbox,
  app: { readonly name: string; readonly redirectUri: string; readonly scopes: readonly string[] },
): Promise<Page> {
  const tab = await admin.context().newPage()
  await tab.goto(origin)
  await tab.getByRole('link', { name: 'Create App' }).click()
  await tab.getByLabel('App name').fill(app.name)
  await tab.getByLabel('Sign-in redirect URIs').fill(app.redirectUri)
  for (const scope of app.scopes) await tab.getByLabel(scope).check()
  await tab.getByRole('button', { name: 'Create' }).click()
  await tab.getByText('The app was created.').waitFor()
  return tab
}

/** Copies one of the app's credentials from its page. */
export async function copyFrom(tab: Page, name: 'Client ID' | 'Client Secret'): Promise<string> {
  await tab.getByRole('button', { name: `Copy ${name}` }).click()
  return clipboard(tab)
}

/** Opens a page of the console by its name in the navigation. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Presses what opens a window, and links an account in it. The window shows that it is done, and closes. */
export async function linkInWindow(
  page: Page,
  press: () => Promise<void>,
  person: { readonly username: string; readonly password: string },
): Promise<void> {
  const opened = page.waitForEvent('popup')
  await press()
  const popup = await opened
  await popup.getByRole('button', { name: 'Log in to ZoomInfo' }).click()
  const closed = popup.waitForEvent('close')
  await popup.waitForURL(/login/)
  await logIn(popup, person)
  await closed
}
