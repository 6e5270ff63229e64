/** docs/security.md names every case, and every case that it says is tested has a test whose title begins with its id. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The areas, and how many cases each has. */
const AREAS = { AR: 9, CB: 16, SX: 12, TQ: 11, TR: 20, NW: 16, EX: 12 }
const CASES = Object.entries(AREAS).flatMap(([area, count]) =>
  Array.from({ length: count }, (_, index) => idOf(area, index + 1)),
)

function idOf(area: string, number: number): string {
  return `${area}-${String(number).padStart(2, '0')}`
}

/** The ids in a text; `TR-01…TR-03` are three. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/([A-Z]{2})-(\d\d)(?:…\1-(\d\d))?/g)].flatMap(
    ([, area = '', first, last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
        idOf(area, Number(first) + index),
      ),
  )
}

/** The rows of the table under a heading. */
function table(heading: string): string[][] {
  const page = readFileSync(`${root}docs/security.md`, 'utf8')
  const [, section = ''] = page.split(`## ${heading}\n`)
  const [lines = ''] = section.split('\n## ')
  return lines
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** Every id that begins a title: `'[TR-05] …'`, or one of several. */
const tested = new Set(
  readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(`${root}test/${file}`, 'utf8').matchAll(/['"`]((?:\[[A-Z]{2}-\d\d\] ?)+)/g),
    ])
    .flatMap(([, ids = '']) => idsIn(ids)),
)
const guaranteed = table('Guarantees, and the tests that hold them').flatMap(([, , ids = '']) => idsIn(ids))
describe('the cases of docs/security.md', () => {
  test.each(CASES)('%s is part of a guarantee', (id) => {
    expect(guaranteed).toContain(id)
  })

  test('a guarantee names only cases that have a test', () => {
    expect(guaranteed.filter((id) => !tested.has(id))).toEqual([])
    expect(guaranteed.length).toBeGreaterThan(90)
  })

  test('a test has an id of a case that there is', () => {
    const areas = Object.keys(AREAS)
    const unknown = [...tested].filter((id) => areas.includes(id.slice(0, 2)) && !CASES.includes(id))
    expect(unknown).toEqual([])
  })
})
