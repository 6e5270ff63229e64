import { expect, test } from 'vitest'
import type { Issue } from '../../src/errors/manifest.ts'
import { boundIssue, cutIssues, orderIssues } from '../../src/manifest/issues.ts'

const issue = (more: Partial<Issue> = {}): Issue => ({
  code: 'wrong_type',
  message: 'a',
  pointer: '/a',
  ...more,
})
const numbers = (count: number): number[] => Array.from({ length: count }, (_item, index) => index)

test('texts of 500 characters are shown whole, and longer ones cut', () => {
  const [whole, long] = ['x'.repeat(500), 'y'.repeat(501)]
  expect(boundIssue(issue({ message: whole, pointer: long, hint: long }))).toEqual(
    issue({ message: whole, pointer: `${'y'.repeat(500)}…`, hint: `${'y'.repeat(500)}…` }),
  )
  expect(boundIssue(issue())).toStrictEqual(issue())
})

test('a hundred problems are shown, and how many more there are', () => {
  expect(cutIssues(numbers(100), () => issue())).toHaveLength(100)
  expect(cutIssues(numbers(101), () => issue()).slice(100)).toStrictEqual([
    { code: 'too_many_issues', message: '1 more issue is not shown', pointer: '' },
  ])
  expect(cutIssues(numbers(999), () => issue({ file: 'a', line: 7 })).slice(100)).toStrictEqual([
    {
      code: 'too_many_issues',
      message: '899 more issues are not shown',
      pointer: '',
      file: 'a',
      line: 1,
      column: 1,
    },
  ])
  expect(cutIssues(numbers(1_000), () => issue())[100]?.message).toBe(
    'At least 900 more issues are not shown',
  )
})

test('they are in the order of the text: first those of the own file', () => {
  const places: [string, number?, number?][] = [
    ['b', 1, 1],
    ['own', 2, 1],
    ['a', 1, 1],
    ['own', 1, 2],
    ['own', 1, 1],
    ['own', 1],
    ['own'],
  ]
  const ordered = orderIssues(places, 'own', ([file, line, column]) =>
    issue({ file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
  )
  expect(ordered.map(({ file, line, column }) => [file, line, column].join(' ').trim())).toEqual([
    'own',
    'own 1',
    'own 1 1',
    'own 1 2',
    'own 2 1',
    'b 1 1',
    'a 1 1',
  ])
})
