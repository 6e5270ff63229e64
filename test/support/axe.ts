/** What axe-core finds wrong with a page. */
import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Which rules: all, what another colour scheme can break, or all else. */
export type AxeRules = 'all' | 'contrast' | 'all but contrast'

const OPTIONS: Readonly<Record<AxeRules, RunOptions>> = {
  all: { runOnly: STANDARD },
  contrast: { runOnly: { type: 'rule', values: ['color-contrast'] } },
  'all but contrast': { runOnly: STANDARD, rules: { 'color-contrast': { enabled: false } } },
}

// Only what is wrong leaves the page: the whole result is large, and slow to hand over.
const NAMED = `({ violations }) => violations.map(({ id, help, nodes }) =>
  [id + ': ' + help + ' (' + nodes.length + ')',
   ...nodes.slice(0, 5).map((node) => node.target.join(' ') + ': ' + node.failureSummary)].join('\\n'))`

/** Violations of WCAG 2.2 AA: the rule, what it asks for, and the elements that break it. */
export async function axeViolations(page: Page, rules: AxeRules): Promise<string[]> {
  // Handed over by the debugger, which a Content-Security-Policy does not bind.
  if (await page.evaluate<boolean>("typeof axe === 'undefined'")) await page.evaluate(axe.source)
  const options = JSON.stringify({ ...OPTIONS[rules], resultTypes: ['violations'] })
  return page.evaluate<string[]>(`axe.run(${options}).then(${NAMED})`)
}
