/** Filters on rows: which operators a column knows, and what they mean. */
import { readFields } from '../fields.ts'
import { asObject } from '../json-api.ts'
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { badValue } from '../platform-error.ts'
import { DATA_TYPES } from './columns.ts'
import { audienceOf } from './jobs.ts'
import type { Audience, Row } from './state.ts'

type Test = (value: unknown, wanted: readonly string[]) => boolean

const text = (value: unknown): string => String(value ?? '').toLowerCase()
const [isEmpty, first] = [
  (value: unknown) => text(value) === '',
  (wanted: readonly string[]) => wanted[0] ?? '',
]

/** What each operator means. Values are compared as text in lower case, numbers as numbers. */
const TESTS: Readonly<Record<string, Test>> = {
  EQUALS: (value, wanted) => wanted.includes(text(value)),
  NOT_EQUALS: (value, wanted) => !wanted.includes(text(value)),
  CONTAINS: (value, wanted) => wanted.some((one) => text(value).includes(one)),
  DOES_NOT_CONTAINS: (value, wanted) => !wanted.some((one) => text(value).includes(one)),
  STARTS_WITH: (value, wanted) => text(value).startsWith(first(wanted)),
  DOES_NOT_START_WITH: (value, wanted) => !text(value).startsWith(first(wanted)),
  EMPTY: isEmpty,
  NOT_EMPTY: (value) => !isEmpty(value),
  GREATER_THAN: (value, wanted) => Number(value) > Number(first(wanted)),
  LESS_THAN: (value, wanted) => Number(value) < Number(first(wanted)),
  GREATER_THAN_OR_EQUAL: (value, wanted) => Number(value) >= Number(first(wanted)),
  LESS_THAN_OR_EQUAL: (value, wanted) => Number(value) <= Number(first(wanted)),
  IS_TRUE: (value) => value === true,
  IS_FALSE: (value) => value === false,
}

const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  text: ['EQUALS', 'NOT_EQUALS', 'CONTAINS', 'DOES_NOT_CONTAINS', 'STARTS_WITH', 'DOES_NOT_START_WITH'],
  number: [
    'EQUALS',
    'NOT_EQUALS',
    'GREATER_THAN',
    'LESS_THAN',
    'GREATER_THAN_OR_EQUAL',
    'LESS_THAN_OR_EQUAL',
  ],
  flag: ['IS_TRUE', 'IS_FALSE'],
  texts: ['CONTAINS', 'DOES_NOT_CONTAINS'],
  numbers: ['CONTAINS', 'DOES_NOT_CONTAINS'],
}
const WITHOUT_VALUES = ['EMPTY', 'NOT_EMPTY', 'IS_TRUE', 'IS_FALSE']
const WITH_MANY_VALUES = ['EQUALS', 'NOT_EQUALS', 'CONTAINS', 'DOES_NOT_CONTAINS']

function operatorsOf(dataType: string = 'TEXT'): string[] {
  return [...(BY_KIND[DATA_TYPES[dataType] ?? 'text'] ?? []), 'EMPTY', 'NOT_EMPTY']
}

/** Answers with the operators that each column of an audience knows. */
export function filterMetadata(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const metadata = audience.columns.map(({ id, attributes: { dataType } }) => ({
    columnId: id,
    isFilterable: true,
    filterOperators: operatorsOf(dataType).map((operator) => ({
      operator,
      isMultipleSupported: WITH_MANY_VALUES.includes(operator),
      ...(WITHOUT_VALUES.includes(operator) ? { valueCountLimit: 0 } : {}),
    })),
  }))
  const attributes = { filterMetadata: metadata }
  return ok({ data: { id: audience.id, type: 'AudienceFilterMetadata', attributes } })
}

/** Makes the test for a group of filters; all rows pass without one. @throws {PlatformError} When a filter is wrong. */
export function rowFilter({ columns }: Audience, filter: unknown): (row: Row) => boolean {
  const pointer = '/data/attributes/filter'
  const group = asObject(filter)
  if (group === undefined) return () => true
  const { operator, filters = [] } = readFields(
    group,
    { operator: { type: ['AND', 'OR'], required: true }, filters: 'objects' },
    { pointer },
  )
  const tests = (filters as Record<string, unknown>[]).map((one, index) => {
    const at = `${pointer}/filters/${index}`
    const given = readFields(
      one,
      {
        type: ['Filter'],
        columnId: { type: 'text', required: true },
        filterOperator: { type: Object.keys(TESTS), required: true },
        values: 'anything',
      },
      { pointer: at },
    )
    const column = columns.find(({ id }) => id === given['columnId'])
    if (column === undefined) throw badValue('There is no such column', { pointer: `${at}/columnId` })
    const name = String(given['filterOperator'])
    const test = TESTS[name]
    if (test === undefined || !operatorsOf(column.attributes.dataType).includes(name)) {
      throw badValue('The column does not know this operator', { pointer: `${at}/filterOperator` })
    }
    const values = Array.isArray(given['values']) ? given['values'].map(text) : []
    return ({ cells }: Row) => test(cells.get(column.id)?.value, values)
  })
  return operator === 'OR'
    ? (row) => tests.some((test) => test(row))
    : (row) => tests.every((test) => test(row))
}
