/** One run of the command line: from its arguments to an exit code. */
import type { InstanceOptions } from './open-instance.ts'
import { createProgram } from './program.ts'
import { refuseEmptyOptions } from './program-options.ts'
import { reportError } from './report-error.ts'
import { refuseHelpOfNone } from './suggest-command.ts'

/** A reader that has seen enough (`linkwright … | head`) ends the command; that is no failure. */
function stopWhenNobodyReads(error: Error & { code?: string }): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/**
 * Runs a command and sets the exit code: 0 when it did what was asked, 1 when it failed, 2 when it was misused.
 *
 * @param args The arguments after `linkwright`.
 */
export async function run(args: readonly string[]): Promise<void> {
  process.stdout.on('error', stopWhenNobodyReads)
  process.stderr.on('error', stopWhenNobodyReads)
  const program = createProgram()
  let options: InstanceOptions = {}
  program.hook('preAction', (_program, command) => {
    refuseEmptyOptions(command)
    options = command.opts()
  })
  try {
    const asksForHelp = args[0] === 'help' || args.includes('--help') || args.includes('-h')
    if (asksForHelp) refuseHelpOfNone(program, args)
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    process.exitCode = reportError(error, args.includes('--json'), options)
  }
}
