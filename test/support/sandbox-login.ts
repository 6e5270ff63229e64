/** What a person does on the sandbox's login and consent pages, in a real browser. */
import type { Page } from 'playwright-core'

/**
 * Logs in, unless this browser is logged in, and allows or denies what is asked for. `page` is where the authorization
 * request leads to.
 */
export async function logIn(
  page: Page,
  person: { readonly username: string; readonly password: string },
  decision: 'Allow' | 'Cancel' = 'Allow',
): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^(Log in|Allow)/ }).waitFor()
  if (await page.getByLabel('Username').isVisible()) {
    await page.getByLabel('Username').fill(person.username)
    await page.getByLabel('Password').fill(person.password)
    await page.getByRole('button', { name: 'Log in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Allow' }).waitFor()
  }
  await page.getByRole('button', { name: decision }).click()
}
