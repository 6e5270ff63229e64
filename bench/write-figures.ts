/** Keeps docs/performance.md what was measured: figures stand between markers, and only the command writes them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { formatLine, heading, type Line } from './report.ts'

const PAGE = new URL('../docs/performance.md', import.meta.url)

/** Replaces what stands between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`. */
export function writeFigures(name: string, lines: readonly Line[]): void {
  const text = readFileSync(PAGE, 'utf8')
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)]
  if (start < 0 || stop < start) throw new Error(`docs/performance.md has no place for ${name}`)
  const where = `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`
  const table = [heading(), ...lines.map(formatLine)].join('\n')
  const figures = `${begin}\n\n${where}:\n\n\`\`\`\n${table}\n\`\`\`\n\n${end}`
  writeFileSync(PAGE, text.slice(0, start) + figures + text.slice(stop + end.length))
}
