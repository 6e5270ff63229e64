/** Pages as people meet them, in a real browser: real servers, and nothing between the page and the provider. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { usageStatus } from '../sandbox/client.ts'
import { testBrowser } from '../support/browser.ts'
import { logIn } from '../support/sandbox-login.ts'
import { clipboard, copyFrom, goTo, linkInWindow, makeApp } from './admin.ts'
import { hasFocus, tabTo } from './keyboard.ts'
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
    await popup.getByLabel('Username').waitFor()
    await browser.look(popup, 'login')
    const closed = popup.waitForEvent('close')
    await logIn(popup, stage.sandbox.user)
    await closed
    const dialog = page.getByRole('dialog', { name: 'Bearer token for Acme CRM' })
    await dialog.getByText('production tokens').waitFor()
    await browser.look(page, 'devportal-token')
    await browser.picture(page, 'devportal', { width: 1000, height: 640 })
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

describe('an admin', () => {
  test('gets from an app in the DevPortal to a token, and mends what a new secret breaks', {
    timeout: 180_000,
  }, async () => {
    const { sandbox, host } = stage
    const page = await browser.newUser()
    await page.goto(await host.createLoginLink())
    await page.getByRole('link', { name: 'ZoomInfo' }).waitFor()
    await browser.look(page, 'console-connectors')
    await page.getByRole('link', { name: 'ZoomInfo' }).click()
    await page.getByRole('heading', { level: 1, name: 'ZoomInfo' }).waitFor()
    await browser.look(page, 'console-connector')

    await goTo(page, 'Connector profiles')
    await page.getByRole('link', { name: 'Create connector profile' }).first().click()
    await page.getByRole('button', { name: 'Copy Redirect URI' }).click()
    const portal = await makeApp(page, sandbox, {
      name: 'Sales CRM',
      redirectUri: await clipboard(page),
      scopes: ['api:data:contact', 'api:data:company'],
    })
    await page.getByRole('textbox', { name: 'Client ID' }).fill(await copyFrom(portal, 'Client ID'))
    const secret = await copyFrom(portal, 'Client Secret')
    await page.getByRole('textbox', { name: 'Client Secret' }).fill(secret)
    for (const scope of ['Contacts', 'Companies']) await page.getByRole('checkbox', { name: scope }).check()
    await browser.look(page, 'console-new-profile')
    await page.getByRole('button', { name: 'Create profile' }).click()
    await page.getByText('The profile was created').waitFor()
    expect(await page.content()).not.toContain(secret)
    await browser.look(page, 'console-profile')
    for (const tab of ['Scopes', 'Requests']) {
      await page.getByRole('tab', { name: tab }).click()
      await page.getByRole('table').first().waitFor()
      await browser.look(page, `console-profile-${tab.toLowerCase()}`)
    }

    // Without a mouse: the dialog has the focus, and Enter goes on.
    await page.getByRole('button', { name: 'Link account' }).press('Enter')
    await page.getByRole('dialog').getByLabel('Owner ID').and(page.locator(':focus')).waitFor()
    await page.keyboard.type('acme')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Acme Inc.')
    await linkInWindow(page, () => page.keyboard.press('Enter'), sandbox.user)
    await page.getByText('The account is linked').waitFor()
    await page.getByRole('link', { name: 'Open the account' }).click()
    await page.getByText('Granted scopes').waitFor()
    await browser.look(page, 'console-account')
    const account = page.url()

    await page.getByRole('tab', { name: 'Try an action' }).click()
    await page.getByRole('combobox', { name: 'Action' }).selectOption('contacts.search')
    await page.getByPlaceholder('Search by name').fill('jobTitle')
    await page.getByRole('option', { name: /^job ?title$/i }).click()
    await page.getByRole('textbox', { name: /^job ?title$/i }).fill('Director')
    await page.getByRole('button', { name: 'Run' }).click()
    await page.getByRole('region', { name: 'Answer', exact: true }).getByText('Director').first().waitFor()
    await browser.look(page, 'console-try-action')
    await browser.picture(page, 'console', { width: 1280, height: 1100 })
    await page.getByRole('tab', { name: 'Activity' }).click()
    await page.getByText('Account linked').waitFor()

    await goTo(page, 'Connector profiles')
    await page.getByRole('link', { name: 'ZoomInfo' }).click()
    await page.getByRole('button', { name: 'Generate token' }).click()
    const generate = page.getByRole('button', { name: 'Log in and generate' })
    await linkInWindow(page, () => generate.click(), sandbox.user)
    await page.getByText('Copy the token now').waitFor()
    await browser.look(page, 'console-token')
    await page.getByRole('button', { name: 'Copy access token' }).click()
    expect(await usageStatus(sandbox, await clipboard(page))).toBe(200)
    await page.getByRole('button', { name: 'Done' }).click()

    await portal.getByRole('button', { name: 'Rotate secret' }).click()
    await portal.getByText('The app has a new secret.').waitFor()
    await page.goto(account)
    browser.expectProblem(/status of 4\d\d/)
    await page.getByRole('button', { name: 'Refresh' }).click()
    await page.getByText('The account was not refreshed').waitFor()
    await page.reload()
    await page.getByText('Who must act: an admin').waitFor()
    await browser.look(page, 'console-account-broken')
    await page.getByRole('link', { name: 'Open the connector profile' }).click()
    await page.getByText('This profile is paused').waitFor()
    await page.getByRole('button', { name: 'Replace' }).waitFor()
    await browser.look(page, 'console-profile-paused')
    await page.getByRole('button', { name: 'Replace' }).click()
    const rotated = await copyFrom(portal, 'Client Secret')
    await page.getByRole('textbox', { name: 'Client Secret' }).fill(rotated)
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('Saved').waitFor()
    await page.goto(account)
    await page.getByRole('button', { name: 'Refresh' }).click()
    await page.getByText('Active').waitFor()
    await browser.look(page, 'console-account-mended')

    for (const name of ['Accounts', 'Activity', 'API keys', 'Webhooks']) {
      await goTo(page, name)
      await browser.look(page, `console-${name.toLowerCase().replace(' ', '-')}`)
    }
    await page.getByRole('button', { name: 'Add webhook' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'URL' }).fill('https://app.example/hook')
    await dialog.getByRole('button', { name: 'Add webhook' }).click()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('link', { name: 'https://app.example/hook' }).click()
    await page.getByRole('button', { name: 'Edit' }).click()
    await dialog.getByRole('textbox', { name: 'URL' }).fill('https://app.example/other')
    await dialog.getByRole('radio', { name: 'Only the events that I tick' }).check()
    await dialog.getByRole('button', { name: 'Save changes' }).click()
    await page.getByRole('heading', { level: 1, name: 'https://app.example/other' }).waitFor()
    await page.getByText('Re-link needed').waitFor()
    await page.getByRole('button', { name: 'Delete' }).click()
    await dialog.getByRole('button', { name: 'Delete webhook' }).click()
    await goTo(page, 'Activity')
    await page.getByRole('combobox', { name: 'What happened' }).selectOption('Webhooks: all')
    for (const what of ['added', 'changed', 'deleted'])
      await page.getByRole('row', { name: `Webhook ${what} Webhook at https://app.example` }).waitFor()
    await page.getByLabel('Until').fill('2020-01-01T00:00')
    await page.getByText('Nothing is like that').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await browser.look(page, 'console-signed-out')
  })

  test('needs no mouse to make a profile, and to unlink an account', async () => {
    const { sandbox, host } = stage
    const { client_id, client_secret } = await sandbox.createApp({
      grant_types: ['client_credentials'],
      integration_user: 'integrations@northwind-data.example',
      scopes: ['api:data:contact'],
    })
    const values = { auth: 'client_credentials', client_id, client_secret }
    const { id } = await host.linkwright.profiles.create({ connector: 'zoominfo', values })
    await host.linkwright.accounts.linkClient({ profile_id: id, owner: 'keyboard', label: 'Nightly job' })
    const page = await browser.newUser()
    await page.goto(await host.createLoginLink())
    const link = (name: string) => page.getByRole('link', { name, exact: true })
    const button = (name: string) => page.getByRole('button', { name, exact: true })

    const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
    /** A page that is new has the focus on its name, from where the way to the navigation leads back. */
    const follow = async (name: string): Promise<void> => {
      await tabTo(page, link(name), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await hasFocus(page, heading(name))
    }

    await hasFocus(page, heading('Connectors'))
    await tabTo(page, link('Skip to content'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await hasFocus(page, page.getByRole('main'))
    await follow('Connector profiles')
    await tabTo(page, link('Create connector profile').first())
    await page.keyboard.press('Enter')
    await hasFocus(page, heading('New connector profile'))
    await tabTo(page, page.getByRole('textbox', { name: 'Client ID' }))
    await page.keyboard.type('client-by-keyboard')
    await tabTo(page, page.getByRole('textbox', { name: 'Client Secret' }))
    await page.keyboard.type('a-secret-typed-by-keyboard')
    await tabTo(page, page.getByRole('checkbox', { name: 'Contacts' }))
    await page.keyboard.press('Space')
    await tabTo(page, button('Create profile'))
    await page.keyboard.press('Enter')
    await page.getByText('The profile was created').waitFor()

    await follow('Accounts')
    await tabTo(page, link('Nightly job'))
    await page.keyboard.press('Enter')
    await tabTo(page, button('Re-link'))
    await page.keyboard.press('Enter')
    await hasFocus(page, button('Continue to the login'))
    await page.keyboard.press('Escape')
    await hasFocus(page, button('Re-link'))
    const open = async (): Promise<void> => {
      await page.keyboard.press('Enter')
      await hasFocus(page, page.getByRole('menuitem', { name: 'Suspend' }))
      for (const _step of ['Rename', 'Unlink']) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await hasFocus(page, button('Cancel'))
    }
    await tabTo(page, button('More'))
    await open()
    await page.keyboard.press('Escape')
    await hasFocus(page, button('More'))
    await open()
    await tabTo(page, button('Unlink account'))
    await page.keyboard.press('Enter')
    await hasFocus(page, heading('Accounts'))
    expect(await host.linkwright.accounts.list('keyboard')).toEqual([])
  })
})
