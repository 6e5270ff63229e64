/** The commands about what happened, and about revocations that are still to be made. */
import { type Command, InvalidArgumentError } from 'commander'
import { distance } from 'fastest-levenshtein'
import { EVENT_TYPES, type EventType } from '../ports/event-records.ts'
import type { EventCommandOptions } from './commands/events.ts'
import type { RevocationCommandOptions } from './commands/revocations.ts'
import { owner, withInstanceOptions } from './program-options.ts'

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

/** Types of events, each one that there is. */
function eventType(text: string, before: readonly EventType[] = []): EventType[] {
  const known = EVENT_TYPES.find((type) => type === text)
  if (known !== undefined) return [...before, known]
  const [nearest] = [...EVENT_TYPES].sort((a, b) => distance(a, text) - distance(b, text))
  throw new InvalidArgumentError(
    nearest !== undefined && distance(nearest, text) <= 4
      ? `Did you mean ${nearest}?`
      : `It must be one of ${EVENT_TYPES.join(', ')}.`,
  )
}

function cursor(text: string): string {
  if (/^\d{1,15}$/.test(text)) return text
  throw new InvalidArgumentError('It must be the cursor that a page ended with.')
}

/** Adds the commands `events` and `revocations`. */
export function addEventCommands(program: Command): void {
  withInstanceOptions(
    program
      .command('events')
      .description('what happened to accounts, profiles and the service, the newest first'),
  )
    .option(
      '--account <ACCOUNT>',
      'of one account: its id, the beginning of it, or its label; an unlinked one by its id',
    )
    .option('--profile <PROFILE>', 'of one profile and its accounts')
    .option('--owner <NAME>', 'of one owner (default: all)', owner)
    .option('--type <TYPE>', 'such as account.degraded; repeatable', eventType)
    .option('--since <TIME>', 'a time, or so long ago: 90m, 24h, 7d', time)
    .option('--until <TIME>', 'the same', time)
    .option('--limit <N>', 'how many (default: 50)', limit)
    .option('--cursor <CURSOR>', 'go on where the page before ended', cursor)
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
