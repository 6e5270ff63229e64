/**
 * Statements of one kind that are asked for while one of them runs go to the database together, as one: a storm of
 * refreshes costs it a fraction of the statements and of the commits.
 */

/** The most that go together. */
const MOST = 100
/** How long any waits for the one before, in milliseconds: its connection may be dead without anybody knowing. */
const PATIENCE = 100

/** Runs a statement for several values; undefined for those that have to go by themselves. */
export type RunAll<Values, Row> = (values: readonly Values[]) => Promise<readonly (Row[] | undefined)[]>

/**
 * Gathers the calls of one statement. A failure of several tells nothing about each, for what one of them holds may be
 * what the database refuses: all of them go by themselves then, as do those that `runAll` leaves.
 */
export function gather<Values, Row>(
  runOne: (values: Values) => Promise<Row[]>,
  runAll: RunAll<Values, Row>,
): (values: Values) => Promise<Row[]> {
  interface Waiting {
    readonly values: Values
    readonly take: (rows: Row[] | Promise<Row[]>) => void
  }
  let waiting: Waiting[] = []
  /** What those that wait wait for. */
  let running: Promise<void> | undefined
  let impatience: NodeJS.Timeout | undefined

  async function run(some: readonly Waiting[]): Promise<void> {
    const [first] = some
    if (first !== undefined && some.length === 1) {
      const rows = runOne(first.values)
      first.take(rows)
      await rows.catch(() => {})
      return
    }
    const found = await runAll(some.map(({ values }) => values)).catch(() => [])
    for (const [index, { values, take }] of some.entries()) take(found[index] ?? runOne(values))
  }
  function runNext(): void {
    clearTimeout(impatience)
    impatience = undefined
    const some = waiting.slice(0, MOST)
    waiting = waiting.slice(MOST)
    const own = some.length === 0 ? undefined : run(some)
    running = own
    void own?.then(() => {
      if (running === own) runNext()
    })
  }
  return (values) =>
    new Promise((take) => {
      waiting.push({ values, take })
      if (running === undefined) runNext()
      else impatience ??= setTimeout(runNext, PATIENCE)
    })
}
