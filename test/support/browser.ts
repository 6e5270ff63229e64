/** One browser for a test file, users with cookies of their own, and what must not happen on any of their pages. */
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { type AxeRules, axeViolations } from './axe.ts'
import { launchChromium } from './chromium.ts'

/** Where {@link TestBrowser.look} writes screenshots. */
const SCREENSHOTS: string = fileURLToPath(new URL('../../test-results/screenshots/', import.meta.url))
/** Where {@link TestBrowser.picture} writes what the docs show. `npm run screenshots` takes it from there. */
const PICTURES = fileURLToPath(new URL('../../test-results/pictures/', import.meta.url))

/** Wide enough for a console, and the narrowest phone. */
const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 375, height: 760 }

/** A browser as a test file uses it. */
export interface TestBrowser {
  /** A page of a new user, who has no cookies yet. `page.context().newPage()` is another tab of theirs. */
  newUser(options?: { readonly phone?: boolean; readonly dark?: boolean }): Promise<Page>
  /**
   * Says that the test brings about a problem, such as an answer with status 403, whose text matches. A problem that
   * was announced and does not come fails the test too.
   */
  expectProblem(text: RegExp): void
  /**
   * Looks at a page as it stands, in light, in dark and on a phone: no violation of WCAG 2.2 AA that axe can see,
   * nothing that sticks out at 375 px, and a screenshot of each (`NAME-light.jpg`, `-dark`, `-phone`). Leaves the
   * page in light, at the size that it had.
   */
  look(page: Page, name: string): Promise<void>
  /** Takes a picture of a page for the docs, in a window of this size. Leaves it at the size that it had. */
  picture(page: Page, name: string, size: { readonly width: number; readonly height: number }): Promise<void>
}

/**
 * Starts a browser for this test file and closes it after. After each test its users are gone, and the test fails
 * when a page logged an error, threw one that nobody caught, or broke its Content-Security-Policy.
 */
export function testBrowser(): TestBrowser {
  let browser: Browser
  let problems: string[] = []
  let announced: RegExp[] = []

  // A browser needs the whole machine; the tests beside it want it too.
  vi.setConfig({ testTimeout: 60_000 })
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await takeLeftovers(browser)
    await Promise.all(browser.contexts().map((context) => context.close()))
    const unexpected = problems.filter((problem) => !announced.some((text) => text.test(problem)))
    const missing = announced.filter((text) => !problems.some((problem) => text.test(problem)))
    problems = []
    announced = []
    expect({ unexpected, missing }).toEqual({ unexpected: [], missing: [] })
  })

  return {
    async newUser({ phone = false, dark = false } = {}) {
      const context = await browser.newContext({
        viewport: phone ? PHONE : DESKTOP,
        isMobile: phone,
        hasTouch: phone,
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      context.setDefaultTimeout(15_000)
      collectProblems(context, (problem) => problems.push(problem))
      return context.newPage()
    },
    expectProblem(text) {
      announced.push(text)
    },
    async look(page, name) {
      const before = page.viewportSize() ?? DESKTOP
      await lookOnce(page, `${name}-light`, 'all')
      await page.emulateMedia({ colorScheme: 'dark' })
      await lookOnce(page, `${name}-dark`, 'contrast')
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(PHONE)
      await lookOnce(page, `${name}-phone`, 'all but contrast')
      await page.setViewportSize(before)
    },
    async picture(page, name, size) {
      const before = page.viewportSize() ?? DESKTOP
      await page.setViewportSize(size)
      await page.evaluate(AT_REST)
      await page.screenshot({ path: `${PICTURES}${name}.png` })
      await page.setViewportSize(before)
    },
  }
}

/** What every page showed when a test failed. */
async function takeLeftovers(browser: Browser): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages())
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: `${SCREENSHOTS}failed-${index}.jpg` }).catch(() => {})
  }
}

/** Chromium reports a violation of the Content-Security-Policy as an error on the console. */
function collectProblems(context: BrowserContext, report: (problem: string) => void): void {
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') report(`${message.text()} (${withoutQuery(message.location().url)})`)
  })
  context.on('weberror', (error) => report(`Uncaught: ${error.error().message}`))
}

function withoutQuery(url: string): string {
  return url.split('?')[0] ?? url
}

// Movements that end have ended; a spinner goes on.
const AT_REST = `scrollTo(0, 0); Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
  .map(({ finished }) => finished)).then(() => undefined)`

async function lookOnce(page: Page, name: string, rules: AxeRules): Promise<void> {
  await page.evaluate(AT_REST)
  await page.screenshot({ path: `${SCREENSHOTS}${name}.jpg`, quality: 80, fullPage: true })
  const tooWide = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  const violations = await axeViolations(page, rules)
  expect({ name, tooWide, violations }).toEqual({ name, tooWide: 0, violations: [] })
}
