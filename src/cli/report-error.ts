/** What people see of a failure. Never a stack, unless they ask for it. */
import { CommanderError } from 'commander'
import { LinkwrightError, type WhoMustAct } from '../errors/base.ts'
import { CliError } from './cli-error.ts'
import { nextCommands } from './next-commands.ts'
import type { InstanceOptions } from './open-instance.ts'
import { paint, plain, toJson } from './output.ts'

const WHO: Readonly<Record<WhoMustAct, string>> = {
  author: 'Who must act: whoever wrote the connector manifest.',
  admin: 'Who must act: whoever looks after the connector profile and the app at the provider.',
  user: 'Who must act: the person whose account it is.',
  provider: 'Who must act: the provider.',
  host: 'Who must act: whoever runs Linkwright on this machine.',
  caller: 'Who must act: you. Check what you asked for.',
  nobody: 'Nobody has to act; trying again later is enough.',
}

/** The failure as data, for `--json`. */
export function errorToJson(error: unknown): Record<string, unknown> {
  if (error instanceof LinkwrightError) return error.toJSON()
  return { code: codeOf(error), message: messageOf(error) }
}

function codeOf(error: unknown): string {
  if (error instanceof CliError) return error.exitCode === 2 ? 'ERR_USAGE' : 'ERR_COMMAND'
  return error instanceof Error && 'code' in error ? String(error.code) : 'ERR_UNEXPECTED'
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return plain(text.split('\n')[0])
}

/** The failure for people: one line, who must act where that is known, and what to run. */
export function describeError(error: unknown, options: InstanceOptions = {}): string {
  const word = paint(['red', 'bold'], 'error', process.stderr)
  if (error instanceof LinkwrightError) {
    const who = paint('dim', WHO[error.whoMustAct], process.stderr)
    return [`${word} ${error.code}: ${error.message}`, who, ...nextCommands(error, options)].join('\n')
  }
  if (error instanceof CliError) return `${word}: ${plain(error.message)}`
  const name = error instanceof Error && !('syscall' in error) ? `unexpected ${error.name}: ` : ''
  return `${word}: ${name}${messageOf(error)}`
}

/** The stack, without what {@link describeError} has said already. */
function stackOf(error: Error): string {
  if (!(error instanceof LinkwrightError)) return String(error.stack)
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
}

/**
 * Reports a failure on stderr.
 *
 * @param options What the command was given.
 * @returns The exit code: 1 for a failure, 2 for misuse, 0 when there was none (`--help`).
 */
export function reportError(error: unknown, asJson: boolean, options: InstanceOptions = {}): number {
  // Commander has already written its own.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const text = asJson ? toJson({ error: errorToJson(error) }) : describeError(error, options)
  process.stderr.write(`${text}\n`)
  if (process.env['LINKWRIGHT_DEBUG'] === '1' && error instanceof Error) {
    process.stderr.write(`${stackOf(error)}\n`)
  }
  return error instanceof CliError ? error.exitCode : 1
}
