/** What axe-core finds wrong with a page. */
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Violations of WCAG 2.2 AA: the rule, what it asks for, and the elements that break it. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Handed over by the debugger, which a Content-Security-Policy does not bind.
  await page.evaluate(`globalThis.axe ?? (() => { ${axe.source} })()`)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ${JSON.stringify(STANDARD)}, resultTypes: ['violations'] })`,
  )
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 5).map((node) => `${node.target.join(' ')}: ${node.failureSummary}`)
    return `${id}: ${help} (${nodes.length})\n${where.join('\n')}`
  })
}
