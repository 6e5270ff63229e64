/**
 * Benchmarks, each against a named peer in the same run:
 * `npm run bench -- [NAME] [--json] [--rounds N] [--accounts N] [--write]`.
 * They measure `dist/`, what users get; `npm run bench` builds it first.
 */
import { parseArgs } from 'node:util'
import { call } from './call.ts'
import { flow } from './flow.ts'
import { http } from './http.ts'
import { load } from './load.ts'
import { formatLine, heading, type Line } from './report.ts'
import { scale } from './scale.ts'
import { storm } from './storm.ts'
import { token } from './token.ts'
import { tokenStore } from './token-store.ts'
import { writeFigures } from './write-figures.ts'

/** A benchmark gives its lines one by one. `rounds` and `accounts` replace its own numbers of them. */
export type Benchmark = (rounds?: number, accounts?: number) => AsyncGenerator<Line>

const benchmarks: Readonly<Record<string, Benchmark>> = {
  load,
  flow,
  token,
  'token-store': tokenStore,
  http,
  call,
  scale,
  storm,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    accounts: { type: 'string' },
  },
})
const names = positionals.length > 0 ? positionals : Object.keys(benchmarks)
const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name))
const [rounds, accounts] = [values.rounds, values.accounts].map((text) => text && Number(text))
const isCount = (value: unknown): value is number | undefined =>
  value === undefined || (Number.isInteger(value) && Number(value) > 0)

if (unknown.length > 0 || !isCount(rounds) || !isCount(accounts)) {
  const usage = '[--json] [--rounds N] [--accounts N] [--write]'
  console.error(`Usage: npm run bench -- [${Object.keys(benchmarks).join('] [')}] ${usage}`)
  process.exit(2)
}

if (!values.json) console.log(heading())
for (const name of names) {
  const lines: Line[] = []
  for await (const line of benchmarks[name]?.(rounds, accounts) ?? []) {
    console.log(values.json ? JSON.stringify(line) : formatLine(line))
    lines.push(line)
  }
  if (values.write) writeFigures(name, lines)
}
