/** The connect page as an application's user meets it, in a real browser. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testBrowser } from '../support/browser.ts'
import { logIn } from '../support/sandbox-login.ts'
import { openStage, type Stage } from './stage.ts'

const browser = testBrowser()
let stage: Stage

beforeAll(async () => {
  stage = await openStage()
  const { sandbox, host } = stage
  const scopes = ['api:data:contact', 'api:data:company']
  const { client_id, client_secret } = await sandbox.createApp({
    name: 'Acme CRM',
    redirect_uris: [host.linkwright.redirectUri('zoominfo')],
    scopes,
  })
  const values = { auth: 'authorization_code', client_id, client_secret, scopes }
  await host.linkwright.profiles.create({ connector: 'zoominfo', values })
})
afterAll(() => stage.close())

const link = (more: object = {}): Promise<string> =>
  stage.connectLink({ owner: { id: 'acme', name: 'Acme Inc.' }, ...more })
const accountsOf = async (owner: string): Promise<number> =>
  (await stage.host.linkwright.accounts.list(owner)).length
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()

/** Presses the button that opens the login. */
async function openLogin(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Log in to ZoomInfo' }).click()
  return opened
}

test('links in a popup, which closes; the address keeps no token, and the link opens nowhere else', async () => {
  const page = await browser.newUser()
  const url = await link()
  await page.goto(url)
  await heading(page, 'Connect ZoomInfo')
  expect(page.url()).not.toContain('lwc_')
  await browser.look(page, 'connect-review')
  await browser.picture(page, 'connect-page', { width: 560, height: 580 })
  const popup = await openLogin(page)
  await logIn(popup, stage.sandbox.user)
  await heading(page, 'ZoomInfo is connected')
  expect(popup.isClosed()).toBe(true)
  await browser.look(page, 'connect-done')
  expect(await accountsOf('acme')).toBe(1)

  const other = await browser.newUser()
  await other.goto(url)
  await heading(other, 'This link')
  await browser.look(other, 'connect-not-opened')
})

test('on a phone the login takes the page itself, and leads back to it', async () => {
  const page = await browser.newUser({ phone: true })
  await page.goto(await link())
  await page.getByRole('button', { name: 'Log in to ZoomInfo' }).click()
  await logIn(page, stage.sandbox.user)
  await heading(page, 'ZoomInfo is connected')
  expect(page.context().pages()).toHaveLength(1)
})

test('where the browser blocks the popup, the login goes on in the same window', async () => {
  const page = await browser.newUser()
  await page.addInitScript('window.open = () => null')
  await page.goto(await link())
  await page.getByRole('button', { name: 'Log in to ZoomInfo' }).click()
  await heading(page, 'Your browser blocked the login window')
  await browser.look(page, 'connect-blocked')
  await page.getByRole('link', { name: 'Continue in this window' }).click()
  await logIn(page, stage.sandbox.user)
  await heading(page, 'ZoomInfo is connected')
})

test('can be cancelled, denied at the provider, left with the window closed, and done after all', async () => {
  const page = await browser.newUser()
  await page.goto(await link({ owner: { id: 'wavering' } }))
  const closed = await openLogin(page)
  await heading(page, 'Log in to ZoomInfo')
  await browser.look(page, 'connect-waiting')
  await closed.close()
  await page.getByText('The login window seems to be closed').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await heading(page, 'Cancelled')

  await page.getByRole('button', { name: 'Start again' }).click()
  await logIn(await openLogin(page), stage.sandbox.user, 'Cancel')
  await heading(page, 'ZoomInfo was not connected')
  await browser.look(page, 'connect-denied')
  expect(await accountsOf('wavering')).toBe(0)

  await page.getByRole('button', { name: 'Start again' }).click()
  await logIn(await openLogin(page), stage.sandbox.user)
  await heading(page, 'ZoomInfo is connected')
  expect(await accountsOf('wavering')).toBe(1)
})

test('says so to whoever comes back late, and links nothing', async () => {
  const page = await browser.newUser()
  await page.goto(await link({ owner: { id: 'late' }, expires_in: 86_400 }))
  const popup = await openLogin(page)
  await popup.getByLabel('Username').waitFor()
  stage.advance(11 * 60_000)
  await logIn(popup, stage.sandbox.user)
  await heading(page, 'The login took too long')
  await browser.look(page, 'connect-late')
  expect(await accountsOf('late')).toBe(0)
})

test('needs no mouse', async () => {
  const page = await browser.newUser()
  await page.goto(await link({ owner: { id: 'keyboard' } }))
  await heading(page, 'Connect ZoomInfo')
  const opened = page.waitForEvent('popup')
  await tabTo(page, 'Log in to ZoomInfo')
  await page.keyboard.press('Enter')
  const popup = await opened
  await popup.getByLabel('Username').waitFor()
  await popup.keyboard.type(stage.sandbox.user.username)
  await popup.keyboard.press('Tab')
  await popup.keyboard.type(stage.sandbox.user.password)
  await popup.keyboard.press('Enter')
  await heading(popup, 'Allow')
  await tabTo(popup, 'Allow')
  await popup.keyboard.press('Enter')
  await heading(page, 'ZoomInfo is connected')
})

test('a provider that isolates its pages from who opened them does not get in the way', async () => {
  const page = await browser.newUser()
  const isLogin = ({ pathname }: URL): boolean => pathname.endsWith('/authorize')
  await page.context().route(isLogin, async (route) => {
    const response = await route.fetch({ maxRedirects: 0 })
    const headers = { ...response.headers(), 'cross-origin-opener-policy': 'same-origin' }
    await route.fulfill({ response, headers })
  })
  await page.goto(await link({ owner: { id: 'isolated' } }))
  const popup = await openLogin(page)
  await page.getByText('The login window seems to be closed').waitFor()
  await logIn(popup, stage.sandbox.user)
  await heading(page, 'ZoomInfo is connected')
})

/** Presses Tab until the focus is on what has this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate<string>('document.activeElement.textContent.trim()')) === text) return
  }
  throw new Error(`Tab never comes to "${text}".`)
}
