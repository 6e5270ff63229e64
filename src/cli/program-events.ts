/** The commands about what happened, and about revocations that are still to be made. */
import { type Command, InvalidArgumentError } from 'commander'
import { EVENT_TYPES, type EventType } from '../event-records.ts'
import type { EventCommandOptions } from './commands/events.ts'
import type { RevocationCommandOptions } from './commands/revocations.ts'
import { withInstanceOptions } from './program-options.ts'

function limit(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0 && value <= 1_000) return value
  throw new InvalidArgumentError('It must be a whole number from 1 to 1000.')
}

/** A time: `2026-11-22`, `2026-11-22T07:00Z`, or so long ago: `90m`, `24h`, `7d`. */
function time(text: string): number {
  const ago = /^(\d{1,6})([mhd])$/.exec(text)
  if (ago !== null) {
    const unit = { m: 60_000, h: 3_600_000, d: 86_400_000 }[ago[2] as 'm' | 'h' | 'd']
    return Date.now() - Number(ago[1]) * unit
  }
  const value = Date.parse(text)
  if (Number.isNaN(value))
    throw new InvalidArgumentError('It must be a time such as 2026-11-22T07:00Z, or 90m, 24h, 7d.')
  return value
}

function eventTypes(text: string, before: readonly EventType[] = []): EventType[] {
  const type = EVENT_TYPES.find((known) => known === text)
  if (type === undefined) throw new InvalidArgumentError(`It must be one of ${EVENT_TYPES.join(', ')}.`)
  return [...before, type]
}

/** Adds the commands `events` and `revocations`. */
export function addEventCommands(program: Command): void {
  withInstanceOptions(
    program.command('events').description('what happened to accounts and profiles, the newest first'),
  )
    .option('--account <ACCOUNT>', 'of one account, by its whole id')
    .option('--profile <PROFILE>', 'of one profile and its accounts')
    .option('--owner <NAME>', 'of one owner (default: all)')
    .option('--type <TYPE>', 'such as account.degraded; repeatable', eventTypes)
    .option('--since <TIME>', 'a time, or so long ago: 90m, 24h, 7d', time)
    .option('--until <TIME>', 'the same', time)
    .option('--limit <N>', 'how many (default: 50)', limit)
    .option('--cursor <CURSOR>', 'go on where the page before ended')
    .action(async (options: EventCommandOptions) =>
      (await import('./commands/events.ts')).listEvents(options),
    )
  withInstanceOptions(
    program
      .command('revocations')
      .description('tokens of unlinked accounts that the provider has not revoked yet'),
  )
    .option('--profile <PROFILE>', 'of one profile')
    .option('--retry', 'ask the provider again now')
    .action(async (options: RevocationCommandOptions) =>
      (await import('./commands/revocations.ts')).revocations(options),
    )
}
