/** Options that several commands have. */
import { type Command, InvalidArgumentError, Option } from 'commander'

/** Collects a repeatable option. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

/** Reads a port number. */
export function port(text: string): number {
  const value = Number(text)
  if (/^\d{1,5}$/.test(text) && value <= 65_535) return value
  throw new InvalidArgumentError('It must be a port number.')
}

/** `--json` */
export const JSON_FLAG: readonly [string, string] = ['--json', 'print JSON for machines']

/** `--manifest` where one is taken. */
export const MANIFEST_FLAG: readonly [string, string] = [
  '--manifest <FILE>',
  'the manifest (default: ./connector.yaml, else the one shipped)',
]

/** `--root` */
export const ROOT_FLAG: readonly [string, string] = [
  '--root <FOLDER>',
  'where manifests share files (default: the folder of each)',
]

/** The options of every command that works with what is kept. */
export function withInstanceOptions(command: Command): Command {
  return command
    .option('--manifest <FILE>', `${MANIFEST_FLAG[1]}, or a folder of them; repeatable`, collect)
    .option(...ROOT_FLAG)
    .addOption(
      new Option('--database <FILE>', 'the database (default: .linkwright/linkwright.db)').env(
        'LINKWRIGHT_DATABASE',
      ),
    )
    .option('--sandbox <URL>', 'use a running sandbox in place of the provider')
    .option(...JSON_FLAG)
}

/** The options of every command that works with accounts. */
export function withAccountOptions(command: Command): Command {
  return withInstanceOptions(command).option('--owner <NAME>', 'whose accounts (default: local)')
}

/** The options for filling in a form. */
export function withFieldOptions(command: Command): Command {
  return command
    .option('--values <FILE>', 'values as a JSON object, secrets among them; - for standard input')
    .option('--set <NAME=VALUE>', 'one value that is no secret; repeat it for a list', collect)
    .option('--secret-stdin', 'read missing secrets from standard input, one a line')
}
