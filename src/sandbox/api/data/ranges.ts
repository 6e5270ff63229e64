/** The ranges that the API names: of employees, and of revenue in thousands of US dollars. */

/** A range, from its least value up to but without that of the next. */
export interface Range {
  readonly id: string
  readonly name: string
  readonly least: number
}

/** Numbers of employees, the smallest range first. */
export const EMPLOYEE_RANGES: readonly Range[] = Object.freeze([
  { id: '1to4', name: '1 - 5', least: 0 },
  { id: '5to9', name: '5 - 10', least: 5 },
  { id: '10to19', name: '10 - 20', least: 10 },
  { id: '20to49', name: '20 - 50', least: 20 },
  { id: '50to99', name: '50 - 100', least: 50 },
  { id: '100to249', name: '100 - 250', least: 100 },
  { id: '250to499', name: '250 - 500', least: 250 },
  { id: '500to999', name: '500 - 1,000', least: 500 },
  { id: '1000to4999', name: '1,000 - 5,000', least: 1000 },
  { id: '5000to9999', name: '5,000 - 10,000', least: 5000 },
  { id: '10000plus', name: 'Over 10,000', least: 10_000 },
])

/** Revenue, the smallest range first. */
export const REVENUE_RANGES: readonly Range[] = Object.freeze([
  { id: 'under500k', name: 'Under $500,000', least: 0 },
  { id: '500kto1m', name: '$500,000 - $1 mil.', least: 500 },
  { id: '1mto5m', name: '$1 mil. - $5 mil.', least: 1000 },
  { id: '5mto10m', name: '$5 mil. - $10 mil.', least: 5000 },
  { id: '10mto25m', name: '$10 mil. - $25 mil.', least: 10_000 },
  { id: '25mto50m', name: '$25 mil. - $50 mil.', least: 25_000 },
  { id: '50mto100m', name: '$50 mil. - $100 mil.', least: 50_000 },
  { id: '100mto250m', name: '$100 mil. - $250 mil.', least: 100_000 },
  { id: '250mto500m', name: '$250 mil. - $500 mil.', least: 250_000 },
  { id: '500mto1b', name: '$500 mil. - $1 bil.', least: 500_000 },
  { id: '1bto5b', name: '$1 bil. - $5 bil.', least: 1_000_000 },
])

/** The range that a value is in. */
export function rangeOf(value: number, ranges: readonly Range[]): Range | undefined {
  return ranges.findLast(({ least }) => value >= least)
}
