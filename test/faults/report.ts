/** The table of figures in docs/reliability.md, between markers. A run replaces the lines of its own rows. */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import type { RowResult } from './row.ts'

const path = new URL('../../docs/reliability.md', import.meta.url)
const BEGIN = '<!-- figures: written by npm run test:faults -->'
const END = '<!-- end of figures -->'
const HEAD = ['| case | must show | seen | run |', '| --- | --- | --- | --- |']

function toLine({ row, figures, passed, seconds, load }: RowResult): string {
  const shown = figures.map(({ name, value }) => `${name} ${value}`).join('; ')
  const run = `${new Date().toISOString().slice(0, 10)}, ${seconds} s, ${cpus().length} cores, load ${load.toFixed(1)}`
  return `| ${row.title} | ${row.mustShow} | ${passed ? 'holds' : '**broken**'}: ${shown} | ${run} |`
}

/** Puts the results between the markers, in the order of all titles; lines of other rows stay. */
export async function writeFigures(results: readonly RowResult[], titles: readonly string[]): Promise<void> {
  const text = await readFile(path, 'utf8')
  const [before, rest] = text.split(BEGIN)
  const [known = '', after] = rest?.split(END) ?? []
  if (before === undefined || after === undefined) throw new Error(`${path.pathname} has no markers`)
  const lines = titles.flatMap((title) => {
    const result = results.find(({ row }) => row.title === title)
    if (result !== undefined) return [toLine(result)]
    return known.split('\n').filter((line) => line.startsWith(`| ${title} |`))
  })
  await writeFile(path, `${before}${BEGIN}\n\n${[...HEAD, ...lines].join('\n')}\n\n${END}${after}`)
}
