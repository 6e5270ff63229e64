/** The lines that benchmarks print. */

/** What a target asks of a ratio. */
export interface Target {
  readonly at_most?: number
  readonly at_least?: number
}

/** One figure, and what it is compared with. */
export interface Line {
  readonly name: string
  /** The median. */
  readonly value: number
  readonly unit: string
  /** The peer that ran in turns with it. */
  readonly against: string
  /** Median over the rounds of: this figure divided by the peer's figure of the same round. */
  readonly ratio: number
  /** How many rounds were measured, after the warm-up. */
  readonly rounds: number
  readonly target?: Target
}

const COLUMNS = { name: 40, value: 8, unit: 7, against: 31, ratio: 6, rounds: 6 }

function row(cells: Readonly<Record<keyof typeof COLUMNS | 'target', string>>): string {
  const { name, value, unit, against, ratio, rounds, target } = cells
  return [
    name.padEnd(COLUMNS.name),
    value.padStart(COLUMNS.value),
    unit.padEnd(COLUMNS.unit),
    against.padEnd(COLUMNS.against),
    ratio.padStart(COLUMNS.ratio),
    rounds.padStart(COLUMNS.rounds),
    target,
  ]
    .join('  ')
    .trimEnd()
}

function verdict({ ratio, target: { at_most, at_least } = {} }: Line): string {
  if (at_most !== undefined) return `${ratio <= at_most ? 'met' : 'MISSED'}: at most ${at_most}`
  if (at_least !== undefined) return `${ratio >= at_least ? 'met' : 'MISSED'}: at least ${at_least}`
  return ''
}

/** The first row of the table for people. */
export function heading(): string {
  return row({
    name: 'name',
    value: 'value',
    unit: 'unit',
    against: 'against',
    ratio: 'ratio',
    rounds: 'rounds',
    target: 'target',
  })
}

/** A row of the table for people. */
export function formatLine(line: Line): string {
  return row({
    name: line.name,
    value: String(line.value),
    unit: line.unit,
    against: line.against,
    ratio: line.ratio.toFixed(2),
    rounds: String(line.rounds),
    target: verdict(line),
  })
}
