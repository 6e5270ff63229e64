/** Runs one reader on spoilt inputs. */
import { inspect } from 'node:util'
import fc from 'fast-check'
import { LinkwrightError } from '../../src/errors/base.ts'
import { mutated } from './mutation.ts'
import type { Target } from './targets.ts'

/** Longer than any honest input takes, on a machine that does other things too; a hang is longer. */
const TOO_LONG = 5_000

/** What is known of a reader after some runs. */
export interface Tally {
  readonly accepted: number
  readonly refused: number
  /** The longest run, in milliseconds. */
  readonly longest: number
}

/** What does not fit a log: it ends a line, moves a cursor or turns the direction. Our own line ends are no harm. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/**
 * Reads one input. A value and a LinkwrightError are both well; anything else is not.
 *
 * @returns Whether it was accepted.
 * @throws What the reader threw, or what is wrong with its error.
 */
export async function read(target: Target, input: string): Promise<boolean> {
  try {
    await target.run(input)
    return true
  } catch (error) {
    if (!(error instanceof LinkwrightError)) throw error
    if (UNSEEN.test(error.message)) throw new Error(`unprintable: ${JSON.stringify(error.message)}`)
    return false
  }
}

/**
 * Reads `runs` inputs, the same ones for the same seed.
 *
 * @throws {Error} With the seed, the path and the smallest input that fails.
 */
export async function fuzz(target: Target, seed: number, runs: number): Promise<Tally> {
  let [accepted, refused, longest] = [0, 0, 0]
  const property = fc.asyncProperty(mutated(target.seeds), async (input) => {
    const begun = performance.now()
    if (await read(target, input)) accepted += 1
    else refused += 1
    const taken = performance.now() - begun
    longest = Math.max(longest, taken)
    if (taken > TOO_LONG) throw new Error(`took ${Math.round(taken)} ms`)
  })
  const result = await fc.check(property, { seed, numRuns: runs })
  if (result.failed) {
    const [input] = result.counterexample ?? []
    const what = inspect(result.errorInstance, { depth: 2 })
    throw new Error(
      `${target.name} (seed ${result.seed}, path ${result.counterexamplePath}): ${JSON.stringify(input)}\n${what}`,
    )
  }
  return { accepted, refused, longest }
}
