/** The commands about keys. */
import type { Command } from 'commander'
import type { InstanceOptions } from './open-instance.ts'
import { JSON_FLAG, withInstanceOptions } from './program-options.ts'
import { refuseCommand } from './suggest-command.ts'

/** Adds the commands `keys generate`, `list`, `rotate` and `check`. */
export function addKeyCommands(program: Command): void {
  program.commandsGroup('Operation:')
  const keys = program.command('keys').description('keys that secrets are sealed with')
  keys.on('command:*', ([word]: string[]) => refuseCommand(keys, String(word)))
  keys
    .command('generate')
    .description('print a new key for LINKWRIGHT_KEYS')
    .option(...JSON_FLAG)
    .action(async (options: { json?: boolean }) => (await import('./commands/keys.ts')).generateKey(options))
  withInstanceOptions(
    keys
      .command('list')
      .description('list the configured keys, what they seal, and whether one may be removed'),
  ).action(async (options: InstanceOptions) => (await import('./commands/keys.ts')).listKeys(options))
  withInstanceOptions(
    keys
      .command('rotate')
      .description(
        'seal everything anew with the first key (a key file gets a new one), while the service goes on',
      ),
  ).action(async (options: InstanceOptions) =>
    (await import('./commands/rotate-keys.ts')).rotateKeys(options),
  )
  withInstanceOptions(
    keys.command('check').description('open every secret, and say which do not open'),
  ).action(async (options: InstanceOptions) => (await import('./commands/keys.ts')).checkKeys(options))
}
