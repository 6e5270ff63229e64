/** Pages as people meet them, in a real browser: real servers, and nothing between the page and the provider. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { usageStatus } from '../sandbox/client.ts'
import { testBrowser } from '../support/browser.ts'
import { logIn } from '../support/sandbox-login.ts'
import { clipboard } from './admin.ts'
import { openStage, type Stage } from './stage.ts'

const browser = testBrowser()
const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==',
  'base64',
)

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('the DevPortal', () => {
  test('makes an app, and a bearer token by a login in a popup', async () => {
    const page = await browser.newUser()
    await page.goto(stage.sandbox.origin)
    await page.getByRole('link', { name: 'Create App' }).click()
    await page.getByLabel('App name').fill('Acme CRM')
    await page.getByLabel('Logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: LOGO })
    await page.getByLabel('Client Credentials').check()
    await page.getByLabel('Integration user').waitFor()
    expect(await page.getByLabel('Sign-in redirect URIs').isVisible()).toBe(false)
    await page.getByLabel('Authorization Code (PKCE)').check()
    await page.getByLabel('Sign-in redirect URIs').fill('https://crm.acme.example/callback')
    await page.getByLabel('Contact api:data:contact').check()
    await page.locator('summary').first().click()
    await page.getByText('POST /data/v1/contacts/enrich').waitFor()
    await browser.look(page, 'devportal-create')
    await page.getByRole('button', { name: 'Create' }).click()

    await page.getByText('The app was created.').waitFor()
    const [app] = stage.sandbox.apps()
    await page.getByRole('button', { name: 'Copy Client ID' }).click()
    expect(await clipboard(page)).toBe(app?.client_id)
    await page.getByRole('button', { name: 'Copy Client Secret' }).click()
    expect(await clipboard(page)).toBe(app?.client_secret)
    await browser.look(page, 'devportal-app')

    await page.getByRole('link', { name: 'Apps', exact: true }).click()
    const opened = page.waitForEvent('popup')
    await page.getByRole('button', { name: 'Generate a bearer token for Acme CRM' }).click()
    const popup = await opened
    await browser.look(popup, 'login')
    const closed = popup.waitForEvent('close')
    await logIn(popup, stage.sandbox.user)
    await closed
    const dialog = page.getByRole('dialog', { name: 'Bearer token for Acme CRM' })
    await dialog.getByText('production tokens').waitFor()
    await browser.look(page, 'devportal-token')
    await dialog.getByRole('button', { name: 'Copy token' }).click()
    expect(await usageStatus(stage.sandbox, await clipboard(page))).toBe(200)
    await dialog.getByRole('button', { name: 'Close' }).click()
    expect(new URL(page.url()).search).toBe('')
  })

  test('shows who can log in, what is used, and what can go wrong', async () => {
    const page = await browser.newUser()
    await page.goto(`${stage.sandbox.origin}/devportal/people`)
    await browser.look(page, 'devportal-people')
    await page.getByRole('link', { name: 'Usage' }).click()
    await browser.look(page, 'devportal-usage')
    await page.getByRole('link', { name: 'Controls' }).click()
    const outage = page.getByRole('switch', { name: 'The token endpoint is unavailable (503)' })
    await outage.focus()
    await page.keyboard.press('Space')
    await page.getByText('On now').waitFor()
    expect(await outage.getAttribute('aria-checked')).toBe('true')
    await browser.look(page, 'devportal-controls')
    await outage.click()
    await page.getByText('On now').waitFor({ state: 'detached' })
    expect(stage.sandbox.faults()).toEqual([])
  })
})
