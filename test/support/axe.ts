/** What axe-core finds wrong with a page. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

// Only what is wrong leaves the page: the whole result is large, and slow to hand over.
const RUN = `axe.run({ runOnly: ${JSON.stringify(STANDARD)}, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) =>
    [id + ': ' + help + ' (' + nodes.length + ')',
     ...nodes.slice(0, 5).map((node) => node.target.join(' ') + ': ' + node.failureSummary)].join('\\n')))`

/** Violations of WCAG 2.2 AA: the rule, what it asks for, and the elements that break it. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Handed over by the debugger, which a Content-Security-Policy does not bind.
  if (await page.evaluate<boolean>("typeof axe === 'undefined'")) await page.evaluate(axe.source)
  return page.evaluate<string[]>(RUN)
}
