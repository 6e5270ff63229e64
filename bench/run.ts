/**
 * Benchmarks, each against a named peer in the same run: `npm run bench -- [NAME] [--json] [--rounds N]`.
 * They measure `dist/`, what users get; `npm run bench` builds it first.
 */
import { parseArgs } from 'node:util'
import { flow } from './flow.ts'
import { load } from './load.ts'
import { formatLine, heading, type Line } from './report.ts'
import { token } from './token.ts'

/** A benchmark gives its lines one by one. `rounds` replaces its own number of rounds. */
export type Benchmark = (rounds?: number) => AsyncGenerator<Line>

const benchmarks: Readonly<Record<string, Benchmark>> = { load, flow, token }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string' } },
})
const names = positionals.length > 0 ? positionals : Object.keys(benchmarks)
const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name))
const rounds = values.rounds === undefined ? undefined : Number(values.rounds)

if (unknown.length > 0 || (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))) {
  console.error(`Usage: npm run bench -- [${Object.keys(benchmarks).join('] [')}] [--json] [--rounds N]`)
  process.exit(2)
}

if (!values.json) console.log(heading())
for (const name of names) {
  for await (const line of benchmarks[name]?.(rounds) ?? []) {
    console.log(values.json ? JSON.stringify(line) : formatLine(line))
  }
}
