/**
 * `npm run test:faults [-- --short] [-- --trace] [-- ROW…]`: real processes against a real PostgreSQL and a provider that
 * counts everything. Without names it runs every row. The figures of the long form go to docs/reliability.md; with
 * `--trace` what led to each loss is printed.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { writeFigures } from './report.ts'
import { type RowResult, runRow, type Size } from './row.ts'
import { rows } from './rows.ts'

/** How long a row needs to link its accounts and start its replicas, in milliseconds. */
const APART = 10_000

const names = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const size: Size = process.argv.includes('--short') ? 'short' : 'long'
const chosen = rows.filter(({ name }) => names.length === 0 || names.includes(name))
const unknown = names.filter((name) => !rows.some((row) => row.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no row ${unknown.join(', ')}. There are: ${rows.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}

async function run(row: (typeof rows)[number]): Promise<RowResult> {
  const result = await runRow(row, size)
  console.log(
    `${result.passed ? 'pass' : 'FAIL'}  ${row.name.padEnd(14)} ${String(result.seconds).padStart(4)} s`,
  )
  for (const { name, value, ok } of result.figures)
    console.log(`      ${ok === false ? '✗' : ' '} ${name}: ${value}`)
  return result
}

// Rows that mostly wait run together, once each has begun by itself; the others need the machine for themselves.
const results = await Promise.all(
  chosen
    .filter(({ waits }) => waits)
    .map(async (row, index) => {
      await sleep(index * APART)
      return run(row)
    }),
)
for (const row of chosen.filter(({ waits }) => !waits)) results.push(await run(row))
if (size === 'long') {
  await writeFigures(
    results,
    rows.map(({ title }) => title),
  )
  console.log('Written to docs/reliability.md')
}
process.exit(results.every(({ passed }) => passed) ? 0 : 1)
