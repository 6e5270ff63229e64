/** The table of figures in docs/reliability.md, between markers. */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import type { RowResult } from './row.ts'

const path = new URL('../../docs/reliability.md', import.meta.url)
const BEGIN = '<!-- figures: written by npm run test:faults -->'
const END = '<!-- end of figures -->'

/** The results as a table. */
export function toMarkdown(results: readonly RowResult[]): string {
  const lines = results.map(({ row, figures, passed, seconds }) => {
    const shown = figures.map(({ name, value }) => `${name} ${value}`).join('; ')
    return `| ${row.title} | ${row.mustShow} | ${passed ? 'holds' : '**broken**'}: ${shown} | ${seconds} s |`
  })
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0)
  const machine = `${cpus().length} cores, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`
  return [
    `Run of ${machine}; ${total} s of rows.`,
    '',
    '| case | must show | seen | time |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
}

/** Puts the table between the markers. */
export async function writeFigures(results: readonly RowResult[]): Promise<void> {
  const text = await readFile(path, 'utf8')
  const [before, rest] = text.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`${path.pathname} has no markers`)
  await writeFile(path, `${before}${BEGIN}\n\n${toMarkdown(results)}\n\n${END}${after}`)
}
