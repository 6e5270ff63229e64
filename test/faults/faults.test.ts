/** The short form of `npm run test:faults`: some rows, for some seconds each. */
import { expect, test } from 'vitest'
import { runRow } from './row.ts'
import { rows } from './rows.ts'

// Processes are killed at moments that a busy machine can shift: a row that fails is run once more.
const OPTIONS = { timeout: 180_000, retry: 1 }

for (const row of rows.filter(({ inSuite }) => inSuite)) {
  test.concurrent(`${row.cases} ${row.shortTitle ?? `${row.title}: ${row.mustShow}`}`, OPTIONS, async () => {
    const { figures } = await runRow(row, 'short')
    expect(figures.filter(({ ok }) => ok === false)).toEqual([])
  })
}

test('every row has a name of its own, and shows a case of the catalogue', () => {
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  for (const { cases, name } of rows)
    expect(cases, name).toMatch(/^\[[A-Z]{2}-\d{2}\]( \[[A-Z]{2}-\d{2}\])*$/)
})
