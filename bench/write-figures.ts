/** Keeps the pages what was measured: figures stand between markers, and only the command writes them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { formatLine, heading, type Line } from './report.ts'

const PAGES = ['benchmarks', 'performance'].map((name) => new URL(`../docs/${name}.md`, import.meta.url))

/** Replaces what stands between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`. */
export function writeFigures(name: string, lines: readonly Line[]): void {
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const pages = PAGES.map((url) => ({ url, text: readFileSync(url, 'utf8') }))
  const page = pages.find(({ text }) => text.includes(begin))
  if (page === undefined) throw new Error(`No page of docs has a place for ${name}`)
  const { url, text } = page
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)]
  if (stop < start) throw new Error(`${url.pathname} does not say where the place for ${name} ends`)
  const where = `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`
  const table = [heading(), ...lines.map(formatLine)].join('\n')
  const figures = `${begin}\n\n${where}:\n\n\`\`\`\n${table}\n\`\`\`\n\n${end}`
  writeFileSync(url, text.slice(0, start) + figures + text.slice(stop + end.length))
}
