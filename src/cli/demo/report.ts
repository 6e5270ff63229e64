/** One step a line: for people, or as JSON. */
import { facts, paint, plain, print, toJson } from '../output.ts'
import { withProgress } from '../progress.ts'
import { describeError, errorToJson } from '../report-error.ts'

/** What a step did. */
export interface Step<T> {
  readonly value: T
  /** One sentence. */
  readonly what: string
  readonly facts?: Readonly<Record<string, string>>
}

/** Runs steps and shows each. */
export interface Report {
  /**
   * Runs a step and shows what it did, or how it failed.
   *
   * @throws {StepFailedError} when it failed; the failure has been shown.
   */
  step<T>(name: string, work: () => Promise<Step<T>>): Promise<T>
}

/** A step failed, and has said so. */
export class StepFailedError extends Error {
  constructor(step: string) {
    super(`The step "${step}" failed`)
    this.name = 'StepFailedError'
  }
}

function showStep(done: Step<unknown>): void {
  print(`${paint('green', '✓')} ${plain(done.what)}`)
  const details = facts(done.facts ?? {}, '    ')
  if (details !== '') print(details)
}

/** Makes a report on stdout. */
export function createReport(asJson: boolean): Report {
  let number = 0
  return {
    async step(name, work) {
      number += 1
      const step = number
      const started = performance.now()
      const ms = (): number => Math.round(performance.now() - started)
      try {
        const done = await withProgress(name, work())
        if (asJson) {
          const { what, facts: details = {} } = done
          print(toJson({ step, name, status: 'done', ms: ms(), what, facts: details }))
        } else showStep(done)
        return done.value
      } catch (error) {
        if (asJson) print(toJson({ step, name, status: 'failed', ms: ms(), error: errorToJson(error) }))
        else print(`${paint('red', '✗')} Step ${step} failed: ${name}\n${describeError(error)}`)
        throw new StepFailedError(name)
      }
    },
  }
}
